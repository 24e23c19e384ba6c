/** The time a draft speaks from, and the sentence around a place in it. */

import type { Block, Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';
import { signedDate } from './dates.ts';

/** Last day that the draft can know of, as yyyymmdd: the 成文日期, or the end of the year in the title. */
export function lastMoment(draft: Draft): number | undefined {
  const title = draft.year?.from === 'title' ? draft.year.value : undefined;
  const signed = signedDate(draft);
  const moments = [];
  if (title !== undefined && (signed?.year === undefined || title > signed.year)) moments.push(title * 10000 + 1231);
  if (signed?.year !== undefined) moments.push(signed.year * 10000 + (signed.month ?? 12) * 100 + (signed.day ?? 31));
  return moments.length === 0 ? undefined : Math.max(...moments);
}

/** Years the draft names as its own: in the title, at the signature. */
export function ownYears(draft: Draft): number[] {
  const years = [draft.year?.value, signedDate(draft)?.year].filter((year) => year !== undefined);
  return [...new Set(years)].sort((a, b) => a - b);
}

const farthest = 120;

/** The sentence around a span, 120 characters to either side at most. */
export function sentenceAround(
  { scrubbed }: Draft,
  block: Span,
  { start, end }: Span,
): { readonly before: string; readonly after: string } {
  const before = scrubbed.slice(Math.max(block.start, start - farthest), start);
  const after = scrubbed.slice(end, Math.min(block.end, end + farthest));
  const stop = after.search(/[。！？!?；]/u);
  return {
    before: before.slice(Math.max(...[...'。！？；'].map((mark) => before.lastIndexOf(mark))) + 1),
    after: stop < 0 ? after : after.slice(0, stop),
  };
}

const ahead =
  /迎接|喜迎|即将|将[于在要召举迎]|筹备|献礼|前夕|召开前|届时|明年|来年|后年|次年|拟于|计划于|下一步|今后|营造|保驾护航|服务保障|做好[^，。]{0,20}(?:准备|保障)|选举产生|代表(?:选举|推荐)|迎庆/u;
const next = /下一步|下步|今后|明年|来年|打算|努力方向|工作思路|工作计划|工作安排|展望/u;

/** True where the text looks ahead of its own time. */
export function looksAhead(
  block: Block,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  if (ahead.test(before + after)) return true;
  for (let section = block.section; section; section = section.parent) {
    if (next.test(section.title)) return true;
  }
  return false;
}

export function isTitled(before: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
