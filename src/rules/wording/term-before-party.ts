/** 十九届五中全会 at its first mention without 党的. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const full = /(?:党的?|中共|共产党|中国共产党(?:第)?|中纪委|中央纪委)$/u;
const session =
  /(?:十[一二三四五六七八九]|二十)(?:届[一二三四五六七](?:中全会|中(?=、[一二三四五六七]中))|大(?=报告|精神|以来|召开|胜利|提出|作出|确定|擘画|开幕|闭幕|要求|部署))/gu;

export default defineRule({
  id: 'term-before-party',
  title: ['首次写明“党的”', 'Name the Party at first mention'],
  category: 'wording',
  severity: 'info',
  authority: '实务',
  why: [
    '党的代表大会和中央全会，首次出现写“党的二十大”“党的十九届五中全会”，以区别于地方党委全会。',
    'At first mention a Party congress or plenum is called the Party’s, to tell it from local ones.',
  ],
  messages: { party: ['首次提到“{text}”，前面宜加“党的”。', 'At first mention write 党的 before “{text}”.'] },
  examples: [
    { bad: '以⟦二十大⟧精神为指引，抓好学习。', good: '以党的二十大精神为指引，抓好学习。' },
    { bad: '以⟦十九届五中⟧、六中全会精神为主线。', good: '以党的十九届五中、六中全会精神为主线。' },
    { good: '党的二十大以来，各支部对照二十大精神制定计划。' },
    { good: '中共十九届四中全会召开，中央纪委二十届二次全会精神已传达，市委十三届六次全会召开。' },
    { good: '学习贯彻党的十八大和十八届三中全会精神。' },
    { good: '以学习贯彻团十九大精神为主线，中国工会十八大精神宣讲同步开展。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(session, Has.han)) {
      const before = draft.scrubbed.slice(Math.max(0, start - 12), start);
      // 团十九大, 工会十八大 are congresses of others.
      if (/[委人大政协团]$|工会$|妇女$|[妇科文作侨残]联$/u.test(before)) continue;
      // One 党的 serves a whole list: 党的十八大和十八届三中全会.
      if (!full.test(before) && !/党的|中共/u.test(before)) {
        yield { at: { start, end }, message: 'party', data: { text: groups[0] } };
      }
      return;
    }
  },
});
