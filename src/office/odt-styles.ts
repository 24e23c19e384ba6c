/** Styles of an OpenDocument text, as far as reading needs them, and how its lists count. */

import type { ResolvedStyle, Styles } from './styles.ts';
import { readXml, type Tag } from './xml.ts';

/** One level of a list. */
export interface ListLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the label shows. */
  readonly shown: number;
  readonly start: number;
  /** `%1%、`, which newer programs write instead of prefix and suffix. */
  readonly pattern: string | undefined;
}

interface Style {
  readonly family: string;
  name: string;
  readonly parent: string | undefined;
  hidden: boolean | undefined;
  highlight: string | undefined;
}

export interface OdtStyles extends Styles {
  highlight(id: string | undefined): string;
  /** Levels of a list style, from 1; the style of headings is called “outline”. */
  list(id: string): ReadonlyMap<number, ListLevel> | undefined;
}

const titles: ReadonlySet<string> = new Set(['title', '标题', '公文标题', '文件标题', '主标题', '大标题']);

/** Reads the styles of several parts; of equal names the later part's counts. */
export function readOdtStyles(parts: readonly (readonly [name: string, xml: string])[]): OdtStyles {
  const styles = new Map<string, Style>();
  const lists = new Map<string, Map<number, ListLevel>>();
  for (const [name, xml] of parts) parse(xml, name, styles, lists);
  const chain = (family: string, id: string | undefined) => {
    const found: Style[] = [];
    for (let next = id; next !== undefined && found.length < 32; ) {
      const style = styles.get(`${family} ${next}`);
      if (!style || found.includes(style)) break;
      found.push(style);
      next = style.parent;
    }
    return found;
  };
  const resolve = (family: string) => {
    const known = new Map<string | undefined, ResolvedStyle>();
    return (id: string | undefined) => {
      const style = known.get(id) ?? inherit(chain(family, id));
      known.set(id, style);
      return style;
    };
  };
  return {
    paragraph: resolve('paragraph'),
    run: resolve('text'),
    highlight: (id) => chain('text', id).find(({ highlight }) => highlight !== undefined)?.highlight ?? '',
    list: (id) => lists.get(id),
  };
}

function inherit(styles: readonly Style[]): ResolvedStyle {
  return {
    heading: undefined,
    title: styles.some(({ name }) => titles.has(name)),
    contents: styles.some(({ name }) => /^contents [0-9]+$/u.test(name)),
    hidden: styles.find(({ hidden }) => hidden !== undefined)?.hidden ?? false,
    numId: undefined,
    level: undefined,
  };
}

function parse(
  xml: string,
  part: string,
  styles: Map<string, Style>,
  lists: Map<string, Map<number, ListLevel>>,
): void {
  let style: Style | undefined;
  let list: Map<number, ListLevel> | undefined;
  const open = ({ name, attr }: Tag) => {
    if (name === 'style:style') {
      const id = attr('style:name') ?? '';
      const family = attr('style:family') ?? '';
      style = {
        family,
        name: nameOf(id, attr),
        parent: attr('style:parent-style-name'),
        hidden: undefined,
        highlight: undefined,
      };
      styles.set(`${family} ${id}`, style);
    } else if (name === 'style:text-properties' && style) {
      const display = attr('text:display');
      const colour = attr('fo:background-color');
      if (display !== undefined) style.hidden = display === 'none';
      if (colour !== undefined) style.highlight = colour === 'transparent' ? '' : colour;
    } else if (name === 'text:list-style' || name === 'text:outline-style') {
      list = new Map();
      lists.set(name === 'text:outline-style' ? 'outline' : (attr('style:name') ?? ''), list);
    } else if (/^text:(?:list|outline)-level-style(?:-number)?$/u.test(name)) {
      list?.set(Number(attr('text:level')), levelOf(attr));
    }
  };
  const close = (name: string) => {
    if (name === 'style:style') style = undefined;
    else if (name === 'text:list-style' || name === 'text:outline-style') list = undefined;
  };
  readXml(xml, { open, close }, part);
}

/** Names people see; inside the file “Heading 1” is “Heading_20_1”. */
function nameOf(id: string, attr: Tag['attr']): string {
  return (attr('style:display-name') ?? id.replaceAll('_20_', ' ')).toLowerCase();
}

function levelOf(attr: Tag['attr']): ListLevel {
  return {
    format: attr('style:num-format') ?? '',
    prefix: attr('style:num-prefix') ?? '',
    suffix: attr('style:num-suffix') ?? '',
    shown: Number(attr('text:display-levels') ?? 1) || 1,
    start: Number(attr('text:start-value') ?? 1),
    pattern: attr('loext:num-list-format'),
  };
}
