/** Remarks on an OpenDocument text → the same document with an annotation for each, written where it stands. */

import { placeRemark, type Remark } from './anchor.ts';
import { ownAuthor } from './comments.ts';
import { encoded } from './encoded.ts';
import { collectMarks } from './marks.ts';
import { type OdtDocument, readOdt } from './odt.ts';
import { odtMarks } from './odt-marks.ts';
import { withoutOwnAnnotations } from './odt-own.ts';
import { seal, sealFor, sealOf } from './own.ts';
import { refusal } from './refusals.ts';
import { prefixIn, rootOf, splice } from './splice.ts';
import { escapeXml } from './xml.ts';
import { writeZip } from './zip-write.ts';

/** Throws a `SourceError` when the document must not be touched. Without a date, annotations carry none. */
export function annotateOdt(document: OdtDocument, remarks: readonly Remark[], date?: string): Uint8Array {
  const { zip, main } = document;
  if (zip.find('META-INF/documentsignatures.xml')) throw refusal('signed');
  const own = withoutOwnAnnotations(main.xml, main.part);
  const clean = own === undefined ? document : readOdt(writeZip(zip, encoded(new Map([[main.part, own]]))));
  const { xml } = clean.main;
  const marks = collectMarks();
  const first = firstFreeNumber(xml);
  const texts = remarks.map((remark, index) => placeRemark(clean, remark, first + index, marks));
  const write = annotationWriter(xml, (number) => texts[number - first] ?? [], date);
  const text = splice(xml, odtMarks(marks.places(), xml, write));
  return writeZip(zip, encoded(new Map([[main.part, text + sealFor(text)]])));
}

/** True for a document that we have annotated and nobody has saved since. */
export function isSealedOdt({ main: { xml } }: OdtDocument): boolean {
  return sealOf(xml) === sealFor(xml.replace(seal, ''));
}

export interface AnnotationWriter {
  start(number: number): string;
  end(number: number): string;
}

const named = 'jiaogao';

function firstFreeNumber(xml: string): number {
  let highest = 0;
  for (const [, number] of xml.matchAll(/:name=["']jiaogao(\d{1,9})["']/gu))
    highest = Math.max(highest, Number(number));
  return highest + 1;
}

const uris = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

/** Uses the prefixes that the part declares; what it does not declare, each element does. */
function annotationWriter(
  xml: string,
  linesOf: (number: number) => readonly string[],
  date: string | undefined,
): AnnotationWriter {
  const root = rootOf(xml);
  const prefixed = (kind: keyof typeof uris) => {
    const prefix = prefixIn(root, uris[kind]);
    return { prefix: prefix ?? kind, declared: prefix === undefined ? ` xmlns:${kind}="${uris[kind]}"` : '' };
  };
  const element = (kind: keyof typeof uris, name: string, content: string) => {
    const { prefix, declared } = prefixed(kind);
    return `<${prefix}:${name}${declared}>${content}</${prefix}:${name}>`;
  };
  const { prefix, declared } = prefixed('office');
  const head = (name: string, number: number) => `<${prefix}:${name}${declared} ${prefix}:name="${named}${number}"`;
  return {
    start: (number) => {
      const dated = date === undefined ? '' : element('dc', 'date', date);
      const lines = linesOf(number).map((line) => element('text', 'p', escapeXml(line)));
      const content = `${element('dc', 'creator', ownAuthor)}${dated}${lines.join('')}`;
      return `${head('annotation', number)}>${content}</${prefix}:annotation>`;
    },
    end: (number) => `${head('annotation-end', number)}/>`,
  };
}
