/** Styles, as far as reading needs them: which are headings or titles, which hide text, which number. */

import { readXml } from './xml.ts';

interface Style {
  readonly id: string;
  readonly paragraph: boolean;
  readonly standard: boolean;
  name: string;
  basedOn: string | undefined;
  /** 0 for the first level, 9 for text. */
  outline: number | undefined;
  vanish: boolean | undefined;
  numId: string | undefined;
  level: number | undefined;
}

/** A style with all it inherits. */
export interface ResolvedStyle {
  /** Depth of a heading, from 1. */
  readonly heading: number | undefined;
  readonly title: boolean;
  /** TOC 1 … */
  readonly contents: boolean;
  readonly hidden: boolean;
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

export interface Styles {
  /** Style of a paragraph; the standard one when it names none. */
  paragraph(id: string | undefined): ResolvedStyle;
  run(id: string | undefined): ResolvedStyle;
}

const none: ResolvedStyle = {
  heading: undefined,
  title: false,
  contents: false,
  hidden: false,
  numId: undefined,
  level: undefined,
};
const titles: ReadonlySet<string> = new Set(['title', '标题', '公文标题', '文章标题', '文件标题', '主标题', '大标题']);

/** Reads `styles.xml`; a document may have none. */
export function readStyles(xml: string | undefined): Styles {
  const styles = xml === undefined ? new Map<string, Style>() : parse(xml);
  const standard = [...styles.values()].find((style) => style.standard && style.paragraph)?.id;
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (id: string | undefined): ResolvedStyle => {
    if (id === undefined) return none;
    const known = resolved.get(id) ?? inherit(chain(styles, id));
    resolved.set(id, known);
    return known;
  };
  return { paragraph: (id) => resolve(id ?? standard), run: resolve };
}

function parse(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  const open: Parameters<typeof readXml>[1]['open'] = ({ name, attr }) => {
    const value = attr('w:val');
    if (name === 'w:style') {
      const id = attr('w:styleId') ?? '';
      const standard = isOn(attr('w:default') ?? '0');
      const blank = {
        name: '',
        basedOn: undefined,
        outline: undefined,
        vanish: undefined,
        numId: undefined,
        level: undefined,
      };
      style = { id, paragraph: attr('w:type') !== 'character', standard, ...blank };
      styles.set(id, style);
    } else if (!style) return;
    else if (name === 'w:name') style.name = (value ?? '').toLowerCase();
    else if (name === 'w:basedOn') style.basedOn = value;
    else if (name === 'w:outlineLvl') style.outline = Number(value);
    else if (name === 'w:vanish') style.vanish = isOn(value);
    else if (name === 'w:numId') style.numId = value;
    else if (name === 'w:ilvl') style.level = Number(value);
  };
  const close = (name: string) => {
    if (name === 'w:style') style = undefined;
  };
  readXml(xml, { open, close }, 'styles.xml');
  return styles;
}

/** A toggle without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** The style and what it is based on; a circle is cut. */
function chain(styles: ReadonlyMap<string, Style>, id: string): Style[] {
  const found: Style[] = [];
  for (let style = styles.get(id); style && !found.includes(style) && found.length < 32; ) {
    found.push(style);
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return found;
}

function inherit(styles: readonly Style[]): ResolvedStyle {
  const first = <T>(pick: (style: Style) => T | undefined) => {
    for (const style of styles) if (pick(style) !== undefined) return pick(style);
    return undefined;
  };
  const outline = first(({ outline: own, name }) => own ?? headingOf(name));
  return {
    heading: outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : undefined,
    title: styles.some(({ name }) => titles.has(name)),
    contents: styles.some(({ name }) => /^toc \d$/u.test(name)),
    hidden: first(({ vanish }) => vanish) ?? false,
    numId: first(({ numId }) => numId),
    level: first(({ level }) => level),
  };
}

/** Names of built-in styles are English in every language of Word. */
function headingOf(name: string): number | undefined {
  const depth = /^heading ([1-9])$/u.exec(name)?.[1];
  return depth === undefined ? undefined : Number(depth) - 1;
}
