/** Effective looks of runs and paragraphs: defaults, table, paragraph and character styles, numbering, direct formatting. */

import type { Fonts } from '../layout/look.ts';
import type { FormatStyle, FormatTables } from './format-styles.ts';
import { type ChainOf, mergeParagraph, type Numbered, type ParagraphFormat } from './paragraph-format.ts';
import { type Props, readProps } from './props.ts';
import { isOn } from './styles.ts';

/** What a run comes to. */
interface RunFormat {
  readonly fonts: Fonts;
  readonly chineseMarks: boolean;
  readonly size: number;
  readonly bold: boolean;
  readonly colour?: string;
}

export interface Formatting {
  run(style: string | undefined, table: string | undefined, snippet: string): RunFormat;
  /** `numbering`: list and level that the paragraph itself names; list “0” is none. */
  paragraph(
    style: string | undefined,
    table: string | undefined,
    snippet: string,
    numbering: Numbered | undefined,
  ): ParagraphFormat;
}

/** Equal combinations are put together once. */
export function openFormatting(tables: FormatTables): Formatting {
  const runs = new Map<string, RunFormat>();
  const paragraphs = new Map<string, ParagraphFormat>();
  const chainOf = chains(tables);
  return {
    run: (style, table, snippet) => {
      const key = `${style} ${table} ${snippet}`;
      const known = runs.get(key) ?? mergeRun(tables, chainOf, style, table, readProps(snippet));
      runs.set(key, known);
      return known;
    },
    paragraph: (style, table, snippet, numbering) => {
      const key = `${style} ${table} ${numbering?.id} ${numbering?.level} ${snippet}`;
      const known = paragraphs.get(key) ?? mergeParagraph(tables, chainOf, style, table, snippet, numbering);
      paragraphs.set(key, known);
      return known;
    },
  };
}

/** A style and what it is based on, the root first; a circle is cut. */
function chains({ styles, defaults }: FormatTables): ChainOf {
  const known = new Map<string, FormatStyle[]>();
  return (type, id) => {
    const first = id ?? (type === 'character' ? undefined : defaults.get(type));
    if (first === undefined) return [];
    const before = known.get(first);
    if (before) return before;
    const chain: FormatStyle[] = [];
    for (let next: string | undefined = first; next !== undefined && chain.length < 32; ) {
      const style: FormatStyle | undefined = styles.get(next);
      if (!style || chain.includes(style)) break;
      chain.unshift(style);
      next = style.basedOn;
    }
    known.set(first, chain);
    return chain;
  };
}

function mergeRun(
  tables: FormatTables,
  chainOf: ChainOf,
  style: string | undefined,
  table: string | undefined,
  direct: Props,
): RunFormat {
  const levels = [
    [tables.base.run],
    table === undefined ? [] : chainOf('table', table).map(({ run }) => run),
    chainOf('paragraph', style).map(({ run }) => run),
    chainOf('character', direct.get('rStyle')?.val).map(({ run }) => run),
    [direct],
  ] as const;
  const flat = levels.flat();
  const colour = last(flat, 'color', 'val');
  const size = Number(last(flat, 'sz', 'val') ?? 20) / 2;
  return {
    fonts: fontsOf(flat, tables),
    chineseMarks: last(flat, 'rFonts', 'hint') === 'eastAsia',
    size: size > 0 ? size : 10,
    bold: toggle(levels, 'b'),
    ...(colour !== undefined && colour !== 'auto' && { colour: colour.toUpperCase() }),
  };
}

function last(levels: readonly Props[], property: string, attribute: string): string | undefined {
  return levels.findLast((props) => props.get(property)?.[attribute] !== undefined)?.get(property)?.[attribute];
}

/** Styles of different kinds switch a toggle over, styles of one kind overrule each other, the run itself has the last word. */
function toggle(levels: readonly (readonly Props[])[], name: string): boolean {
  let on = false;
  for (const [index, level] of levels.entries()) {
    const value = level.findLast((props) => props.has(name))?.get(name);
    if (!value) continue;
    const set = isOn(value.val);
    on = index === levels.length - 1 ? set : on !== set;
  }
  return on;
}

/** At one level the theme's font beats the one that is named. */
function fontsOf(levels: readonly Props[], { theme }: FormatTables): Fonts {
  const slot = (name: 'ascii' | 'hAnsi' | 'eastAsia') => {
    const themed = name === 'ascii' || name === 'hAnsi' || name === 'eastAsia' ? `${name}Theme` : name;
    for (const props of levels.toReversed()) {
      const fonts = props.get('rFonts');
      const reference = fonts?.[themed];
      const font = reference === undefined ? fonts?.[name] : theme(slotOf(reference));
      if (font !== undefined && font !== '') return font;
    }
    return undefined;
  };
  const [ascii, hAnsi, eastAsia] = [slot('ascii'), slot('hAnsi'), slot('eastAsia')];
  return { ...(ascii && { ascii }), ...(hAnsi && { hAnsi }), ...(eastAsia && { eastAsia }) };
}

/** `minorHAnsi`; some writers capitalise otherwise. */
function slotOf(reference: string): string {
  return reference
    .replace(/ascii$/iu, 'Ascii')
    .replace(/hansi$/iu, 'HAnsi')
    .replace(/eastasia$/iu, 'EastAsia');
}
