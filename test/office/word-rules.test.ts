/** What Word itself leaves in a draft, from the document to the finding. */

import { expect, it } from 'vitest';
import { readDocx } from '../../src/input/docx.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { rules } from '../../src/rules/index.ts';
import { type Content, docx, p } from './build.ts';

const active = rules
  .filter(({ id }) => id.startsWith('word-'))
  .map((rule) => ({ rule, severity: 'warning' as const, options: defaultOptions(rule.options) }));

/** What a sentence quotes and counts; the rest of it may be put better one day. */
function factsOf(message: string): string {
  return (message.match(/“[^”]*”|\d+/gu) ?? []).join(' ');
}

/** Rule, paragraph, words and facts of each finding. */
function found(content: Content): string[] {
  const { source } = readDocx(docx(content));
  return lintSource(source, { rules: active, profiles: [] }).messages.map(
    ({ ruleId, place, message }) => `${ruleId} ${place?.paragraph} “${place?.quote}” ${factsOf(message)}`,
  );
}

const run = (text: string, props = '') =>
  `<w:r>${props && `<w:rPr>${props}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const sdt = (props: string, inner: string) =>
  `<w:sdt><w:sdtPr>${props}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

it.each<readonly [string, Content, readonly string[]]>([
  [
    'a control that shows its prompt, in a paragraph or around it',
    {
      body:
        `<w:p>${run('单位：')}${sdt('<w:alias w:val="单位"/><w:showingPlcHdr/>', run('请选择'))}${sdt('', run('已填'))}</w:p>` +
        sdt('<w:showingPlcHdr/>', p('单击此处输入文字。')),
    },
    ['word-control-empty 1 “请选择” “单位”', 'word-control-empty 2 “单击此处输入文字。” “单击此处输入文字。”'],
  ],
  [
    'merge fields and empty form fields',
    {
      body: `<w:p>${field('MERGEFIELD "单位名称" \\* MERGEFORMAT', run('«单位') + run('名称»', '<w:b/>'))}${run('：')}${field('FORMTEXT', run('\u2002\u2002'))}${field('FORMTEXT', run('林青'))}</w:p>`,
    },
    ['word-merge-field 1 “«单位名称»” “单位名称”', 'word-control-empty 1 “\u2002\u2002” '],
  ],
  [
    'tracked changes, counted once',
    {
      body: `${p('甲')}<w:p>${run('乙')}<w:ins w:id="1" w:author="a">${run('新')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`,
    },
    ['word-revision 2 “” 2'],
  ],
  [
    'comments of others, but not ours',
    {
      body: `<w:p>${run('甲')}<w:commentRangeStart w:id="4"/>${run('乙')}<w:commentRangeEnd w:id="4"/></w:p>`,
      parts: {
        comments: `<w:comment w:id="3" w:author="校稿">${p('x')}</w:comment><w:comment w:id="4" w:author="林青">${p('x')}</w:comment>`,
      },
    },
    ['word-comment-open 1 “” 1'],
  ],
  [
    'hidden text, also by style, and highlights over several runs',
    {
      body: `<w:p>${run('甲')}${run('更多', '<w:vanish/>')}${run('范文', '<w:rStyle w:val="h"/>')}${run('待', '<w:highlight w:val="yellow"/>')}${run('核', '<w:b/><w:highlight w:val="yellow"/>')}${run('乙', '<w:highlight w:val="none"/>')}</w:p>`,
      parts: {
        styles: '<w:style w:type="character" w:styleId="h"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>',
      },
    },
    ['word-hidden-text 1 “” “更多范文”', 'word-highlight 1 “待核” “待核”'],
  ],
  [
    'a reference whose bookmark is gone',
    {
      body: `<w:p><w:bookmarkStart w:id="1" w:name="_Ref1"/>${run('表1')}<w:bookmarkEnd w:id="1"/>${run('见')}${field('REF _Ref1 \\h', run('表1'))}${field('REF _Ref2 \\h', run('表2'))}</w:p>`,
    },
    ['word-reference-broken 1 “表2” “表2”'],
  ],
  [
    'the company of a material site',
    {
      body: p('关于安全生产工作的报告'),
      extra: {
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>',
        'docProps/app.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Normal.dotm</Template><Company>第一范文网</Company></Properties>',
      },
    },
    ['word-property 1 “” “单位” “第一范文网”'],
  ],
  ['nothing where there is nothing', { body: p('关于安全生产工作的报告') }, []],
])('%s', (_, content, findings) => {
  expect(found(content)).toEqual(findings);
});
