/** Fixes an office document: what is to be changed is found on its text, and what cannot be changed safely is left to people. */

import { type Edit, tracer } from './edits.ts';
import { fixAll, fixesOf } from './fix.ts';
import { modeFor, type OfficeSource, reachOf, readAgain, revised, zipOf } from './fix-kinds.ts';
import { narrowed } from './narrow.ts';
import { type Changes, changesOf, type Reason } from './office/changes.ts';
import type { Mode } from './office/paragraph-end.ts';
import type { FileResult, Message } from './result.ts';
import type { Source } from './source.ts';

export type { Reason };

interface WordFixing {
  readonly mode: Mode;
  readonly unsafe: boolean;
  /** Of the tracked changes; absent, they carry none. */
  readonly date?: string;
  check(source: Source): FileResult;
}

export interface FixedWord extends OfficeSource {
  /** The document itself when there was nothing to change. */
  readonly bytes: Uint8Array;
  readonly result: FileResult;
  /** Findings whose fix was left to people. */
  readonly left: ReadonlyMap<Message, Reason>;
  readonly mode: Mode;
  /** Places changed. */
  readonly applied: number;
}

/** Throws a `SourceError` for a document that must not be changed. */
export function fixWord(word: OfficeSource, result: FileResult, fixing: WordFixing): FixedWord {
  const { unsafe } = fixing;
  const { document } = word;
  const unchanged = { ...word, bytes: zipOf(document).bytes, result };
  const wanted = result.messages.some(({ fix }) => fix && (fix.safe || unsafe));
  if (!wanted) return { ...unchanged, left: new Map(), mode: fixing.mode, applied: 0 };
  const mode = modeFor(document, fixing.mode);
  const states = new Map<string, Omit<FixedWord, 'applied'>>();
  const check = (text: string, edits: readonly Edit[]) => {
    const fixed = edits.length === 0 ? unchanged : rewritten(word, edits, { ...fixing, mode });
    // What could not be written as meant is not built upon.
    const sound = fixed.document.text === text;
    const { result, left, messages } = sorted(
      fixed.result,
      (edit) => (sound ? possible(word, fixed, tracer(document.text, edits), edit, mode) : 'paragraph'),
      unsafe,
    );
    states.set(text, { ...fixed, result, left, mode });
    return messages;
  };
  const { text, edits } = fixAll(document.text, check, { unsafe });
  return { ...(states.get(text) ?? { ...unchanged, left: new Map(), mode }), applied: edits.length };
}

function rewritten({ document }: OfficeSource, edits: readonly Edit[], { mode, date, check }: WordFixing) {
  const changes: Changes[] = [];
  for (const edit of edits) {
    const made = changesOf(document, narrowed(document.text, edit), reachOf(document, mode));
    if (typeof made !== 'string') changes.push(made);
  }
  const bytes = revised(document, changes, { mode, ...(date !== undefined && { date }) });
  const now = readAgain(document, bytes);
  return { ...now, bytes, result: check(now.source) };
}

/** Tells the fixes that can be made from those that cannot, whose replacement becomes advice. */
function sorted(result: FileResult, possibly: (edit: Edit) => Edit | Reason, unsafe: boolean) {
  const left = new Map<Message, Reason>();
  const shown: Message[] = [];
  const messages: Message[] = [];
  for (const message of result.messages) {
    const { fix, ...rest } = message;
    if (!fix || !(fix.safe || unsafe)) {
      shown.push(message);
      continue;
    }
    const [start, end] = fix.range;
    const edit = possibly({ start, end, text: fix.text });
    if (typeof edit === 'string') {
      const advice = fix.text.trim() === '' ? rest : withSuggestion(rest, fix.text);
      left.set(advice, edit);
      shown.push(advice);
    } else {
      shown.push(message);
      messages.push({ ...message, fix: { ...fix, range: [edit.start, edit.end] } });
    }
  }
  const fixableCount = fixesOf(shown).length;
  return { left, messages, result: { ...result, messages: shown, fixableCount } };
}

function withSuggestion(message: Message, text: string): Message {
  return { ...message, suggestions: [{ text }, ...(message.suggestions ?? [])] };
}

/** The edit as the document can take it, or why it cannot. */
function possible(
  { document }: OfficeSource,
  { document: now }: OfficeSource,
  trace: (edit: Edit) => Edit,
  edit: Edit,
  mode: Mode,
): Edit | Reason {
  let reason: Reason | undefined;
  for (const variant of variantsOf(now.text, edit)) {
    const made = changesOf(document, narrowed(document.text, trace(variant)), reachOf(document, mode));
    if (typeof made !== 'string') return variant;
    reason ??= made;
    // Only what stands at the end of its cell or section is emptied instead.
    if (reason !== 'paragraph') return reason;
  }
  return reason ?? 'paragraph';
}

/** Ways to take out a line: with the mark of its own paragraph, which it keeps when it must; text has no such choice. */
function* variantsOf(text: string, edit: Edit): Iterable<Edit> {
  const { start, end } = edit;
  const gone = text.slice(start, end);
  if (edit.text !== '' || !gone.includes('\n')) {
    yield edit;
    return;
  }
  if (gone.startsWith('\n') && text[end] === '\n') yield { start: start + 1, end: end + 1, text: '' };
  else if (!gone.startsWith('\n') || end < text.length) yield edit;
  const from = gone.startsWith('\n') ? start + 1 : start;
  const to = gone.endsWith('\n') && end > from ? end - 1 : end;
  const whole = (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n');
  if (whole && to > from && !text.slice(from, to).includes('\n')) yield { start: from, end: to, text: '' };
}
