/** Writes comments into the package: their part, its content type and its relation, which may have to be made. */

import { ownAuthor } from './comments.ts';
import { type OfficePackage, relationsPart } from './package.ts';
import { appended, splice, type Writer, writerFor } from './splice.ts';
import { escapeXml } from './xml.ts';

export interface CommentText {
  readonly id: number;
  /** Paragraphs; the first is set off. */
  readonly lines: readonly string[];
}

interface CommentStyles {
  /** Ids of the document's own styles for comments, where it has them. */
  readonly text: string | undefined;
  readonly reference: string | undefined;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Changes to parts other than the main text; `before` holds parts that have changed already. */
export function addComments(
  { main, related, xml, zip }: OfficePackage,
  comments: readonly CommentText[],
  styles: CommentStyles,
  date: string | undefined,
  mark: string,
): Map<string, string> {
  const changed = new Map<string, string>();
  const known = related(main, 'comments');
  const part = known ?? freeName(main, (name) => zip.find(name) !== undefined);
  const before = known === undefined ? undefined : xml(known);
  const writer = writerFor(before ?? xml(main) ?? '');
  const text = comments.map((comment) => commentXml(comment, writer, styles, date)).join('') + mark;
  if (before !== undefined) {
    changed.set(part, splice(before, [appended(before, text)]));
    return changed;
  }
  const fresh = writerFor(writer.strict ? strictRoot : '');
  const root = `<w:comments xmlns:w="${fresh.strict ? strictUri : transitionalUri}">`;
  const content = comments.map((comment) => commentXml(comment, writerFor(root), styles, date)).join('');
  changed.set(part, `${declaration}${root}${content}${mark}</w:comments>`);
  addContentType(changed, xml('[Content_Types].xml') ?? '', part);
  addRelation(changed, main, xml(relationsPart(main)), part, writer.strict);
  return changed;
}

const strictUri = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const transitionalUri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictRoot = `<w:comments xmlns:w="${strictUri}">`;

function freeName(main: string, taken: (name: string) => boolean): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let i = 1; taken(name); i++) name = `${folder}comments${i}.xml`;
  return name;
}

/** One `w:p` a line: a line feed in the text would make Word call the file damaged. */
function commentXml(
  { id, lines }: CommentText,
  writer: Writer,
  styles: CommentStyles,
  date: string | undefined,
): string {
  const { open, close, empty } = writer;
  const style =
    styles.text === undefined ? '' : `${open('pPr')}${empty('pStyle', { val: styles.text })}${close('pPr')}`;
  const sign =
    styles.reference === undefined ? '' : `${open('rPr')}${empty('rStyle', { val: styles.reference })}${close('rPr')}`;
  const reference = `${open('r')}${sign}${empty('annotationRef')}${close('r')}`;
  const bold = `${open('rPr')}${empty('b')}${close('rPr')}`;
  const paragraphs = lines.map((line, index) => {
    const run = `${open('r')}${index === 0 ? bold : ''}${open('t', { 'xml:space': 'preserve' })}${escapeXml(line)}${close('t')}${close('r')}`;
    return `${open('p')}${style}${index === 0 ? reference : ''}${run}${close('p')}`;
  });
  const attributes = { id, author: ownAuthor, ...(date !== undefined && { date }), initials: '校' };
  return `${open('comment', attributes)}${paragraphs.join('')}${close('comment')}`;
}

function addContentType(changed: Map<string, string>, types: string, part: string): void {
  const root = /<([\w.-]+:)?Types\b/u.exec(types)?.[1] ?? '';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  const entry = `<${root}Override PartName="/${part}" ContentType="${type}"/>`;
  changed.set('[Content_Types].xml', splice(types, [appended(types, entry)]));
}

function addRelation(
  changed: Map<string, string>,
  main: string,
  relations: string | undefined,
  part: string,
  strict: boolean,
): void {
  const uri = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const xml = relations ?? `${declaration}<Relationships xmlns="${uri}"></Relationships>`;
  const root = /<([\w.-]+:)?Relationships\b/u.exec(xml)?.[1] ?? '';
  const base = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  let id = 'rIdJiaogao';
  while (xml.includes(`"${id}"`)) id += 'x';
  const target = part.slice(main.lastIndexOf('/') + 1);
  const entry = `<${root}Relationship Id="${id}" Type="${base}/comments" Target="${target}"/>`;
  changed.set(relationsPart(main), splice(xml, [appended(xml, entry)]));
}
