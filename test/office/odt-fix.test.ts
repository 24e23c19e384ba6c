/** Fixes in OpenDocument texts: exactly the text that is meant, and no other byte. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Edit, edited } from '../../src/edits.ts';
import { type Changes, changesOf } from '../../src/office/changes.ts';
import { readOdt } from '../../src/office/odt.ts';
import { reviseOdt } from '../../src/office/odt-revise.ts';
import { openZip } from '../../src/office/zip.ts';
import { workshop } from '../cli/workshop.ts';
import { odt } from './build-odt.ts';
import { openDocument } from './odt-documents.ts';

function contentOf(bytes: Uint8Array): string {
  return Buffer.from(openZip(bytes).read('content.xml') ?? []).toString();
}

const wishes = fc.array(
  fc.record({
    at: fc.nat(300),
    length: fc.nat(6),
    text: fc.constantFrom('', '', '改', '<&>', '𠮶x', '  ', 'a b', ' '),
  }),
  { maxLength: 8 },
);

/** A long paragraph makes the cells of its row lines of their own; a shorter one would not. */
const folds = (bytes: Uint8Array) =>
  readOdt(bytes).lines.some(({ kind, start, end }) => kind !== 'paragraph' && end - start > 40);

it('gives the new text, and changes nothing but text', () => {
  let made = 0;
  fc.assert(
    fc.property(
      openDocument.filter((bytes) => !folds(bytes)),
      wishes,
      (bytes, list) => {
        const document = readOdt(bytes);
        const { text } = document;
        const edits: Edit[] = [];
        const changes: Changes[] = [];
        const wanted = list.map(({ at, length, text: put }) => {
          const start = at % (text.length + 1);
          return { start, end: Math.min(start + length, text.length), text: put };
        });
        for (const edit of wanted.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
          if (edits.length > 0 && edit.start <= (edits.at(-1)?.end ?? 0)) continue;
          const change = changesOf(document, edit, 'characters');
          if (typeof change === 'string') continue;
          edits.push(edit);
          changes.push(change);
        }
        made += edits.length;
        const after = reviseOdt(document, changes);
        expect(readOdt(after).text).toBe(edited(text, edits));
        if (changes.length === 0) expect(after).toBe(bytes);
        const tags = (all: Uint8Array) => contentOf(all).match(/<[^!?][^>]*>/gu);
        expect(tags(after)).toEqual(tags(bytes));
      },
    ),
    { numRuns: 500 },
  );
  expect(made).toBeGreaterThan(200);
});

it('a blank that hides another in CDATA stays', () => {
  const document = readOdt(odt({ body: '<text:p><text:span>总 </text:span><![CDATA[ ]]></text:p>' }));
  expect(document.text.startsWith('总 ')).toBe(true);
  expect(changesOf(document, { start: 1, end: 2, text: '' }, 'characters')).toBe('object');
});

it.each([
  '<draw:frame><draw:image><text:p/></draw:image></draw:frame>总',
  '<draw:frame><draw:image/></draw:frame><draw:path><text:p/></draw:path>总',
])('a blank behind what hangs on the text stays: %s', (inner) => {
  const document = readOdt(odt({ body: `<text:p>${inner}</text:p>` }));
  const at = document.text.indexOf('总');
  const made = changesOf(document, { start: at, end: at, text: ' ' }, 'characters');
  if (typeof made === 'string') throw new Error(made);
  expect(readOdt(reviseOdt(document, [made])).text).toBe(document.text.replace('总', ' 总'));
});

/** Replaces the first occurrence of `old`; the paragraph that comes of it, or why it must not be. */
function replaced(inner: string, old: string, text: string): string {
  const document = readOdt(odt({ body: `<text:p>${inner}</text:p>` }));
  const start = document.text.indexOf(old);
  const made = changesOf(document, { start, end: start + old.length, text }, 'characters');
  if (typeof made === 'string') return made;
  return /<text:p>(.*)<\/text:p>/su.exec(contentOf(reviseOdt(document, [made])))?.[1] ?? '';
}

it.each<[what: string, inner: string, old: string, text: string, result: string]>([
  ['over spans', '全<text:span>年，</text:span>，开', '年，，', '年，', '全<text:span>年，</text:span>开'],
  ['entities', 'A&amp;&amp;B', '&&', '<', 'A&lt;B'],
  ['blanks that run together', '甲  \n 乙', ' ', '', '甲乙'],
  ['no blanks that would meet', '甲 乙 丙', '乙', '', 'object'],
  ['no blank at the beginning', '甲 乙', '甲', '', 'object'],
  ['no blanks of an element', '甲<text:s text:c="2"/>乙', '  ', '', 'object'],
  ['no field', '于<text:date>2025年</text:date>', '2025', '2024', 'field'],
  ['nothing across a link', '见<text:a xlink:href="x">网</text:a>站', '网站', '站', 'boundary'],
])('changes %s', (_, inner, old, text, result) => {
  expect(replaced(inner, old, text)).toBe(result);
});

const paragraph = (text: string) => `<text:p>${text}</text:p>`;
const flags = ['--no-config', '-f', 'json', '--unsafe-fixes'];

it('fixes in place, says what it left, and does nothing the second time', async () => {
  const body = paragraph('关于工作的报告') + paragraph('效果良好，，<text:span>成绩</text:span>显著。');
  const shop = workshop({ 'a.odt': odt({ body }) });
  const { stderr } = await shop.run([...flags, '--fix=plain', 'a.odt']);
  expect(stderr).toContain('已改好“a.odt”中的 1 处');
  const once = readFileSync(shop.path('a.odt'));
  expect(contentOf(once)).toContain(paragraph('效果良好，<text:span>成绩</text:span>显著。'));
  await shop.run([...flags, '--fix=plain', 'a.odt']);
  expect(readFileSync(shop.path('a.odt'))).toEqual(once);
});

it.each([
  ['without tracking only', ['--fix'], '', '--fix=plain'],
  ['not while changes are tracked', ['--fix=plain'], '<text:tracked-changes/>', '打开了修订'],
])('%s', async (_, words, before, sentence) => {
  const bytes = odt({ body: before + paragraph('效果良好，，成绩显著。') });
  const shop = workshop({ 'a.odt': bytes });
  const { code, stderr } = await shop.run([...flags, ...words, 'a.odt']);
  expect(stderr).toContain(sentence);
  expect(code).toBe(2);
  expect(readFileSync(shop.path('a.odt'))).toEqual(bytes);
});

it('shows what would change', async () => {
  const bytes = odt({ body: paragraph('效果良好，，成绩显著。') });
  const shop = workshop({ 'a.odt': bytes });
  const { stdout } = await shop.run(['--no-config', '--diff', '--unsafe-fixes', 'a.odt']);
  expect(stdout).toContain('+效果良好，成绩显著。');
  expect(readFileSync(shop.path('a.odt'))).toEqual(bytes);
});
