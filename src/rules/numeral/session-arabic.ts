/** 19届6中全会: sessions in Arabic figures. */

import { Has } from '../../draft/mask.ts';
import { toHan } from '../../language/numerals.ts';
import { defineRule } from '../../rule.ts';

/** The number before 届. */
const session =
  /[0-9]{1,2}(?=届(?:[一二三四五六七八九0-9]{1,2}(?:中全|次全|次会议|次人)|(?:全国|省|市|区|县)?(?:人大|政协|党代会|人民代表大会)[^，。]{0,6}[0-9一二三四五六七八九]次))/gu;
/** The number behind it. */
const meeting = /届(?:中央|[^\d，。]{0,8})[0-9](?=中全会|次全会|次全体会议|次会议)/gu;
/** 党的3大优势 is no congress; those called by their number since 1956 are. */
const congress = /党的(?:[89]|[1-9][0-9])(?=大(?![会类项的]))/gu;

export default defineRule({
  id: 'session-arabic',
  title: ['届次用汉字数字', 'Sessions in Han numerals'],
  category: 'numeral',
  severity: 'warning',
  authority: '国标',
  why: [
    '求庄重典雅的场合应用汉字数字，会议的届次写作“十九届六中全会”。',
    'Where dignity is wanted Han numerals stand: the sessions of congresses are numbered so.',
  ],
  basis: ['GB/T 15835—2011 4.3'],
  messages: {
    session: ['会议届次应用汉字数字，写作“{right}”。', 'Number the session in Han numerals: “{right}”.'],
  },
  examples: [
    { bad: '学习党的⟦19⟧届⟦6⟧中全会和党的⟦20⟧大精神。', good: '学习党的十九届六中全会和党的二十大精神。' },
    { bad: '区⟦11⟧届三次全会和⟦9⟧届人大⟦1⟧次会议召开。', good: '区十一届三次全会和九届人大一次会议召开。' },
    { good: '学习党的十九届六中全会精神，围绕10大任务抓落实。' },
    { good: '举办第12届运动会，党的3大优势充分发挥，5届6次评选。' },
  ],
  *check({ draft }) {
    for (const { start, groups } of draft.matches(session, Has.digit)) yield finding(start, groups[0]);
    for (const { end } of draft.matches(meeting, Has.digit)) yield finding(end - 1, draft.scrubbed.charAt(end - 1));
    for (const { start, groups } of draft.matches(congress, Has.digit)) yield finding(start + 2, groups[0].slice(2));
  },
});

function finding(start: number, number: string) {
  const right = toHan(Number(number));
  return {
    at: { start, end: start + number.length },
    message: 'session',
    data: { right },
    fix: { text: right },
  } as const;
}
