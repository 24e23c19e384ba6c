/** Bytes → an OpenDocument text as its reader sees it: the same lines that a Word document gives. */

import { type Comment, ownAuthor } from './comments.ts';
import type { OfficeText } from './document.ts';
import { flush } from './flow.ts';
import { layOut, type StoryPart } from './lines.ts';
import type { Story } from './model.ts';
import { countLists } from './odt-lists.ts';
import { odtObjects } from './odt-objects.ts';
import type { OdtReader } from './odt-reader.ts';
import { readOdtPart } from './odt-story.ts';
import { readOdtStyles } from './odt-styles.ts';
import type { Property } from './properties.ts';
import { flowOf } from './reader.ts';
import { refusal } from './refusals.ts';
import { toStory } from './story.ts';
import { decodeXml, readXml } from './xml.ts';
import { openZip, type Zip } from './zip.ts';

/** An OpenDocument text as read. */
export interface OdtDocument extends OfficeText {
  readonly zip: Zip;
}

/** Reads an OpenDocument text; throws a `SourceError` for what is none or cannot be read safely. */
export function readOdt(bytes: Uint8Array): OdtDocument {
  const zip = openZip(bytes);
  refuseOthers(zip);
  const content = part(zip, 'content.xml');
  if (content === undefined) throw refusal('damaged', ['缺少正文', 'no content.xml']);
  const styleXml = part(zip, 'styles.xml') ?? '<x/>';
  const styles = readOdtStyles([
    ['styles.xml', styleXml],
    ['content.xml', content],
  ]);
  const labels = new Map<string, string>();
  const read = (name: string, xml: string) => readOdtPart(name, xml, styles, countLists(styles), labels);
  const body = read('content.xml', content);
  const story = toStory('content.xml', body.reader);
  const { boxes, unread } = odtObjects(zip, part(zip, 'META-INF/manifest.xml') ?? '', story.foreign);
  const main = { ...story, boxes: [...story.boxes, ...boxes] };
  const { text, lines } = layOut(stories(main, read('styles.xml', styleXml)), styles, {
    next: (id) => labels.get(id),
  });
  return { zip, text, lines, main, openComments: openComments(body), properties: properties(zip), unread };
}

function part(zip: Zip, name: string): string | undefined {
  const content = zip.read(name);
  return content && decodeXml(content, name);
}

const kinds = [
  [/spreadsheet/u, [' OpenDocument 表格', 'an OpenDocument spreadsheet']],
  [/presentation/u, [' OpenDocument 演示文稿', 'an OpenDocument presentation']],
  [/graphics|image|chart|formula/u, [' OpenDocument 绘图', 'an OpenDocument drawing']],
] as const;

function refuseOthers(zip: Zip): void {
  const type = part(zip, 'mimetype') ?? '';
  for (const [pattern, name] of kinds) if (pattern.test(type)) throw refusal('otherOffice', name);
  if (/encryption-data/u.test(part(zip, 'META-INF/manifest.xml') ?? '')) throw refusal('encrypted');
}

/** The main text first, then headers, footers and notes. */
function stories(main: Story, { reader }: OdtReader): [StoryPart, ...StoryPart[]] {
  flush(flowOf(reader));
  const pages = toStory('styles.xml', reader);
  const edge = (kind: 'header' | 'footer') =>
    pages.notes
      .filter(({ id }) => id === kind)
      .map(({ items }) => ({ kind, story: { ...pages, items, boxes: [] } }) as const);
  const notes = (kind: 'footnote' | 'endnote') => ({ kind, story: { ...main, items: [], boxes: [] } }) as const;
  return [{ kind: 'main', story: main }, ...edge('header'), ...edge('footer'), notes('footnote'), notes('endnote')];
}

function openComments({ comments }: OdtReader): Comment[] {
  return comments
    .filter(({ author, settled }) => !settled && author !== ownAuthor)
    .map(({ id, author }) => ({ id, author, start: 0, end: 0, paraId: undefined }));
}

const names: Readonly<Record<string, Property['name']>> = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'meta:keyword': 'keywords',
  'dc:description': 'description',
};

function properties(zip: Zip): Property[] {
  const xml = part(zip, 'meta.xml');
  const found: Property[] = [];
  if (xml === undefined) return found;
  let name: Property['name'] | undefined;
  const open: Parameters<typeof readXml>[1]['open'] = (tag) => {
    name = names[tag.name];
  };
  const text = (value: string) => {
    if (name && value.trim() !== '') found.push({ name, value: value.trim() });
    name = undefined;
  };
  const close = () => {
    name = undefined;
  };
  readXml(xml, { open, text, close }, 'meta.xml');
  return found;
}
