/** Builds OpenDocument texts for tests. */

import { crc32 } from 'node:zlib';
import { type Parts, zipOf } from './build.ts';

export interface OdtContent {
  readonly body: string;
  /** Automatic styles of content.xml. */
  readonly automatic?: string;
  /** Styles of styles.xml. */
  readonly styles?: string;
  /** Inside the master page. */
  readonly master?: string;
  readonly manifest?: string;
  /** Before the root of content.xml. */
  readonly before?: string;
  /** Prefix that content.xml does not declare. */
  readonly undeclared?: string;
  /** More entries of the archive. */
  readonly extra?: Parts;
  /** `text` unless said otherwise. */
  readonly type?: string;
}

const prefixes: Readonly<Record<string, string>> = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  loext: 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  manifest: 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
  xlink: 'http://www.w3.org/1999/xlink',
};
const declare = (left: string) =>
  Object.entries(prefixes)
    .flatMap(([prefix, uri]) => (prefix === left ? [] : `xmlns:${prefix}="${uri}"`))
    .join(' ');
const namespaces = declare('');

/** An OpenDocument file whose first entry is its type, not packed. */
export function odt({
  body,
  automatic = '',
  styles = '',
  master = '',
  manifest = '',
  before = '',
  extra = {},
  undeclared = '',
  type = 'text',
}: OdtContent): Buffer {
  const mimetype = `application/vnd.oasis.opendocument.${type}`;
  return withStoredFirst(
    mimetype,
    zipOf({
      'content.xml': `<?xml version="1.0" encoding="UTF-8"?>${before}<office:document-content ${declare(undeclared)}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'styles.xml': `<office:document-styles ${namespaces}><office:styles>${styles}</office:styles><office:master-styles><style:master-page style:name="Standard">${master}</style:master-page></office:master-styles></office:document-styles>`,
      'META-INF/manifest.xml': `<manifest:manifest ${namespaces}>${manifest}</manifest:manifest>`,
      ...extra,
    }),
  );
}

/** Puts an entry called “mimetype” before all others. */
function withStoredFirst(content: string, zip: Buffer): Buffer {
  const data = Buffer.from(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(0x5821, 8);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(8, 22);
  const name = Buffer.from('mimetype');
  const record = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), name]);
  const end = zip.length - 22;
  const directory = zip.readUInt32LE(end + 16);
  const rest = Buffer.from(zip.subarray(directory, end));
  for (let at = 0; at < rest.length; ) {
    rest.writeUInt32LE(rest.readUInt32LE(at + 42) + record.length, at + 42);
    at += 46 + rest.readUInt16LE(at + 28) + rest.readUInt16LE(at + 30) + rest.readUInt16LE(at + 32);
  }
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
  tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
  tail.writeUInt32LE(rest.length + central.length, 12);
  tail.writeUInt32LE(directory + record.length, 16);
  return Buffer.concat([record, zip.subarray(0, directory), central, rest, tail]);
}
