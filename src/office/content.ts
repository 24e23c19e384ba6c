/** What the elements inside a run put into the text. */

import { newField, settle } from './fields.ts';
import { add, flowOf, type Reader } from './reader.ts';
import type { Tag } from './xml.ts';

/** Stands in the text for a picture or another object. */
const objectMark = '\ufffc';
/** A line break inside a paragraph; paragraphs end with a line feed. */
export const lineBreak = '\u2028';

/** Boxes of Wingdings, which people use as check boxes. */
const symbols: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F0FD: '☒',
  F052: '☑',
  F0A8: '☐',
  F06F: '☐',
  F071: '☐',
  F0A3: '☐',
  F0E0: '→',
  F0FC: '√',
};

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:noBreakHyphen': '-',
};

/** An element that stands for a character, as a child of a run. */
export function openCharacter(reader: Reader, { name, from, to, attr }: Tag): void {
  const open = flowOf(reader).runs[0];
  if (!open) return;
  const text = name === 'w:sym' ? symbolOf(attr('w:char') ?? '') : characters[name];
  if (text === undefined) return;
  add(reader, { text, kind: 'atom', from, to, outer: open.child });
}

function symbolOf(char: string): string {
  const known = symbols[char.toUpperCase()];
  if (known !== undefined) return known;
  const code = Number.parseInt(char, 16);
  return code > 0x20 && (code < 0xe000 || code > 0xf8ff) && code <= 0xffff ? String.fromCharCode(code) : objectMark;
}

/** A picture counts as one character, however many there are of it inside. */
export function openPicture(reader: Reader): void {
  const { runs, paragraphs } = flowOf(reader);
  const child = runs[0]?.child;
  if (!child || paragraphs.at(-1)?.segments.at(-1)?.outer === child) return;
  add(reader, { text: objectMark, kind: 'atom', from: child.start, to: child.start, outer: child });
}

/** Fields nest three or four deep; a file with thousands that never end is broken. */
const deepestField = 64;

export function openFieldChar(reader: Reader, { attr }: Tag): void {
  const { fields, runs, paragraphs } = flowOf(reader);
  const type = attr('w:fldCharType');
  const run = runs[0];
  if (type === 'begin' && fields.length < deepestField) {
    fields.push(newField('', { start: run?.run.start ?? 0, end: 0, paragraph: paragraphs.at(-1) }));
  } else if (type === 'end') {
    const bounds = fields.pop()?.bounds;
    if (bounds && run && bounds.paragraph === paragraphs.at(-1)) run.closing = bounds;
  } else {
    const field = fields.at(-1);
    if (type === 'separate' && field) settle(field);
  }
}

/** `<w:instrText>` at its end. */
export function closeInstruction(reader: Reader, open: Tag, end: number): void {
  const field = flowOf(reader).fields.at(-1);
  if (field?.phase === 'code' && field.code.length < longestCode)
    field.code += decodeText(reader.xml.slice(open.to, end));
}

const longestCode = 4096;

/** `<w:t>` at its end: what stands between its tags. */
export function closeText(reader: Reader, open: Tag, end: number): void {
  const { runs } = flowOf(reader);
  const preserved = open.attr('xml:space') === 'preserve';
  const raw = reader.xml.slice(open.to, end);
  if (raw === '' || open.empty) return;
  const marked = raw.includes('<');
  let from = open.to;
  let to = end;
  // Word leaves out blanks at the edges unless told to keep them; the ideographic one it keeps.
  if (!preserved && !marked) {
    while (from < to && isBlank(reader.xml.charCodeAt(from))) from++;
    while (to > from && isBlank(reader.xml.charCodeAt(to - 1))) to--;
  }
  const outer = reader.math ?? runs[0]?.child ?? { start: open.from, end };
  const divisible = !marked && from === open.to && to === end && outer.start === open.from;
  const text = decodeText(
    marked ? raw.replace(/<!\[CDATA\[|\]\]>|<!--.*?-->|<\?.*?\?>/gsu, '') : reader.xml.slice(from, to),
  );
  add(reader, { text, kind: 'text', from, to, outer, divisible, preserved });
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
export const entity = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));|\r\n|[\r\n]/gu;

/** Entities become characters; a line end in the XML is no more than a blank. */
function decodeText(raw: string): string {
  if (!/[&\r\n]/u.test(raw)) return raw;
  return raw.replace(
    entity,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return name === undefined ? ' ' : (named[name] ?? whole);
    },
  );
}

/** A blank, tab or line end written by its number, as a pattern. */
export const codedBlank = '&#(?:x0*(?:20|9|a|d)|0*(?:32|9|10|13));';
