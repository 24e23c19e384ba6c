/** Word documents as their readers see them. */

import { expect, it } from 'vitest';
import { readDocx } from '../../src/input/docx.ts';
import { docx, numbered, numbering, p } from './build.ts';

/** The text that rules read. */
function read(body: string, parts: Readonly<Record<string, string>> = {}): string {
  return readDocx(docx({ body, parts })).source.text;
}

const run = (inner: string, props = '') => `<w:r>${props && `<w:rPr>${props}</w:rPr>`}${inner}</w:r>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;

it.each([
  ['a paragraph a line', p('一') + p('二'), '一\n二'],
  ['a text over several runs', `<w:p>${run(t('总体'))}${run(t('情况'), '<w:b/>')}</w:p>`, '总体情况'],
  ['entities', `<w:p>${run(t('A&amp;B &#x4e2d;&#65292;'))}</w:p>`, 'A&B 中，'],
  ['blanks that Word leaves out', `<w:p>${run('<w:t> 一　 </w:t>')}${run(t(' 二'))}</w:p>`, '一　 二'],
  [
    'tabs, breaks, hyphens',
    `<w:p>${run(`${t('甲')}<w:tab/>${t('乙')}<w:br/>${t('丙')}<w:noBreakHyphen/>${t('丁')}<w:softHyphen/>`)}</w:p>`,
    '甲\t乙\n丙-丁',
  ],
  [
    'a tab stop is no tab',
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${run(t('甲'))}</w:p>`,
    '甲',
  ],
  [
    'insertions in, deletions out',
    `<w:p><w:ins w:id="1" w:author="a">${run(t('新'))}</w:ins><w:del w:id="2" w:author="a">${run('<w:delText>旧</w:delText>')}</w:del><w:moveFrom w:id="3" w:author="a">${run(t('走'))}</w:moveFrom></w:p>`,
    '新',
  ],
  [
    'a deleted paragraph mark joins',
    `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>${run(t('前'))}</w:p>${p('后')}${p('下')}`,
    '前后\n下',
  ],
  [
    'results of fields, not their codes',
    `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> REF a </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t('表1'))}${run('<w:fldChar w:fldCharType="end"/>')}<w:fldSimple w:instr=" DATE ">${run(t('5月'))}</w:fldSimple></w:p>`,
    '表15月',
  ],
  [
    'hidden text out',
    `<w:p>${run(t('见'))}${run(t('内部'), '<w:vanish/>')}${run(t('外'), '<w:vanish w:val="0"/>')}</w:p>`,
    '见外',
  ],
  [
    'links and controls',
    `<w:p><w:hyperlink r:id="x">${run(t('网'))}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(t('控件'))}</w:sdtContent></w:sdt></w:p>`,
    '网控件',
  ],
  [
    'ruby without its reading',
    `<w:p>${run(`<w:ruby><w:rubyPr/><w:rt>${run(t('dú'))}</w:rt><w:rubyBase>${run(t('读'))}</w:rubyBase></w:ruby>`)}</w:p>`,
    '读',
  ],
  [
    'symbols',
    `<w:p>${run('<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F04A"/>')}</w:p>`,
    '☑\ufffc',
  ],
  [
    'a picture is one character',
    `<w:p>${run('<w:drawing><pic:pic xmlns:pic="p"><pic:blip/></pic:pic></w:drawing>')}</w:p>`,
    '\ufffc',
  ],
])('%s', (_, body, text) => {
  expect(read(body)).toBe(text);
});

it('numbers paragraphs as Word draws them', () => {
  const list = numbering(
    ['chineseCounting', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
    ['decimal', '%1.%4'],
  );
  const body = [0, 1, 1, 2, 0, 1, 3].map((level) => p('工作', numbered(level))).join('') + p('2项', numbered(2));
  expect(read(body, { numbering: list })).toBe(
    '一、工作\n（一）工作\n（二）工作\n1.工作\n二、工作\n（一）工作\n二.1 工作\n1. 2项',
  );
});

it('leaves the numbers out of the document that is printed', () => {
  const { source, document } = readDocx(
    docx({ body: p('甲', numbered(0)), parts: { numbering: numbering(['chineseCounting', '第%1条']) } }),
  );
  expect(source.text).toBe('第一条　甲');
  expect(source.original).toBe('甲');
  expect(document.text).toBe('甲');
  expect(source.place({ start: 0, end: 3 })).toEqual({ start: 0, end: 0 });
  expect(source.place({ start: 0, end: 5 })).toEqual({ start: 0, end: 1 });
  expect(source.contiguous({ start: 0, end: 5 })).toBe(false);
});

it('sets cells apart by tabs and keeps columns in line', () => {
  const cell = (text: string, props = '') => `<w:tc><w:tcPr>${props}</w:tcPr>${p(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const { source } = readDocx(
    docx({
      body: `<w:tbl>${row(cell('单位'), cell('数量'), cell('备注'))}${row(cell('合计', '<w:gridSpan w:val="2"/>'), cell('5'))}</w:tbl>`,
    }),
  );
  expect(source.text).toBe('单位\t数量\t备注\n合计\t\t5');
  expect(source.hints.get(9)?.cells).toEqual([
    { start: 9, end: 11 },
    { start: 12, end: 12 },
    { start: 13, end: 14 },
  ]);
});

it('reads boxes, headers and notes behind the main text', () => {
  const box = (inner: string) =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = `<w:p>${run(t('正文'))}${run('<w:footnoteReference w:id="2"/>')}${box(p('框内'))}</w:p><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>`;
  const { source, document } = readDocx(
    docx({
      body,
      parts: {
        header1: p('页眉'),
        footer1: `<w:p>${run(t('第'))}<w:fldSimple w:instr="PAGE">${run(t('1'))}</w:fldSimple></w:p>`,
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('线')}</w:footnote><w:footnote w:id="2">${p('脚注')}</w:footnote>`,
      },
    }),
  );
  expect(source.text).toBe('正文\n框内\n页眉\n脚注');
  expect(document.lines.map(({ story }) => story)).toEqual(['main', 'textbox', 'header', 'footnote']);
});
