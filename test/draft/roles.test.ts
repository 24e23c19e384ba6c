/** What each paragraph of a draft is for. */

import { expect, it } from 'vitest';
import { parseText } from '../../src/input/text.ts';
import { readDraft } from '../../src/lint.ts';
import { profiles } from '../../src/profiles/index.ts';

/** “role: first characters” line by line. */
function roles(text: string): string[] {
  const draft = readDraft(parseText(text), profiles);
  return draft.blocks.map((block) => `${block.role}: ${draft.slice(block).slice(0, 8)}`);
}

it('reads a notice from title to annex', () => {
  expect(
    roles(
      '关于召开工作会议的通知\n各科室：\n现将有关事项通知如下。\n一、会议时间\n3月8日上午9时。\n附件：1.参会名单\n2.座次表\n区防汛办公室\n2023年3月1日\n附件1\n参会名单\n一、成员单位',
    ),
  ).toEqual([
    'title: 关于召开工作会议',
    'recipient: 各科室：',
    'body: 现将有关事项通知',
    'heading: 一、会议时间',
    'body: 3月8日上午9时',
    'attachment-note: 附件：1.参会名',
    'attachment-note: 2.座次表',
    'signature: 区防汛办公室',
    'date: 2023年3月1',
    'annex: 附件1',
    'body: 参会名单',
    'heading: 一、成员单位',
  ]);
});

it('tells entries of a list from headings', () => {
  expect(
    roles(
      '一、要求\n1.按时到场；\n2.做好记录；\n3.保持安静。\n二、材料\n（一）申请表\n（二）身份证\n三、做法\n（一）抓学习\n读书8本。\n（二）抓调研。走访6村。',
    ),
  ).toEqual([
    'heading: 一、要求',
    'item: 1.按时到场；',
    'item: 2.做好记录；',
    'item: 3.保持安静。',
    'heading: 二、材料',
    'item: （一）申请表',
    'item: （二）身份证',
    'heading: 三、做法',
    'heading: （一）抓学习',
    'body: 读书8本。',
    'heading: （二）抓调研。走',
  ]);
});

it('reads contents above or below the title', () => {
  expect(
    roles('目　录\n一、概况\t1\n二、结论\t3\n治理项目验收报告\n一、概况\n新建站房2座。\n二、结论\n予以通过。'),
  ).toEqual([
    'toc: 目　录',
    'toc: 一、概况\t1',
    'toc: 二、结论\t3',
    'title: 治理项目验收报告',
    'heading: 一、概况',
    'body: 新建站房2座。',
    'heading: 二、结论',
    'body: 予以通过。',
  ]);
});

it('does not take a chapter on contents for the contents', () => {
  expect(
    roles('工作总结\n一、目录编制\n编制权责目录。\n二、目录公开\n在网站公开。').some((role) => role.startsWith('toc')),
  ).toBe(false);
});
