/** A 成文日期 in Chinese numerals, with dots or with padded zeros. */

import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule, type Span } from '../../rule.ts';
import { isOldFormat } from '../kinds/ending.ts';

const written =
  /([12][0-9]{3}|[１２][０-９]{3}|[一二][〇○零Oo0一二三四五六七八九]{3})\s*(?:年|[-./．])\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*(?:月|[-./．])\s*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[日号]?/du;
/** 2023年9月 at the end of the line; blanks are another rule's. */
/** Judgments are dated in Chinese numerals by their own rules. */
const judicial = /(?:判\s*决|裁\s*定|调\s*解|起\s*诉|决\s*定)\s*书|法院|检察院/u;
const short = /(?<![0-9])([0-9]{2})年([0-9]{1,2})月([0-9]{1,2})[日号]?$/u;
const monthOnly = /[12][0-9]{3}年[0-9]{1,2}月$/u;

export default defineRule({
  id: 'date-format',
  title: ['规范成文日期写法', 'Write the date in full'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: [
    '成文日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位。',
    'The date is written with Arabic numerals, year, month and day in full, no padding zeros.',
  ],
  basis: ['GB/T 9704—2012 7.3.5.4'],
  messages: {
    day: ['成文日期只写到月，请写明年、月、日。', 'The date has no day; write year, month and day.'],
    format: ['成文日期应写作“{right}”。', 'Write the date as “{right}”.'],
  },
  examples: [
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n⟦二〇二三年九月一日⟧',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年9月1日',
    },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n⟦2023.12.1⟧',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年12月1日',
    },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n⟦2023年09月01日⟧',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年9月1日',
    },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n⟦2023年9月⟧',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年9月1日',
    },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n⟦23年9月1日⟧',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年9月1日',
    },
    { good: '西河水库除险加固可行性研究报告\n一、项目概况\n水库建于1968年。\n县水利设计院\n2023年9月' },
    { good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n二○○九年九月二十八日' },
    { good: '江畔县人民法院民事裁定书\n准许原告撤回起诉。\n审判员　周明\n二〇二三年九月一日' },
    { good: '关于放假的通知\n各科室：\n依据一九九九年九月十八日的决定，放假3天。\n综合科\n2023年9月1日' },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n⟦二0二三年九月一日⟧',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n综合科\n2023年9月1日',
    },
  ],
  *check({ draft }) {
    const { date, profile } = draft;
    if (!date || judicial.test(draft.titleText) || isOldFormat(draft)) return;
    const match = written.exec(draft.slice(date));
    if (!match) {
      const brief = short.exec(draft.slice(date));
      if (brief) {
        const [text, year = '', month = '', day = ''] = brief;
        const right = `20${year}年${Number(month)}月${Number(day)}日`;
        yield {
          at: spanOf(draft, date.start + brief.index, text),
          message: 'format',
          data: { right },
          fix: { text: right, safe: false },
        };
        return;
      }
      const month = monthOnly.exec(draft.slice(date));
      const wanted = profile?.date === 'error' || profile?.date === 'warning';
      if (month && wanted) yield { at: spanOf(draft, date.start + month.index, month[0]), message: 'day' };
      return;
    }
    const right = rewrite(match);
    if (right === undefined || right === match[0]) return;
    // Blanks inside “2023 年 9 月 1 日” are a matter of spacing.
    if (right === match[0].replace(/\s/gu, '')) return;
    const at = spanOf(draft, date.start + match.index, match[0]);
    yield { at, message: 'format', data: { right }, fix: { text: right } };
  },
});

function spanOf(_draft: Draft, start: number, text: string): Span {
  return { start, end: start + text.trimEnd().length };
}

function rewrite([, year = '', month = '', day = '']: RegExpExecArray): string | undefined {
  const han = /^[一二]/u.test(year) ? year.replace(/[○零Oo0]/gu, '〇') : year;
  const numbers = [han, month, day].map((part) => parseNumeral(part));
  const [y, m, d] = numbers;
  if (y === undefined || m === undefined || d === undefined || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return `${y}年${m}月${d}日`;
}
