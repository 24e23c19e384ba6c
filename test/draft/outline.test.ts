/** Drafts in, outlines out: what stands below what, and in which series ordinals count. */

import { expect, it } from 'vitest';
import type { Section } from '../../src/draft/types.ts';
import { parseMarkdown } from '../../src/input/markdown.ts';
import { parseText } from '../../src/input/text.ts';
import { readDraft } from '../../src/lint.ts';
import { profiles } from '../../src/profiles/index.ts';

/** The tree, indented by level. */
function outline(text: string, format: 'text' | 'markdown' = 'text'): string {
  const draft = readDraft(format === 'markdown' ? parseMarkdown(text) : parseText(text), profiles);
  const lines: string[] = [];
  const print = (sections: readonly Section[], indent: string) => {
    for (const { marker, title, children } of sections) {
      lines.push(`${indent}${marker?.text ?? '#'} ${title}`);
      print(children, `${indent}  `);
    }
  };
  print(draft.outline, '');
  return lines.join('\n');
}

/** The series as they count: “1. 2. | 1. 2. 3.”. */
function series(text: string): string {
  return readDraft(parseText(text), profiles)
    .series.map(
      ({ sections, continues }) => (continues ? '… ' : '') + sections.map(({ marker }) => marker?.text).join(' '),
    )
    .join(' | ');
}

it('nests by the usual order of ordinals', () => {
  expect(
    outline(
      '工作报告\n一、工作回顾\n（一）抓学习\n1.集中学习。全年8次。\n（1）列出书目；\n①通读；\n2.个人自学。每周一次。\n（二）抓检查\n二、存在问题\n1.力量不足。\n2.经费紧张。',
    ),
  ).toBe(
    [
      '一、 工作回顾',
      '  （一） 抓学习',
      '    1. 集中学习',
      '      （1） 列出书目',
      '        ① 通读',
      '    2. 个人自学',
      '  （二） 抓检查',
      '二、 存在问题',
      '  1. 力量不足',
      '  2. 经费紧张',
    ].join('\n'),
  );
});

it('reads regulations: articles count through the chapters', () => {
  const text =
    '第一章 总则\n第一条 为规范管理，制定本办法。\n第二条 本办法所称车辆是指：\n（一）轿车；\n（二）客车。\n第二章 使用\n第三条 用车应当申请。\n第四条 驾驶员应当登记。';
  expect(series(text)).toBe('第一章 第二章 | 第一条 第二条 | （一） （二） | … 第三条 第四条');
});

it('reads decimal numbers below chapters', () => {
  expect(outline('第一章 概述\n1.1 项目背景\n1.1.1 区位\n1.2 编制依据\n第二章 方案\n2.1 选址')).toBe(
    ['第一章 概述', '  1.1 项目背景', '    1.1.1 区位', '  1.2 编制依据', '第二章 方案', '  2.1 选址'].join('\n'),
  );
});

it('keeps a level that turns the order round, if it counts on afterwards', () => {
  expect(outline('一、工作\n1.抓队伍\n（一）轮训\n（二）比武\n2.抓保障')).toBe(
    ['一、 工作', '  1. 抓队伍', '    （一） 轮训', '    （二） 比武', '  2. 抓保障'].join('\n'),
  );
  expect(outline('一、工作\n1.总的情况。\n（一）轮训\n（二）比武\n二、打算')).toBe(
    ['一、 工作', '  1. 总的情况', '  （一） 轮训', '  （二） 比武', '二、 打算'].join('\n'),
  );
});

it('keeps a slip of style on its level', () => {
  expect(series('一、情况\n现有32人。\n（二）做法\n健全台账。\n三、问题\n人手不足。')).toBe('一、 （二） 三、');
  expect(series('（一）情况\n现有32人。\n（二）做法\n健全台账。\n3.问题\n人手不足。')).toBe('（一） （二） 3.');
});

it('begins a new list below a line that announces or heads it', () => {
  expect(series('会议要求：\n1.按时到场。\n会议议定：\n1.成立专班。')).toBe('1. | 1.');
  expect(series('上半年工作\n（一）学习。读书8本。\n下半年打算\n（一）调研。走访6村。')).toBe('（一） | （一）');
  expect(series('（一）学习\n读书8本。\n（一）调研\n走访6村。\n（三）检查')).toBe('（一） （一） （三）');
});

it('carries numbers on from section to section', () => {
  expect(series('一、强基础\n1.修路。\n2.通渠。\n二、惠民生\n3.建食堂。')).toBe('一、 二、 | 1. 2. | … 3.');
});

it('begins anew in every annex', () => {
  expect(series('通知\n一、时间\n二、地点\n附件1\n一、名单\n附件2\n一、座次')).toBe('一、 二、 | 一、 | 一、');
});

it('leaves out contents, quotations and tables', () => {
  expect(outline('验收报告\n目录\n一、概况……1\n二、结论……2\n一、概况\n新建站房2座。\n二、结论\n予以通过。')).toBe(
    '一、 概况\n二、 结论',
  );
  expect(outline('一、将第三条修改为：“下列情形不予受理：\n（二）逾期的；\n（四）越权的。”\n二、删去第五条。')).toBe(
    '一、 将第三条修改为：“下列情形不予受理\n二、 删去第五条',
  );
  expect(outline('一、设备\n1.\t电脑\t20台\n3.\t打印机\t5台')).toBe('一、 设备');
});

it('sees headings through advertisements and tags', () => {
  expect(outline('##paidbegin##一、情况\n良好。\n二、打算 【更多公文素材，微信：g wriu882】\n继续。')).toBe(
    '一、 情况\n二、 打算',
  );
});

it('takes levels of Markdown from its own headings', () => {
  expect(outline('# 报告\n\n## 一、情况\n\n### 基本面\n\n1. 甲\n2. 乙\n\n## 二、打算\n', 'markdown')).toBe(
    ['一、 情况', '  # 基本面', '    1. 甲', '    2. 乙', '二、 打算'].join('\n'),
  );
});
