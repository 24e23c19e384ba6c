/** Annotations in OpenDocument texts: on exactly their characters, and nothing else is touched. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOdt } from '../../src/office/odt.ts';
import { annotateOdt, isSealedOdt } from '../../src/office/odt-annotate.ts';
import { readXml } from '../../src/office/xml.ts';
import { openZip, type Zip, type ZipEntry } from '../../src/office/zip.ts';
import { odt } from './build-odt.ts';
import { openDocument } from './odt-documents.ts';

const date = '2025-01-02T03:04:05Z';

function remarksFor(text: string, spans: readonly (readonly [number, number])[]) {
  return spans.map(([a, b], index) => {
    const start = a % (text.length + 1);
    return { start, end: Math.min(start + (b % 7), text.length), lines: [`第${index}条 <&>`, '规则：x'] };
  });
}

const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 8 });

function contentOf(bytes: Uint8Array): string {
  return Buffer.from(openZip(bytes).read('content.xml') ?? []).toString();
}

/** What an entry takes up in the archive, its header included. */
function packed({ bytes }: Zip, { local, packed: length }: ZipEntry): Buffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return Buffer.from(bytes.subarray(local, start + length));
}

/** Every annotation: who wrote it, in what it stands, the text of it, and the text under it. */
function annotationsIn(xml: string) {
  const found: { name: string; parent: string; author: string; said: string; from: number; to: number }[] = [];
  const ends = new Map<string, number>();
  const path: string[] = [];
  let under = '';
  readXml(
    xml,
    {
      open: ({ name, attr }) => {
        const parent = path.at(-1) ?? '';
        const at = under.length;
        if (name === 'office:annotation')
          found.push({ name: attr('office:name') ?? '', parent, author: '', said: '', from: at, to: at });
        if (name === 'office:annotation-end') ends.set(attr('office:name') ?? '', at);
        if (name === 'text:s') under += ' '.repeat(Number(attr('text:c') ?? 1));
        path.push(name);
      },
      close: () => void path.pop(),
      text: (value) => {
        const last = found.at(-1);
        if (!path.includes('office:annotation')) under += value;
        else if (path.at(-1) === 'dc:creator' && last) last.author += value;
        else if (last && path.at(-1) === 'text:p') last.said += value;
      },
    },
    'content.xml',
  );
  return found.map((one) => ({ ...one, text: under.slice(one.from, ends.get(one.name) ?? one.from) }));
}

const holders = new Set(['text:p', 'text:h', 'text:span', 'text:a', 'text:ruby-base']);

describe('any document', () => {
  it('keeps its text, the annotations of others and the bytes of what is not touched', () => {
    fc.assert(
      fc.property(openDocument, spans, (bytes, picked) => {
        const before = readOdt(bytes);
        const remarks = remarksFor(before.text, picked);
        const after = annotateOdt(before, remarks, date);
        const again = readOdt(after);
        expect(again.text).toBe(before.text);
        expect(again.openComments.map(({ author }) => author)).toEqual(before.openComments.map(({ author }) => author));
        expect(isSealedOdt(again)).toBe(true);
        for (const entry of before.zip.entries) {
          const same = again.zip.find(entry.name);
          if (same && entry.name !== 'content.xml') expect(packed(again.zip, same)).toEqual(packed(before.zip, entry));
        }
        expect(again.zip.entries.map(({ name }) => name)).toEqual(before.zip.entries.map(({ name }) => name));
        expect(Buffer.from(after.subarray(0, 60))).toEqual(bytes.subarray(0, 60));
        const own = annotationsIn(contentOf(after)).filter(({ author }) => author === '校稿');
        for (const { parent } of own) expect(holders.has(parent), parent).toBe(true);
        if (/<text:[ph]/u.test(contentOf(bytes))) expect(own).toHaveLength(remarks.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes its own annotations out again and puts them in the same places', () => {
    fc.assert(
      fc.property(openDocument, spans, (bytes, picked) => {
        const before = readOdt(bytes);
        const remarks = remarksFor(before.text, picked);
        const once = annotateOdt(before, remarks, date);
        expect(Buffer.from(annotateOdt(readOdt(once), remarks, date))).toEqual(Buffer.from(once));
        const bare = (xml: string) =>
          xml
            .replace(/<!--jiaogao.*?-->/u, '')
            .replace(/<text:p\/>/gu, '<text:p></text:p>')
            .replace(/<text:s text:c="(\d+)"\/>/gu, (_, n) => '<text:s/>'.repeat(Number(n)));
        expect(bare(contentOf(annotateOdt(readOdt(once), [], date)))).toBe(bare(contentOf(bytes)));
      }),
      { numRuns: 200 },
    );
  });
});

it.each<[what: string, body: string, start: number, end: number, under: string]>([
  ['characters of a span', '全年<text:span>召开会议X次</text:span>。', 6, 7, 'X'],
  ['across spans', '全<text:span>年<text:span>召</text:span></text:span>开', 1, 3, '年召'],
  ['blanks inside an element that stands for several', '甲<text:s text:c="4"/>乙', 2, 4, '  '],
  ['one of them to the end', '甲<text:s text:c="3"/>乙', 3, 4, ' '],
  ['whole characters of two code units', '甲𠮷乙', 2, 2, '𠮷'],
  ['entities', 'A&amp;&#x4e2d;B', 1, 2, '&'],
  ['a field, whole', '于<text:date>2025年</text:date>止', 2, 3, '2025年'],
  ['a CDATA section, whole', '甲<![CDATA[乙 丙]]>丁', 2, 3, '乙 丙'],
])('stands on %s', (_, body, start, end, under) => {
  const after = annotateOdt(readOdt(odt({ body: `<text:p>${body}</text:p>` })), [{ start, end, lines: ['x'] }], date);
  expect(annotationsIn(contentOf(after)).map(({ text }) => text)).toEqual([under]);
});

it('is written with author, date and one paragraph a line', () => {
  const body = '<text:p>全年召开会议X次</text:p>';
  const after = annotateOdt(readOdt(odt({ body })), [{ start: 6, end: 7, lines: ['未填', '规则：a&b'] }], date);
  expect(/<text:p>.*<\/text:p>/u.exec(contentOf(after))?.[0]).toBe(
    '<text:p>全年召开会议<office:annotation office:name="jiaogao1"><dc:creator>校稿</dc:creator><dc:date>2025-01-02T03:04:05Z</dc:date><text:p>未填</text:p><text:p>规则：a&amp;b</text:p></office:annotation>X<office:annotation-end office:name="jiaogao1"/>次</text:p>',
  );
});

it('says in the main text what stands in a header, a note or a box, and quotes it', () => {
  const body =
    '<text:p/><text:p>正文<text:note text:note-class="footnote"><text:note-body><text:p>脚注YY</text:p></text:note-body></text:note></text:p>';
  const bytes = odt({ body, master: '<style:header><text:p>页眉XX</text:p></style:header>' });
  const before = readOdt(bytes);
  const remarks = ['XX', 'YY'].map((word) => ({
    start: before.text.indexOf(word),
    end: before.text.indexOf(word) + 2,
    lines: ['未填'],
  }));
  const xml = contentOf(annotateOdt(before, remarks));
  expect(annotationsIn(xml).map(({ said, parent }) => `${parent} ${said}`)).toEqual([
    'text:p 〔页眉〕“XX”未填',
    'text:p 〔脚注〕“YY”未填',
  ]);
  expect(xml).toContain('<text:p><office:annotation office:name="jiaogao1">');
});

it('leaves an annotation of ours that somebody has answered', () => {
  const said = (name: string, author: string, more = '') =>
    `<office:annotation office:name="${name}"${more}><dc:creator>${author}</dc:creator><text:p>话</text:p></office:annotation>`;
  const body = `<text:p>${said('jiaogao7', '校稿')}${said('b', '张三', ' loext:parent-name="jiaogao7"')}${said('jiaogao8', '校稿')}甲</text:p>`;
  const xml = contentOf(annotateOdt(readOdt(odt({ body })), [{ start: 0, end: 1, lines: ['新'] }]));
  expect(annotationsIn(xml).map(({ name }) => name)).toEqual(['jiaogao7', 'b', 'jiaogao8']);
  expect(annotationsIn(xml).map(({ said }) => said)).toEqual(['话', '话', '新']);
});

it('declares what the document does not', () => {
  const bytes = odt({ body: '<text:p>甲</text:p>', undeclared: 'dc' });
  const after = annotateOdt(readOdt(bytes), [{ start: 0, end: 1, lines: ['x'] }]);
  expect(contentOf(after)).toContain('<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">');
  expect(readOdt(after).text).toBe('甲');
});

it('does not touch a signed document', () => {
  const bytes = odt({ body: '<text:p>甲</text:p>', extra: { 'META-INF/documentsignatures.xml': '<x/>' } });
  expect(() => annotateOdt(readOdt(bytes), [])).toThrow('数字签名');
});

it('knows its own copy until somebody saves it', () => {
  const bytes = odt({ body: '<text:p>甲</text:p>' });
  const copy = annotateOdt(readOdt(bytes), []);
  const document = readOdt(copy);
  expect(isSealedOdt(document)).toBe(true);
  expect(isSealedOdt(readOdt(bytes))).toBe(false);
  expect(isSealedOdt({ ...document, main: { ...document.main, xml: document.main.xml.replace('甲', '乙') } })).toBe(
    false,
  );
});
