/** Days known by their date, with the dot missing, misplaced or of the wrong kind: “315”, “九·一八”. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { eventDays, hanDays } from './event-date-dot.list.ts';

const figures = eventDays.map(({ month, day, behind }) => `${month}[.．•・]?${day}(?=”?(?:${behind}))`).join('|');
const arabic = new RegExp(`(?<![0-9.．·•])(?:${figures})`, 'gu');
/** “4.18”较大道路交通事故: a case named by its day. */
const cases =
  /(?<=“)(?<month>[1-9]|1[0-2])[.．•・]?(?<day>[0-9]{2}|(?<=[.．•・])[0-9])(?=”(?:[々〇\u3400-\u9fff]{0,12})(?:事故|事件|火灾|爆炸|案件|专案|大案|命案|地震|洪灾|坍塌))/gu;
const han =
  /(?:一二[八九](?=”|运动|事变|抗战)|一[·.．•・]二九|一[.．•・]二八|一二[.．•・][八九](?=”|运动|事变|抗战)|(?<=“)[三五六七八][.．•・][一四七八](?=”)|[三五六七八]·[一四七八](?!十)|九[·.．•・]一八)/gu;
const right = new Map(hanDays);

export default defineRule({
  id: 'event-date-dot',
  title: ['月日事件用好间隔号', 'Dot dates of events right'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '以月日称呼的事件：用阿拉伯数字的，月日之间用间隔号；用汉字数字的，只有一月、十一月、十二月才用。',
    'Events named by their date take a dot between Arabic figures; between Han numerals only for January, November and December.',
  ],
  basis: ['GB/T 15834—2011 4.14.3.5', 'GB/T 15835—2011 5.1.6', 'GB/T 15835—2011 5.2.3'],
  messages: {
    dot: ['月日之间应用间隔号，写作“{right}”。', 'A dot stands between month and day: write “{right}”.'],
    none: [
      '除一月、十一月、十二月外，汉字月日之间不用间隔号，应写作“{right}”。',
      'Han numerals of this month take no dot: write “{right}”.',
    ],
  },
  examples: [
    {
      bad: '“⟦九.一八⟧”事变和“⟦一二.九⟧”运动都要讲到，“⟦七.一⟧”前走访老党员。',
      good: '“九一八”事变和“一二·九”运动都要讲到，“七一”前走访老党员。',
    },
    {
      bad: '开展“⟦315⟧”国际消费者权益日宣传和“⟦5.12⟧”防灾减灾演练。',
      good: '开展“3·15”国际消费者权益日宣传和“5·12”防灾减灾演练。',
    },
    { bad: '纪念“⟦一二九⟧”运动，铭记“⟦九·一八⟧”事变。', good: '纪念“一二·九”运动，铭记“九一八”事变。' },
    { good: '热线12315全年受理投诉512件，其中消费者投诉315件，调解率达3.15%。' },
    { bad: '吸取“⟦4.18⟧”一般道路交通事故和“⟦1103⟧”火灾教训。', good: '吸取“4·18”一般道路交通事故和“11·03”火灾教训。' },
    { good: '弘扬“五四”精神，纪念“一·二八”抗战。' },
    { good: '户均面积12.4平方米，完成投资4.15亿元，拨打119报警。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(arabic, Has.digit)) {
      const written = groups[0];
      const day = eventDays.find(
        ({ month, day }) =>
          written.startsWith(month) && written.endsWith(day) && written.length <= month.length + day.length + 1,
      );
      if (!day) continue;
      const to = `${day.month}·${day.day}`;
      yield { at: { start, end }, message: 'dot', data: { right: to }, fix: { text: to } };
    }
    for (const { start, end, groups } of draft.matches(cases, Has.quote)) {
      const { month = '', day = '' } = groups.groups ?? {};
      if (eventDays.some((one) => one.month === month && one.day === day) || Number(day) > 31) continue;
      const to = `${month}·${day}`;
      yield { at: { start, end }, message: 'dot', data: { right: to }, fix: { text: to } };
    }
    for (const { start, end, groups } of draft.matches(han, Has.quote | Has.dash | Has.ascii | Has.wide)) {
      const written = groups[0].replace(/[.．•・]/u, '·');
      const to = right.get(written) ?? (written === groups[0] ? undefined : written);
      if (to === undefined) continue;
      yield { at: { start, end }, message: to.includes('·') ? 'dot' : 'none', data: { right: to }, fix: { text: to } };
    }
  },
});
