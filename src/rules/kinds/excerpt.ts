/** Texts that say of themselves that they are not whole. */

import type { Draft } from '../../draft/types.ts';

const excerpt = /[（(【](?:节选|节录|摘录|摘要|摘编|摘登|选登|选编|部分|缩写|内容摘要)[）)】]|节选$|摘录$|摘编$/u;

/** （节选） behind the title: parts are left out on purpose, and the numbers skip them. */
export function isExcerpt({ titleText }: Draft): boolean {
  return excerpt.test(titleText);
}
