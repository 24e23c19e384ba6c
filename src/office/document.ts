/** Bytes → the document as its reader sees it: one text, a line a paragraph, every line with its origin. */

import type { Span } from '../rule.ts';
import { type Comment, openComments } from './comments.ts';
import { drawnBoxes } from './drawn.ts';
import { layOut, type StoryPart } from './lines.ts';
import type { Paragraph, Story, StoryKind } from './model.ts';
import { readNumbering } from './numbering.ts';
import { type OfficePackage, openPackage } from './package.ts';
import { type Property, readProperties } from './properties.ts';
import { readStory } from './story.ts';
import { readStyles, type Styles } from './styles.ts';
import { type Unread, unreadOf } from './unread.ts';

/** A paragraph in the text; several of them make the line of a table's row. */
export interface WordPart {
  readonly paragraph: Paragraph;
  /** Offset in the text where the paragraph begins. */
  readonly at: number;
  /** What stands in the text before it, besides a line feed: tabs between cells. */
  readonly before: string;
  /** The number that Word draws before it; not in the text. */
  readonly label: string | undefined;
}

/** A line of the text. */
export interface WordLine extends Span {
  readonly kind: 'paragraph' | 'row' | 'cell';
  readonly story: StoryKind;
  /** The part of the package it stands in. */
  readonly origin: Story;
  /** Counts from 1 in each kind of story. */
  readonly number: number;
  /** First line of its story. */
  readonly opens: boolean;
  readonly parts: readonly WordPart[];
  /** Depth of a heading, from 1, by style or outline level. */
  readonly heading: number | undefined;
  readonly title: boolean;
  readonly contents: boolean;
  /** Where comments on it can stand in the main text: the paragraph that a box or a note hangs on. */
  readonly host: Paragraph | undefined;
}

export interface WordDocument {
  readonly package: OfficePackage;
  /** What `jiaogao text` prints. */
  readonly text: string;
  readonly lines: readonly WordLine[];
  readonly main: Story;
  /** Comments that are not settled, ours left out. */
  readonly openComments: readonly Comment[];
  readonly properties: readonly Property[];
  readonly unread: readonly Unread[];
}

/** What has been read of a document, however it was packed. */
export type OfficeText = Omit<WordDocument, 'package'>;

/** Reads a Word document; throws a `SourceError` for what is none or cannot be read safely. */
export function readWord(bytes: Uint8Array): WordDocument {
  const pack = openPackage(bytes);
  const part = (type: string) => {
    const name = pack.related(pack.main, type);
    return name === undefined ? undefined : pack.xml(name);
  };
  const styles = readStyles(part('styles'));
  const stories = readStories(pack, styles);
  const { text, lines } = layOut(stories, styles, readNumbering(part('numbering')));
  const [{ story: main }] = stories;
  const unread = stories.flatMap(({ story }) => unreadOf(story.foreign, (id) => fileName(pack, story, id)));
  const properties = readProperties(pack);
  return { package: pack, text, lines, main, openComments: openComments(pack), properties, unread };
}

function fileName({ relations }: OfficePackage, { part }: Story, id: string): string {
  const target = relations(part).find((one) => one.id === id)?.target ?? '';
  return target.slice(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1);
}

type Stories = readonly [StoryPart, ...StoryPart[]];

/** The main text first, then what stands beside it. */
function readStories(pack: OfficePackage, styles: Styles): Stories {
  const { main } = pack;
  const readPart = (part: string, xml: string) => {
    const one = readStory(part, xml, styles);
    const drawn = drawnBoxes(pack, one);
    return drawn.length > 0 ? { ...one, boxes: [...one.boxes, ...drawn] } : one;
  };
  const story = readPart(main, pack.xml(main) ?? '');
  const read = (part: string | undefined) => {
    const xml = part === undefined ? undefined : pack.xml(part);
    return part === undefined || xml === undefined ? [] : [readPart(part, xml)];
  };
  const edge = (kind: 'header' | 'footer') => {
    const ids = new Set(story.edges.filter((one) => one.kind === kind).map(({ id }) => id));
    const parts = pack.relations(main).filter(({ id, external }) => ids.has(id) && !external);
    return [...new Set(parts.map(({ target }) => target))].flatMap(read).map((one) => ({ kind, story: one }));
  };
  const notes = (kind: 'footnote' | 'endnote') =>
    read(pack.related(main, `${kind}s`)).map((one) => ({ kind, story: one }));
  return [{ kind: 'main', story }, ...edge('header'), ...edge('footer'), ...notes('footnote'), ...notes('endnote')];
}
