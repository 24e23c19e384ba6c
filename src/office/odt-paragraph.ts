/** Paragraphs and headings of an OpenDocument text, with the numbers drawn before them. */

import { closeBox, closeParagraph, openFlow, openParagraph } from './flow.ts';
import type { OdtReader } from './odt-reader.ts';
import { paragraphOf } from './reader.ts';
import type { Tag } from './xml.ts';

/** What an element means where it begins and ends. */
export interface Element {
  open?(odt: OdtReader, tag: Tag): void;
  close?(odt: OdtReader, to: number, name: string): void;
}

export const paragraph: Element = {
  open: (odt, tag) => {
    const { reader, labels, lists } = odt;
    if (isInShape(odt)) {
      openFlow(reader);
      odt.shapes.push(reader.path.length);
    }
    openParagraph(reader, tag);
    odt.blank = true;
    const one = paragraphOf(reader);
    if (!one) return;
    one.style = tag.attr('text:style-name');
    const level = tag.name === 'text:h' ? Number(tag.attr('text:outline-level') ?? 1) : undefined;
    if (level !== undefined) one.outline = level - 1;
    const counted =
      level !== undefined && tag.attr('text:is-list-header') !== 'true' ? lists.heading(level) : undefined;
    const label = (lists.paragraph() ?? counted)?.trim();
    if (!label) return;
    one.numId = `${labels.size + 1}`;
    labels.set(one.numId, label);
  },
  close: ({ reader, shapes }, to) => {
    closeParagraph(reader, to);
    if (shapes.at(-1) !== reader.path.length) return;
    shapes.pop();
    closeBox(reader);
  },
};

/** The text of a picture or a shape stands in the paragraph that it hangs on, or in none. */
function isInShape({ reader }: OdtReader): boolean {
  return paragraphOf(reader) !== undefined || reader.path.at(-1) === 'draw:image';
}
