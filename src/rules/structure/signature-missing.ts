/** A draft whose type wants a signature has none. */

import { defineRule } from '../../rule.ts';
import { signsAbove, tailOf } from '../kinds/ending.ts';

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
    { good: '2024年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n抓好项目建设。' },
  ],
  *check({ draft }) {
    const { profile, signature, date } = draft;
    const level = profile?.signature ?? 'off';
    if (!profile || level === 'off' || signature || signsAbove(draft)) return;
    const at = date ?? tailOf(draft);
    if (at)
      yield { at: { start: at.start, end: at.end }, message: 'missing', data: { type: profile.name }, atMost: level };
  },
});
