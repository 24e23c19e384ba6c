/** Files that are broken, malicious or something else: refused in one sentence, soon, and without filling the memory. */

import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/office/zip.ts';
import { writeZip } from '../../src/office/zip-write.ts';
import { workshop } from '../cli/workshop.ts';
import { docx, p, zipOf } from './build.ts';

const good = docx({ body: p('关于报送工作总结的报告') });
const mb = 1024 * 1024;

function withDocument(xml: string | Uint8Array, zip = {}): Buffer {
  const parts = openZip(good).entries.map(({ name }) => {
    const content = name === 'word/document.xml' ? xml : (openZip(good).read(name) ?? new Uint8Array());
    return [name, content] as const;
  });
  return zipOf(parts, zip);
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (inner: string, before = '') =>
  `${before}<w:document xmlns:w="${main}"><w:body>${inner}</w:body></w:document>`;

/** An old container with one name in its directory. */
function compound(name: string): Buffer {
  return Buffer.concat([
    Buffer.from('D0CF11E0A1B11AE1', 'hex'),
    Buffer.alloc(1500),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(500),
  ]);
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const toMain = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="a.xml"/></Relationships>`;

const cases: readonly (readonly [what: string, bytes: () => Uint8Array, reason: string])[] = [
  ['a bomb', () => withDocument(Buffer.alloc(300 * mb, 'a')), '超出可以检查的大小'],
  [
    'a bomb that lies about its size',
    () => withDocument(Buffer.alloc(300 * mb, 'a'), { lie: { 'word/document.xml': 1000 } }),
    '已损坏',
  ],
  ['a size that is too small', () => withDocument(document(p('甲')), { lie: { 'word/document.xml': 20 } }), '已损坏'],
  ['elements within elements', () => withDocument(document(`${'<w:x>'.repeat(100_000)}`)), '嵌套过深'],
  ['a document type', () => withDocument(document(p('甲'), '<!DOCTYPE a [<!ENTITY b "c">]>')), 'DOCTYPE'],
  ['an entity nobody declared', () => withDocument(document(`<w:p><w:r><w:t>&b;</w:t></w:r></w:p>`)), '已损坏'],
  ['tags that do not match', () => withDocument(document('<w:p></w:r>')), '已损坏'],
  ['text that is no UTF-8', () => withDocument(Buffer.from([0x3c, 0xff, 0xfe, 0xff])), '已损坏'],
  ['half of a file', () => good.subarray(0, good.length / 2), '不完整'],
  [
    'a part twice',
    () =>
      zipOf([
        ['a.xml', '1'],
        ['A.xml', '2'],
      ]),
    '重复',
  ],
  ['an encrypted entry', () => zipOf({ 'a.xml': '1' }, { flags: 1 }), '密码'],
  ['a password', () => compound('EncryptedPackage'), '密码'],
  ['an old workbook', () => compound('Workbook'), '.xls'],
  ['an old presentation', () => compound('PowerPoint Document'), '.ppt'],
  ['a document of Works', () => compound('MatOST'), 'Works'],
  ['a .doc', () => compound('WordDocument'), '旧版 Word（.doc）'],
  ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'PDF'],
  ['flat XML', () => Buffer.from('<?xml version="1.0"?><pkg:package/>'), 'XML'],
  ['nothing', () => Buffer.alloc(0), '文件是空的'],
  ['a workbook', () => zipOf({ '[Content_Types].xml': types, '_rels/.rels': toMain, 'a.xml': '<a/>' }), 'Excel'],
  ['an archive', () => zipOf({ 'a.txt': '甲' }), '压缩包'],
  ['an archive of nothing', () => zipOf({}), '压缩包'],
  ['no main part', () => zipOf({ '[Content_Types].xml': types, '_rels/.rels': toMain }), '缺少正文'],
];

describe('as .docx', () => {
  it.each(cases)('%s', async (_, make, reason) => {
    const shop = workshop({ '稿.docx': make() });
    const started = performance.now();
    const { code, stdout, stderr } = await shop.run(['--no-config', '-f', 'compact', '稿.docx']);
    const took = performance.now() - started;
    expect(stderr).toBe('');
    expect(stdout).toContain(reason);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    // Measured at 0.7 s on an idle machine; a busy one takes longer.
    expect(took).toBeLessThan(6000);
  });
});

it('reads a file whose bytes anywhere are damaged, or says that it is', async () => {
  const shop = workshop();
  for (let at = 0; at < good.length; at += 7) {
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    shop.write({ '稿.docx': bytes });
    const { stderr } = await shop.run(['--no-config', '-f', 'compact', '稿.docx']);
    expect(stderr).toBe('');
  }
});

it('reads a hundred thousand fields that never end in time that grows with their number', async () => {
  const field = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>甲</w:t></w:r>';
  const shop = workshop({ '稿.docx': withDocument(document(`<w:p>${field.repeat(100_000)}</w:p>`)) });
  expect((await shop.run(['text', '稿.docx'])).stdout.length).toBe(100_001);
});

it('gives back the same bytes when nothing changes', () => {
  expect(writeZip(openZip(good), new Map())).toBe(good);
});

it('keeps what stands before, between and behind the entries', () => {
  const comment = Buffer.from('批注');
  const archive = Buffer.concat([good, comment]);
  archive.writeUInt16LE(comment.length, good.length - 2);
  const written = writeZip(openZip(archive), new Map([['word/document.xml', Buffer.from(document(p('乙')))]]));
  const again = openZip(written);
  expect(again.entries.map(({ name }) => name)).toEqual(openZip(good).entries.map(({ name }) => name));
  expect(Buffer.from(written.subarray(-comment.length))).toEqual(comment);
  expect(Buffer.from(again.read('[Content_Types].xml') ?? [])).toEqual(
    Buffer.from(openZip(good).read('[Content_Types].xml') ?? []),
  );
});
