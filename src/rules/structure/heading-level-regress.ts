/** A higher kind of ordinal below a lower one: （一） and below it 一、 */

import type { MarkerStyle } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { markerLevel } from '../kinds/numbering.ts';

function lowerThan(style: MarkerStyle): string {
  if (style === 'han') return '（一）';
  if (style === 'han-paren') return '1.';
  return style === 'digit' || style === 'decimal' ? '（1）' : '①';
}

export default defineRule({
  id: 'heading-level-regress',
  title: ['下层不用上层序号', 'Do not number upwards'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: [
    '序号通常按“一、（一）1.（1）”顺次向下，下层反过来用上层的形式，层次就看不清了。',
    'Numbers usually run down from 一、 to （一）, 1. and （1）; turned round they hide which heading belongs to which.',
  ],
  basis: ['GB/T 15834—2011 附录B.3.8'],
  messages: {
    regress: [
      '“{parent}”下面不宜再用“{here}”，可改用“{lower}”之类的下层序号。',
      '“{here}” stands below “{parent}”; better number this level by a lower form such as “{lower}”.',
    ],
  },
  examples: [
    {
      bad: '（一）强化组织建设\n⟦一、⟧选优配强班子\n调整班子成员3名。\n二、规范组织生活\n召开支委会12次。\n（二）强化作风建设\n开展检查4次。',
      good: '一、强化组织建设\n（一）选优配强班子\n调整班子成员3名。\n（二）规范组织生活\n召开支委会12次。\n二、强化作风建设\n开展检查4次。',
    },
    {
      bad: '一、主要工作\n1.抓队伍\n⟦（一）⟧开展轮训。\n（二）组织比武。\n2.抓保障\n配备车辆2台。',
      good: '一、主要工作\n（一）抓队伍\n1.开展轮训。\n2.组织比武。\n（二）抓保障\n配备车辆2台。',
    },
    { good: '1.抓队伍\n（1）开展轮训。\n（2）组织比武。\n2.抓保障\n①配备车辆2台。\n②更新装备。' },
    {
      good: '第五条 申请人应当具备下列条件：\n（一）年满18周岁；\n（二）身体健康。\n第六条 申请材料包括：\n1.申请表；\n2.证明材料。',
    },
  ],
  *check({ draft }) {
    // I. 1. A. and their order are a matter of taste in English.
    if (draft.language === 'en') return;
    for (const { parent, sections } of draft.series) {
      const above = parent?.marker;
      const marker = sections[0]?.marker;
      if (!above || !marker || markerLevel(marker.style) >= markerLevel(above.style)) continue;
      yield {
        at: marker.at,
        message: 'regress',
        data: { parent: above.text, here: marker.text, lower: lowerThan(above.style) },
      };
    }
  },
});
