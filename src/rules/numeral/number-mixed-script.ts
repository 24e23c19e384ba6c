/** 3千, 5百: Arabic figures with 千 or 百. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const mixed =
  /(?<![0-9０-９.．,，A-Za-z-])([0-9]{1,4}[万亿])?([1-9](?:\.[0-9])?)([千百])(?![瓦克米伏卡帕赫焦升安欧周分年强万亿佳度]|吨[级位])(?=[多余]?[\u4e00-\u9fff，。；、])/gu;

export default defineRule({
  id: 'number-mixed-script',
  title: ['千百不与阿拉伯数混用', 'No 3千 or 5百'],
  category: 'numeral',
  severity: 'off',
  authority: '国标',
  why: [
    '数值很大时可配“万”“亿”作单位；除此之外，阿拉伯数字与汉字数字不能混用。',
    'Large numbers may take 万 or 亿; otherwise Arabic and Han numerals are not mixed.',
  ],
  basis: ['GB/T 15835—2011 5.3'],
  messages: {
    mixed: [
      '“{unit}”不能与阿拉伯数字混用，应写作“{right}”。',
      '“{unit}” is not mixed with Arabic figures; write “{right}”.',
    ],
  },
  examples: [
    { bad: '发放资料⟦3千⟧份，走访⟦5百⟧户。', good: '发放资料3000份，走访500户。' },
    { bad: '企业由⟦1万6千⟧户增加到2万户。', good: '企业由1.6万户增加到2万户。' },
    { good: '装机3千瓦，全程5千米，投资3万元、2.5亿元。' },
    { good: '入选2百强企业，购置3千克样品。' },
  ],
  *check({ draft }) {
    for (const { start, end, groups } of draft.matches(mixed, Has.digit)) {
      const [, large = '', figure = '', unit = ''] = groups;
      const right =
        large === '' ? String(Math.round(Number(figure) * (unit === '千' ? 1000 : 100))) : joined(large, figure, unit);
      if (right) yield { at: { start, end }, message: 'mixed', data: { unit, right }, suggestions: [right] };
    }
  },
});

/** 1万6千 is 1.6万. */
function joined(large: string, figure: string, unit: string): string | undefined {
  if (!large.endsWith('万') || figure.includes('.')) return undefined;
  return `${large.slice(0, -1)}.${unit === '千' ? '' : '0'}${figure}万`;
}
