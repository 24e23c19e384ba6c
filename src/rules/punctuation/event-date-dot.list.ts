/** Days known by their date: month, day and what may follow. Source: the calendar of public observances; 2026-10. */

interface EventDay {
  readonly month: string;
  readonly day: string;
  /** What shows that the day is meant, behind the figures and a closing quotation mark. */
  readonly behind: string;
}

export const eventDays: readonly EventDay[] = [
  { month: '3', day: '15', behind: '(?:国际)?消费者|晚会|维权' },
  { month: '4', day: '15', behind: '(?:全民)?国家安全' },
  { month: '4', day: '22', behind: '世界地球' },
  { month: '4', day: '26', behind: '(?:世界)?知识产权' },
  { month: '5', day: '12', behind: '汶川|特大地震|大地震|地震|(?:全国)?防灾减灾|(?:国际)?护士' },
  { month: '6', day: '5', behind: '(?:世界)?环境日' },
  { month: '6', day: '26', behind: '(?:国际)?禁毒' },
  { month: '7', day: '5', behind: '事件' },
  { month: '9', day: '18', behind: '事变' },
  { month: '10', day: '17', behind: '(?:国家)?扶贫日' },
  { month: '12', day: '4', behind: '(?:国家)?宪法|(?:全国)?法制宣传|(?:全国)?法治宣传' },
  { month: '12', day: '13', behind: '(?:国家)?公祭' },
];

/** In Han numerals only January, November and December take the dot. */
export const hanDays: readonly (readonly [wrong: string, right: string])[] = [
  ['一二八', '一二·八'],
  ['一二九', '一二·九'],
  ['一·二九', '一二·九'],
  ['七·七', '七七'],
  ['七·一', '七一'],
  ['三·八', '三八'],
  ['九·一八', '九一八'],
  ['五·一', '五一'],
  ['五·四', '五四'],
  ['八·一', '八一'],
  ['六·一', '六一'],
];
