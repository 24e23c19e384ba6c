/** “确保2023年底前竣工” in a draft of 2024: a promise for a day that is over. */

import type { Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { type DraftDate, datesOf, signedDate } from '../kinds/dates.ts';
import { sentenceAround } from '../kinds/moment.ts';

/** Promises, directly before the date. */
const promise = /(?:确保|力争|争取|务必|预计|拟|将|要|计划)(?:于|在|到)?(?:20[0-9]{2}年)?$/u;
/** What is to be done by then. */
const goal =
  /^(?:[底末初]|上半年|下半年|第?[一二三四]季度|春节|国庆|年[底末])?(?:之前|以前|前)?(?:全部|全面|基本|正式|顺利|如期|主体)?(?:完成|竣工|完工|建成|投产|开工|实现|投入使用|投用|交付|通车|验收|办结|达到|整改|启用|上线|达标)/u;
/** 末存款突破20亿元: a value to be reached by the end of a year. */
const value =
  /^年?(?:[底末]|年[底末])(?:之?前)?[^，。；0-9]{0,10}(?:突破|达到|超过|实现|提高到|增长|增加到|降至|控制在)/u;
/** 请于…前报送: asked of the reader. */
const asked = /(?:请|应|须|务必|要|并|请各[^，。；]{0,12})于$/u;
const handedIn = /^(?:之前|以前|前)[^，。；]{0,10}(?:报送|报至|报县|报市|上报|提交|反馈|报名|寄送|送达|返回|报)/u;
/** The promise was made earlier, and this tells of it. */
const earlier =
  /原|曾|当时|当年|此前|未能|没有|逾期|延期|推迟|提出|要求|规定|承诺|约定|明确|部署|印发|《|提前|如期|文件|合同/u;

export default defineRule({
  id: 'deadline-past',
  title: ['核对已过的期限', 'Check deadlines that are over'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '套用往年稿件时，下一步打算里的期限常常忘了改。',
    'When last year’s text is used again, the deadlines of its plans are easily forgotten.',
  ],
  messages: {
    past: [
      '写成将要完成的事，期限却早于成文日期，请核对。',
      'This is still to be done, but its deadline lies before the day of signing: check it.',
    ],
    date: ['成文日期在这里。', 'The day of signing.'],
  },
  examples: [
    {
      bad: '2024年工作总结\n下一步，倒排工期，确保⟦2023年⟧底前竣工。\n县水利局\n2024年12月20日',
      good: '2024年工作总结\n下一步，倒排工期，确保2025年底前竣工。\n县水利局\n2024年12月20日',
    },
    {
      bad: '关于泵站建设情况的报告\n县政府：\n设备已进场，预计⟦2024年3月⟧完成安装。\n县水利局\n2024年5月8日',
      good: '关于泵站建设情况的报告\n县政府：\n设备已进场，预计2024年6月完成安装。\n县水利局\n2024年5月8日',
    },
    {
      bad: '关于考核情况的通报\n各科室：\n请对照整改，并于⟦2024年3月31日⟧前报送整改情况。\n综合科\n2025年2月28日',
      good: '关于考核情况的通报\n各科室：\n请对照整改，并于2025年3月31日前报送整改情况。\n综合科\n2025年2月28日',
    },
    {
      good: '2024年工作总结\n原计划2023年底前竣工的泵站延至今年6月投用，合同约定确保2023年底前完成验收。\n县水利局\n2024年12月20日',
    },
    { good: '2024年工作总结\n计划2024年12月完成招标，力争2025年3月开工。\n县水利局\n2024年12月2日' },
    {
      bad: '2024年上半年工作总结\n力争到⟦2023年⟧末存款余额突破20亿元。\n城东支行\n2024年7月5日',
      good: '2024年上半年工作总结\n力争到2024年末存款余额突破20亿元。\n城东支行\n2024年7月5日',
    },
  ],
  *check({ draft }) {
    const signed = signedDate(draft);
    if (signed?.year === undefined) return;
    for (const date of datesOf(draft)) {
      if (date.year === undefined || date.titled || !isBefore(date, signed) || !isPromised(draft, date)) continue;
      const related = [{ at: { start: signed.start, end: signed.end }, message: 'date' }] as const;
      yield { at: { start: date.start, end: date.end }, message: 'past', related };
    }
  },
});

type Parts = Pick<DraftDate, 'year' | 'month' | 'day'>;

/** Compared as far as both are written. */
function isBefore(date: Parts, signed: Parts): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const [a, b] = [date[part], signed[part]];
    if (a === undefined || b === undefined) return false;
    if (a !== b) return a < b;
  }
  return false;
}

function isPromised(draft: Draft, date: DraftDate): boolean {
  const { block } = date;
  if (block.part > 0 || !['body', 'item', 'heading'].includes(block.role)) return false;
  const { before, after } = sentenceAround(draft, block, date);
  if (asked.test(before) && handedIn.test(after)) return true;
  return promise.test(before) && (goal.test(after) || value.test(after)) && !earlier.test(before + after);
}
