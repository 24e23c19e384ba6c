/** The contract of a rule: what it declares, what it is given and what it yields. */

import type { Dictionaries, DictionaryName } from './dictionaries.ts';
import type { Draft } from './draft/types.ts';
import type { PageLook, PageNumberLook, ParagraphLook, RunLook } from './layout/look.ts';
import type { OptionSpecs, OptionsOf, OptionValue } from './options.ts';
import type { Mark } from './source.ts';

/** A sentence in both languages of the tool: Chinese first, English second. */
export type Text = readonly [zh: string, en: string];

export const categories = [
  'placeholder',
  'residue',
  'structure',
  'consistency',
  'punctuation',
  'numeral',
  'spacing',
  'wording',
  'citation',
  'spelling',
  'layout',
] as const;
export type Category = (typeof categories)[number];

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** What a rule rests on; only 国标 and 条例 may be worded as 规定. */
export type Authority = '国标' | '条例' | '行业' | '实务' | '工具';

/** Half-open range of UTF-16 offsets into `draft.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An edit that puts a finding right. */
export interface Fix {
  /** What to replace; the finding's own span unless said otherwise. */
  readonly at?: Span;
  readonly text: string;
  /** False: applied only with `--unsafe-fixes`. Default true. */
  readonly safe?: boolean;
}

/** Values for the `{slots}` of a sentence; a name that has an English form comes as a pair. */
export type MessageData = Readonly<Record<string, string | number | Text>>;

/** Another place that the finding speaks of. */
export interface Related<K extends string = string> {
  readonly at: Span;
  readonly message: K;
  readonly data?: MessageData;
}

/** One fault: exactly the characters to change, the sentence by its key in `messages`, and what may be done. */
export interface Finding<K extends string = string> {
  readonly at: Span;
  readonly message: K;
  readonly data?: MessageData;
  readonly fix?: Fix;
  /** Possible replacements of `at` for a person to choose from. */
  readonly suggestions?: readonly string[];
  readonly related?: readonly Related<K>[];
  /** What this finding rests on, in place of the rule's own basis. */
  readonly basis?: readonly string[];
  /** Lowers the configured severity for this finding, when it is less certain than the rule's others. */
  readonly atMost?: Severity;
}

/** One word of the rule's `words` met in the draft. */
export interface Hit {
  /** Index into the rule's `words`. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

export interface RuleContext<O = Readonly<Record<string, OptionValue>>> {
  readonly draft: Draft;
  readonly options: O;
  /** Where the rule's `words` stand in `draft.text`, in text order (a shared scan found them). */
  readonly hits: readonly Hit[];
  /** What has been loaded of the rule's `dictionary`. */
  readonly dictionaries: Dictionaries;
}

/**
 * A draft before and after: `bad` marks each finding ⟦like this⟧ (⟦⟧ for an empty span);
 * applying every fix to `bad` gives `good`; `good` has no finding. Without `bad`: looks wrong and is right.
 */
export interface Example {
  readonly bad?: string;
  readonly good: string;
  readonly format?: 'text' | 'markdown';
  /** Document type to lint under; detected when absent. */
  readonly profile?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** What a Word document says of each marked place of `bad`; where there is no `bad`, of the beginning of `good`. */
  readonly mark?: Pick<Mark, 'kind' | 'data'>;
  /** How the marked places of `bad` look, in a document that follows GB/T 9704 otherwise; where there is no `bad`, all of `good`. */
  readonly look?: {
    readonly run?: Partial<RunLook>;
    readonly paragraph?: Partial<ParagraphLook>;
    readonly page?: Partial<PageLook>;
    readonly number?: Partial<PageNumberLook>;
  };
}

export interface RuleDefinition<K extends string, O extends OptionSpecs> {
  /** kebab-case name of the fault; file name, config key, page name and word of a suppression. */
  readonly id: string;
  /** What a drafter should do, at most 14 Chinese characters. */
  readonly title: Text;
  readonly category: Category;
  /** Default severity. */
  readonly severity: Severity | 'off';
  /** Severity in the strict presets of a rule that is off by default; info when absent. */
  readonly strict?: Severity;
  /** What people call it besides its id and Chinese title, in configurations and disables. */
  readonly aliases?: readonly string[];
  readonly authority: Authority;
  /** Why it matters, for a drafter. */
  readonly why: Text;
  /** Standard and clause, only verified ones. */
  readonly basis?: readonly string[];
  readonly options?: O;
  /** Every sentence the rule can say; `{name}` takes its value from `data`. */
  readonly messages: Readonly<Record<K, Text>>;
  /** Literal words whose places in the text the rule wants as `hits`. */
  readonly words?: readonly string[];
  /** A dictionary the rule looks words up in, and the quick look that tells whether a text has any; without it the rule is silent. */
  readonly dictionary?: { readonly name: DictionaryName; wants(text: string): boolean };
  readonly examples: readonly [Example, ...Example[]];
  check(context: RuleContext<OptionsOf<O>>): Iterable<Finding<K>>;
}

/** A rule as the engine sees it, whatever its options and messages are called. */
export interface Rule extends Omit<RuleDefinition<string, OptionSpecs>, 'check'> {
  check(context: RuleContext): Iterable<Finding>;
}

/** Declares a rule; misspelt messages, options and severities do not compile. */
export function defineRule<const K extends string, const O extends OptionSpecs = Record<never, never>>(
  rule: RuleDefinition<K, O>,
): Rule {
  // The one cast of the project: whoever activates a rule has checked its options against `rule.options`.
  return rule as unknown as Rule;
}

/** A rule with the severity and options that a configuration gives it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Its page, when it is a rule of ours. */
  readonly url?: string;
}
