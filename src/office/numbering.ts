/** Computes the numbers that Word draws before paragraphs: they stand nowhere in the text. */

import { formatNumber } from './number-format.ts';
import { readXml, type Tag } from './xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers of the label in digits. */
  legal: boolean;
  /** Counts on unless a level up to this one was met; undefined: any higher level restarts. */
  restart: number | undefined;
  /** Paragraphs of this style stand on this level. */
  style: string | undefined;
}

interface Abstract {
  readonly levels: Map<number, Level>;
  styleLink: string | undefined;
  numStyleLink: string | undefined;
}

interface Num {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

/** Counts through a document; ask once for every numbered paragraph, in order. */
export interface Numbering {
  /** The label as drawn; undefined for bullets and for paragraphs without number. Without a level the style decides. */
  next(numId: string, level: number | undefined, style: string | undefined): string | undefined;
}

interface Tables {
  readonly abstracts: Map<string, Abstract>;
  readonly nums: Map<string, Num>;
}

const most = 9;

/** Reads `numbering.xml`; a document may have none. */
export function readNumbering(xml: string | undefined): Numbering {
  const tables: Tables = { abstracts: new Map(), nums: new Map() };
  if (xml !== undefined) parse(xml, tables);
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return {
    next: (numId, given, style) => {
      const num = tables.nums.get(numId);
      const abstract = num && abstractOf(tables, num.abstract);
      if (!num || !abstract) return undefined;
      const level = given ?? levelOfStyle(abstract, style);
      const levelOf = (index: number) => num.levels.get(index) ?? abstract.levels.get(index);
      const own = levelOf(level);
      if (!own) return undefined;
      const count = counts.get(num.abstract) ?? [];
      counts.set(num.abstract, count);
      step(count, level, own, num, `${numId} ${level}`, started);
      for (let deeper = level + 1; deeper < most; deeper++) {
        const restart = levelOf(deeper)?.restart;
        if (restart === undefined || (restart > 0 && level < restart)) count[deeper] = undefined;
      }
      return own.format === 'bullet' ? undefined : label(own, count, levelOf);
    },
  };
}

function levelOfStyle({ levels }: Abstract, style: string | undefined): number {
  for (const [index, level] of levels) if (style !== undefined && level.style === style) return index;
  return 0;
}

/** A list of its own begins where its first paragraph says so, once. */
function step(
  count: (number | undefined)[],
  level: number,
  own: Level,
  { starts }: Num,
  key: string,
  started: Set<string>,
): void {
  const forced = started.has(key) ? undefined : starts.get(level);
  started.add(key);
  const before = count[level];
  count[level] = forced ?? (before === undefined ? own.start : before + 1);
}

function label(own: Level, count: (number | undefined)[], levelOf: (index: number) => Level | undefined): string {
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const level = levelOf(index);
    if (!level) return '';
    count[index] ??= level.start;
    return formatNumber(count[index] ?? 0, own.legal && level.format !== 'none' ? 'decimal' : level.format);
  });
}

/** Some definitions only point to the list style that holds their levels. */
function abstractOf({ abstracts }: Tables, id: string): Abstract | undefined {
  const abstract = abstracts.get(id);
  if (!abstract?.numStyleLink) return abstract;
  const linked = [...abstracts.values()].find(({ styleLink }) => styleLink === abstract.numStyleLink);
  return linked ?? abstract;
}

function parse(xml: string, { abstracts, nums }: Tables): void {
  let abstract: Abstract | undefined;
  let num: Num | undefined;
  let level: Level | undefined;
  let index = 0;
  const open = ({ name, attr }: Tag) => {
    const value = attr('w:val') ?? '';
    if (name === 'w:abstractNum') {
      abstract = { levels: new Map(), styleLink: undefined, numStyleLink: undefined };
      abstracts.set(attr('w:abstractNumId') ?? '', abstract);
    } else if (name === 'w:num') {
      num = { abstract: '', starts: new Map(), levels: new Map() };
      nums.set(attr('w:numId') ?? '', num);
    } else if (name === 'w:lvl') {
      index = Number(attr('w:ilvl'));
      level = { start: 0, format: 'decimal', text: '', legal: false, restart: undefined, style: undefined };
      (num ?? abstract)?.levels.set(index, level);
    } else if (name === 'w:lvlOverride') index = Number(attr('w:ilvl'));
    else if (name === 'w:startOverride') num?.starts.set(index, Number(value));
    else if (name === 'w:abstractNumId' && num) num.abstract = value;
    else if (name === 'w:styleLink' && abstract) abstract.styleLink = value;
    else if (name === 'w:numStyleLink' && abstract) abstract.numStyleLink = value;
    else if (level) readLevel(level, name, value);
  };
  const close = (name: string) => {
    if (name === 'w:abstractNum') abstract = undefined;
    else if (name === 'w:num') num = undefined;
    else if (name === 'w:lvl') level = undefined;
  };
  readXml(xml, { open, close }, 'numbering.xml');
}

function readLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:lvlRestart') level.restart = Number(value);
  else if (name === 'w:pStyle') level.style = value;
}
