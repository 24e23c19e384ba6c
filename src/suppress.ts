/** Applies the disables written in a draft, and tells which of them were of no use. */

import { lineAt } from './positions.ts';
import type { Span, Text } from './rule.ts';
import type { Directive } from './source.ts';

/** Something that may be suppressed: where it stands in the original, which rule says it. */
interface Suppressible {
  readonly place: Span;
  readonly ruleId: string;
  readonly category: string;
}

interface Suppression<T> {
  readonly kept: readonly T[];
  readonly suppressedCount: number;
  /** Disables that suppressed nothing. */
  readonly unused: readonly Directive[];
}

/** What the names written in a disable stand for: the id of a rule or category, or why it is none. */
export interface DirectiveNames {
  find(name: string): string | { readonly problem: Text };
}

/** A name in a directive that says nothing. */
export interface Unknown {
  readonly at: Span;
  readonly problem: Text;
}

/** Puts ids in the place of names; a directive that names nothing known is left out. */
export function resolveNames(
  directives: readonly Directive[],
  names: DirectiveNames | undefined,
): { readonly directives: readonly Directive[]; readonly unknown: readonly Unknown[] } {
  if (!names || directives.length === 0) return { directives, unknown: [] };
  const unknown: Unknown[] = [];
  const resolved = directives.map((directive) => {
    const rules: string[] = [];
    for (const found of idsOf(directive.rules, names)) {
      if (typeof found === 'string') rules.push(found);
      else unknown.push({ at: directive.at, problem: found.problem });
    }
    return { ...directive, rules };
  });
  return { directives: resolved.filter(({ rules }, at) => rules.length > 0 || isForAll(directives[at])), unknown };
}

function isForAll(directive: Directive | undefined): boolean {
  return directive?.rules.length === 0;
}

/** A title that holds the marks between names has come apart, and is put together again. */
function idsOf(words: readonly string[], names: DirectiveNames): readonly ReturnType<DirectiveNames['find']>[] {
  const found: ReturnType<DirectiveNames['find']>[] = [];
  for (let at = 0; at < words.length; ) {
    const one = names.find(words[at] ?? '');
    const longer = typeof one === 'string' ? undefined : joined(words, at, names);
    found.push(longer?.id ?? one);
    at = longer?.end ?? at + 1;
  }
  return found;
}

function joined(words: readonly string[], at: number, names: DirectiveNames) {
  for (let end = at + 2; end <= Math.min(words.length, at + 4); end++) {
    const id = names.find(words.slice(at, end).join(''));
    if (typeof id === 'string') return { id, end };
  }
  return undefined;
}

interface Window {
  readonly directive: Directive;
  readonly from: number;
  to: number;
  used: boolean;
}

export function suppress<T extends Suppressible>(
  items: readonly T[],
  directives: readonly Directive[],
  original: string,
  starts: readonly number[],
): Suppression<T> {
  if (directives.length === 0) return { kept: items, suppressedCount: 0, unused: [] };
  const windows = openWindows(directives, original, starts);
  const kept = items.filter((item) => {
    const hits = windows.filter((window) => covers(window, item));
    for (const hit of hits) hit.used = true;
    return hits.length === 0;
  });
  const unused = windows.filter(({ used }) => !used).map(({ directive }) => directive);
  return { kept, suppressedCount: items.length - kept.length, unused };
}

function covers({ directive, from, to }: Window, { place, ruleId, category }: Suppressible): boolean {
  if (place.start < from || place.start >= to) return false;
  const { rules } = directive;
  return rules.length === 0 || rules.includes(ruleId) || rules.includes(category);
}

function openWindows(directives: readonly Directive[], original: string, starts: readonly number[]): Window[] {
  const windows: Window[] = [];
  const lineEnd = (line: number) => starts[line + 1] ?? original.length + 1;
  for (const directive of directives) {
    const { kind, at } = directive;
    const line = lineAt(starts, at.start);
    if (kind === 'enable') close(windows, directive);
    else if (kind === 'disable-file') windows.push({ directive, from: 0, to: original.length + 1, used: false });
    else if (kind === 'disable') windows.push({ directive, from: at.end, to: original.length + 1, used: false });
    else if (kind === 'disable-line')
      windows.push({ directive, from: starts[line] ?? 0, to: lineEnd(line), used: false });
    else {
      let next = line + 1;
      while (next < starts.length - 1 && original.slice(starts[next], lineEnd(next)).trim() === '') next++;
      windows.push({ directive, from: starts[next] ?? original.length, to: lineEnd(next), used: false });
    }
  }
  return windows;
}

/** `enable` ends the open disables of the same rules, or all of them when it names none. */
function close(windows: Window[], { rules, at }: Directive): void {
  for (const window of windows) {
    if (window.directive.kind !== 'disable' || window.to <= at.start) continue;
    const named = window.directive.rules;
    if (rules.length === 0 || named.length === 0 || named.every((rule) => rules.includes(rule))) window.to = at.start;
  }
}
