/** Ordinals of one level written in two ways: （一） (二), 1. ② or 一、（二）三、 */

import type { Draft, Marker, Section, Series } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { numeralFor } from '../kinds/numbering.ts';

export default defineRule({
  id: 'heading-style-mixed',
  title: ['同级序号写法一致', 'One form per level'],
  category: 'structure',
  severity: 'warning',
  authority: '工具',
  why: [
    '同一级标题的序号写法不一，层次不清，多半是从几处拼来的。',
    'Two forms of number at one level blur the outline and tell of pasting.',
  ],
  messages: {
    style: [
      '同级序号用“{usual}”，此处“{here}”写法不同，应写作“{right}”。',
      'This level is numbered “{usual}”, “{here}” differs; write “{right}”.',
    ],
  },
  examples: [
    {
      bad: '一、基本情况\n现有党员32名。\n⟦（二）⟧主要做法\n健全台账。\n三、存在问题\n人手不足。',
      good: '一、基本情况\n现有党员32名。\n二、主要做法\n健全台账。\n三、存在问题\n人手不足。',
    },
    {
      bad: '（一）抓学习。集中学习8次。\n（二）抓检查。检查5次。\n⟦(三)⟧抓整改。整改问题12个。',
      good: '（一）抓学习。集中学习8次。\n（二）抓检查。检查5次。\n（三）抓整改。整改问题12个。',
    },
    { bad: '1.按时参会。\n⟦②⟧遵守纪律。\n3.做好记录。', good: '1.按时参会。\n2.遵守纪律。\n3.做好记录。' },
    {
      bad: '（1）按时参会；\n⟦2)⟧遵守纪律；\n（3）做好记录。',
      good: '（1）按时参会；\n（2）遵守纪律；\n（3）做好记录。',
    },
    { bad: '第一章 总则\n第二章 职责\n⟦第3章⟧ 附则', good: '第一章 总则\n第二章 职责\n第三章 附则' },
    { good: '1.按时参会。\n2．遵守纪律。' },
    { good: '一、基本情况\n（一）现有党员32名。\n（二）现有支部3个。\n二、主要做法\n1.健全台账。\n2.定期通报。' },
  ],
  *check({ draft }) {
    for (const series of draft.series) {
      const forms = series.sections.map(({ marker }) => (marker ? formOf(draft, marker) : ''));
      if (forms.every((form) => form === forms[0])) continue;
      const usual = usualForm(forms);
      const model = series.sections[forms.indexOf(usual)]?.marker;
      if (model) yield* strangers(draft, series, forms, usual, model);
    }
  },
});

function* strangers(draft: Draft, { sections }: Series, forms: readonly string[], usual: string, model: Marker) {
  for (const [index, { marker }] of sections.entries()) {
    if (!marker || forms[index] === usual) continue;
    const right = rewritten(draft, model, marker);
    const data = { usual: model.text, here: marker.text, right };
    yield { at: marker.at, message: 'style' as const, data, suggestions: [right] };
  }
}

/** What must agree: style, brackets, Han or Arabic numeral; the mark behind and the width of digits are for other rules. */
function formOf(draft: Draft, { style, open, close, number }: Marker): string {
  const han = /[一二三四五六七八九十百]/u.test(draft.slice(number)) ? 'han' : '';
  return `${style}|${open}|${/[）)〕］\]]/u.exec(close)?.[0] ?? ''}|${han}`;
}

/** The commonest form; of two equally common the first. */
function usualForm(forms: readonly string[]): string {
  const count = new Map<string, number>();
  for (const form of forms) count.set(form, (count.get(form) ?? 0) + 1);
  return [...count].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The marker in the form of the model, with its own value. */
function rewritten(draft: Draft, model: Marker, { value }: Section['marker'] & object): string {
  const { at, number } = model;
  const numeral = numeralFor(model, draft.slice(number), value);
  return (
    draft.slice({ start: at.start, end: number.start }) + numeral + draft.slice({ start: number.end, end: at.end })
  );
}
