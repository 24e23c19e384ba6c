/** 约200余人: two words of approximation around one figure. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const number = '(?:[0-9][0-9,.]*(?:万|亿)?|[一二三四五六七八九十百千万]{1,6})';
const unit =
  '(?:个|名|人|次|件|户|家|项|万元|亿元|元|万|亿|公里|米|平方米|亩|吨|台|套|份|场|天|年|月|小时|分钟|公斤|斤|岁|%)';
const twice = new RegExp(
  `${number}(?:多几|几多|余多|多余)${unit}|(?:大约|约|近|将近|接近)${number}(?:[余多]${unit}|${unit}(?:人|次)?(?:左右|上下))`,
  'gu',
);

export default defineRule({
  id: 'approx-redundant',
  title: ['约数词语不重复', 'Say “about” once'],
  category: 'numeral',
  severity: 'info',
  authority: '实务',
  why: [
    '“约”“近”与“余”“多”“左右”意思重复或互相矛盾，用一个就够。',
    '约 and 近 repeat or contradict 余, 多 and 左右; one will do.',
  ],
  messages: {
    twice: ['“{text}”中表示约数的词语重复，请只留一个。', '“{text}” says “about” twice; keep one.'],
  },
  examples: [
    { bad: '参加培训的⟦约200余人⟧，用时⟦近30分钟左右⟧。', good: '参加培训的约200人，用时近30分钟。' },
    { bad: '⟦大约600人左右⟧参加。', good: '大约600人参加。' },
    { bad: '坚持义务巡河⟦10多几年⟧，慰问⟦30余多户⟧。', good: '坚持义务巡河10多年，慰问30余户。' },
    { good: '近200人参加，约占三成，10余人请假，近年来多次获奖。' },
    { good: '近5年累计培训200余人。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(twice, Has.han)) {
      // 近5年多 speaks of the last years.
      if (/^近[^余多]*年/u.test(groups[0])) continue;
      yield { at: { start, end }, message: 'twice', data: { text: groups[0] } };
    }
  },
});
