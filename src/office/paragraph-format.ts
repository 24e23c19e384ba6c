/** What styles, numbering and direct formatting make of a paragraph. */

import type { FormatStyle, FormatTables } from './format-styles.ts';
import { readProps } from './props.ts';

/** Attributes of a paragraph's properties, each of the last level that says something. */
export type ParagraphFormat = ReadonlyMap<string, string>;

export interface Numbered {
  readonly id: string;
  readonly level: number;
}

/** A style and what it is based on, the root first. */
export type ChainOf = (type: string, id: string | undefined) => readonly FormatStyle[];

/** What names a width in either language of the standard. */
const sides: Readonly<Record<string, string>> = {
  start: 'left',
  end: 'right',
  startChars: 'leftChars',
  endChars: 'rightChars',
};
const kept: ReadonlySet<string> = new Set(['ind', 'spacing', 'jc', 'pageBreakBefore', 'snapToGrid', 'textAlignment']);

/** All levels put together, each attribute of the last that names it. */
export function mergeParagraph(
  tables: FormatTables,
  chainOf: ChainOf,
  style: string | undefined,
  table: string | undefined,
  snippet: string,
  numbering: Numbered | undefined,
): ParagraphFormat {
  const styles = chainOf('paragraph', style);
  // A list that the style brings stands below the style's own indents, one that the paragraph names above them.
  const numbered = styles.findLastIndex(({ numId }) => numId !== undefined);
  const list = numbering ?? styles[numbered];
  const id = numbering?.id ?? styles[numbered]?.numId;
  const level = list && id !== undefined ? tables.level(id, list.level) : undefined;
  const own = styles.map(({ paragraph }) => paragraph);
  const at = numbering ? own.length : Math.max(numbered, 0);
  const levels = [
    tables.base.paragraph,
    ...(table === undefined ? [] : chainOf('table', table).map(({ paragraph }) => paragraph)),
    ...own.slice(0, at),
    ...(level ? [level] : []),
    ...own.slice(at),
    readProps(snippet),
  ];
  const merged = new Map<string, string>();
  for (const props of levels) for (const [name, values] of props) if (kept.has(name)) set(merged, name, values);
  return merged;
}

function set(merged: Map<string, string>, name: string, values: Readonly<Record<string, string>>): void {
  if (name === 'pageBreakBefore' || name === 'snapToGrid') merged.set(name, values.val ?? '1');
  for (const [key, value] of Object.entries(values)) {
    const attribute = sides[key] ?? key;
    merged.set(`${name} ${attribute}`, value);
    // A first line stands out or in, never both.
    if (attribute === 'hanging' || attribute === 'hangingChars') {
      merged.delete('ind firstLine');
      merged.delete('ind firstLineChars');
    } else if (attribute === 'firstLine' || attribute === 'firstLineChars') {
      merged.delete('ind hanging');
      merged.delete('ind hangingChars');
    }
  }
}
