/** Finds where a notice ends and the document it sends out begins: below signature and date, without the word 附件. */

import type { Block } from './types.ts';

const dateLine =
  /^(?:[12][0-9]{3}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日|[一二][〇零○O0一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;
/** What is sent out under a notice; 情况 and 安排 also end headings. */
const sentOut =
  /(?:办法|规定|细则|条例|规则|方案|意见|措施|计划|规划|要点|制度|规范|章程|预案|标准|指南|纲要|清单|名单|目录|决定|报告|通知|讲话|分工|程序|公约|导则|大纲)[\s\u3000]*(?:[（(][^（）()]{1,20}[）)])?$/u;
const longest = 60;
/** A title is set on three lines at most. */
const lines = 3;

/** The first lines of the titles of what is sent out. */
export function sentOutTitles(scrubbed: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let written = false;
  let dated = false;
  for (const block of blocks) {
    // （此件公开发布） and 抄送 stand between the date and what follows.
    if (block.role === 'residue' || block.role === 'note' || block.role === 'imprint') continue;
    if (dated && isTitle(scrubbed, blocks, block.index)) found.add(block);
    dated = written && block.end - block.start <= 20 && dateLine.test(scrubbed.slice(block.start, block.end));
    written ||= scrubbed.charAt(block.end - 1) === '。';
  }
  return found;
}

function isTitle(scrubbed: string, blocks: readonly Block[], from: number): boolean {
  for (let at = from; at < from + lines; at++) {
    const block = blocks[at];
    if (block?.role !== 'body' || block.end - block.start > longest) return false;
    const text = scrubbed.slice(block.start, block.end);
    if (/[。；：，,;:]$/u.test(text)) return false;
    if (sentOut.test(text)) return true;
  }
  return false;
}
