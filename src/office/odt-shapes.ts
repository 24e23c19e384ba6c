/** Pictures and shapes of an OpenDocument text. */

import { closeBox, openFlow } from './flow.ts';
import type { Element } from './odt-paragraph.ts';
import { putText } from './odt-reader.ts';
import { paragraphOf } from './reader.ts';

/** Stands in the text for a picture or another object. */
const objectMark = '\ufffc';

const picture: Element = {
  open: (odt, tag) => {
    // A frame may hold an object and the picture of it.
    if (paragraphOf(odt.reader)?.text.endsWith(objectMark) !== true) putText(odt, objectMark, tag);
  },
};

const object: Element = {
  open: (odt, tag) => {
    const { reader } = odt;
    const host = reader.flows[0]?.paragraphs.at(-1);
    reader.foreign.push({ kind: 'object', id: tag.attr('xlink:href') ?? '', program: '', host });
    picture.open?.(odt, tag);
  },
};

/** A shape that may hold paragraphs of its own. */
const box: Element = {
  open: ({ reader }) => openFlow(reader),
  close: ({ reader }) => closeBox(reader),
};

export const odtShapes: Readonly<Record<string, Element>> = {
  'draw:*': {},
  'draw:image': picture,
  'draw:object': object,
  'draw:object-ole': picture,
  'draw:text-box': box,
  'draw:custom-shape': box,
  'draw:rect': box,
  'draw:ellipse': box,
  'draw:circle': box,
  'draw:caption': box,
  'draw:line': box,
  'draw:polyline': box,
  'draw:polygon': box,
  'draw:regular-polygon': box,
  'draw:path': box,
  'draw:connector': box,
};
