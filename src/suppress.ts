/** Applies the disables written in a draft, and tells which of them were of no use. */

import { lineAt } from './positions.ts';
import type { Span } from './rule.ts';
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
