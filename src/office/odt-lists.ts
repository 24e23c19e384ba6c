/** Computes the numbers of an OpenDocument text: lists nest as elements, headings count by their level. */

import { formatNumber } from './number-format.ts';
import type { ListLevel, OdtStyles } from './odt-styles.ts';
import type { Tag } from './xml.ts';

interface List {
  readonly style: string;
  readonly counts: (number | undefined)[];
  /** Number for the next item, if it says so. */
  start: number | undefined;
  /** The item has not had its first paragraph. */
  fresh: boolean;
}

/** Counts through a document; told of every list, item and heading in order. */
export interface OdtLists {
  open(tag: Tag): void;
  close(name: string): void;
  /** Label of the paragraph that begins here. */
  paragraph(): string | undefined;
  heading(level: number): string | undefined;
}

export function countLists(styles: OdtStyles): OdtLists {
  const stack: List[] = [];
  const kept = new Map<string, (number | undefined)[]>();
  const outline: (number | undefined)[] = [];
  return {
    open: ({ name, attr }) => {
      if (name === 'text:list') stack.push(openList(stack.at(-1), attr, kept));
      const list = stack.at(-1);
      if (!list) return;
      const start = attr('text:start-value');
      if (name === 'text:list-item')
        Object.assign(list, { fresh: true, start: start === undefined ? undefined : Number(start) });
      else if (name === 'text:list-header') list.fresh = false;
    },
    close: (name) => {
      if (name === 'text:list') stack.pop();
      else if (name === 'text:list-item' && stack.length > 0) Object.assign(stack.at(-1) ?? {}, { fresh: false });
    },
    paragraph: () => {
      const list = stack.at(-1);
      if (!list?.fresh) return undefined;
      list.fresh = false;
      const label = step(styles.list(list.style), list.counts, stack.length, list.start);
      list.start = undefined;
      return label;
    },
    heading: (level) => (stack.at(-1)?.fresh ? undefined : step(styles.list('outline'), outline, level, undefined)),
  };
}

/** A list inside another counts on a deeper level of the same style. */
function openList(outer: List | undefined, attr: Tag['attr'], kept: Map<string, (number | undefined)[]>): List {
  const style = attr('text:style-name') ?? outer?.style ?? '';
  if (outer) return { style, counts: outer.counts, start: undefined, fresh: false };
  const goesOn = attr('text:continue-numbering') === 'true';
  const counts = (goesOn ? kept.get(style) : kept.get(`#${attr('text:continue-list') ?? ''}`)) ?? [];
  kept.set(style, counts);
  const id = attr('xml:id');
  if (id !== undefined) kept.set(`#${id}`, counts);
  return { style, counts, start: undefined, fresh: false };
}

function step(
  levels: ReadonlyMap<number, ListLevel> | undefined,
  counts: (number | undefined)[],
  depth: number,
  start: number | undefined,
): string | undefined {
  const own = levels?.get(depth);
  const before = counts[depth];
  counts[depth] = start ?? (before === undefined ? (own?.start ?? 1) : before + 1);
  counts.length = depth + 1;
  return own && own.format !== '' ? labelOf(own, levels, counts, depth) : undefined;
}

function labelOf(
  own: ListLevel,
  levels: ReadonlyMap<number, ListLevel> | undefined,
  counts: (number | undefined)[],
  depth: number,
): string {
  const numberAt = (level: number) => {
    const one = levels?.get(level);
    return one && one.format !== '' ? formatNumber(counts[level] ?? one.start, formatOf(one.format)) : '';
  };
  if (own.pattern !== undefined)
    return own.pattern.replace(/%([0-9]{1,2})%/gu, (_, level: string) => numberAt(Number(level)));
  const shown: string[] = [];
  for (let level = Math.max(1, depth - own.shown + 1); level <= depth; level++) shown.push(numberAt(level));
  return own.prefix + shown.filter((number) => number !== '').join('.') + own.suffix;
}

/** An OpenDocument format shows its first numbers. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  一: 'chineseCounting',
  壹: 'chineseLegalSimplified',
  '①': 'decimalEnclosedCircle',
  甲: 'ideographTraditional',
  子: 'ideographZodiac',
  '１': 'decimalFullWidth',
};

function formatOf(format: string): string {
  return formats[format.charAt(0)] ?? 'decimal';
}
