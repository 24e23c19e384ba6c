/** What styles, numbers and the place in a Word document mean for the structure of a draft. */

import { expect, it } from 'vitest';
import { parseDraft } from '../../src/draft/index.ts';
import { readDocx } from '../../src/input/docx.ts';
import { type Content, docx, numbered, numbering, p } from './build.ts';

/** Role and text of each paragraph, the level of headings in front. */
function outline(content: Content): string[] {
  const draft = parseDraft(readDocx(docx(content)).source);
  return draft.blocks.map(({ role, start, end, section, part }) => {
    const level = role === 'heading' ? section?.level : part > 0 ? `part ${part}` : '';
    return `${role}${level ? ` ${level}` : ''} ${draft.text.slice(start, end)}`;
  });
}

const styles = [
  ['a1', 'Title', ''],
  ['a2', 'heading 1', '<w:outlineLvl w:val="0"/>'],
  ['a3', 'heading 2', ''],
  ['a4', '我的二级', '<w:outlineLvl w:val="1"/>'],
  ['a5', '套用', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'],
]
  .map(
    ([id, name, props]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${props}</w:pPr></w:style>`,
  )
  .join('');
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

it('takes titles and headings from styles, and the level from the ordinal where there is one', () => {
  const body = [
    p('云岭市数据服务中心'),
    p('云府发〔2024〕12号'),
    p('数据服务中心工作情况', style('a1')),
    p('各科室：'),
    p('基本情况', style('a2')),
    p('人员情况', style('a4')),
    p('现有职工32名。'),
    p('一、主要工作', style('a3')),
    p('（一）抓学习', style('a2')),
    p('组织学习12次。'),
    p('二、存在问题'),
    p('人手不足。'),
  ].join('');
  expect(outline({ body, parts: { styles } })).toEqual([
    'head 云岭市数据服务中心',
    'head 云府发〔2024〕12号',
    'title 数据服务中心工作情况',
    'recipient 各科室：',
    'heading 1 基本情况',
    'heading 2 人员情况',
    'body 现有职工32名。',
    'heading 3 一、主要工作',
    'heading 4 （一）抓学习',
    'body 组织学习12次。',
    'heading 3 二、存在问题',
    'body 人手不足。',
  ]);
});

it('numbers by style and paragraph, and never doubts a number that Word draws', () => {
  const list = numbering(['chineseCounting', '%1、'], ['decimal', '%2.']);
  const body = [
    p('工作报告', style('a1')),
    p('主要工作', numbered(0)),
    p('今年以来，中心认真贯彻落实各项决策部署，扎实推进各项工作任务，取得了明显成效和', ''),
    p('3个项目', style('a5')),
    p('5个平台', style('a5')),
  ].join('');
  expect(outline({ body, parts: { styles, numbering: list } }).slice(1)).toEqual([
    'heading 1 一、主要工作',
    'body 今年以来，中心认真贯彻落实各项决策部署，扎实推进各项工作任务，取得了明显成效和',
    'item 1. 3个项目',
    'item 2. 5个平台',
  ]);
});

it('keeps headers and notes out of the end of the main text', () => {
  const body = `${p('关于安全生产工作的报告')}${p('市政府：')}${p('全年整改隐患318处。')}${p('云岭市应急管理局')}${p('2024年12月5日')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`;
  expect(outline({ body, parts: { header1: p('云岭市应急管理局文件') } })).toEqual([
    'title 关于安全生产工作的报告',
    'recipient 市政府：',
    'body 全年整改隐患318处。',
    'signature 云岭市应急管理局',
    'date 2024年12月5日',
    'body part 1 云岭市应急管理局文件',
  ]);
});

it('does not take the entries of an automatic table of contents for headings', () => {
  const begin = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const entry = (text: string, before = '', after = '') => `<w:p>${before}${p(text).slice(5, -6)}${after}</w:p>`;
  const body = [
    p('工作报告', style('a1')),
    entry('一、主要工作\t1', begin(' TOC \\o "1-3" ')),
    entry('二、存在问题\t3', '', end),
    p('一、主要工作'),
    p('组织学习12次。'),
  ].join('');
  expect(outline({ body, parts: { styles } })).toEqual([
    'title 工作报告',
    'toc 一、主要工作\t1',
    'toc 二、存在问题\t3',
    'heading 1 一、主要工作',
    'body 组织学习12次。',
  ]);
});
