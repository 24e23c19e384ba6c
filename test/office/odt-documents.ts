/** Random OpenDocument texts for property tests: everything that may stand between two characters. */

import fc from 'fast-check';
import { escapeText } from './build.ts';
import { odt } from './build-odt.ts';

const characters = ['总', '结', '工作', 'A', ' ', '　', '1', '&', '<', '，', '𠮷', 'e\u0301', '👨‍👩‍👧', 'XX'];
const text = fc.array(fc.constantFrom(...characters), { maxLength: 6 }).map((parts) => parts.join(''));

const hex = (value: string) => [...value].map((c) => `&#x${c.codePointAt(0)?.toString(16)};`).join('');

const plain = fc.oneof(
  { weight: 4, arbitrary: text.map(escapeText) },
  text.map(hex),
  text.map((value) => `<![CDATA[${value}]]>`),
  fc.constantFrom(
    '<text:s/>',
    '<text:s text:c="4"/>',
    '<text:tab/>',
    '<text:tab></text:tab>',
    '<text:line-break/>',
    '<!-- 注 -->',
    '<text:bookmark text:name="b"/>',
    '<office:annotation office:name="a"><dc:creator>张三</dc:creator><text:p>请核</text:p></office:annotation>',
    '<office:annotation-end office:name="a"/>',
    '<text:date>2025年</text:date>',
    '<text:placeholder text:placeholder-type="text">&lt;单位&gt;</text:placeholder>',
    '<draw:frame><draw:image/></draw:frame>',
    '<draw:g><draw:frame><draw:image><text:p>图说</text:p></draw:image></draw:frame><draw:path><text:p/></draw:path></draw:g>',
    '<draw:frame><draw:text-box><text:p>框内</text:p></draw:text-box></draw:frame>',
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note>',
  ),
);

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: plain },
  fc.array(plain, { maxLength: 3 }).map((inner) => `<text:span text:style-name="T1">${inner.join('')}</text:span>`),
  fc
    .array(plain, { maxLength: 3 })
    .map((inner) => `<text:a xlink:href="x"><text:span>${inner.join('')}</text:span></text:a>`),
  fc
    .array(plain, { maxLength: 2 })
    .map(
      (inner) =>
        `<text:ruby><text:ruby-base>${inner.join('')}</text:ruby-base><text:ruby-text>zì</text:ruby-text></text:ruby>`,
    ),
);

const paragraph = fc.oneof(
  { weight: 8, arbitrary: fc.array(inline, { maxLength: 5 }).map((inner) => `<text:p>${inner.join('')}</text:p>`) },
  fc.constantFrom(
    '<text:p/>',
    '<text:p text:style-name="P1"></text:p>',
    '<text:h text:outline-level="1">一、总体</text:h>',
  ),
);

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(paragraph, { maxLength: 2 })
      .map((inner) => `<table:table-cell>${inner.join('')}</table:table-cell>`),
  },
  fc.constant('<table:table-cell/>'),
);
const table = fc
  .array(cell, { minLength: 1, maxLength: 3 })
  .map((cells) => `<table:table><table:table-row>${cells.join('')}</table:table-row></table:table>`);

export const body = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.join(''));

export const openDocument = body.map((blocks) =>
  odt({ body: blocks, master: '<style:header><text:p>页眉XX</text:p></style:header>' }),
);
