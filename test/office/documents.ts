/** Random Word documents for property tests: everything that may stand between two characters. */

import fc from 'fast-check';
import { type Content, docx, escapeText, p } from './build.ts';

const text = fc
  .array(
    fc.constantFrom(
      '总',
      '结',
      '工作',
      'A',
      ' ',
      '　',
      '1',
      '&',
      '<',
      '，',
      '。',
      '𠮷',
      'e\u0301',
      '👨‍👩‍👧',
      '🇨🇳',
      'XX',
    ),
    {
      minLength: 0,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

const props = fc.constantFrom(
  '',
  '<w:rPr><w:b/></w:rPr>',
  '<w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr>',
);

/** Some with entities for characters that need none, some without `xml:space`. */
const element = fc.oneof(
  text.map((value) => `<w:t xml:space="preserve">${escapeText(value)}</w:t>`),
  text.map((value) => `<w:t>${escapeText(value)}</w:t>`),
  text.map(
    (value) =>
      `<w:t xml:space="preserve">${[...value].map((c) => `&#x${c.codePointAt(0)?.toString(16)};`).join('')}</w:t>`,
  ),
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:lastRenderedPageBreak/>', '<w:noBreakHyphen/>'),
);

const run = fc
  .tuple(props, fc.array(element, { minLength: 1, maxLength: 3 }))
  .map(([rPr, inner]) => `<w:r w:rsidR="00A1">${rPr}${inner.join('')}</w:r>`);

const field = run.map(
  (result) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
);

const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  run.map((inner) => `<w:hyperlink w:anchor="a">${inner}</w:hyperlink>`),
  run.map((inner) => `<w:ins w:id="901" w:author="李四">${inner}</w:ins>`),
  text.map(
    (value) => `<w:del w:id="902" w:author="李四"><w:r><w:delText>${escapeText(value)}</w:delText></w:r></w:del>`,
  ),
  run.map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  run.map(
    (inner) =>
      `<w:commentRangeStart w:id="7"/>${inner}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
  ),
  field,
  fc.constant('<w:bookmarkStart w:id="5" w:name="a"/><w:bookmarkEnd w:id="5"/>'),
);

export const paragraph = fc.oneof(
  { weight: 8, arbitrary: fc.array(inline, { maxLength: 5 }).map((inner) => `<w:p>${inner.join('')}</w:p>`) },
  fc.constant('<w:p/>'),
  fc.constant('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p>'),
);

const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((cells) => `<w:tbl><w:tr>${cells.map((inner) => `<w:tc>${inner.join('')}</w:tc>`).join('')}</w:tr></w:tbl>`);

const comments = `<w:comment w:id="7" w:author="张三">${p('请核')}</w:comment>`;

/** What `docx` makes a document of. */
export const content: fc.Arbitrary<Content> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([blocks, commented, stored]) => ({
    body: `${blocks.join('')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
    parts: { header1: p('页眉文字'), ...(commented && { comments }) },
    extra: { 'word/media/image1.png': new Uint8Array([1, 2, 3]) },
    zip: { stored },
  }));

export const document = content.map(docx);
