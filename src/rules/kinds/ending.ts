/** What the rules on signature and date read alike: the last paragraph, and a byline that does their work. */

import type { Block, Draft } from '../../draft/types.ts';

const date = /[0-9０-９一二三四五六七八九〇○零XxＸ×]{2,4}\s*年.{0,8}月|[12][0-9]{3}[-./][0-9]{1,2}[-./][0-9]{1,2}/u;
const above = new Set(['byline', 'subtitle', 'head']);

/** The paragraph behind which signature and date should stand. */
export function tailOf({ blocks }: Draft): Block | undefined {
  return blocks.findLast(
    ({ part, role }) => part === 0 && !['residue', 'imprint', 'note', 'attachment-note', 'code'].includes(role),
  );
}

/** A date below the title (题注) stands for the 成文日期. */
export function datedAbove(draft: Draft): boolean {
  return draft.blocks.some((block) => above.has(block.role) && date.test(draft.slice(block)));
}

/** A name or organisation below the title stands for the signature. */
export function signsAbove(draft: Draft): boolean {
  return draft.blocks.some((block) => {
    if (!above.has(block.role)) return false;
    const name = draft
      .slice(block)
      .replace(date, '')
      .replace(/[0-9０-９年月日\s\u3000（）()—-]/gu, '');
    return name.length >= 2 && !/^(?:发布|来源|时间|签发人|绝密|机密|秘密|特急|加急)|号$/u.test(name);
  });
}
