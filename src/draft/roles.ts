/** Says what each paragraph is for: title, recipient, heading, signature … */

import type { Hint } from '../source.ts';
import { sentOutTitles } from './enclosed.ts';
import { readEnding } from './ending.ts';
import { Has } from './mask.ts';
import { readOpening } from './opening.ts';
import { markQuoted } from './quoted.ts';
import { markContents } from './toc.ts';
import type { Block } from './types.ts';

/** What one pass knows while it assigns roles. */
export interface Reading {
  readonly scrubbed: string;
  readonly hints: ReadonlyMap<number, Hint>;
  readonly blocks: readonly Block[];
}

/** 附件：名词解释, 1.大班额：指班级人数超过56人的班级。 is what the attachment says. */
const explained = /[：:，].*。$/u;
/** 回执 below a letter: a slip that others fill in. */
const slip = /^(?:[\u4e00-\u9fff]{0,8})回[ \u3000]{0,3}执(?:[（(][^（）()]{1,30}[）)])?$/u;
/** “附件1” alone on its line; with a colon and a name it is a note below the body. */
const annexMark = /^附\s*(?:件|表|录)\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[A-Z])?\s*[:：]?$/u;
const englishAnnex =
  /^(?:Appendix|Annex|Attachment|Schedule)\s(?:[A-Z]|[0-9]{1,2}|[IVX]{1,4})(?:\s*[:.–—-]?|\s*[:.–—-]?\s\p{Lu}[^.;]{1,80})$/iu;
const attachmentNote = /^附\s*件\s*(?:[0-9０-９一二三四五六七八九十]{0,2})\s*[:：]\s*\S/u;
const attachmentNoteOpen = /^附\s*件\s*[:：]$/u;
const attachmentItem = /^(?:[0-9０-９]{1,2}\s*[.．、]|[（(][0-9]{1,2}[）)])\s*\S/u;
const imprint = /^(?:抄\s*送|抄\s*报|主\s*送)\s*[:：]\s*\S|^.{2,30}[\s\u3000].{0,20}印\s*发$/u;
const note =
  /^[（(][^（）()]{0,20}(?:联系人|联系电话|联系方式|此件)[^\n]*[）)]$|^(?:联系人|联系电话|联系方式|电话|传真|邮箱|报送邮箱|(?:信息)?公开(?:选项|属性|方式|类型))\s*[:：]/u;

/** What a note begins with. */
const noteFirst = '（(联电传邮报信公';

/** Assigns roles in place, in reading order; later steps see what earlier ones decided. */
export function assignRoles(reading: Reading): void {
  const { blocks } = reading;
  for (const block of blocks) block.role = firstGuess(reading, block);
  markQuoted(reading.scrubbed, blocks);
  markContents(reading.scrubbed, blocks);
  markParts(reading);
  readOpening(reading);
  for (let part = 0, from = 0; from < blocks.length; part++) {
    let to = from;
    while (to < blocks.length && blocks[to]?.part === part) to++;
    readEnding(reading, from, to);
    if (to === from) break;
    from = to;
  }
}

function firstGuess({ scrubbed, hints }: Reading, block: Block): Block['role'] {
  const hint = hints.get(block.line.start);
  if (block.start >= block.end) return 'residue';
  if (hint?.kind === 'code') return 'code';
  if (hint?.kind === 'toc') return 'toc';
  if (hint?.kind === 'table' || block.cells) return 'table';
  if (hint?.kind === 'heading') return 'heading';
  const length = block.end - block.start;
  const text = length > 400 ? '' : scrubbed.slice(block.start, block.end);
  if (length <= 80 && imprint.test(text)) return 'imprint';
  if (length <= 200 && noteFirst.includes(text.charAt(0)) && note.test(text)) return 'note';
  if (!block.marker) return 'body';
  return block.heading && !isItem(scrubbed, block) ? 'heading' : 'item';
}

/** A numbered paragraph that reads as a sentence or a list entry, not as a heading. */
function isItem(scrubbed: string, block: Block): boolean {
  const last = scrubbed.charAt(block.end - 1);
  if (block.rest) return false;
  if ((block.mask & Has.han) === 0 && last === '.') return true;
  return '；;，,：:'.includes(last) || ('。！？'.includes(last) && block.end - block.start > 40);
}

/** Notes of attachments stay in the main text; an annex mark on its own line opens a new part, and so does a story beside the text. */
function markParts({ scrubbed, hints, blocks }: Reading): void {
  let part = 0;
  let listing = false;
  const sentOut = sentOutTitles(scrubbed, blocks);
  for (const block of blocks) {
    if (hints.get(block.line.start)?.opens || sentOut.has(block)) {
      part++;
      listing = false;
    }
    block.part = part;
    if (block.role === 'toc') continue;
    const text = block.end - block.start <= 120 ? scrubbed.slice(block.start, block.end) : '';
    const attaches = text.startsWith('附');
    if (attaches && part === 0 && attachmentNote.test(text)) {
      block.role = 'attachment-note';
      listing = true;
    } else if (attaches && attachmentNoteOpen.test(text) && nextIsItem(scrubbed, blocks, block.index)) {
      block.role = 'attachment-note';
      listing = true;
    } else if (
      (attaches && (annexMark.test(text) || isBelowDate(scrubbed, blocks, block, text))) ||
      (block.index > 3 && text.includes('回') && slip.test(text)) ||
      ((block.mask & Has.han) === 0 && englishAnnex.test(text))
    ) {
      part++;
      block.role = 'annex';
      listing = false;
    } else if (listing && attachmentItem.test(text) && !explained.test(text)) {
      block.role = 'attachment-note';
    } else {
      listing = false;
    }
    block.part = part;
  }
}

const attached = /^附\s*[：:]\s*[^。；，：:]{2,30}$/u;
const endsInDate = /(?:[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})$/u;

/** “附：值班安排表” below the date: what is attached begins. */
function isBelowDate(scrubbed: string, blocks: readonly Block[], block: Block, text: string): boolean {
  const above = blocks[block.index - 1];
  return (
    above !== undefined &&
    attached.test(text) &&
    above.end - above.start < 40 &&
    endsInDate.test(scrubbed.slice(above.start, above.end))
  );
}

function nextIsItem(scrubbed: string, blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next !== undefined && attachmentItem.test(scrubbed.slice(next.start, Math.min(next.end, next.start + 40)));
}
