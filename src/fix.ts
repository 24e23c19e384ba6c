/** Applies the fixes that findings carry, again and again until there is nothing left to fix. */

import type { Message } from './result.ts';

/** A replacement; offsets into the text it was made for. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface FixOptions {
  /** Also apply fixes that a person should look at. */
  readonly unsafe?: boolean;
}

export interface Applied {
  readonly text: string;
  /** Edits made, equal ones counted once. */
  readonly applied: number;
  /** Edits refused because they overlap another one, leave the text or change nothing. */
  readonly skipped: number;
}

/** The allowed edits, sorted: the earlier start first, then the smaller; equal ones merged. */
function editsOf(messages: readonly Message[], unsafe: boolean): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { fix } of messages) {
    if (!fix || !(fix.safe || unsafe)) continue;
    const [start, end] = fix.range;
    edits.set(`${start},${end},${fix.text}`, { start, end, text: fix.text });
  }
  return [...edits.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
}

function isSound({ start, end, text }: Edit, source: string): boolean {
  return start >= 0 && start <= end && end <= source.length && source.slice(start, end) !== text;
}

/** Edits of one place are refused, and an insertion must not touch another edit: nobody could say which comes first. */
function follows(edit: Edit, previous: Edit | undefined): boolean {
  if (!previous || edit.start > previous.end) return true;
  return edit.start === previous.end && edit.start < edit.end && previous.start < previous.end;
}

/** One round of fixes; what overlaps waits for the next round. */
export function applyFixes(source: string, messages: readonly Message[], options: FixOptions = {}): Applied {
  const edits = editsOf(messages, options.unsafe ?? false);
  const parts: string[] = [];
  let previous: Edit | undefined;
  let applied = 0;
  for (const edit of edits) {
    if (!isSound(edit, source) || !follows(edit, previous)) continue;
    parts.push(source.slice(previous?.end ?? 0, edit.start), edit.text);
    previous = edit;
    applied += 1;
  }
  parts.push(source.slice(previous?.end ?? 0));
  return { text: parts.join(''), applied, skipped: edits.length - applied };
}

export interface Fixed {
  readonly text: string;
  /** Edits made in all rounds. */
  readonly applied: number;
  /** What is still to be said about the fixed text. */
  readonly messages: readonly Message[];
  /** False when fixes undo each other or the rounds did not suffice. */
  readonly settled: boolean;
}

/**
 * Checks and fixes in turn until no fix is left. When fixes undo each other the result is the first text of the
 * circle, so that a second run ends at the same text.
 */
export function fixAll(
  source: string,
  check: (text: string) => readonly Message[],
  options: FixOptions & { readonly rounds?: number } = {},
): Fixed {
  const seen = new Map<string, Fixed>();
  let state: Fixed = { text: source, applied: 0, messages: check(source), settled: false };
  for (let round = 0; round < (options.rounds ?? 10); round += 1) {
    seen.set(state.text, state);
    const { text, applied } = applyFixes(state.text, state.messages, options);
    if (applied === 0) return { ...state, settled: true };
    const before = seen.get(text);
    if (before) return before;
    state = { text, applied: state.applied + applied, messages: check(text), settled: false };
  }
  return state;
}
