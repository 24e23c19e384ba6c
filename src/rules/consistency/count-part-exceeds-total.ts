/** “共20名，其中党员25名”: a part larger than its whole. */

import { defineRule } from '../../rule.ts';
import { breakdownsOf } from '../kinds/breakdowns.ts';
import { englishPartsOf } from '../kinds/english-parts.ts';

export default defineRule({
  id: 'count-part-exceeds-total',
  title: ['分项不大于总数', 'Keep parts below their total'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '“其中”之后的数不可能大于总数，两个数必有一处错。',
    'A part cannot be larger than its whole; one of the two numbers is wrong.',
  ],
  messages: {
    exceeds: ['分项“{part}”大于总数“{total}”，请核对。', 'The part “{part}” is larger than the total “{total}”.'],
    total: ['总数在这里。', 'The total.'],
  },
  examples: [
    { bad: '支部现有职工20名，其中党员⟦25⟧名。', good: '支部现有职工25名，其中党员20名。' },
    { bad: '培训共300人次。其中线上培训⟦三百二十⟧人次。', good: '培训共320人次。其中线上培训三百人次。' },
    { bad: '项目投资1.2亿元（其中设备购置⟦1.5亿⟧元）。', good: '项目投资1.5亿元（其中设备购置1.2亿元）。' },
    {
      bad: 'Minutes of the Board\nThe committee met in March. Of the 40 members, ⟦45⟧ attended the meeting.',
      good: 'Minutes of the Board\nThe committee met in March. Of the 45 members, 40 attended the meeting.',
    },
    { good: '成员退社的，应当在年度终了的三个月前提出；其中，团体成员退社的，应当在六个月前提出。' },
    { good: '年末有队员68人，比年初净增9人（新加入13人、退出4人）。' },
    { good: '走访20户，其中80人享受低保。' },
    {
      good: '完成总部许可检查3家，其中符合要求2家、整改后符合1家；符合性检查11家，通过9家，不通过2家。',
    },
    { good: '党员人数比上年增加3名，其中大专以上学历12名。' },
    { good: '参会约100人，其中代表105人。' },
    { good: '18项任务中，按期完成的15项，占83.3%；逾期的3项，占16.7%。其中，6项重点任务全部按期完成。' },
    { good: '疏浚沟渠12.4公里，其中东渠7.1公里、西渠5.3公里；新建便道18.5公里，栽植树木3000株。' },
    { bad: '实施项目20个，其中续建8个，新建⟦22⟧个。', good: '实施项目30个，其中续建8个，新建22个。' },
  ],
  *check({ draft }) {
    for (const { total, parts } of englishPartsOf(draft)) {
      for (const part of parts) {
        if (part.value <= total.value) continue;
        const data = { part: draft.slice(part), total: draft.slice(total) };
        yield {
          at: { start: part.start, end: part.end },
          message: 'exceeds',
          data,
          related: [{ at: { start: total.start, end: total.end }, message: 'total' }],
        };
      }
    }
    for (const { total, parts, behind, whole, joined } of breakdownsOf(draft)) {
      if (behind || total.fuzzy) continue;
      for (const [index, part] of parts.entries()) {
        if (part.fuzzy || part.unit !== total.unit || part.value <= total.value) continue;
        const data = { part: draft.slice(part), total: draft.slice(total) };
        const at = { start: part.start, end: part.numberEnd };
        // Behind a comma another statement may have begun.
        const doubtful = index > 0 && joined === '，' && !whole;
        yield {
          at,
          message: 'exceeds',
          data,
          ...(doubtful && { atMost: 'warning' as const }),
          related: [{ at: { start: total.start, end: total.end }, message: 'total' }],
        };
      }
    }
  },
});
