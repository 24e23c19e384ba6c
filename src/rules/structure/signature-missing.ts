/** A draft whose type wants a signature has none. */

import { defineRule } from '../../rule.ts';
import { isOldFormat, isSpoken, isWrittenOver, keepsPlace, namesAuthor, signsAbove, tailOf } from '../kinds/ending.ts';
import { isExcerpt } from '../kinds/excerpt.ts';

/** Types that an office writes for itself; its name in the title is signature enough. */
const ownWork = new Set(['summary', 'party-report', 'work-report', 'duty-report']);

export default defineRule({
  id: 'signature-missing',
  title: ['写明署名', 'Sign the draft'],
  category: 'structure',
  severity: 'error',
  authority: '条例',
  why: [
    '公文一般由发文机关署名和成文日期等要素组成；没有署名，收文的人不知道是谁报来的。',
    'Without a signature the reader does not know who submits it.',
  ],
  basis: ['《党政机关公文处理工作条例》第九条'],
  messages: {
    missing: [
      '{type}末尾缺少署名，请在成文日期上一行写明单位或姓名。',
      'The {type} has no signature; write it on the line above the date.',
    ],
  },
  examples: [
    {
      bad: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n⟦2023年5月6日⟧',
      good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    {
      good: '2023年工作总结\n（综合科 2023年12月20日）\n一、主要工作\n全年办结信访件32件。\n二、不足\n宣传不够。\n三、打算\n加强宣传。',
    },
    {
      good: '关于2023年度决算的报告\n主任、各位副主任、各位委员：\n我受县人民政府委托，报告2023年度决算情况，请予审议。',
    },
    {
      good: '桥梁维修工程竣工验收报告\n一、工程概况\n维修桥梁3座。\n二、验收结论\n同意通过验收。\n验收组组长：方　洲\n成员：（签名附后）\n2024年5月29日',
    },
    { good: '关于安全检查的通知\n各科室：\n请认真组织检查。\n（发文机关）\n（成文日期）' },
    { good: '关于安全检查的通知\n各科室：\n请认真组织检查。\n清源镇人民政府\n[日期]' },
    { good: '关于节日值班的通知\n各科室：\n请做好值班安排。\n二○○九年九月二十八日' },
    {
      good: '关于印发《江畔县河道保洁办法》的通知\n各镇人民政府：\n现将《江畔县河道保洁办法》印发给你们，请遵照执行。\n江畔县人民政府\n2024年5月6日\n（此件公开发布）\n江畔县河道保洁办法\n第一条　为加强河道保洁，制定本办法。\n第二条　本办法自印发之日起施行。',
    },
    {
      good: '督查专报\n2024年第6期\n江畔县委督查室　2024年5月6日\n关于早稻备耕情况的通报\n各镇党委、政府：\n4月下旬，督查室抽查了9个镇的备耕情况。\n多数镇备耕充分，请继续抓好落实。',
    },
    {
      good: '述职报告（节选）\n一年来，我主持修订规章制度6项，走访企业42家，协调解决用地、用工问题17个。',
    },
    {
      good: '库房改造工程竣工验收报告\n一、工程概况\n改造库房2间。\n二、验收结论\n同意通过验收。\n验收组签字：\n2024年5月29日',
    },
    { good: '2024年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n抓好项目建设。' },
    {
      good: '关于节日值班的通知\n各科室：\n请做好值班安排。\n综合管理部\n2024年9月9日\n附：值班安排表\n日期\t带班领导\n9.15\t江总',
    },
  ],
  *check({ draft }) {
    const { profile, signature, date } = draft;
    const level = profile?.signature ?? 'off';
    if (!profile || level === 'off' || signature || signsAbove(draft)) return;
    if (isSpoken(draft) || isOldFormat(draft) || isExcerpt(draft) || (!date && isWrittenOver(draft))) return;
    const at = date ?? tailOf(draft);
    if (at && !keepsPlace(draft, 'signature'))
      yield {
        at: { start: at.start, end: at.end },
        message: 'missing',
        data: { type: profile.name },
        atMost: ownWork.has(profile.id) && namesAuthor(draft) ? 'info' : level,
      };
  },
});
