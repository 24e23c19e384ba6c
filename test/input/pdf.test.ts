/** PDF files: lines of the page, paragraphs of the text, and what could not be read. */

import { describe, expect, it } from 'vitest';
import { readPacked } from '../../src/input/index.ts';
import { readPages } from '../../src/input/pdf-pages.ts';
import { lintSource } from '../../src/lint.ts';
import { type PdfLine, pdf, pdfBomb, pdfOfForms } from './build-pdf.ts';

const installed = await import('unpdf').then(
  () => true,
  () => false,
);
it.skipIf(installed)('PDF files are not tested: unpdf is not installed', () => expect(installed).toBe(false));

const left = 79;
/** A line of the text area: 28 characters of 16 points, indented by two where a paragraph begins. */
const line = (text: string, y: number, indent = 0): PdfLine => ({ text, x: left + indent * 16, y });
const full = (n: number) => '各项工作进展顺利群众满意'.repeat(3).slice(0, n);

async function read(pages: readonly (readonly PdfLine[])[]) {
  const packed = await readPacked(pdf(pages));
  if (!packed) throw new Error('not taken for a PDF');
  return packed.source;
}

describe.runIf(installed)('PDF', () => {
  it('joins lines to paragraphs and keeps page and line of each', async () => {
    const source = await read([
      [
        { text: '年度工作报告', x: 230, y: 100, size: 22 },
        line('各科室：', 140),
        line(full(26), 170, 2),
        line('全年完成任务12 项。', 200),
        line('一、下一步安排', 230, 2),
        line(full(26), 260, 2),
        line(full(28), 290),
        { text: '— 1 —', x: 280, y: 780, size: 14 },
      ],
      [line('抓好落实。', 100), line('二、保障措施', 130, 2), { text: '— 2 —', x: 280, y: 780, size: 14 }],
    ]);
    expect(source.text).toBe(
      `年度工作报告\n各科室：\n${full(26)}全年完成任务12项。\n一、下一步安排\n${full(26)}${full(28)}抓好落实。\n二、保障措施`,
    );
    const at = (words: string) => {
      const start = source.text.indexOf(words);
      const place = source.place({ start, end: start + words.length });
      expect(source.original.slice(place.start, place.end)).toBe(words);
      return source.locate?.(place.start);
    };
    expect(at('任务12项')).toEqual({ story: 'main', page: 1, paragraph: 4 });
    expect(at('抓好落实')).toEqual({ story: 'main', page: 2, paragraph: 1 });
    expect(source.original).not.toContain('—');
  });

  it('sets columns apart', async () => {
    const cells = [line('单位', 100), { text: '数量', x: 300, y: 100 }];
    expect((await read([cells])).text).toBe('单位\t数量');
  });

  it('says which pages have no text, and never calls the file clean', async () => {
    const source = await read([[line('正文。', 100)], [], [line('— 3 —', 780)]]);
    const result = lintSource(source, { rules: [], profiles: [] });
    expect(result.verdict).toBe('unchecked');
    expect(result.messages[0]?.message).toBe('第 2、3 页没有可读的文字（扫描件、图片或空白页），未检查。');
  });

  it.each([
    ['a scan', pdf([[], []]), '没有可读的文字'],
    ['a broken file', Buffer.from('%PDF-1.4\n垃圾'), '已损坏'],
  ])('refuses %s', async (_, bytes, sentence) => {
    await expect(readPacked(bytes)).rejects.toThrow(sentence);
  });

  it.each([
    ['takes too long', pdfOfForms(12), { milliseconds: 400, megabytes: 4096 }, '一分钟内没有读完'],
    ['fills the memory', pdfBomb(400), { milliseconds: 30_000, megabytes: 64 }, '内存过多'],
  ])('stops what %s, and reads the next file', async (_, bytes, limits, sentence) => {
    const started = performance.now();
    await expect(readPages(bytes, limits)).rejects.toThrow(sentence);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((await read([[line('正文。', 100)]])).text).toBe('正文。');
  });

  it('reads one file after the other in the same thread', async () => {
    for (let i = 0; i < 12; i++) expect((await read([[line(`第${i}件。`, 100)]])).text).toBe(`第${i}件。`);
  });
});
