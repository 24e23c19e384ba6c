/** Years, months and days cut out of a sentence: 成立于年, 年至年, 4月至月, 日上午. */

import { type BlankReader, hole, matchAt } from './blank-token.ts';

const founded = /(?:成立|始建|建成|组建|创建|创办|毕业|出生|设立|开业|投产|竣工|开工|任职|入职|入党|参军)$/u;

const yearOnly = /于年(?=[，。；、）建成立]|月|底|初)/uy;

const monthOnly = /(?<![岁每当本次上下])于月(?=启动|开展|召开|举办|举行|成立|开工|完工|竣工|完成|印发|组织|赴|正式)/uy;

/** 成立于年, 我局于月启动 */
export const readTimeless: BlankReader = (text, at) => {
  const next = text.charAt(at + 1);
  if (next === '月') return matchAt(monthOnly, text, at) ? hole(at, at + 2) : undefined;
  if (next !== '年' || !matchAt(yearOnly, text, at)) return undefined;
  const verb = founded.exec(text.slice(Math.max(0, at - 2), at));
  return verb ? hole(at - verb[0].length, at + 2) : undefined;
};

/** 年至年，我镇共补贴: both years are gone. */
export const readYearless: BlankReader = (text, at) => {
  const found = /^年(?:至|到|—|－|-)年/u.exec(text.slice(at, at + 3));
  if (!found || !/^$|[，。；：、（\n\r自从在\u3000 ]/u.test(text.charAt(at - 1))) return undefined;
  return { start: at, end: at + 3, kind: 'date', sure: true };
};

const monthSpan = /月(?:至|到|—|－|-|~)月(?![度份均报])/uy;

/** 4月至月: the second month is gone. */
export const readMonthSpan: BlankReader = (text, at) => {
  const match = /[0-9]/u.test(text.charAt(at - 1)) ? matchAt(monthSpan, text, at) : null;
  return match ? { start: at - 1, end: at + match[0].length, kind: 'date', sure: true } : undefined;
};

const dayPart = /日(?:上午|下午|晚上|凌晨|，|以来|起至?)/uy;

/** 日上午 at the head of a line: month and day are gone. */
export const readBareDay: BlankReader = (text, at) =>
  /^$|[\n\r。]/u.test(text.charAt(at - 1)) && matchAt(dayPart, text, at)
    ? { start: at, end: at + 1, kind: 'date', sure: true }
    : undefined;
