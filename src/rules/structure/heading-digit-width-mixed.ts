/** Half-width beside full-width digits in one series: 1. ２. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';
import { halfWidth } from '../kinds/numbering.ts';

export default defineRule({
  id: 'heading-digit-width-mixed',
  title: ['同级序号宽度一致', 'One digit width per level'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: [
    '同一级序号一个宽一个窄，排出来对不齐，多半是从两处拼来的。',
    'Wide and narrow numbers at one level do not line up; they tell that the text was pasted together.',
  ],
  basis: ['GB/T 15835—2011 5.1.7.1'],
  messages: {
    mixed: [
      '同级序号“{other}”与“{here}”全半角不一，一般统一为半角“{half}”。',
      'Numbers of one level mix widths, “{other}” and “{here}”; write “{half}”.',
    ],
    other: ['同级的“{other}”用半角。', '“{other}” of the same level is narrow.'],
  },
  examples: [
    {
      bad: '（一）厚植群众基础\n1.办好实事\n走访群众32户。\n⟦２⟧.建强队伍\n招募志愿者20名。',
      good: '（一）厚植群众基础\n1.办好实事\n走访群众32户。\n2.建强队伍\n招募志愿者20名。',
    },
    { bad: '（⟦１⟧）修订制度3项；\n(2)新建台账6本。', good: '（1）修订制度3项；\n(2)新建台账6本。' },
    { good: '（一）强基础\n１.整修道路。\n２.疏通沟渠。\n（二）惠民生\n1.改造食堂。\n2.增设车位。' },
  ],
  *check({ draft }) {
    if ((draft.mask & Has.wide) === 0) return;
    for (const { sections } of draft.series) {
      const markers = sections.flatMap(({ marker }) =>
        marker && /[0-9０-９]/u.test(draft.slice(marker.number)) ? [marker] : [],
      );
      const wide = markers.find(({ number }) => /[０-９]/u.test(draft.slice(number)));
      const narrow = markers.find(({ number }) => !/[０-９]/u.test(draft.slice(number)));
      if (!wide || !narrow) continue;
      const data = { here: wide.text, other: narrow.text, half: halfWidth(draft.slice(wide.number)) };
      yield {
        at: wide.number,
        message: 'mixed',
        data,
        fix: { text: data.half },
        related: [{ at: narrow.at, message: 'other', data }],
      };
    }
  },
});
