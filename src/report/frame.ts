/** A line of the draft with marks under the characters that findings speak of. */

import type { Severity, Span } from '../rule.ts';
import { severities } from '../rule.ts';
import { type Cell, cellsOf } from './cells.ts';
import { lineEnd, pieces } from './pieces.ts';

export interface Mark extends Span {
  readonly severity: Severity;
}

/** A stretch of a row that is marked alike; not yet coloured. */
interface Run {
  readonly text: string;
  readonly width: number;
  readonly severity: Severity | undefined;
}

export type Row = readonly Run[];

interface Frame {
  readonly rows: readonly Row[];
  /** Marks that the rows have no room for. */
  readonly hidden: number;
}

const maxRows = 4;
const maxMarks = 100;

function covers(mark: Mark, { start, end }: Cell): boolean {
  if (mark.start === mark.end) return mark.start >= start && mark.start < Math.max(end, start + 1);
  return mark.start < end && start < mark.end;
}

/** The highest severity of the marks on a cell. */
function severityAt(marks: readonly Mark[], cell: Cell): Severity | undefined {
  let highest: Severity | undefined;
  for (const mark of marks) {
    if (!covers(mark, cell)) continue;
    if (highest === undefined || severities.indexOf(mark.severity) < severities.indexOf(highest))
      highest = mark.severity;
  }
  return highest;
}

function ellipsis(at: number): Cell {
  return { text: '…', width: 1, start: at, end: at };
}

/** The line if it fits into one row, or its pieces with … between them. */
function shownCells(text: string, lineStart: number, marks: readonly Mark[], columns: number): Cell[] {
  const end = lineEnd(text, lineStart, lineStart + columns + 1);
  if (end - lineStart <= columns) {
    const whole = cellsOf(text, lineStart, end);
    if (widthOf(whole) <= columns) return withEnd(whole, end, marks);
  }
  const cells: Cell[] = [];
  let shown = lineStart;
  for (const piece of pieces(text, lineStart, marks)) {
    if (piece.start > shown) cells.push(ellipsis(-1));
    cells.push(...cellsOf(text, piece.start, piece.end));
    shown = piece.end;
  }
  if (lineEnd(text, shown, shown + 1) > shown) return [...cells, ellipsis(-1)];
  return withEnd(cells, shown, marks);
}

function widthOf(cells: readonly Cell[]): number {
  let columns = 0;
  for (const cell of cells) columns += cell.width;
  return columns;
}

/** Room for the mark of something missing at the end of the line. */
function withEnd(cells: Cell[], end: number, marks: readonly Mark[]): Cell[] {
  const wanted = marks.some((mark) => mark.start >= end);
  return wanted ? [...cells, { text: ' ', width: 1, start: end, end }] : cells;
}

function runsOf(cells: readonly Cell[], marks: readonly Mark[]): Row {
  const runs: Run[] = [];
  let run: Run = { text: '', width: 0, severity: undefined };
  for (const cell of cells) {
    const severity = severityAt(marks, cell);
    if (severity === run.severity) {
      run = { text: run.text + cell.text, width: run.width + cell.width, severity };
      continue;
    }
    runs.push(run);
    run = { text: cell.text, width: cell.width, severity };
  }
  return [...runs, run];
}

/** Fills rows of `columns` columns one after the other. */
function rowsOf(cells: readonly Cell[], columns: number): Cell[][] {
  const rows: Cell[][] = [];
  let room = 0;
  for (const cell of cells) {
    if (cell.width > room) {
      rows.push([]);
      room = columns;
    }
    rows.at(-1)?.push(cell);
    room -= cell.width;
  }
  return rows;
}

/** Draws the line that begins at `lineStart`; `marks` in order of position. */
export function frame(text: string, lineStart: number, marks: readonly Mark[], columns: number): Frame {
  const first = marks.slice(0, maxMarks);
  const rows = rowsOf(shownCells(text, lineStart, first, columns), columns);
  const cut =
    rows
      .slice(maxRows)
      .flat()
      .find(({ start }) => start >= 0)?.start ?? Number.POSITIVE_INFINITY;
  const lost = first.filter(({ start }) => start >= cut).length;
  return {
    rows: rows.slice(0, maxRows).map((cells) => runsOf(cells, first)),
    hidden: marks.length - first.length + lost,
  };
}
