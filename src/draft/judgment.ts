/** Papers of courts and prosecutors: they keep names back and tell one person's case like another's. */

import type { Draft } from './types.ts';

const kind = /(?:判决|裁定|调解|起诉|不起诉|决定|告知|通知)书/u;
const court = /法院|检察院|公安局|仲裁委员会/u;
const head = 120;

/** True when the first lines name a court and the kind of its paper, spread with blanks or not: 刑 事 判 决 书. */
export function isJudgment({ scrubbed }: Pick<Draft, 'scrubbed'>): boolean {
  const lines = scrubbed.slice(0, head).replace(/[ \u3000]/gu, '');
  return kind.test(lines) && court.test(lines);
}
