/** Builds Word documents for tests, with a zip writer of its own. */

import { crc32, deflateRawSync } from 'node:zlib';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export interface ZipOptions {
  /** Store instead of deflating. */
  readonly stored?: boolean;
  /** General purpose flags. */
  readonly flags?: number;
  /** Size to claim for a part. */
  readonly lie?: Readonly<Record<string, number>>;
}

/** A zip archive of these parts. */
export function zipOf(
  parts: Parts | readonly (readonly [string, string | Uint8Array])[],
  options: ZipOptions = {},
): Buffer {
  const { stored = false, flags = 0, lie = {} } = options;
  const records: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  const list = isList(parts) ? parts : Object.entries(parts);
  for (const [name, text] of list) {
    const content = Buffer.from(text);
    const data = stored ? content : deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt16LE(0x5821, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(lie[name] ?? content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    records.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]));
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]));
    at += records.at(-1)?.length ?? 0;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(Buffer.concat(centrals).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...records, ...centrals, end]);
}

function isList(
  parts: Parts | readonly (readonly [string, string | Uint8Array])[],
): parts is readonly (readonly [string, string | Uint8Array])[] {
  return Array.isArray(parts);
}

export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Content {
  /** Paragraphs and tables. */
  readonly body: string;
  /** Part by name: `styles`, `numbering`, `comments`, `footnotes`, `header1` … */
  readonly parts?: Readonly<Record<string, string>>;
  /** More entries of the archive. */
  readonly extra?: Parts;
  readonly zip?: ZipOptions;
}

/** A Word document. A header or footer is referred to by its own name: `<w:headerReference r:id="header1"/>`. */
export function docx({ body, parts = {}, extra = {}, zip }: Content): Buffer {
  const names = Object.keys(parts);
  const type = (name: string) => name.replace(/\d+$/u, '');
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
  const list = (items: readonly string[]) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
  const types = ['document.main', ...names.map(type)].map(
    (kind, index) =>
      `<Override PartName="/word/${index === 0 ? 'document' : names[index - 1]}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  );
  const root = (name: string, inner: string) => `${head}<w:${name} ${namespaces}>${inner}</w:${name}>`;
  const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };
  return zipOf(
    {
      '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
      '_rels/.rels': list([relation('rId1', 'officeDocument', 'word/document.xml')]),
      'word/document.xml': root('document', `<w:body>${body}</w:body>`),
      'word/_rels/document.xml.rels': list(names.map((name) => relation(name, type(name), `${name}.xml`))),
      ...Object.fromEntries(
        names.map((name) => [`word/${name}.xml`, root(roots[type(name)] ?? type(name), parts[name] ?? '')]),
      ),
      ...extra,
    },
    zip,
  );
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A paragraph of one run. */
export function p(text: string, props = '', run = ''): string {
  const tabs = escapeText(text)
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`);
  return `<w:p>${props && `<w:pPr>${props}</w:pPr>`}<w:r>${run && `<w:rPr>${run}</w:rPr>`}${tabs.join('<w:tab/>')}</w:r></w:p>`;
}

/** A numbered list as `numbering.xml` describes it: a format and a text for each level. */
export function numbering(...levels: readonly (readonly [format: string, text: string])[]): string {
  const list = levels.map(
    ([format, text], index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="0">${list.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

export function numbered(level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
}
