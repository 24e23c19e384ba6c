/** A draft that begins with its body. */

import { defineRule } from '../../rule.ts';

/** Shorter texts are notes and fragments. */
const shortest = 200;
const shortestLetter = 100;
const fewest = 4;
/** A recipient: offices, not people. */
const addressed =
  /^(?!各位|同志|尊敬|亲爱)[^。：:]{2,100}(?:[局委厅府室办处科部站所院校队司厂社村镇乡]|中心|单位|部门|企业|街道|社区|小组|协会|领导小组)[：:]$/u;

export default defineRule({
  id: 'title-missing',
  title: ['写明标题', 'Give the draft a title'],
  category: 'structure',
  severity: 'warning',
  authority: '条例',
  why: [
    '标题由发文机关名称、事由和文种组成，没有标题无法登记、归档。',
    'A document is filed by its title: issuer, subject and kind.',
  ],
  basis: ['《党政机关公文处理工作条例》第九条（七）'],
  messages: {
    missing: ['全文没有标题，请在开头补写标题。', 'The draft has no title; write one at the top.'],
  },
  examples: [
    {
      bad: '⟦一、主要工作情况⟧\n全年召开支委会12次，讨论议题34个，开展主题党日活动12次，组织党员参观革命旧址2次，走访慰问困难党员6名，各项任务按期完成，党员参与率保持在九成以上，群众反映较好。\n二、存在的不足\n学习形式不够丰富，党员参与的积极性还有提升空间，支部品牌不够突出，宣传报道数量偏少。\n三、下一步打算\n继续抓好学习教育，做好发展党员工作，按季度开展谈心谈话，切实发挥战斗堡垒作用，把支部建设得更加坚强有力。',
      good: '第三党支部工作总结\n一、主要工作情况\n全年召开支委会12次，讨论议题34个，开展主题党日活动12次，组织党员参观革命旧址2次，走访慰问困难党员6名，各项任务按期完成，党员参与率保持在九成以上，群众反映较好。\n二、存在的不足\n学习形式不够丰富，党员参与的积极性还有提升空间，支部品牌不够突出，宣传报道数量偏少。\n三、下一步打算\n继续抓好学习教育，做好发展党员工作，按季度开展谈心谈话，切实发挥战斗堡垒作用，把支部建设得更加坚强有力。',
    },
    {
      bad: '⟦城关派出所：⟧\n我公司车间发现电缆被盗，经盘点共丢失铜芯电缆120米，价值约2.4万元。车间东侧围墙有明显攀爬痕迹，门口监控拍到一辆白色货车多次停留，车牌号已由保卫科记录。我公司已保护现场，调取监控录像，整理了物资台账，并安排保卫科全力配合调查。为尽快查明情况，挽回损失，现派我公司保卫科科长李文前往联系，请予接洽，并请在查明情况后将处理结果函告我公司，以便完善厂区防范措施、落实内部责任，也便于我公司办理财产保险理赔手续，及时恢复车间正常生产秩序。如需补充材料，请与保卫科联系。\n宏远机械有限公司\n2025年7月2日',
      good: '关于请求查处电缆被盗案件的函\n城关派出所：\n我公司车间发现电缆被盗，经盘点共丢失铜芯电缆120米。\n宏远机械有限公司\n2025年7月2日',
    },
    { good: '各位代表：\n现在，我向大会报告工作，请予审议。\n一、工作回顾\n全年完成投资3亿元。' },
  ],
  *check({ draft }) {
    const { blocks, title, text } = draft;
    const first = blocks.find(({ role }) => role !== 'head' && role !== 'residue');
    if (title || !first || blocks.length < fewest) return;
    // A salutation opens a speech; its title stands elsewhere. Without numbered headings it may be a note.
    const opening = draft.slice(first);
    const letter = addressed.test(opening) && draft.signature !== undefined && draft.date !== undefined;
    if (text.length < (letter ? shortestLetter : shortest)) return;
    if (!letter && (draft.outline.length < 2 || /[：:]$/u.test(opening))) return;
    yield { at: { start: first.start, end: Math.min(first.end, first.start + 60) }, message: 'missing' };
  },
});
