/** The same ordinal twice in one series: （二）…（二）. */

import { defineRule } from '../../rule.ts';
import { breakFinding, breaksOf } from '../kinds/numbering.ts';

export default defineRule({
  id: 'heading-number-duplicate',
  title: ['序号不得重复', 'Number each heading once'],
  category: 'structure',
  severity: 'error',
  authority: '工具',
  why: [
    '两处用同一序号，引用和汇总时分不清指哪一处。',
    'Two headings under one number cannot be told apart in references.',
  ],
  messages: {
    duplicate: [
      '“{here}”已经用过，此处应为“{expected}”。',
      '“{here}” has been used already; “{expected}” is due here.',
    ],
    doubled: ['序号“{here}”写了两遍，请删去一个。', 'The number “{here}” is written twice; delete one.'],
    earlier: ['“{before}”先用在这里。', '“{before}” was used here first.'],
  },
  examples: [
    {
      bad: '二、存在的问题\n（一）学习不够深入\n集中学习次数偏少。\n（⟦一⟧）调研不够扎实\n下基层不多。\n（三）创新不够主动\n办法不多。',
      good: '二、存在的问题\n（一）学习不够深入\n集中学习次数偏少。\n（二）调研不够扎实\n下基层不多。\n（三）创新不够主动\n办法不多。',
    },
    {
      bad: '一、基本情况\n全镇有村12个。\n二、主要做法\n健全台账。\n⟦二⟧、存在问题\n人手不足。\n三、下一步打算\n充实力量。',
      good: '一、基本情况\n全镇有村12个。\n二、主要做法\n健全台账。\n三、存在问题\n人手不足。\n四、下一步打算\n充实力量。',
    },
    {
      bad: '有关要求：\n1.按时参会。\n2.遵守纪律。\n⟦2⟧.做好记录。',
      good: '有关要求：\n1.按时参会。\n2.遵守纪律。\n3.做好记录。',
    },
    {
      bad: '一、基本情况\n全镇有村12个。\n二、⟦二、⟧主要做法\n健全台账。',
      good: '一、基本情况\n全镇有村12个。\n二、主要做法\n健全台账。',
    },
    { good: '一、一是抓学习，二是抓落实。\n二、二级以上医院均已达标。' },
    { good: '参会人员：\n1.各科室负责人。\n2.新任职干部。\n会议要求：\n1.提前10分钟到场。\n2.不得请人代会。' },
    {
      good: '一、工作回顾\n（一）抓学习。集中学习8次。\n（二）抓检查。检查5次。\n二、工作安排\n（一）抓培训。举办培训3期。\n（二）抓整改。整改问题12个。',
    },
    {
      good: '上半年主要工作\n（一）抓学习。集中学习8次。\n（二）抓检查。检查5次。\n下半年工作打算\n（一）抓培训。举办培训3期。\n（二）抓整改。整改问题12个。',
    },
  ],
  *check({ draft }) {
    for (const { marker, role } of draft.blocks) {
      if (!marker || (role !== 'heading' && role !== 'item') || marker.text.length < 2) continue;
      const { end } = marker.at;
      if (!draft.scrubbed.startsWith(marker.text, end) || marker.close === '') continue;
      const at = { start: end, end: end + marker.text.length };
      yield { at, message: 'doubled', data: { here: marker.text }, fix: { text: '' } };
    }
    for (const series of draft.series) {
      for (const one of breaksOf(series)) {
        const at = one.before?.marker?.number;
        if (one.kind !== 'duplicate' || !at) continue;
        const finding = breakFinding(draft, one);
        yield { ...finding, message: 'duplicate', related: [{ at, message: 'earlier', data: finding.data }] };
      }
    }
  },
});
