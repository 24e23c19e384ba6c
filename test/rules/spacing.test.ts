/** Blanks planted in passages of all kinds of drafts, and blanks that are layout. */

import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './marked.ts';

const planted: readonly (readonly [rule: string, passage: string])[] = [
  ['space-between-cjk', '各级党组织要把学习⟦ ⟧宣传贯彻作为首要政治任务，抓紧抓好。'],
  ['space-between-cjk', '各位⟦ ⟧代表，现在我代表区政府向大会作工⟦ ⟧作报告。'],
  ['space-between-cjk', '群众反映强烈的突⟦　⟧出问题得到解决。'],
  ['space-cjk-latin', '截至⟦ ⟧2023⟦ ⟧年底，共建成⟦ ⟧5G⟦ ⟧基站⟦ ⟧320⟦ ⟧个。'],
  ['space-around-punct', '统筹推进，⟦ ⟧狠抓落实⟦ ⟧，各项任务全面完成。⟦ ⟧下一步继续努力。'],
  ['space-around-punct', '严格执行⟦ ⟧《值班制度》⟦ ⟧和“⟦ ⟧首问负责⟦ ⟧”要求。'],
  ['space-around-punct', '会议要求：⟦ ⟧一要提高认识；⟦  ⟧二要压实责任。'],
  ['blank-lines-excess', '值班总结\n今年以来，值班工作平稳有序。\n⟦\n\n\n⟧下一步，继续抓好落实。'],
  ['line-ending-mixed', '值班总结\r\n今年以来，工作平稳。\r\n下一步继续落实。⟦\n⟧特此报告。\r\n'],
  ['tab-indent', '值班总结\n　　今年以来，工作平稳。\n　　任务全部完成。\n⟦\t⟧下一步继续落实。'],
  ['trailing-space', '值班总结⟦ ⟧\n今年以来，工作平稳。⟦　⟧\n'],
];

const right: readonly string[] = [
  '第一章　总　则\n第一条　为规范值班工作，制定本办法。\n第二条　本办法适用于全局。',
  '时间：2023年9月5日　　地点：三楼会议室\n出席：周某某　吴　某　郑某某\n记录：王　某',
  '政 府 工 作 报 告\n（2023年1月10日）\n区长　周某某\n各位代表：\n现在，我代表区政府作工作报告。',
  '开展“不忘初心 牢记使命”主题教育，印发《通讯 第三期》，推进“强基 铸魂”工程。',
  '1. 加强学习，提高认识。\n（1） 制定计划，抓好落实。\n一、 总体要求',
  '姓名 部门 职务\n周某 办公室 主任\n吴某 财务科 科长',
  '使用Windows 11 Pro系统，部署Node.js 20环境，阅读Clean Code一书。',
  '本报告由办公室起草。\n\n\n\n市档案局\n2023年12月5日',
  '附件：1. 值班表\n　　　2. 联系方式',
  '图 1 组织架构\n表 2 经费收支情况',
  '评选结果公布：\n一等奖 第二支部\n二等奖 第三支部',
  '会议由副局长 周某某同志主持，局长 吴某某同志讲话。',
];

describe.each(planted)('%s', (id, passage) => {
  it(unmarked(passage), () => {
    expect(marked(unmarked(passage), (rule) => rule.id === id)).toBe(passage);
  });
});

describe('leaves alone', () => {
  it.each(right.map((passage) => [passage] as const))('%s', (passage) => {
    expect(marked(passage, ({ category }) => category === 'spacing')).toBe(passage);
  });
});
