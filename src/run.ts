/** Runs the rules over a draft; one that throws is contained. */

import { dictionaries } from './dictionaries.ts';
import type { Draft } from './draft/types.ts';
import { compileWords, scanWords, type WordTable } from './language/words.ts';
import type { ActiveRule, Finding, Hit } from './rule.ts';
import type { Source } from './source.ts';

export interface Found {
  readonly active: ActiveRule;
  readonly finding: Finding;
}

export interface Crash {
  readonly active: ActiveRule;
  readonly error: unknown;
}

interface Run {
  readonly found: readonly Found[];
  readonly crashes: readonly Crash[];
}

export function runRules(all: readonly ActiveRule[], draft: Draft): Run {
  const rules = fitting(all, draft.source.omits);
  const hits = collectHits(rules, draft.text);
  const found: Found[] = [];
  const crashes: Crash[] = [];
  const loaded = dictionaries();
  for (const [index, active] of rules.entries()) {
    const before = found.length;
    try {
      const context = { draft, options: active.options, hits: hits[index] ?? none, dictionaries: loaded };
      for (const finding of active.rule.check(context)) found.push({ active, finding });
    } catch (error) {
      found.length = before;
      crashes.push({ active, error });
    }
  }
  return { found, crashes };
}

const none: readonly Hit[] = [];

const fits = new WeakMap<readonly ActiveRule[], Map<object, readonly ActiveRule[]>>();

/** The rules that have something to say on this kind of file; always the same list, for the sake of its words. */
function fitting(rules: readonly ActiveRule[], omits: Source['omits']): readonly ActiveRule[] {
  if (!omits) return rules;
  const known = fits.get(rules) ?? new Map<object, readonly ActiveRule[]>();
  fits.set(rules, known);
  const list = known.get(omits) ?? rules.filter(({ rule }) => !omits.has(rule.id) && !omits.has(rule.category));
  known.set(omits, list);
  return list;
}

interface Subscription {
  readonly table: WordTable;
  /** For each word of the table, the index of the rule that wants it, and of the word among that rule's. */
  readonly rules: readonly number[];
  readonly places: readonly number[];
}

const subscriptions = new WeakMap<readonly ActiveRule[], Subscription>();

/** The literal words of all rules, found in one pass; by the index of the rule. */
function collectHits(rules: readonly ActiveRule[], text: string): readonly (readonly Hit[] | undefined)[] {
  let subscription = subscriptions.get(rules);
  if (!subscription) {
    subscription = subscribe(rules);
    subscriptions.set(rules, subscription);
  }
  const hits: Hit[][] = [];
  const { table, rules: wanted, places } = subscription;
  if (wanted.length === 0) return hits;
  scanWords(table, text, (index, start, end) => {
    const rule = wanted[index] ?? 0;
    const word = places[index] ?? 0;
    const list = hits[rule];
    if (list) list.push({ word, start, end });
    else hits[rule] = [{ word, start, end }];
  });
  return hits;
}

function subscribe(active: readonly ActiveRule[]): Subscription {
  const words: string[] = [];
  const rules: number[] = [];
  const places: number[] = [];
  for (const [index, { rule }] of active.entries()) {
    const wanted = rule.words ?? [];
    for (let place = 0; place < wanted.length; place++) {
      words.push(wanted[place] ?? '');
      rules.push(index);
      places.push(place);
    }
  }
  return { table: compileWords(words), rules, places };
}
