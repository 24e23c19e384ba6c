/** Text inside XML and HTML: what has a meaning there is escaped, what must not stand there is written out. */

import { visible, visibleSentence } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text without hidden characters. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (char) => entities[char] ?? char);
}

/** A sentence as text or as the value of an attribute. XML 1.0 knows no way to write most control characters. */
export function escapedSentence(text: string): string {
  return escaped(visibleSentence(text));
}

/** The same for a name, in which line breaks are shown too. */
export function escapedName(text: string): string {
  return escaped(visible(text));
}

/** ` name="value"` for each value. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedSentence(String(value))}"`)
    .join('');
}
