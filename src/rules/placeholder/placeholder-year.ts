/** 20XX年, 201x年, 20**年: a year of which the digits are not there. */

import { listBlanks } from '../../draft/blanks.ts';
import { defineRule } from '../../rule.ts';

export default defineRule({
  id: 'placeholder-year',
  title: ['填写年份', 'Fill in the year'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: ['年份没有填，文中所有工作都说不清是哪一年的。', 'Without the year nobody knows what the draft speaks of.'],
  messages: {
    guessed: [
      '年份“{text}”尚未填写，可能是{year}，请核对填写。',
      'The year “{text}” is not filled in, probably {year}: check and write it.',
    ],
    plain: ['年份“{text}”尚未填写，请写明年份。', 'The year “{text}” is not filled in; write it.'],
    signed: [
      '成文年份“{text}”尚未填写，可能是{year}，次年初成文的写{next}。',
      'The year “{text}” of signing is not filled in, probably {year}; a report signed early next year says {next}.',
    ],
    source: ['本文在这里表明年份是{year}。', 'The draft says here that the year is {year}.'],
  },
  examples: [
    {
      bad: '2021年工作总结\n⟦20XX⟧年，党支部认真开展各项工作。',
      good: '2021年工作总结\n2021年，党支部认真开展各项工作。',
    },
    { bad: '⟦20xx⟧年至⟦201x⟧年，新建泵站3座。', good: '2018年至2019年，新建泵站3座。' },
    { bad: '⟦20**⟧年和⟦20*⟧年均未达标，⟦20__⟧年整改。', good: '2018年和2019年均未达标，2020年整改。' },
    {
      bad: '⟦20X⟧年召开动员会，⟦202X⟧年完成，⟦200X⟧年已有先例。',
      good: '2019年召开动员会，2022年完成，2008年已有先例。',
    },
    { bad: '⟦XX⟧年3月启动，⟦××××⟧年验收。', good: '2019年3月启动，2021年验收。' },
    { bad: '《⟦20XX⟧工作要点》已印发。', good: '《2021工作要点》已印发。' },
    { bad: '已在⟦20○○⟧年春季补种，⟦20□□⟧年验收。', good: '已在2023年春季补种，2024年验收。' },
    { bad: '自⟦20  ⟧年起施行。', good: '自2021年起施行。' },
    { good: '二○○七年以来，200○年、二〇〇八年和2009年各新增5家。' },
    { good: '型号为200X的设备运行20年，20X20米的场地已平整。' },
  ],
  *check({ draft }) {
    for (const { kind, start, end, text, guess, atMost } of listBlanks(draft)) {
      if (kind !== 'year') continue;
      const at = { start, end };
      const data = { text, year: guess?.text ?? '' };
      const lowered = atMost && { atMost };
      if (!guess) yield { at, message: 'plain', data, ...lowered };
      else {
        const related = guess.at ? [{ at: guess.at, message: 'source', data } as const] : [];
        // A report on a year is often signed in the first weeks of the next.
        const next = String(Number(guess.text) + 1);
        if (draft.date && start >= draft.date.start && end <= draft.date.end && next.startsWith(text.slice(0, 2))) {
          const suggestions = [guess.text, next];
          yield { at, message: 'signed', data: { ...data, next }, suggestions, related, ...lowered };
        } else yield { at, message: 'guessed', data, suggestions: [guess.text], related, ...lowered };
      }
    }
  },
});
