/** OpenDocument texts as their readers see them. */

import { expect, it } from 'vitest';
import { readPacked } from '../../src/input/index.ts';
import { type OdtContent, odt } from './build-odt.ts';

async function read(body: string, more: Omit<OdtContent, 'body'> = {}) {
  const packed = await readPacked(odt({ body, ...more }));
  if (!packed) throw new Error('not taken for a document');
  return packed.source;
}

const p = (text: string) => `<text:p>${text}</text:p>`;

it.each([
  ['a paragraph a line', p('一') + p('二'), '一\n二'],
  ['blanks run together', p('\n  共  3 <text:span> 项</text:span>'), '共 3 项'],
  ['blanks and tabs of their own', p('甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/> 丁'), '甲  乙\t丙\n丁'],
  ['entities', p('A&amp;B &#x4e2d;<!-- x --><![CDATA[<]]>'), 'A&B 中<'],
  ['links and spans', p('见<text:a xlink:href="x">网<text:span>站</text:span></text:a>'), '见网站'],
  [
    'ruby without its reading',
    p('<text:ruby><text:ruby-base>读</text:ruby-base><text:ruby-text>dú</text:ruby-text></text:ruby>'),
    '读',
  ],
  ['pictures, one character', p('<draw:frame><draw:object/><draw:image/></draw:frame>图'), '\ufffc图'],
  [
    'the text of shapes, apart',
    p(
      '甲<draw:g><draw:frame><draw:image><text:p>图说</text:p></draw:image></draw:frame><draw:path><text:p>流程</text:p></draw:path></draw:g>乙',
    ),
    '甲\ufffc乙\n图说\n流程',
  ],
  [
    'no comments',
    p('一<office:annotation><dc:creator>张</dc:creator><text:p>批注</text:p></office:annotation>二'),
    '一二',
  ],
  [
    'no deleted text',
    `<text:tracked-changes><text:changed-region text:id="a"><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region></text:tracked-changes>${p('新<text:change text:change-id="a"/>')}`,
    '新',
  ],
  ['page numbers are no text', p('第<text:page-number>3</text:page-number>页'), '第页'],
  [
    'lists',
    `<text:list text:style-name="L"><text:list-item>${p('甲')}${p('续')}<text:list><text:list-item>${p('子')}</text:list-item></text:list></text:list-item><text:list-item>${p('乙')}</text:list-item></text:list>${p('段')}<text:list text:style-name="L" text:continue-numbering="true"><text:list-item>${p('丙')}</text:list-item></text:list>`,
    '一、甲\n续\n（一）子\n二、乙\n段\n三、丙',
  ],
])('%s', async (_, body, text) => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:list-level-style-number text:level="2" loext:num-list-format="（%2%）" style:num-format="一, 二, 三, ..."/></text:list-style>';
  expect((await read(body, { automatic: styles })).text).toBe(text);
});

it('numbers headings by the outline and knows their depth', async () => {
  const outline =
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="1"/></text:outline-style>';
  const h = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`;
  const source = await read(h(1, '总体') + h(2, '机构') + h(2, '人员') + h(1, '措施') + h(2, '甲'), {
    styles: outline,
  });
  expect(source.text).toBe('一、总体\n1.机构\n2.人员\n二、措施\n1.甲');
  expect(source.hints.get(5)).toEqual({ kind: 'heading', depth: 2, styled: true, numbered: true });
});

it('sets cells apart by tabs', async () => {
  const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
  const { text, hints } = await read(
    `<table:table><table:table-row>${cell('单位')}${cell('数量')}</table:table-row><table:table-row><table:table-cell table:number-columns-spanned="2">${p('合计')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table>`,
  );
  expect(text).toBe('单位\t数量\n合计\t');
  expect(hints.get(0)?.cells).toHaveLength(2);
});

it('reads boxes, headers and notes behind the main text, and tells what else it met', async () => {
  const source = await read(
    p(
      '正文<text:note text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>框内</text:p></draw:text-box></draw:frame>',
    ) +
      p(
        '填<text:placeholder text:description="单位">&lt;单位&gt;</text:placeholder><text:span text:style-name="H">藏</text:span><office:annotation><dc:creator>张</dc:creator></office:annotation>',
      ),
    {
      automatic:
        '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
      master:
        '<style:header><text:p>页眉</text:p></style:header><style:footer><text:p>—<text:page-number>1</text:page-number>—</text:p></style:footer>',
    },
  );
  expect(source.text).toBe('正文\n填<单位>\n框内\n页眉\n脚注');
  expect(source.marks?.map(({ kind }) => kind)).toEqual(['control', 'hidden', 'comment']);
  expect(source.locate?.(source.text.indexOf('框'))).toEqual({ story: 'textbox', paragraph: 1 });
});

it('reads the headers of left and first pages', async () => {
  const header = (name: string, text: string) => `<${name}><text:p>${text}</text:p></${name}>`;
  const master = [
    header('style:header', '右'),
    header('style:header-left', '左'),
    header('loext:header-first', '首'),
    header('style:footer-left', '脚'),
  ];
  expect((await read(p('正文'), { master: master.join('') })).text).toBe('正文\n右\n左\n首\n脚');
});

it('knows the title by its style', async () => {
  const { hints } = await read('<text:p text:style-name="P1">年度工作报告</text:p>', {
    automatic: '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
    styles: '<style:style style:name="Title" style:family="paragraph"/>',
  });
  expect(hints.get(0)?.kind).toBe('title');
});

it.each([
  ['a spreadsheet', odt({ body: '', type: 'spreadsheet' }), /表格/u],
  ['a password', odt({ body: '', manifest: '<manifest:encryption-data/>' }), /密码/u],
  ['damage', odt({ body: '<text:p>' }), /损坏/u],
  ['a document type', odt({ body: '', before: '<!DOCTYPE x>' }), /XML 内容/u],
])('refuses %s', async (_, bytes, sentence) => {
  await expect(readPacked(bytes)).rejects.toThrow(sentence);
});
