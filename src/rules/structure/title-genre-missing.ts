/** A title that does not say what kind of document it heads. */

import { defineRule } from '../../rule.ts';

/** Titles of speeches and slogans need no 文种; neither do those that quote or ask. */
const exempt = /[！？!?：:“”《》]|——|在.+上的|致.+|告.+书|决胜|论|(?:思考|探析|初探|启示|探索|实践|浅谈)$/u;
/** A headline tells what happened. */
const headline =
  /^(?!关于).*(?:召开|举行|举办|开展|部署|传达|听取|分析研究|研究部署|启动|增长|突破|荣获|审议)|向.{2,30}报告工作$|\u3000/u;
const subject = /^关于|(?:年|度|期|月|季).{0,12}(?:工作|活动|情况|开展)$|(?:工作|情况|事项|事宜)$/u;
/** Cut off before the kind, whatever the title quotes. */
const cutOff = /关于.{4,}的$|可行性研究$|(?:竣工|结题|项目|工程)验收$/u;

export default defineRule({
  id: 'title-genre-missing',
  title: ['标题写明文种', 'Name the kind in the title'],
  category: 'structure',
  severity: 'warning',
  authority: '条例',
  why: [
    '标题由发文机关名称、事由和文种组成；没有文种，收文的人不知道这是报告还是请示。',
    'Without its kind the reader cannot tell a report from a request.',
  ],
  basis: ['《党政机关公文处理工作条例》第九条（七）'],
  messages: {
    missing: [
      '标题没有写明文种，请在末尾加上“报告”“通知”等。',
      'The title does not name the kind of document (报告, 通知 …).',
    ],
  },
  examples: [
    {
      bad: '# ⟦关于解决维修经费的⟧\n\n市财政局：\n\n请拨付经费18万元。',
      good: '# 关于解决维修经费的请示\n\n市财政局：\n\n请拨付经费18万元。',
      format: 'markdown',
    },
    {
      bad: '⟦关于做好防汛工作⟧\n各科室：\n请做好值班安排。',
      good: '关于做好防汛工作的通知\n各科室：\n请做好值班安排。',
    },
    {
      bad: '⟦2023年第三党支部工作⟧\n一、学习情况\n全年集中学习12次。',
      good: '2023年第三党支部工作总结\n一、学习情况\n全年集中学习12次。',
    },
    {
      bad: '⟦青溪县人民政府关于2023年度法治政府建设情况的⟧\n市人民政府：\n现将有关情况报告如下。',
      good: '青溪县人民政府关于2023年度法治政府建设情况的报告\n市人民政府：\n现将有关情况报告如下。',
    },
    {
      bad: '⟦清源镇污水处理厂扩建工程可行性研究⟧\n第一章　总论\n项目占地12亩。',
      good: '清源镇污水处理厂扩建工程可行性研究报告\n第一章　总论\n项目占地12亩。',
    },
    { good: '在全区教育工作会议上的讲话\n同志们：\n今天我们召开全区教育工作会议。' },
    { good: '县委召开会议　研究部署下半年重点工作\n本报讯　7月2日，县委召开会议。' },
    { good: '关于基层减负的调研与思考\n课题组\n近期，我们走访了12个乡镇。' },
    { good: '凝心聚力开新局\n今年以来，全县上下紧紧围绕中心工作。' },
  ],
  *check({ draft }) {
    const { title, titleText, genre } = draft;
    if (!title) return;
    // 关于印发…办法的: whatever it quotes, the kind behind 的 is gone.
    const open = /^(?:[\u4e00-\u9fff]{0,24})关于.{4,}的$/u.test(titleText);
    if (!open && (genre !== '' || draft.source.format === 'markdown')) return;
    if (!cutOff.test(titleText) && (exempt.test(titleText) || headline.test(titleText) || !subject.test(titleText)))
      return;
    yield { at: { start: title.start, end: title.end }, message: 'missing' };
  },
});
