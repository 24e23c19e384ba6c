/** What rules of layout share: paragraphs with their looks, and how a demand is worded. */

import type { Block, Draft, Role } from '../../draft/types.ts';
import { isFont, sizeName } from '../../layout/fonts.ts';
import type { PageLook, ParagraphLook, RunLook } from '../../layout/look.ts';
import type { PageSize, Standing, TextLook } from '../../layout/profile.ts';
import type { Finding, MessageData, Span, Text } from '../../rule.ts';

export interface Paragraph {
  readonly block: Block;
  readonly look: ParagraphLook;
  /** False for the later lines of a paragraph with line breaks. */
  readonly first: boolean;
}

/** Where words are set as text; signature, date and annexes are for those who want them as well. */
export const written: ReadonlySet<Role> = new Set<Role>([
  'title',
  'subtitle',
  'byline',
  'recipient',
  'heading',
  'item',
  'body',
  'attachment-note',
  'note',
  'imprint',
]);

/** Paragraphs of the main text outside of tables. */
export function* paragraphsOf({ blocks, layout }: Draft, roles: ReadonlySet<Role>): Generator<Paragraph> {
  const looks = layout?.look.paragraphs ?? [];
  let at = 0;
  let taken = -1;
  for (const block of blocks) {
    while (at + 1 < looks.length && (looks[at + 1]?.start ?? 0) < block.end) at++;
    const look = looks[at];
    if (!look || look.end <= block.start || look.start >= block.end || look.inTable) continue;
    const first = taken !== at;
    taken = at;
    if (roles.has(block.role)) yield { block, look, first };
  }
}

/** The parts of a paragraph's runs that lie in a span. */
export function* runsIn({ runs }: ParagraphLook, { start, end }: Span): Generator<RunLook> {
  for (const run of runs) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from < to) yield { ...run, start: from, end: to };
  }
}

export function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/u.test(text);
}

/** True when a run is not what is asked for. */
export function misfits(run: RunLook, { fonts, size, bold }: TextLook): boolean {
  return (
    (fonts !== undefined && !isFont(run.fonts.eastAsia, fonts)) ||
    (size !== undefined && Math.abs(run.size - size) > 0.01) ||
    (bold !== undefined && run.bold !== bold)
  );
}

/** 三号仿宋 */
export function wanted({ fonts, size, bold }: TextLook): Text {
  const [zh, en] = size === undefined ? ['', ''] : sizeName(size);
  const font = fonts?.[0] ?? '';
  const weight: Text = bold === undefined ? ['', ''] : bold ? ['加粗', ' bold'] : ['不加粗', ' not bold'];
  return [`${zh}${font}${weight[0]}`, `${en} ${font}${weight[1]}`.trim()];
}

/** What the run is, of what was asked about. */
export function found({ fonts, size, bold }: RunLook, want: TextLook): Text {
  const [zh, en] = want.size === undefined ? ['', ''] : sizeName(size);
  const font: Text =
    want.fonts === undefined
      ? ['', '']
      : fonts.eastAsia === undefined
        ? ['未设字体', 'no font']
        : [fonts.eastAsia, fonts.eastAsia];
  const weight: Text = want.bold === undefined ? ['', ''] : bold ? ['加粗', 'bold'] : ['不加粗', 'not bold'];
  const text = [zh, font[0], weight[0]].filter((part) => part !== '').join(' ');
  return [
    // “是三号”, but “是 10 磅”.
    /^[\da-z]/iu.test(text) ? ` ${text}` : text,
    [en, font[1], weight[1]].filter((part) => part !== '').join(' '),
  ];
}

/** How a demand is worded and how much it weighs: only a standard's own values carry its clause. */
export function demand({ layout }: Draft, { basis, level, advice }: Standing) {
  const name = layout?.profile.name ?? ['', ''];
  const by: Text = basis === undefined ? [`版式“${name[0]}”`, `layout “${name[1]}”`] : [basis, basis];
  const must: Text = advice ? ['一般为', 'is usually'] : ['应为', 'must be'];
  return { data: { by, must }, ...(basis !== undefined && { basis: [basis] }), ...(level && { atMost: level }) };
}

/** Where to say what concerns the pages of a section: its first paragraph. */
export function openingOf({ blocks }: Draft, page: PageLook): Span {
  const block = blocks.find(({ end }) => end > page.start);
  return block ? { start: block.start, end: block.end } : { start: page.start, end: page.start };
}

/** More of the same than this is said once. */
const mostAlike = 8;
const mostRelated = 10;

/** The same thing many times is said at its first place, with the count in `{more}`. */
export function gather<K extends string>(findings: Iterable<Finding<K>>): Finding<K>[] {
  const alike = new Map<string, Finding<K>[]>();
  for (const finding of findings) {
    const key = `${finding.message} ${JSON.stringify(finding.data)}`;
    const list = alike.get(key);
    if (list) list.push(finding);
    else alike.set(key, [finding]);
  }
  return [...alike.values()].flatMap((list) =>
    list.length > mostAlike ? summary(list) : list.map((one) => counted(one, 1)),
  );
}

function summary<K extends string>(list: readonly Finding<K>[]): Finding<K>[] {
  const [first, ...others] = list;
  if (!first) return [];
  const related = others
    .slice(0, mostRelated)
    .map(({ at, message }) => ({ at, message, data: counted(first, 1).data ?? {} }));
  return [{ ...counted(first, list.length), related }];
}

function counted<K extends string>(finding: Finding<K>, count: number): Finding<K> & { data: MessageData } {
  const more: Text = count > 1 ? [`，共 ${count} 处`, `, ${count} places`] : ['', ''];
  return { ...finding, data: { ...finding.data, more } };
}

/** 37 毫米; twips are a twentieth of a point. */
export function millimetres(twips: number): number {
  return Math.round((twips / 1440) * 254) / 10;
}

/** The sheet is of this size, whichever way it lies. */
export function fitsSheet({ width, height }: PageLook, want: PageSize | undefined): boolean {
  if (!want) return true;
  const here = [millimetres(width), millimetres(height)].toSorted((a, b) => a - b);
  const right = [want.width, want.height].toSorted((a, b) => a - b);
  return here.every((side, i) => Math.abs(side - (right[i] ?? 0)) <= want.tolerance);
}

/** What the margins leave for text, in millimetres. */
export function areaOf({ width, height, left, right, top, bottom }: PageLook) {
  return { width: millimetres(width - left - right), height: millimetres(height - top - bottom) };
}

export function fitsArea(page: PageLook, want: PageSize | undefined): boolean {
  const { width, height } = areaOf(page);
  return !want || (Math.abs(width - want.width) <= want.tolerance && Math.abs(height - want.height) <= want.tolerance);
}
