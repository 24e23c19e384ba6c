/** Pictures, diagrams, objects and other files, as the text refers to them. */

import { openPicture } from './content.ts';
import { boxOf } from './flow.ts';
import type { Foreign } from './model.ts';
import type { Reader } from './reader.ts';
import type { Tag } from './xml.ts';

type Open = (reader: Reader, tag: Tag) => void;

function refersTo(kind: Foreign['kind'], relation: string): Open {
  return (reader, { attr }) => {
    const host = reader.flows[0]?.paragraphs.at(-1);
    reader.foreign.push({ kind, id: attr(relation) ?? '', program: attr('ProgID') ?? '', host });
  };
}

function drawn(kind: Foreign['kind'], relation: string): Open {
  const refer = refersTo(kind, relation);
  return (reader, tag) => {
    refer(reader, tag);
    openPicture(reader);
  };
}

export const drawings: Readonly<Record<string, Open>> = {
  'w:altChunk': refersTo('chunk', 'r:id'),
  'w:subDoc': refersTo('subdocument', 'r:id'),
  '?:pic': openPicture,
  '?:imagedata': openPicture,
  '?:chart': drawn('chart', 'r:id'),
  '?:relIds': drawn('diagram', 'r:dm'),
  // Its picture is told of by itself. An icon shows nothing of what is inside.
  '?:OLEObject': (reader, tag) => {
    if (tag.attr('DrawAspect') !== 'Icon') refersTo('object', 'r:id')(reader, tag);
  },
  // Old word art, such as a watermark.
  '?:textpath': (reader, { attr }) => {
    const text = attr('string')?.trim();
    if (text) reader.boxes.push(boxOf([text], reader.flows[0]?.paragraphs.at(-1)));
  },
};
