/** Prints a number as another one is printed. */

import type { Quantity } from '../../language/quantities.ts';

/** A value in the scale in which `like` is printed: 35000 like 3.2万元 is 3.5万元. */
export function printLike(text: string, value: number, { start, end, numberEnd }: Quantity): string {
  const printed = text.slice(start, end);
  const number = text.slice(start, numberEnd);
  const scale = /亿/u.test(printed) ? 1e8 : /万/u.test(printed) ? 1e4 : 1;
  const percent = /[%％]/u.test(number) ? 100 : 1;
  const unit = printed.replace(/^[0-9０-９,.．一二三四五六七八九十百千零〇两\s多余]+/u, '');
  return `${Number(((value * percent) / scale).toPrecision(12))}${unit}`;
}
