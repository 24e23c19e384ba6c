/** Reads the XML of a part as a stream of tags with their offsets, whatever prefixes the writer chose. */

import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { refusal } from './refusals.ts';

/** Names are given with these prefixes; both editions of the standard count as one. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14:',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct:',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://www.w3.org/1999/xlink': 'xlink:',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office:',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text:',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table:',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style:',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw:',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg:',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo:',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta:',
  'urn:oasis:names:tc:opendocument:xmlns:form:1.0': 'form:',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext:',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep:',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep:',
};

/** Word itself stays below 100; a parser's stack is not endless. */
const deepest = 512;

export interface Tag {
  /** `w:p`; of an unknown namespace `?:name`. */
  readonly name: string;
  /** As the file writes it, prefix included. */
  readonly raw: string;
  /** From `<` to behind `>`. */
  readonly from: number;
  readonly to: number;
  /** `<w:tab/>` */
  readonly empty: boolean;
  /** Value of an attribute: `w:val`, or `Id` without prefix. */
  attr(name: string): string | undefined;
}

export interface XmlHandler {
  open(tag: Tag): void;
  /** `from` is where the closing tag begins; for an empty element both offsets are its end. */
  close?(name: string, from: number, to: number): void;
  text?(text: string): void;
}

/** Walks through a part; throws a `SourceError` for what is no sound XML. */
export function readXml(xml: string, handler: XmlHandler, part: string): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const tagStart = () => xml.lastIndexOf('<', parser.position - 1);
  let depth = 0;
  let empty = false;
  parser.on('doctype', () => {
    throw refusal('unsafe', `DOCTYPE, ${part}`);
  });
  parser.on('error', ({ message }) => {
    throw refusal('damaged', `${part}, ${message}`);
  });
  parser.on('opentag', ({ name, uri, local, isSelfClosing, attributes }) => {
    depth += 1;
    if (depth > deepest) throw refusal('unsafe', [`嵌套过深，${part}`, `nested too deep, ${part}`]);
    empty = isSelfClosing;
    handler.open({
      name: (prefixes[uri] ?? '?:') + local,
      raw: name,
      from: tagStart(),
      to: parser.position,
      empty: isSelfClosing,
      attr: (wanted) => attribute(attributes, wanted),
    });
  });
  const { close, text } = handler;
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    close?.((prefixes[uri] ?? '?:') + local, empty ? parser.position : tagStart(), parser.position);
    empty = false;
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}

function attribute(attributes: Readonly<Record<string, SaxesAttributeNS>>, wanted: string): string | undefined {
  // Nearly every file writes the usual prefix.
  const usual = attributes[wanted];
  if (usual) return usual.value;
  if (!wanted.includes(':')) return undefined;
  for (const key in attributes) {
    const found = attributes[key];
    if (found && (prefixes[found.uri] ?? '?:') + found.local === wanted) return found.value;
  }
  return undefined;
}

const utf16 = { fffe: 'utf-16le', feff: 'utf-16be' } as const;

/** A part as a string, its byte order mark included. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const order =
    bytes[0] === 0xff && bytes[1] === 0xfe ? utf16.fffe : bytes[0] === 0xfe && bytes[1] === 0xff ? utf16.feff : 'utf-8';
  try {
    return new TextDecoder(order, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal('damaged', `${part}, ${order}`);
  }
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Characters that XML cannot hold at all are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/gu, (char) => entities[char] ?? char).replace(notXml, '');
}

const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
