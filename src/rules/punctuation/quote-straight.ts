/** Straight quotation marks in Chinese. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { isChinese } from '../kinds/prose.ts';

const han = /[\u3400-\u9fff]/u;
const closing = /[\u3400-\u9fff，。；：、！？）》”]/u;
const longest = 200;

export default defineRule({
  id: 'quote-straight',
  title: ['中文用弯引号', 'Use curly quotation marks'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '引号的形式是“”和‘’，直引号分不清开合。',
    'Quotation marks are “” and ‘’; straight ones do not tell opening from closing.',
  ],
  basis: ['GB/T 15834—2011 4.8.2'],
  messages: {
    pair: ['引号应写作“”，不用直引号。', 'Write “” instead of straight quotation marks.'],
    single: [
      '这个直引号找不到另一半，请补全并改用“”。',
      'This straight quotation mark has no partner; complete it and use “”.',
    ],
  },
  examples: [
    { bad: '增强⟦"四个意识"⟧，做到⟦"两个维护"⟧。', good: '增强“四个意识”，做到“两个维护”。' },
    { bad: '打造⟦＂一站式＂⟧服务。', good: '打造“一站式”服务。' },
    { bad: "开展⟦'双联双促'⟧活动。", good: '开展‘双联双促’活动。' },
    { bad: '开展⟦"⟧双联双促活动，成效明显。', good: '开展双联双促活动，成效明显。' },
    { good: '显示器为27"宽屏，配置项写作"mode": "fast"。' },
    { good: "采用Men's Health的标准，it's的用法不变。" },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if ((block.mask & Has.quote) === 0 || block.role === 'code' || !isChinese(draft, block)) continue;
      yield* read(draft, block, '"', '“', '”');
      yield* read(draft, block, '＂', '“', '”');
      yield* read(draft, block, "'", '‘', '’');
    }
  },
});

function* read(draft: Draft, { line }: Block, mark: string, left: string, right: string) {
  const text = draft.slice(line);
  for (let start = next(text, mark, 0); start >= 0; ) {
    const end = next(text, mark, start + 1);
    const inside = end < 0 || end - start > longest ? '' : text.slice(start + 1, end);
    const at = { start: line.start + start, end: line.start + end + 1 };
    if (han.test(inside)) yield { at, message: 'pair', fix: { text: `${left}${inside}${right}` } } as const;
    else if (end < 0 && mark !== "'" && han.test(text.charAt(start - 1)) && han.test(text.charAt(start + 1))) {
      yield { at: { start: at.start, end: at.start + 1 }, message: 'single' } as const;
    }
    // A quotation without Chinese is left as it is; its closing mark opens nothing.
    const whole =
      inside.trim() !== '' && (han.test(inside) || closing.test(text.charAt(start - 1) + text.charAt(end + 1)));
    start = whole ? next(text, mark, end + 1) : end;
  }
}

/** Inches and apostrophes are no quotation marks. */
function next(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (mark === '"' && /[0-9]/u.test(text.charAt(at - 1)) && !/[，。；：、！？）》”]/u.test(text.charAt(at + 1)))
      continue;
    if (mark === "'" && /[A-Za-z0-9]/u.test(text.charAt(at - 1))) continue;
    return at;
  }
  return -1;
}
