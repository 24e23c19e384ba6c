/** Word documents held against GB/T 9704 and against an office's own layout. */

import { expect, it } from 'vitest';
import { readOwn } from '../../src/config/validate.ts';
import { wholeOf } from '../../src/config/value.ts';
import { readDocx } from '../../src/input/docx.ts';
import { parseText } from '../../src/input/text.ts';
import { gbt9704 } from '../../src/layout/gbt9704.ts';
import type { LayoutProfile } from '../../src/layout/profile.ts';
import { lintSource } from '../../src/lint.ts';
import { layoutRules } from '../../src/rules/layout/index.ts';
import { docx } from './build.ts';

const rFonts = (eastAsia: string) =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsia}"/>`;
const style = (id: string, name: string, inner: string, basedOn = 'a', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${inner}</w:style>`;

const styles = [
  `<w:docDefaults><w:rPrDefault><w:rPr>${rFonts('仿宋_GB2312')}<w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="579" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style>',
  style(
    'a1',
    'Title',
    `<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr>${rFonts('方正小标宋简体')}<w:sz w:val="44"/></w:rPr>`,
  ),
  style('a2', 'Body Text Indent', '<w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>'),
  style('1', 'heading 1', `<w:rPr>${rFonts('黑体')}</w:rPr>`, 'a2'),
  style('2', 'heading 2', `<w:rPr>${rFonts('楷体_GB2312')}</w:rPr>`, 'a2'),
  style('k', 'Kai', `<w:rPr>${rFonts('楷体_GB2312')}</w:rPr>`, '', 'character'),
].join('');

const p = (style: string, text: string, props = '', run?: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${props}</w:pPr>${r(text, run)}</w:p>`;
const r = (text: string, run = '<w:rFonts w:hint="eastAsia"/>') =>
  `<w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

const footer = (align: string) =>
  `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${[
    '<w:t>—</w:t>',
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText> PAGE </w:instrText>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:t>1</w:t>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:t>—</w:t>',
  ]
    .map((inner) => `<w:r><w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>${inner}</w:r>`)
    .join('')}</w:p>`;

const right = [
  p('a1', '关于做好档案整理工作的通知'),
  p('a', '各科室：'),
  p('a2', '为进一步规范档案管理，现就有关工作通知如下，请各科室认真抓好落实。'),
  p('1', '一、总体要求'),
  p('a2', '坚持“应归尽归”，做到分类准确、装订整齐，确保档案完整、准确、系统。'),
  `<w:p><w:pPr><w:pStyle w:val="a2"/></w:pPr>${r('（一）明确分工。', '<w:rStyle w:val="k"/>')}${r('各科室确定一名档案员，负责本科室文件的收集、整理和移交。')}</w:p>`,
  p('2', '（二）按时移交'),
  p('a2', '1.每年三月底前移交上一年度档案。'),
  p('a2', '附件：档案移交清单', '<w:spacing w:before="579"/>'),
  p('a', '云岭市数据服务中心', '<w:jc w:val="right"/><w:ind w:rightChars="200"/>'),
  p('a', '2024年5月6日', '<w:jc w:val="right"/><w:ind w:rightChars="400" w:right="1280"/>'),
  p('a', '附件', '<w:pageBreakBefore/>', rFonts('黑体')),
  p('a2', '移交清单由各科室填写，一式两份。'),
  '<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/></w:sectPr>',
].join('');

interface Parts {
  readonly body: string;
  readonly styles: string;
  readonly footer1: string;
}

/** Rules and places of what is found. */
function check(parts: Parts, layout: LayoutProfile = gbt9704) {
  const { body, ...rest } = parts;
  const { source } = readDocx(docx({ body, parts: { ...rest, footer2: footer('left') } }));
  const rules = layoutRules.map((rule) => ({ rule, severity: 'warning' as const, options: {} }));
  return lintSource(source, { rules, profiles: [], layout }).messages;
}

const asAsked: Parts = { body: right, styles, footer1: footer('right') };

function changed(part: keyof Parts, from: string, to: string): Parts {
  if (!asAsked[part].includes(from)) throw new Error(`no ${from}`);
  return { ...asAsked, [part]: asAsked[part].replace(from, to) };
}

it('says nothing of a document that follows the standard', () => {
  expect(check(asAsked)).toEqual([]);
});

it.each([
  [
    'page-size',
    'body',
    'w:w="11906" w:h="16838"',
    'w:w="12240" w:h="15840"',
    '纸张是 215.9×279.4 毫米，应为 210×297 毫米',
  ],
  ['page-margins', 'body', 'w:top="2098"', 'w:top="1440"', '上白边（天头）是 25.4 毫米，应为 37 毫米'],
  ['page-margins', 'body', 'w:left="1588"', 'w:left="1758"', '左白边（订口）是 31 毫米，应为 28 毫米'],
  ['page-margins', 'body', 'w:bottom="1984"', 'w:bottom="1440"', '版心是 156×234.6 毫米，应为 156×225 毫米'],
  ['line-grid', 'body', ' w:charSpace="-849"', '', '每行排 27 字，一般为 28 字'],
  ['line-grid', 'body', 'w:charSpace="-849"', 'w:charSpace="-848"', '每行排 27 字'],
  ['line-grid', 'styles', 'w:line="579"', 'w:line="580"', '每面排 21 行，一般为 22 行'],
  ['body-font heading-font', 'styles', '仿宋_GB2312', '宋体', '正文大多是三号 宋体，一般为三号仿宋'],
  [
    'body-font heading-font line-grid annex-opening',
    'styles',
    '<w:sz w:val="32"/>',
    '<w:sz w:val="28"/>',
    '正文大多是四号 仿宋_GB2312',
  ],
  [
    'body-font',
    'body',
    '请各科室认真',
    '</w:t></w:r><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>请各科室认真',
    '这里是四号 仿宋_GB2312',
  ],
  ['title-font', 'styles', '方正小标宋简体', '黑体', '标题是二号 黑体，一般为二号小标宋'],
  ['title-font', 'styles', '<w:sz w:val="44"/>', '<w:sz w:val="36"/>', '标题是小二 方正小标宋简体'],
  ['title-font', 'styles', '<w:jc w:val="center"/>', '', '标题没有居中'],
  [
    'heading-font',
    'body',
    '<w:pStyle w:val="1"/>',
    '<w:pStyle w:val="2"/>',
    '一级标题一般为三号黑体，这里是三号 楷体_GB2312',
  ],
  ['heading-font', 'body', '<w:rStyle w:val="k"/>', '<w:b/>', '二级标题一般为三号楷体，这里是三号 仿宋_GB2312'],
  ['paragraph-indent', 'body', '<w:pStyle w:val="a2"/>', '<w:pStyle w:val="a"/>', '段首左空一般为 2 字，这里是 0 字'],
  [
    'paragraph-indent',
    'body',
    '<w:pStyle w:val="a2"/>',
    '<w:pStyle w:val="a2"/><w:ind w:firstLineChars="0" w:firstLine="0"/>',
    '这里是 0 字',
  ],
  ['paragraph-indent', 'body', '<w:pStyle w:val="a"/>', '<w:pStyle w:val="a2"/>', '主送机关应顶格'],
  [
    'indent-by-blanks',
    'body',
    '<w:pStyle w:val="a2"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">',
    '<w:pStyle w:val="a"/></w:pPr><w:r><w:rPr/><w:t xml:space="preserve">　　',
    '段首用空格排版',
  ],
  ['date-position', 'body', '<w:ind w:rightChars="400" w:right="1280"/>', '', '成文日期右空 0 字'],
  [
    'date-position',
    'body',
    '<w:jc w:val="right"/><w:ind w:rightChars="400"',
    '<w:ind w:rightChars="400"',
    '成文日期没有靠右排',
  ],
  ['annex-opening', 'body', '<w:pageBreakBefore/>', '', '附件应另面编排'],
  ['page-number-form', 'footer1', '<w:t>—</w:t>', '<w:t>第</w:t>', '页码写作“第1—”'],
  ['page-number-form', 'footer1', '<w:sz w:val="28"/>', '<w:sz w:val="18"/>', undefined],
  ['page-number-form', 'footer1', 'w:val="right"', 'w:val="center"', '单页居右、双页居左'],
  [
    'text-colour',
    'body',
    '<w:rStyle w:val="k"/>',
    '<w:rStyle w:val="k"/><w:color w:val="0000FF"/>',
    '这里的文字是蓝色，应为黑色',
  ],
  [
    'quote-font',
    'body',
    '<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">坚持“',
    '</w:rPr><w:t xml:space="preserve">坚持“',
    '引号用了西文字体',
  ],
] as const)('%s: %s %s → %s', (id, part, from, to, sentence) => {
  const messages = check(changed(part, from, to));
  if (sentence === undefined) return;
  expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set(id.split(' ')));
  expect(messages.map(({ message }) => message).join('\n')).toContain(sentence);
});

it('gives the clause only for the values of the standard', () => {
  const raw = {
    layouts: [
      {
        id: '本局',
        name: '本局公文版式',
        extends: 'gbt9704',
        title: { fonts: ['黑体'], size: '二号' },
        date: { min: 2, max: 2 },
        blanks: false,
      },
    ],
  };
  const file = { name: 'rules.config.json', folder: '/', value: raw, line: () => 1 };
  const [house] = readOwn(wholeOf(file), new Map(), []).layouts;
  if (!house) throw new Error('no layout');
  const messages = check(changed('styles', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>'), house);
  expect(messages.map(({ ruleId, message, basis }) => [ruleId, message, basis])).toEqual([
    ['title-font', '标题是二号 方正小标宋简体，应为二号黑体（版式“本局公文版式”）。', undefined],
    ['date-position', '成文日期右空 4 字，应为 2 字（版式“本局公文版式”）。', undefined],
  ]);
  const [finding] = check(changed('body', 'w:w="11906"', 'w:w="11000"'), house);
  expect([finding?.message, finding?.basis]).toEqual([
    expect.stringContaining('GB/T 9704—2012 5.1'),
    ['GB/T 9704—2012 5.1'],
  ]);
});

it.each([
  [{ layouts: [{ id: 'a', body: { size: '八号半' } }] }, '没有字号“八号半”'],
  [{ layouts: [{ id: 'a', boddy: {} }] }, '没有配置项“boddy”，是否指“body”'],
  [{ layouts: [{ id: 'a', extends: 'gb9704' }] }, '没有版式“gb9704”，是否指“gbt9704”'],
  [{ layouts: [{ name: 'a' }] }, '缺少“id”'],
  [{ layouts: [{ id: 'a', page: { width: 210 } }] }, '缺少“height”'],
  [{ layout: '本所' }, '没有版式“本所”'],
])('refuses %j', (raw, sentence) => {
  const file = { name: 'rules.config.json', folder: '/', value: raw, line: () => 3 };
  expect(() => readOwn(wholeOf(file), new Map(), [])).toThrow(sentence);
});

it('tells of a text that its layout was not checked, and nothing without a layout', () => {
  const rules = layoutRules.map((rule) => ({ rule, severity: 'warning' as const, options: {} }));
  const source = parseText('关于报送材料的通知\n');
  const [message] = lintSource(source, { rules, profiles: [], layout: gbt9704 }).messages;
  expect(message).toMatchObject({ ruleId: 'layout-unchecked', severity: 'info' });
  expect(lintSource(source, { rules, profiles: [] }).messages).toEqual([]);
});

it('reads thousands of sections and breaks in no time', () => {
  const odd = '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'.repeat(30_000);
  const started = performance.now();
  const messages = check({ ...asAsked, body: odd + right });
  expect(performance.now() - started).toBeLessThan(8000);
  expect(messages).toEqual([]);
});
