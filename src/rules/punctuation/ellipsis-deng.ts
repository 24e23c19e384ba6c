/** An ellipsis together with 等: one of them says enough. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { closingDeng } from '../kinds/deng.ts';

const before = new RegExp(`(?:…{1,2}|\\.{3,6})(?=${closingDeng})`, 'gu');
/** 供水、供电、道路……等配套条件; 等到 and 等待 are verbs. */
const beforeNoun =
  /(?<=、[\u4e00-\u9fff]{1,12})(?:…{1,2}|\.{3,6})(?=等(?![到待候着了我你他她一下会天额级次于同闲份分差号式外价量效距])[\u4e00-\u9fff])/gu;
const behind = /(?<=、[^，。；：、！？\s]{1,16}等|等等)(?:…{1,2}|\.{3,6})/gu;

const closes = new RegExp(`^${closingDeng}`, 'u');

export default defineRule({
  id: 'ellipsis-deng',
  title: ['省略号不与等并用', 'Ellipsis or 等, not both'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '省略号和“等”“等等”都表示列举未尽，不能同时使用。',
    'An ellipsis and 等 both say that the list goes on; use one.',
  ],
  basis: ['GB/T 15834—2011 A.9.2'],
  messages: {
    both: ['省略号不与“等”并用，请删去省略号。', 'Not both an ellipsis and 等; delete the ellipsis.'],
  },
  examples: [
    { bad: '走访企业、社区、学校⟦……⟧等。', good: '走访企业、社区、学校等。' },
    { bad: '供水、供电、道路⟦……⟧等配套条件具备。', good: '供水、供电、道路等配套条件具备。' },
    { bad: '走访企业、社区、学校等⟦……⟧。', good: '走访企业、社区、学校等。' },
    { bad: '涉及环保、交通等等⟦……⟧，都要整改。', good: '涉及环保、交通等等，都要整改。' },
    { good: '大家都在想……等到春天来了，一切都会好。' },
    { good: '他站在门口等……终于等到了。' },
  ],
  *check({ draft }) {
    for (const { start, end } of draft.matches(before, Has.dash | Has.ascii)) yield finding(start, end, true);
    for (const { start, end } of draft.matches(beforeNoun, Has.dash | Has.ascii)) {
      if (!closes.test(draft.scrubbed.slice(end, end + 40))) yield finding(start, end, true);
    }
    for (const { start, end } of draft.matches(behind, Has.dash | Has.ascii)) {
      yield finding(start, end, /[，。；：）”]/u.test(draft.scrubbed.charAt(end)));
    }
  },
});

/** At the end of a paragraph the ellipsis also closes the sentence; what then closes it is for a person to say. */
function finding(start: number, end: number, closed: boolean) {
  const at = { start, end };
  return closed
    ? ({ at, message: 'both', fix: { text: '' } } as const)
    : ({ at, message: 'both', suggestions: ['。'] } as const);
}
