/** Effective formatting: what each level of a Word document has to say, and which one has the last word. */

import { expect, it } from 'vitest';
import { readDocx } from '../../src/input/docx.ts';
import type { ParagraphLook } from '../../src/layout/look.ts';
import { docx } from './build.ts';

interface Case {
  readonly styles?: string;
  readonly para?: string;
  readonly run?: string;
  readonly numbering?: string;
  readonly theme?: string;
  /** Around the paragraph. */
  readonly table?: string;
}

function look({ styles = '', para = '', run = '', numbering, theme, table }: Case): ParagraphLook {
  const p = `<w:p><w:pPr>${para}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>文字</w:t></w:r></w:p>`;
  const body = table === undefined ? p : `<w:tbl><w:tblPr>${table}</w:tblPr><w:tr><w:tc>${p}</w:tc></w:tr></w:tbl>`;
  const parts = { styles, ...(numbering && { numbering }), ...(theme && { theme }) };
  const [first] = readDocx(docx({ body, parts })).source.look?.().paragraphs ?? [];
  if (!first) throw new Error('no paragraph');
  return first;
}

const style = (type: string, id: string, inner: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inner}</w:style>`;
const rPr = (inner: string) => `<w:rPr>${inner}</w:rPr>`;
const defaults = (inner: string) => `<w:docDefaults><w:rPrDefault>${rPr(inner)}</w:rPrDefault></w:docDefaults>`;
const font = (name: string) => `<w:rFonts w:eastAsia="${name}"/>`;
const normal = (inner: string) => style('paragraph', 'a', inner, 'w:default="1"');
const list = (indent: string) =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:pPr><w:ind ${indent}/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

it.each<readonly [what: string, given: Case, font: string | undefined]>([
  ['nothing chooses a font', {}, undefined],
  ['document defaults', { styles: defaults(font('宋体')) }, '宋体'],
  ['the standard style over them', { styles: defaults(font('宋体')) + normal(rPr(font('仿宋'))) }, '仿宋'],
  [
    'what a style is based on',
    {
      styles: normal(rPr(font('仿宋'))) + style('paragraph', 'b', '<w:basedOn w:val="a"/>'),
      para: '<w:pStyle w:val="b"/>',
    },
    '仿宋',
  ],
  [
    'a circle of styles',
    { styles: style('paragraph', 'b', `<w:basedOn w:val="b"/>${rPr(font('楷体'))}`), para: '<w:pStyle w:val="b"/>' },
    '楷体',
  ],
  [
    'a character style over a paragraph style',
    { styles: normal(rPr(font('仿宋'))) + style('character', 'c', rPr(font('楷体'))), run: '<w:rStyle w:val="c"/>' },
    '楷体',
  ],
  ['the run itself over all', { styles: normal(rPr(font('仿宋'))), run: font('黑体') }, '黑体'],
  [
    'a table style under the paragraph style',
    { styles: style('table', 't', rPr(font('等线'))) + normal(rPr(font('仿宋'))), table: '<w:tblStyle w:val="t"/>' },
    '仿宋',
  ],
  [
    'a table style over the defaults',
    { styles: defaults(font('宋体')) + style('table', 't', rPr(font('等线'))), table: '<w:tblStyle w:val="t"/>' },
    '等线',
  ],
  [
    'the theme over a name at the same level',
    {
      run: '<w:rFonts w:eastAsia="宋体" w:eastAsiaTheme="minorEastAsia"/>',
      theme: '<minorFont><latin typeface="Calibri"/><ea typeface="等线"/></minorFont>',
    },
    '等线',
  ],
  [
    'the theme by script',
    {
      run: '<w:rFonts w:eastAsiaTheme="majorEastAsia"/>',
      theme: '<majorFont><ea typeface=""/><font script="Hans" typeface="宋体"/></majorFont>',
    },
    '宋体',
  ],
  [
    'old formatting of a tracked change does not count',
    { run: `${font('黑体')}<w:rPrChange w:id="1" w:author="a">${rPr(font('宋体'))}</w:rPrChange>` },
    '黑体',
  ],
])('%s', (_, given, wanted) => {
  expect(look(given).runs[0]?.fonts.eastAsia).toBe(wanted);
});

it.each<readonly [what: string, given: Case, bold: boolean]>([
  ['a toggle of a style', { styles: normal(rPr('<w:b/>')) }, true],
  [
    'switched over by a character style',
    { styles: normal(rPr('<w:b/>')) + style('character', 'c', rPr('<w:b/>')), run: '<w:rStyle w:val="c"/>' },
    false,
  ],
  [
    'overruled by the style that is based on it',
    {
      styles: normal(rPr('<w:b/>')) + style('paragraph', 'b', `<w:basedOn w:val="a"/>${rPr('<w:b w:val="0"/>')}`),
      para: '<w:pStyle w:val="b"/>',
    },
    false,
  ],
  ['and by the run', { styles: normal(rPr('<w:b/>')), run: '<w:b w:val="false"/>' }, false],
  ['bold for other scripts is not', { run: '<w:bCs/>' }, false],
])('bold: %s', (_, given, bold) => {
  expect(look(given).runs[0]?.bold).toBe(bold);
});

it.each<readonly [what: string, given: Case, first: readonly number[]]>([
  [
    'characters beat twips',
    { run: '<w:sz w:val="32"/>', para: '<w:ind w:firstLine="420" w:firstLineChars="200"/>' },
    [2, 1.3125],
  ],
  ['twips in characters of the size', { run: '<w:sz w:val="32"/>', para: '<w:ind w:firstLine="640"/>' }, [2]],
  [
    'attribute by attribute',
    { styles: normal('<w:pPr><w:ind w:firstLineChars="200"/></w:pPr>'), para: '<w:ind w:left="0"/>' },
    [2, 0],
  ],
  [
    'a hanging line',
    {
      run: '<w:sz w:val="20"/>',
      styles: normal('<w:pPr><w:ind w:firstLineChars="200"/></w:pPr>'),
      para: '<w:ind w:hanging="200"/>',
    },
    [-1],
  ],
  [
    'a list named by the paragraph beats the style',
    {
      run: '<w:sz w:val="20"/>',
      styles: normal('<w:pPr><w:ind w:firstLine="400"/></w:pPr>'),
      para: numPr,
      numbering: list('w:firstLine="600"'),
    },
    [3],
  ],
  [
    'the style beats a list it brings itself',
    {
      run: '<w:sz w:val="20"/>',
      styles: normal(`<w:pPr>${numPr}<w:ind w:firstLine="400"/></w:pPr>`),
      numbering: list('w:firstLine="600"'),
    },
    [2],
  ],
  [
    'the list counts where the style says nothing',
    { run: '<w:sz w:val="20"/>', styles: normal(`<w:pPr>${numPr}</w:pPr>`), numbering: list('w:firstLine="600"') },
    [3],
  ],
])('indent: %s', (_, given, first) => {
  expect(look(given).first).toEqual(first);
});

it('takes ten points where no size is set, and the line as its rule says', () => {
  expect(look({}).runs[0]?.size).toBe(10);
  expect(look({ para: '<w:spacing w:line="579" w:lineRule="exact"/>' }).line).toEqual({ rule: 'exact', value: 28.95 });
  expect(look({ para: '<w:spacing w:line="360"/>' }).line).toEqual({ rule: 'auto', value: 1.5 });
});
