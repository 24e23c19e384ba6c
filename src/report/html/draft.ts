/** One file: its verdict, what holds for all of it, and the draft with notes beside the lines. */

import { say } from '../../message.ts';
import type { FileResult, Message } from '../../result.ts';
import { layOut } from '../entries.ts';
import type { LineRole, ReportContext } from '../reporter.ts';
import { type Line, linesOf, shownPieces, unindented } from './lines.ts';
import { type Drawing, markedLine } from './marks.ts';
import { generalItem, type Notes, noteItem, notesOf } from './notes.ts';
import { words } from './words.ts';

/** Notes beside the lines of one file; more than that nobody reads on paper. */
const maxNotes = 1000;

interface Sheet {
  readonly drawing: Omit<Drawing, 'headingEnd'>;
  readonly notes: Notes;
  readonly roles: ReadonlyMap<number, LineRole> | undefined;
  readonly context: ReportContext;
}

function list(items: readonly string[], name: string): string {
  return items.length === 0 ? '' : `<ul class="${name}">${items.join('')}</ul>`;
}

function box(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<section class="box"><h3>${title}</h3>${list(items, 'notes')}</section>`;
}

/** What the page itself puts into its place. */
const placed: ReadonlySet<LineRole['kind']> = new Set(['title', 'subtitle', 'closing']);

/** The words of a line; the heading of a run-in one is set apart from the prose behind it. */
function contentOf(line: Line, role: LineRole | undefined, { drawing }: Sheet): string {
  const headingEnd = role?.kind === 'run-in' ? role.end : -1;
  const isPlaced = role !== undefined && placed.has(role.kind);
  const drawn = isPlaced ? unindented(drawing.text, line) : line;
  const shown = shownPieces(drawing.text, drawn);
  const parts = shown.map((piece) => markedLine({ ...drawing, headingEnd }, piece, line.marks));
  const before = (shown[0]?.start ?? drawn.start) > drawn.start ? '…' : '';
  const behind = (shown.at(-1)?.end ?? line.end) < line.end ? '…' : '';
  return before + parts.join('…') + behind;
}

/** Characters that fit into a row of the page, about. */
const rowLength = 30;

/** Where many notes stand beside few words, the page would be empty: they go below. */
function hasManyNotes({ start, end }: Line, notes: number): boolean {
  return notes > 1 + Math.ceil((end - start) / rowLength);
}

function classOf(line: Line, role: LineRole | undefined): string {
  if (line.start === line.end && line.marks.length === 0) return 'line empty';
  if (role === undefined) return 'line';
  const level = role.kind === 'heading' || role.kind === 'run-in' ? ` h${Math.min(role.level, 4)}` : '';
  return `line ${role.kind}${level}`;
}

function lineRow(line: Line, sheet: Sheet): string {
  const { drawing, notes, roles, context } = sheet;
  const role = roles?.get(line.number);
  const items = (notes.byLine.get(line.number) ?? []).map((note) => noteItem(note, drawing.prefix, context));
  const number = `<span class="line-number">${line.number}</span>`;
  const content = `${number}<p>${contentOf(line, role, sheet)}</p>${list(items, 'notes')}`;
  const kind = classOf(line, role) + (hasManyNotes(line, items.length) ? ' crowded' : '');
  return `<div class="${kind}" id="${drawing.prefix}l${line.number}">${content}</div>\n`;
}

function skipRow(sentence: string): string {
  return `<div class="skip">${sentence}</div>\n`;
}

function notesFrom({ byLine }: Notes, from: number): number {
  let count = 0;
  for (const [line, notes] of byLine) if (line >= from) count += notes.length;
  return count;
}

function rowsOf(sheet: Sheet): string {
  const { drawing, notes, context } = sheet;
  const rows: string[] = [];
  let count = 0;
  for (const line of linesOf(drawing.text, notes.numberOf)) {
    if (!('number' in line)) {
      const [from, to] = line;
      rows.push(skipRow(say(words.skipped, { from, to }, context.locale)));
      continue;
    }
    count += notes.byLine.get(line.number)?.length ?? 0;
    if (count > maxNotes) {
      const n = notesFrom(notes, line.number);
      rows.push(skipRow(say(words.tooLong, { line: line.number, n }, context.locale)));
      break;
    }
    rows.push(lineRow(line, sheet));
  }
  return rows.join('');
}

/** Notes without their lines, where the text is not at hand. */
function looseNotes(notes: Notes, prefix: string, context: ReportContext): string {
  const all = [...notes.byLine.values()].flat().slice(0, maxNotes);
  return list(
    all.map((note) => noteItem(note, prefix, context)),
    'notes',
  );
}

function firstOf(notes: Notes): Set<Message> {
  const first = new Map<number, Message>();
  for (const [message, number] of notes.numberOf) if (!first.has(number)) first.set(number, message);
  return new Set(first.values());
}

/** A file below its head, as a section of the page; `prefix` keeps its ids apart from those of other files. */
export function draftSection(result: FileResult, prefix: string, head: string, context: ReportContext): string {
  const { filePath, messages } = result;
  const notes = notesOf(layOut(messages));
  const text = context.sources.get(filePath);
  const { locale } = context;
  const general = notes.general.map((message) => generalItem(message, context));
  const folded = notes.folded.map((note) => noteItem(note, prefix, context));
  const sheet = (draft: string) =>
    rowsOf({
      drawing: { text: draft, prefix, first: firstOf(notes) },
      notes,
      roles: context.roles?.get(filePath),
      context,
    });
  const body = text === undefined ? looseNotes(notes, prefix, context) : `<article>\n${sheet(text)}</article>`;
  const boxes = box(say(words.general, {}, locale), general) + box(say(words.folded, {}, locale), folded);
  return `<section class="draft" id="${prefix}">${head}${boxes}${body}</section>\n`;
}
