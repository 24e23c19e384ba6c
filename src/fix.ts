/** Applies the fixes that findings carry, again and again until there is nothing left to fix. */

import { composed, type Edit, edited } from './edits.ts';
import type { Message } from './result.ts';

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
  return [...edits.values()].sort(inOrder);
}

/** The findings whose safe fixes one round makes: of several that change the same characters only the first. */
export function fixesOf(messages: readonly Message[]): Message[] {
  const made: Message[] = [];
  let last: Edit | undefined;
  for (const { message, edit } of messages.flatMap(safeEdit).sort((a, b) => inOrder(a.edit, b.edit))) {
    if (!follows(edit, last)) continue;
    made.push(message);
    last = edit;
  }
  return made;
}

function safeEdit(message: Message): { message: Message; edit: Edit }[] {
  const { fix } = message;
  return fix?.safe ? [{ message, edit: { start: fix.range[0], end: fix.range[1], text: fix.text } }] : [];
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
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
  const wanted = editsOf(messages, options.unsafe ?? false);
  const edits = soundOf(wanted, source);
  return { text: edited(source, edits), applied: edits.length, skipped: wanted.length - edits.length };
}

function soundOf(wanted: readonly Edit[], source: string): Edit[] {
  const edits: Edit[] = [];
  for (const edit of wanted) if (isSound(edit, source) && follows(edit, edits.at(-1))) edits.push(edit);
  return edits;
}

export interface Fixed {
  readonly text: string;
  /** Edits made in all rounds. */
  readonly applied: number;
  /** All rounds as edits of the first text. */
  readonly edits: readonly Edit[];
  /** What is still to be said about the fixed text. */
  readonly messages: readonly Message[];
  /** False when fixes undo each other or the rounds did not suffice. */
  readonly settled: boolean;
}

/**
 * Checks and fixes in turn until no fix is left. When fixes undo each other the result is the first text of the
 * circle, so that a second run ends at the same text. `check` is also told the edits that lead to its text.
 */
export function fixAll(
  source: string,
  check: (text: string, edits: readonly Edit[]) => readonly Message[],
  options: FixOptions & { readonly rounds?: number } = {},
): Fixed {
  const seen = new Map<string, Fixed>();
  let state: Fixed = { text: source, applied: 0, edits: [], messages: check(source, []), settled: false };
  for (let round = 0; round < (options.rounds ?? 10); round += 1) {
    seen.set(state.text, state);
    const made = soundOf(editsOf(state.messages, options.unsafe ?? false), state.text);
    if (made.length === 0) return { ...state, settled: true };
    const text = edited(state.text, made);
    const before = seen.get(text);
    if (before) return before;
    const edits = composed(source, state.edits, made);
    state = { text, applied: state.applied + made.length, edits, messages: check(text, edits), settled: false };
  }
  return state;
}
