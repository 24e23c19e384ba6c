/** The whole program: source → draft → findings → messages. */

import { caveats, withLayout } from './caveats.ts';
import { type DirectiveNames, resolveNames, type Unknown } from './directive-names.ts';
import { parseDraft } from './draft/index.ts';
import type { Draft } from './draft/types.ts';
import { fixesOf } from './fix.ts';
import type { LayoutProfile } from './layout/profile.ts';
import { type Locale, type Printing, say, toMessage, toolMessage } from './message.ts';
import { lineStarts } from './positions.ts';
import { detectProfile } from './profiles/detect.ts';
import type { Profile } from './profiles/profile.ts';
import type { FileResult, Message, Verdict } from './result.ts';
import type { ActiveRule, Text } from './rule.ts';
import { type Crash, type Found, runRules } from './run.ts';
import type { Source } from './source.ts';
import { suppress } from './suppress.ts';

export interface LintOptions {
  readonly rules: readonly ActiveRule[];
  readonly profiles: readonly Profile[];
  /** Id of the document type; detected when absent. */
  readonly profile?: string;
  readonly locale?: Locale;
  readonly filePath?: string;
  /** What the looks of the document are held against; absent: they are not looked at. */
  readonly layout?: LayoutProfile;
  /** What disables in the text may call rules; absent: only ids, none of them questioned. */
  readonly names?: DirectiveNames;
}

const sentences: Readonly<Record<'crash' | 'unused' | 'unusedAll', Text>> = {
  crash: [
    '规则“{id}”出错，本文件未检查完：{error}。请把文件中的这一段反馈给我们。',
    'Rule “{id}” failed, the file was not fully checked: {error}.',
  ],
  unused: [
    '此处停用的“{ids}”没有报过问题，可删去这处注释。',
    '“{ids}” found nothing here that had to be disabled; this comment can go.',
  ],
  unusedAll: [
    '此处停用的检查没有报过问题，可删去这处注释。',
    'No check found anything here that had to be disabled; this comment can go.',
  ],
};

/** Parses a source and decides its document type. */
export function readDraft(source: Source, profiles: readonly Profile[], profile?: string): Draft {
  const parsed = parseDraft(source);
  return Object.assign(parsed, detectProfile(parsed, profiles, profile));
}

/** Checks one source. A rule that throws becomes a message and makes the verdict `unchecked`. */
export function lintSource(source: Source, options: LintOptions): FileResult {
  const draft = readDraft(source, options.profiles, options.profile);
  return lintDraft(draft, options);
}

export function lintDraft(parsed: Draft, options: LintOptions): FileResult {
  const draft = withLayout(parsed, options.layout);
  const { rules, locale = 'zh', filePath = '', names } = options;
  const { source } = draft;
  const { found, crashes } = runRules(rules, draft);
  const printing = {
    draft,
    source,
    starts: lineStarts(source.original),
    bom: source.original.charCodeAt(0) === 0xfeff,
    locale,
  };
  const placed = order(found.map((one) => place(source, one)));
  const { directives, unknown } = resolveNames(source.directives, names);
  const { kept, suppressedCount, unused } = suppress(placed, directives, source.original, printing.starts);
  const remarks = [
    ...unused.map((directive) => unusedMessage(printing, directive)),
    ...unknown.map((one) => unknownMessage(printing, one)),
  ];
  const messages = [
    ...crashes.map((crash) => crashMessage(crash, locale)),
    ...amid(
      kept.map((one) => toMessage(printing, one.found, one.place)),
      remarks,
    ),
    ...caveats(draft, options.layout, locale),
  ];
  const unchecked = crashes.length > 0 || source.unread !== undefined;
  return summarise(filePath, draft.profile?.id ?? null, messages, suppressedCount, unchecked);
}

/** Findings with the remarks on disables put where they belong. */
function amid(findings: readonly Message[], remarks: readonly Message[]): readonly Message[] {
  if (remarks.length === 0) return findings;
  return [...findings, ...remarks].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

/** Counts and verdict of a list of messages. */
export function summarise(
  filePath: string,
  profile: string | null,
  messages: readonly Message[],
  suppressedCount: number,
  unchecked: boolean,
): FileResult {
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length;
  const errorCount = count('error');
  const verdict: Verdict = unchecked ? 'unchecked' : errorCount > 0 ? 'not-ready' : 'ready';
  const fixableCount = fixesOf(messages).length;
  return {
    filePath,
    profile,
    verdict,
    messages,
    errorCount,
    warningCount: count('warning'),
    infoCount: count('info'),
    fixableCount,
    suppressedCount,
  };
}

interface Placed {
  readonly found: Found;
  readonly place: { readonly start: number; readonly end: number };
  readonly ruleId: string;
  readonly category: string;
}

function place(source: Source, found: Found): Placed {
  const { id, category } = found.active.rule;
  return { found, place: source.place(found.finding.at), ruleId: id, category };
}

/** By position, then by rule; the same thing said twice is said once. */
function order(placed: Placed[]): Placed[] {
  placed.sort(
    (a, b) =>
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  );
  return placed.filter((one, index) => !isSame(placed[index - 1], one));
}

function isSame(a: Placed | undefined, b: Placed): boolean {
  if (!a || a.ruleId !== b.ruleId || a.place.start !== b.place.start || a.place.end !== b.place.end) return false;
  const [first, second] = [a.found.finding, b.found.finding];
  return first.message === second.message && JSON.stringify(first.data) === JSON.stringify(second.data);
}

function crashMessage({ active, error }: Crash, locale: Locale): Message {
  const reason = error instanceof Error ? error.message : String(error);
  return toolMessage('rule-crash', 'error', say(sentences.crash, { id: active.rule.id, error: reason }, locale));
}

function unusedMessage(printing: Printing, { rules, at }: Source['directives'][number]): Message {
  const text = rules.length === 0 ? sentences.unusedAll : sentences.unused;
  return toolMessage(
    'unused-disable',
    'warning',
    say(text, { ids: [rules.join('、'), rules.join(', ')] }, printing.locale),
    printing,
    at,
  );
}

function unknownMessage(printing: Printing, { at, problem }: Unknown): Message {
  return toolMessage('unused-disable', 'warning', say(problem, {}, printing.locale), printing, at);
}
