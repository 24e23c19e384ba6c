/** Groups the findings of a file so that a person can walk through the draft and nothing is said forty times. */

import type { Message } from '../result.ts';

/** Findings of one rule that are said in one sentence. */
export type Entry = readonly [Message, ...Message[]];

export interface LineEntries {
  readonly line: number;
  readonly messages: readonly Message[];
  readonly entries: readonly Entry[];
}

export interface Layout {
  /** What is said about the file as a whole. */
  readonly general: readonly Message[];
  /** By position. */
  readonly lines: readonly LineEntries[];
  /** What many lines have in common. */
  readonly folded: readonly Entry[];
  /** Hints, when there are too many to stand between the errors. */
  readonly hints: readonly Entry[];
}

/** A warning on as many lines is folded; errors never are, each of them has to be gone to. */
const manyLines = 5;
/** Hints beyond this number are folded, so that they do not bury the errors. */
const manyInfos = 6;
/** Sentences that one rule may say side by side before the first speaks for all. */
const manyPatterns = 3;

/** What differs between sentences that are otherwise equal: quotations and numbers. */
const slots = /“[^“”]*”|《[^《》]*》|"[^"]*"|\d+(?:\.\d+)?/gu;
/** Different contents of a slot that are listed. */
const listed = 4;
/** Different tails of a sentence that are named. */
const named = 6;

export function grouped<K>(messages: readonly Message[], keyOf: (message: Message) => K): Map<K, Entry> {
  const groups = new Map<K, [Message, ...Message[]]>();
  for (const message of messages) {
    const key = keyOf(message);
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return groups;
}

function patternsOf(entry: Entry): Entry[] {
  return [...grouped(entry, ({ message }) => message.replace(slots, '_')).values()];
}

function bySentence(entry: Entry): Entry[] {
  const patterns = patternsOf(entry);
  if (patterns.length > manyPatterns) return [entry];
  // Where the rule has to speak in the place of a sentence, it speaks once.
  const vague = patterns.filter((pattern) => merged(pattern) === undefined);
  const [first, ...others] = vague.flat().sort((a, b) => a.range[0] - b.range[0]);
  if (!first || vague.length < 2) return patterns;
  return [...patterns.filter((pattern) => !vague.includes(pattern)), [first, ...others]];
}

function byRule(messages: readonly Message[]): Entry[] {
  return [...grouped(messages, ({ ruleId, severity }) => `${severity} ${ruleId}`).values()];
}

function countLines(messages: readonly Message[]): number {
  return new Set(messages.map(({ line }) => line)).size;
}

function isFolded(entry: Entry, infos: number): boolean {
  const [{ severity }] = entry;
  if (severity === 'info' && infos > manyInfos) return true;
  return severity !== 'error' && countLines(entry) >= manyLines && patternsOf(entry).length <= manyPatterns;
}

/** Sorts the findings of a file into what is said once, what is shown line by line and what is folded. */
export function layOut(messages: readonly Message[]): Layout {
  const isGeneral = ({ category, range }: Message) => category === null && range[1] === 0;
  const placed = messages.filter((message) => !isGeneral(message)).sort((a, b) => a.range[0] - b.range[0]);
  const infos = placed.filter(({ severity }) => severity === 'info').length;
  const folded = byRule(placed).filter((entry) => isFolded(entry, infos));
  const away = new Set(folded.flat());
  const lines = grouped(
    placed.filter((message) => !away.has(message)),
    ({ line }) => line,
  );
  return {
    general: messages.filter(isGeneral),
    lines: [...lines].map(([line, list]) => ({ line, messages: list, entries: byRule(list).flatMap(bySentence) })),
    folded: folded.filter(([{ severity }]) => severity !== 'info').flatMap(bySentence),
    hints: folded.filter(([{ severity }]) => severity === 'info').flatMap(byMessage),
  };
}

/** A few different sentences are each said; of many the rule speaks once. */
function byMessage(entry: Entry): Entry[] {
  const messages = [...grouped(entry, ({ message }) => message).values()];
  return messages.length > manyPatterns ? bySentence(entry) : messages;
}

function listOf(values: readonly string[], chinese: boolean): string {
  const distinct = [...new Set(values)];
  const joint = !chinese ? ', ' : /^\d/u.test(distinct[0] ?? '') ? '、' : '';
  return distinct.slice(0, listed).join(joint) + (distinct.length > listed ? '…' : '');
}

/** One sentence for all findings of an entry; undefined when they have too little in common. */
export function merged(entry: Entry): string | undefined {
  const messages = entry.map(({ message }) => message);
  return mergeSlots(messages) ?? mergeTails(messages);
}

function mergeSlots([first = '', ...others]: readonly string[]): string | undefined {
  const pattern = first.replace(slots, '_');
  if (others.some((message) => message.replace(slots, '_') !== pattern)) return undefined;
  const contents = [first, ...others].map((message) => message.match(slots) ?? []);
  const varying = contents[0]?.filter((own, slot) => contents.some((content) => content[slot] !== own)).length ?? 0;
  // “A”“B” of “C”“D”: nobody can tell which goes with which.
  if (varying > 1) return undefined;
  let slot = 0;
  return first.replace(slots, (own) => {
    const values = contents.map((content) => content[slot] ?? own);
    slot += 1;
    return listOf(values, /[。：]$/u.test(first));
  });
}

const tail = /^([^：:]+(?:：|: ))(.+?)([。.])$/u;

/** “X次”尚未填写：党课的次数。 and “X个”尚未填写：议题的数量。 become one sentence with both tails. */
function mergeTails(messages: readonly string[]): string | undefined {
  const parts = messages.map((message) => tail.exec(message));
  const head = mergeSlots(parts.map((part) => part?.[1] ?? ''));
  if (!head || parts.includes(null)) return undefined;
  const tails = [...new Set(parts.map((part) => part?.[2] ?? ''))];
  const [joint, more] = head.endsWith('：') ? ['、', '等'] : [', ', ', …'];
  return `${head}${tails.slice(0, named).join(joint)}${tails.length > named ? more : ''}${parts[0]?.[3] ?? ''}`;
}

/** Line numbers with their runs joined: 3、4、6–13. */
export function lineNumbers(messages: readonly Message[], joint: string): string {
  const runs: [number, number][] = [];
  for (const line of new Set(messages.map((message) => message.line))) {
    const last = runs.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs
    .slice(0, 30)
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? joint : '–'}${to}`));
  return shown.join(joint) + (runs.length > shown.length ? '…' : '');
}
