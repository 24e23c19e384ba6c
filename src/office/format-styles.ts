/** What the styles, the numbering and the theme of a Word document say of looks, before anything is put together. */

import type { OfficePackage } from './package.ts';
import { type Props, readProps } from './props.ts';
import { isOn } from './styles.ts';
import { readTheme } from './theme.ts';
import { readXml, type Tag } from './xml.ts';

export interface FormatStyle {
  readonly type: string;
  basedOn: string | undefined;
  run: Props;
  paragraph: Props;
  /** The list that paragraphs of the style belong to. */
  numId: string | undefined;
  level: number;
}

export interface FormatTables {
  readonly styles: ReadonlyMap<string, FormatStyle>;
  /** Default style of each type: paragraph, character, table. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly base: { readonly run: Props; readonly paragraph: Props };
  /** Paragraph properties of a level: `numId level`. */
  level(numId: string, level: number): Props;
  /** A theme's font by what the document calls it: `minorEastAsia`. */
  theme(name: string): string | undefined;
}

const nothing: Props = new Map();

export function readFormatTables({ related, main, xml }: OfficePackage): FormatTables {
  const part = (type: string) => {
    const name = related(main, type);
    return name === undefined ? undefined : xml(name);
  };
  const styles = new Map<string, FormatStyle>();
  const defaults = new Map<string, string>();
  const base = { run: nothing, paragraph: nothing };
  readStyles(part('styles'), styles, defaults, base);
  const levels = readLevels(part('numbering'));
  const theme = readTheme(part('theme'));
  return {
    styles,
    defaults,
    base,
    level: (numId, level) => levels(numId, level) ?? nothing,
    theme: (name) => theme.get(name),
  };
}

/** Walks through a part and hands over each `rPr` and `pPr` as written, with what it stands in. */
function eachProps(
  xml: string,
  part: string,
  open: (tag: Tag, parent: string) => void,
  take: (name: string, props: Props, parent: string) => void,
): void {
  const path: string[] = [];
  const starts: number[] = [];
  readXml(
    xml,
    {
      open: (tag) => {
        open(tag, path.at(-1) ?? '');
        path.push(tag.name);
        starts.push(tag.from);
      },
      close: (name, _, to) => {
        path.pop();
        const start = starts.pop() ?? 0;
        if (name === 'w:rPr' || name === 'w:pPr') take(name, readProps(xml.slice(start, to)), path.at(-1) ?? '');
      },
    },
    part,
  );
}

function readStyles(
  xml: string | undefined,
  styles: Map<string, FormatStyle>,
  defaults: Map<string, string>,
  base: { run: Props; paragraph: Props },
): void {
  if (xml === undefined) return;
  let style: FormatStyle | undefined;
  const open = ({ name, attr }: Tag, parent: string) => {
    if (name === 'w:style') {
      const id = attr('w:styleId') ?? '';
      const type = attr('w:type') ?? 'paragraph';
      style = { type, basedOn: undefined, run: nothing, paragraph: nothing, numId: undefined, level: 0 };
      styles.set(id, style);
      if (isOn(attr('w:default') ?? '0')) defaults.set(type, id);
    } else if (name === 'w:basedOn' && parent === 'w:style' && style) style.basedOn = attr('w:val');
    else if (name === 'w:numId' && style) style.numId = attr('w:val');
    else if (name === 'w:ilvl' && style) style.level = Number(attr('w:val'));
  };
  const take = (name: string, props: Props, parent: string) => {
    if (parent === 'w:rPrDefault') base.run = props;
    else if (parent === 'w:pPrDefault') base.paragraph = props;
    else if (parent !== 'w:style' || !style) return;
    else if (name === 'w:rPr') style.run = props;
    else style.paragraph = props;
  };
  eachProps(xml, 'styles.xml', open, take);
}

function readLevels(xml: string | undefined): (numId: string, level: number) => Props | undefined {
  const abstracts = new Map<string, Map<number, Props>>();
  const nums = new Map<string, { abstract: string; levels: Map<number, Props> }>();
  let abstract: Map<number, Props> | undefined;
  let num: { abstract: string; levels: Map<number, Props> } | undefined;
  let index = 0;
  const open = ({ name, attr }: Tag) => {
    if (name === 'w:abstractNum') {
      abstract = new Map();
      num = undefined;
      abstracts.set(attr('w:abstractNumId') ?? '', abstract);
    } else if (name === 'w:num') {
      num = { abstract: '', levels: new Map() };
      nums.set(attr('w:numId') ?? '', num);
    } else if (name === 'w:abstractNumId' && num) num.abstract = attr('w:val') ?? '';
    else if (name === 'w:lvl') index = Number(attr('w:ilvl'));
  };
  const take = (name: string, props: Props, parent: string) => {
    if (name === 'w:pPr' && parent === 'w:lvl') (num?.levels ?? abstract)?.set(index, props);
  };
  if (xml !== undefined) eachProps(xml, 'numbering.xml', open, take);
  return (numId, level) => {
    const one = nums.get(numId);
    return one?.levels.get(level) ?? abstracts.get(one?.abstract ?? '')?.get(level);
  };
}
