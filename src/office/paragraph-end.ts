/** The end of a paragraph: when its mark may be deleted, and how that is written. */

import type { WordLine } from './document.ts';
import type { Paragraph, Story } from './model.ts';
import type { Splice, Writer } from './splice.ts';
import { milestones, outsideProperties, type RawTag, tagsIn } from './tags.ts';

/** `tracked`: as revisions that people accept or reject; `plain`: at once. */
export type Mode = 'tracked' | 'plain';

interface Ending {
  /** All of its text goes along. */
  readonly whole: boolean;
  readonly mode: Mode;
}

/** Why a line cannot be joined with the next one, if so. */
export function refusesEnd(
  line: WordLine,
  next: WordLine | undefined,
  { whole, mode }: Ending,
): 'paragraph' | 'revision' | 'object' | 'textbox' | undefined {
  if (line.story === 'textbox') return 'textbox';
  const paragraph = line.parts[0]?.paragraph;
  const follower = next?.parts[0]?.paragraph;
  const apart = line.kind === 'row' || next?.kind === 'row' || line.origin !== next?.origin;
  if (!paragraph || !follower || apart || line.story !== next.story) return 'paragraph';
  const { xml } = line.origin;
  const gap = tagsIn(xml, { start: paragraph.end, end: follower.start });
  if ([...gap].some(({ name }) => !milestones.has(name))) return 'paragraph';
  const { properties, mark } = headOf(xml, paragraph);
  if (properties.some(({ name }) => name === 'sectPr')) return 'paragraph';
  if (mark.some(({ name }) => name === 'ins' || name === 'del' || name.startsWith('move'))) return 'revision';
  if (!whole) return mode === 'plain' ? 'paragraph' : undefined;
  return refusesWhole(xml, paragraph, mode);
}

const textual: ReadonlySet<string> = new Set(['r', 't', 'hyperlink', ...milestones]);

/** Nothing must be left over that the text does not show: a note's sign, hidden text. */
function refusesWhole(xml: string, paragraph: Paragraph, mode: Mode): 'paragraph' | 'object' | undefined {
  if (paragraph.notes.some(({ kind }) => kind === 'hidden')) return 'object';
  const { inner, end, bare } = paragraph;
  const rest = bare ? [] : outsideProperties(tagsIn(xml, { start: inner, end }));
  if (rest.some(({ name }) => name !== 'p' && name !== 'rPr' && !textual.has(name))) return 'object';
  // Taken out with the paragraph, half of a bookmark's marks would be left.
  const marks = rest.some(({ name }) => /^(?:bookmark|comment)/u.test(name));
  return mode === 'plain' && marks ? 'paragraph' : undefined;
}

interface Head {
  /** The paragraph's own tag. */
  readonly opening: RawTag | undefined;
  /** What stands directly in `w:pPr`, and in the properties of the mark. */
  readonly properties: readonly RawTag[];
  readonly mark: readonly RawTag[];
  readonly pPr: RawTag | undefined;
}

function headOf(xml: string, { start, inner, end, bare }: Paragraph): Head {
  const [opening, pPr, ...tags] = tagsIn(xml, { start, end: bare ? end : inner });
  const properties: RawTag[] = [];
  const mark: RawTag[] = [];
  const path: string[] = [];
  for (const tag of tags) {
    if (tag.kind === 'close') path.pop();
    if (path.length === 0) properties.push(tag);
    if (path.length === 1 && path[0] === 'rPr') mark.push(tag);
    if (tag.kind === 'open') path.push(tag.name);
  }
  return { opening, pPr, properties, mark };
}

/** Puts `<w:del/>` on the mark of a paragraph. */
export function endDeleted({ xml }: Story, paragraph: Paragraph, del: string, { open, close }: Writer): Splice {
  const { opening, pPr, properties } = headOf(xml, paragraph);
  const marked = `${open('rPr')}${del}${close('rPr')}`;
  const whole = `${open('pPr')}${marked}${close('pPr')}`;
  const name = (at: number) => /^<([^\s/>]+)/u.exec(xml.slice(at, at + 64))?.[1] ?? 'w:p';
  if (!opening) return { start: paragraph.start, end: paragraph.start, text: '' };
  if (paragraph.bare) return { start: opening.end - 2, end: opening.end, text: `>${whole}</${name(opening.start)}>` };
  if (!pPr) return { start: opening.end, end: opening.end, text: whole };
  if (pPr.kind === 'empty') return { start: pPr.start, end: pPr.end, text: whole };
  const own = properties.find(({ name, kind }) => name === 'rPr' && kind !== 'close');
  if (own?.kind === 'empty') return { start: own.start, end: own.end, text: marked };
  if (own) return { start: own.end, end: own.end, text: del };
  // Only these two may follow the properties of the mark.
  const follower = properties.find(({ name, kind }) => (name === 'sectPr' || name === 'pPrChange') && kind !== 'close');
  const at = follower?.start ?? properties.at(-1)?.start ?? pPr.end;
  return { start: at, end: at, text: marked };
}
