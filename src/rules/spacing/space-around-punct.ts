/** A blank before or behind a full-width mark. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { besideEmphasis, isChinese, isProse, standsSo } from '../kinds/prose.ts';

const gap = /[ \t\u00a0]+|(?<=[\u3400-\u9fff])\u3000(?=[，。；、！？])/gu;
const pointed = /[，。；、！？（《“]/u;
const closing = /[，。；：、！？）》”]/u;
const opening = /[（《“]/u;
const closed = /[）》”：]/u;
const han = /[\u3400-\u9fff]/u;
const word = /[\u3400-\u9fff0-9]/u;

export default defineRule({
  id: 'space-around-punct',
  title: ['标点前后不空格', 'No blanks beside marks'],
  category: 'spacing',
  severity: 'warning',
  authority: '工具',
  why: [
    '全角标点本身已占一个字的位置，旁边再空格就断开了句子。',
    'A full-width mark has its distance built in; a blank beside it tears the sentence.',
  ],
  messages: {
    behind: ['“{mark}”后多出空格，应删去。', 'There is a blank behind “{mark}”; delete it.'],
    before: ['“{mark}”前多出空格，应删去。', 'There is a blank before “{mark}”; delete it.'],
  },
  examples: [
    { bad: '全面部署，⟦ ⟧迅速推进⟦ ⟧。', good: '全面部署，迅速推进。' },
    { bad: '落实⟦ ⟧“三会一课”⟦ ⟧制度，印发《⟦ ⟧工作方案⟦ ⟧》。', good: '落实“三会一课”制度，印发《工作方案》。' },
    { bad: '任务如下：⟦ ⟧一是抓学习，二是抓落实。', good: '任务如下：一是抓学习，二是抓落实。' },
    { bad: '深化改革⟦　⟧，推动发展。', good: '深化改革，推动发展。' },
    { bad: '来信收悉。⟦\t⟧现将有关情况答复如下，请查收。', good: '来信收悉。现将有关情况答复如下，请查收。' },
    {
      bad: '关于放假的通知\n各科室⟦ ⟧：\n请做好值班。\n联系人⟦  ⟧：周明',
      good: '关于放假的通知\n各科室：\n请做好值班。\n联系人：周明',
    },
    { good: '时  间 ：5月6日\n出席人 员 ：全体' },
    { good: '1. 全面部署，迅速推进。\n一、 总体要求\n（一） 加强学习，提高能力。' },
    { good: '出席： 周某 吴某\n《人民日报》 2021年5月6日' },
    { good: '1. **主体工程。** 完成至18层，质量良好。', format: 'markdown' },
    { good: '会议于（  ）召开，地点（　　）。' },
  ],
  *check({ draft }) {
    if ((draft.mask & Has.space) === 0) return;
    for (const { start, end, block } of draft.matches(gap, Has.space)) {
      if (end - start > 3 || start <= block.start || end >= block.end) continue;
      const [left, right] = [draft.scrubbed.charAt(start - 1), draft.scrubbed.charAt(end)];
      const message = sideOf(left, right);
      // Brackets that hold nothing but blanks wait to be filled.
      if (!message || (left === '（' && right === '）') || !standsSo(draft, start, end)) continue;
      if (
        !(isProse(draft, block) || isTorn(draft, block, start) || isLabelled(draft, block, start, right)) ||
        !isChinese(draft, block) ||
        besideEmphasis(draft, { start, end })
      )
        continue;
      // Behind the ordinal of a heading a blank is a matter of layout.
      if (block.marker && start <= block.marker.at.end) continue;
      yield { at: { start, end }, message, data: { mark: message === 'behind' ? left : right }, fix: { text: '' } };
    }
  },
});

/** 各科室 ： and 联系人 ：: between a name and its colon no blank is layout, unless the name itself is set wide. */
function isLabelled({ scrubbed }: Draft, { start, role }: Block, at: number, right: string): boolean {
  if (right !== '：' || role === 'table' || role === 'head') return false;
  return /^[\u3400-\u9fff（）、XxＸ×]{2,30}$/u.test(scrubbed.slice(start, at));
}

/** A tab behind 。 makes no table of two sentences. */
function isTorn({ scrubbed }: Draft, { cells = [] }: Block, at: number): boolean {
  const [first, second] = cells;
  if (cells.length !== 2 || !first || !second || first.end !== at) return false;
  return second.end - second.start >= 4 && /[。！？；，]/u.test(scrubbed.charAt(at - 1));
}

/** On which side of the blank the mark stands that needs none. */
function sideOf(left: string, right: string): 'behind' | 'before' | undefined {
  if (right === '\u3000' || right === '\t') return undefined;
  if (pointed.test(left)) return 'behind';
  if (closing.test(right)) return 'before';
  if (han.test(left) && opening.test(right)) return 'before';
  return closed.test(left) && word.test(right) ? 'behind' : undefined;
}
