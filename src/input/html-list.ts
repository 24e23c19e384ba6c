/** The numbers that a browser draws before the items of a list. */

import type { Element } from 'hast';

export interface List {
  readonly list: Element;
  next: number | undefined;
}

/** The number of an item with what stands behind it; undefined in a list that does not count. */
export function label(item: Element, lists: readonly List[]): string | undefined {
  const list = lists.at(-1);
  if (list?.list.tagName !== 'ol') return undefined;
  const { type, start, reversed, style } = list.list.properties;
  if (typeof style === 'string' && /list-style(?:-type)?\s*:\s*none/iu.test(style)) return undefined;
  const first = toNumber(start) ?? (reversed ? countItems(list.list) : 1);
  const value = toNumber(item.properties.value) ?? list.next ?? first;
  list.next = value + (reversed ? -1 : 1);
  // People also write the number themselves into the item.
  if (/^\s*(?:[0-9０-９]{1,3}[.．、)）]|[（(]|[一二三四五六七八九十]+、)/u.test(textOf(item))) return undefined;
  const number = type === 'a' || type === 'A' ? letters(value, type) : String(value);
  return `${number}.${/^\s*[0-9A-Za-z]/u.test(textOf(item)) ? ' ' : ''}`;
}

function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

function countItems({ children }: Element): number {
  return children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
}

function letters(value: number, first: 'a' | 'A'): string {
  return value > 0 && value <= 26 ? String.fromCharCode(first.charCodeAt(0) + value - 1) : String(value);
}

/** The first text of an item. */
function textOf({ children }: Element): string {
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() !== '') return child.value.slice(0, 40);
    if (child.type === 'element') return textOf(child);
  }
  return '';
}
