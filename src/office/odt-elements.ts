/** What each element of an OpenDocument text means to its reader. */

import { lineBreak } from './content.ts';
import type { Field } from './fields.ts';
import { closeNote, closeParagraph, closeTable, openFlow, openParagraph, openTable } from './flow.ts';
import { type Element, paragraph } from './odt-paragraph.ts';
import { putText } from './odt-reader.ts';
import { odtShapes } from './odt-shapes.ts';
import { flowOf, here } from './reader.ts';

export type OdtElements = Readonly<Record<string, Element>>;

const list: Element = {
  open: ({ lists }, tag) => lists.open(tag),
  close: ({ lists }, _, name) => lists.close(name),
};

function table(word: string): Element {
  return {
    open: ({ reader }) => openTable(reader, word),
    close: ({ reader }) => closeTable(reader, word),
  };
}

/** One that is covered by its neighbour has no paragraph, but its column counts. */
const cell: Element = {
  open: ({ reader }) => openTable(reader, 'w:tc'),
  close: ({ reader }, to) => {
    if (flowOf(reader).cell?.paragraphs.length === 0) {
      openParagraph(reader, { name: '', raw: '', from: to, to, empty: true, attr: () => undefined });
      closeParagraph(reader, to);
    }
    closeTable(reader, 'w:tc');
  },
};

/** A field whose kind and name say what its text is. */
function field(kind: string, nameAttr = ''): Element {
  return {
    open: ({ reader }, { attr }) => {
      const one: Field = { phase: 'result', code: '', kind, name: attr(nameAttr) ?? '' };
      flowOf(reader).fields.push(one);
    },
    close: ({ reader }) => void flowOf(reader).fields.pop(),
  };
}

const bookmark: Element = {
  open: ({ reader }, { attr }) => void reader.bookmarks.add(attr('text:name') ?? ''),
};

const edge = (kind: 'header' | 'footer'): Element => ({
  open: ({ reader }) => openFlow(reader),
  close: ({ reader }) => closeNote(reader, kind),
});

const span: Element = {
  open: ({ reader, styles }, { from, to, raw, attr }) => {
    const style = attr('text:style-name');
    const run = { start: from, end: to, head: '', props: undefined, raw };
    const outer = flowOf(reader).runs.at(-1);
    // Hidden only by its own style: a paragraph's style has no say here.
    const vanish = styles.run(style).hidden || outer?.vanish === true;
    flowOf(reader).runs.push({
      run,
      vanish,
      style,
      highlight: styles.highlight(style) || (outer?.highlight ?? ''),
      child: run,
    });
  },
  close: ({ reader }) => void flowOf(reader).runs.pop(),
};

const change: Element = {
  open: ({ reader }) => {
    reader.revisions.first ??= here(reader);
  },
};

export const odtElements: OdtElements = {
  'text:p': paragraph,
  'text:h': paragraph,
  'text:list': list,
  'text:list-item': list,
  'text:list-header': list,
  'text:span': span,
  'text:s': { open: (odt, tag) => putText(odt, ' '.repeat(Math.min(Number(tag.attr('text:c') ?? 1) || 1, 1000)), tag) },
  'text:tab': { open: (odt, tag) => putText(odt, '\t', tag) },
  'text:line-break': { open: (odt, tag) => putText(odt, lineBreak, tag) },
  'table:table': table('w:tbl'),
  'table:table-row': table('w:tr'),
  'table:table-cell': cell,
  'table:covered-table-cell': cell,
  'text:note': {
    open: ({ reader }, { attr }) => {
      const place = here(reader);
      const id = attr('text:id') ?? `n${reader.footnotes.length + reader.endnotes.length}`;
      reader.noteId = id;
      if (place) (attr('text:note-class') === 'endnote' ? reader.endnotes : reader.footnotes).push({ id, ...place });
    },
  },
  'text:note-body': {
    open: ({ reader }) => openFlow(reader),
    close: ({ reader }) => closeNote(reader, reader.noteId),
  },
  'text:table-of-content': field('TOC'),
  'text:illustration-index': field('TOC'),
  'text:table-index': field('TOC'),
  'text:object-index': field('TOC'),
  'text:page-number': field('PAGE'),
  'text:page-count': field('NUMPAGES'),
  'text:database-display': field('MERGEFIELD', 'text:column-name'),
  'text:bookmark-ref': field('REF', 'text:ref-name'),
  'text:reference-ref': field('REF', 'text:ref-name'),
  'text:placeholder': {
    open: ({ reader }, { attr }) => reader.controls.push({ placeholder: true, name: attr('text:description') ?? '' }),
    close: ({ reader }) => void reader.controls.pop(),
  },
  'text:bookmark': bookmark,
  'text:bookmark-start': bookmark,
  'text:reference-mark': bookmark,
  'text:reference-mark-start': bookmark,
  'text:change': change,
  'text:change-start': change,
  'style:header': edge('header'),
  'style:footer': edge('footer'),
  'style:header-left': edge('header'),
  'style:footer-left': edge('footer'),
  'style:header-first': edge('header'),
  'style:footer-first': edge('footer'),
  // As it was written before it became part of the standard.
  'loext:header-first': edge('header'),
  'loext:footer-first': edge('footer'),
  ...odtShapes,
};
