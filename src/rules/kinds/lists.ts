/** The list that stands before a number: “东街、西街等”, “住建、财政”. */

/** Source of a regular expression: numerals from 2 to 99. */
export const numeral = '[二三四五六七八九两]|[二三四五六七八九]?十[一二三四五六七八九]?|[2-9]|[1-9][0-9]';

/** “接待和考勤” at the end is two items; 新能源汽车及动力电池 may be one. */
export function joinsTwo(items: readonly string[]): boolean {
  const joint = /^([^和及与]{1,5})(?:和|以及|及|与)([^和及与]{1,5})$/u;
  return joint.test(items.at(-1) ?? '') && !items.slice(0, -1).some((item) => /[和及与]/u.test(item));
}

/** The text behind the last mark that ends a clause; what brackets and quotations hold is blanked. */
export function listBefore(text: string): string {
  const plain = text
    .replace(/([”》])(?=[“《])/gu, '$1、')
    .replace(/（[^（）]*）|“[^“”]*”|《[^《》]*》/gu, (inner) => '　'.repeat(inner.length));
  let from = plain.length;
  while (from > 0 && !'，。；：！？（“《'.includes(plain.charAt(from - 1))) from--;
  return plain.slice(from);
}
