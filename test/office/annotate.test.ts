/** Comments in Word documents: on exactly their characters, and nothing else is touched. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, isSealed } from '../../src/office/annotate.ts';
import { openComments, readComments } from '../../src/office/comments.ts';
import { readWord } from '../../src/office/document.ts';
import { openZip, type Zip, type ZipEntry } from '../../src/office/zip.ts';
import { docx, p, zipOf } from './build.ts';
import { document } from './documents.ts';

const date = '2025-01-02T03:04:05Z';

function remarksFor(text: string, spans: readonly (readonly [number, number])[]) {
  return spans.map(([a, b], index) => {
    const start = a % (text.length + 1);
    return { start, end: Math.min(start + (b % 7), text.length), lines: [`第${index}条 <&>`, '规则：x'] };
  });
}

const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 8 });

function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(openZip(bytes).read(name) ?? []).toString();
}

function packed({ bytes }: Zip, { local, packed: length }: ZipEntry): Buffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return Buffer.from(bytes.subarray(start, start + length));
}

/** The text under a comment, as plain reading of the XML gives it. */
function textUnder(xml: string, id: number): string {
  const from = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const to = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`);
  expect(from).toBeGreaterThan(0);
  expect(to).toBeGreaterThan(from);
  return xml
    .slice(from, to)
    .replace(/<w:(?:instrText|delText)>.*?<\/w:(?:instrText|delText)>/gu, '')
    .replace(/<w:tab\/>/gu, '\t')
    .replace(/<w:br\/>/gu, '\u2028')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x(\w+);/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('any document', () => {
  it('keeps its text, the comments of others and the bytes of what is not touched', () => {
    fc.assert(
      fc.property(document, spans, (bytes, picked) => {
        const before = readWord(bytes);
        const after = annotate(before, remarksFor(before.text, picked), date);
        const again = readWord(after);
        expect(again.text).toBe(before.text);
        expect(again.openComments.map(({ author }) => author)).toEqual(
          openComments(before.package).map(({ author }) => author),
        );
        const touched = new Set([
          'word/document.xml',
          'word/comments.xml',
          '[Content_Types].xml',
          'word/_rels/document.xml.rels',
        ]);
        const [old, now] = [before.package.zip, again.package.zip];
        for (const entry of old.entries) {
          const same = now.find(entry.name);
          if (same && !touched.has(entry.name)) expect(packed(now, same)).toEqual(packed(old, entry));
        }
        expect(isSealed(again)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes its own comments out again and puts them in the same places', () => {
    fc.assert(
      fc.property(document, spans, (bytes, picked) => {
        const before = readWord(bytes);
        const remarks = remarksFor(before.text, picked);
        const once = annotate(before, remarks, date);
        expect(Buffer.from(annotate(readWord(once), remarks, date))).toEqual(Buffer.from(once));
      }),
      { numRuns: 200 },
    );
  });

  it('puts a comment on exactly its characters, whole ones', () => {
    const simple = fc.array(fc.constantFrom('总', '结A', ' &', '𠮷', 'e\u0301', '👨‍👩‍👧', '1，', '<'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(simple, { minLength: 1, maxLength: 4 }), fc.nat(40), fc.nat(10), (runs, a, b) => {
        const body = `<w:p>${runs.map((parts) => p(parts.join('')).slice(5, -6)).join('')}</w:p>`;
        const before = readWord(docx({ body }));
        const { text } = before;
        const start = a % text.length;
        const end = Math.min(start + 1 + b, text.length);
        const xml = partOf(annotate(before, [{ start, end, lines: ['x'] }], date), 'word/document.xml');
        const under = textUnder(xml, 0);
        // What people see as one character is never cut in two.
        const marks = [...new Intl.Segmenter('zh').segment(text)].map(({ index }) => index).concat(text.length);
        const from = marks.findLast((mark) => mark <= start) ?? 0;
        const to = marks.find((mark) => mark >= end) ?? text.length;
        expect(under).toBe(text.slice(from, to));
      }),
      { numRuns: 500 },
    );
  });
});

it('splits a run so that both halves look as before', () => {
  const body = '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>全年召开会议X次</w:t></w:r></w:p>';
  const xml = partOf(annotate(readWord(docx({ body })), [{ start: 6, end: 7, lines: ['未填'] }]), 'word/document.xml');
  expect(/<w:body>(.*)<\/w:body>/u.exec(xml)?.[1]).toBe(
    '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">全年召开会议</w:t></w:r>' +
      '<w:commentRangeStart w:id="0"/><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">X</w:t></w:r>' +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
      '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">次</w:t></w:r></w:p>',
  );
});

it('says in the main text what stands in a header, and quotes it', () => {
  const body = `${p('正文')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`;
  const before = readWord(docx({ body, parts: { header1: p('页眉XX') } }));
  const after = annotate(before, [{ start: 5, end: 7, lines: ['未填'] }]);
  expect(partOf(after, 'word/header1.xml')).toBe(
    partOf(docx({ body, parts: { header1: p('页眉XX') } }), 'word/header1.xml'),
  );
  expect(partOf(after, 'word/comments.xml')).toContain('〔页眉〕“XX”');
});

it('uses the prefix and the comment styles that the document has', () => {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const styles = `<ns0:styles xmlns:ns0="${main}"><ns0:style ns0:type="character" ns0:styleId="a9"><ns0:name ns0:val="annotation reference"/></ns0:style></ns0:styles>`;
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = zipOf({
    '[Content_Types].xml': '<ns1:Types xmlns:ns1="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relations}/officeDocument" Target="/正文/主.xml"/></Relationships>`,
    '正文/主.xml': `<ns0:document xmlns:ns0="${main}"><ns0:body><ns0:p><ns0:r><ns0:t>甲乙</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    '正文/样式.xml': styles,
    '正文/_rels/主.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relations}/styles" Target="样式.xml"/></Relationships>`,
  });
  const after = annotate(readWord(bytes), [{ start: 1, end: 2, lines: ['x'] }]);
  expect(partOf(after, '正文/主.xml')).toContain(
    '<ns0:commentRangeStart ns0:id="0"/><ns0:r><ns0:t xml:space="preserve">乙</ns0:t></ns0:r>',
  );
  expect(partOf(after, '正文/主.xml')).toContain('<ns0:rStyle ns0:val="a9"/>');
  expect(partOf(after, '[Content_Types].xml')).toContain('<ns1:Override PartName="/正文/comments.xml"');
  expect(readWord(after).text).toBe('甲乙');
});

it('leaves a comment of ours that somebody has answered', () => {
  const body = `<w:p><w:commentRangeStart w:id="3"/><w:r><w:t>甲</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>`;
  const comment = (id: number, author: string, para: string) =>
    `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${para}"><w:r><w:t>话</w:t></w:r></w:p></w:comment>`;
  const extended = `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/></w15:commentsEx>`;
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = docx({
    body,
    parts: { comments: comment(3, '校稿', '0A') + comment(4, '张三', '0B') },
    extra: {
      'word/commentsExtended.xml': extended,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="comments" Type="${relations}/comments" Target="comments.xml"/><Relationship Id="x" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
    },
  });
  const after = annotate(readWord(bytes), [{ start: 0, end: 1, lines: ['新'] }]);
  const comments = readComments(partOf(after, 'word/comments.xml'), 'comments.xml');
  expect(comments.map(({ id, author }) => `${id} ${author}`)).toEqual(['3 校稿', '4 张三', '5 校稿']);
});

it('does not touch a signed document', () => {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const bytes = docx({
    body: p('甲'),
    extra: {
      '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="${relations}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    },
  });
  expect(() => annotate(readWord(bytes), [])).toThrow('数字签名');
});

it('knows its own copy until somebody saves it', () => {
  const copy = annotate(readWord(docx({ body: p('甲') })), []);
  expect(isSealed(readWord(copy))).toBe(true);
  expect(isSealed(readWord(docx({ body: p('甲') })))).toBe(false);
  const edited = Object.fromEntries(
    openZip(copy).entries.map(({ name }) => [name, partOf(copy, name).replace('甲', '乙')]),
  );
  expect(isSealed(readWord(zipOf(edited)))).toBe(false);
});

it('stands around a field, whose result is made anew at every update', () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>表1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const simple = '<w:fldSimple w:instr=" DATE "><w:r><w:t>5月</w:t></w:r></w:fldSimple>';
  const before = readWord(docx({ body: `<w:p>${field}${simple}</w:p>` }));
  const remarks = [
    { start: 1, end: 2, lines: ['x'] },
    { start: 2, end: 3, lines: ['y'] },
  ];
  const xml = partOf(annotate(before, remarks), 'word/document.xml');
  const sign = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  expect(/<w:p>.*<\/w:p>/u.exec(xml)?.[0]).toBe(
    `<w:p><w:commentRangeStart w:id="0"/>${field}${sign(0)}<w:commentRangeStart w:id="1"/>${simple}${sign(1)}</w:p>`,
  );
});
