/** Wrong punctuation behind an ordinal: 一. 1、 （一）、 */

import { isEnglish } from '../../draft/language.ts';
import type { Marker, MarkerStyle, Role } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';

type Fault = 'han' | 'digit' | 'paren' | 'decimal';

export default defineRule({
  id: 'heading-marker-punct',
  title: ['序号后标点用对', 'Right mark behind a number'],
  category: 'structure',
  severity: 'warning',
  authority: '国标',
  why: [
    '“一”后用顿号，“1”后用下脚点，带括号的不再加标点；全文一致，层次才清楚。',
    '一 takes 、, 1 takes a dot, bracketed numbers take nothing.',
  ],
  basis: [
    'GB/T 15834—2011 4.5.3.3',
    'GB/T 15834—2011 附录B.3.3',
    'GB/T 15834—2011 附录B.3.4',
    'GB/T 15834—2011 附录B.3.5',
  ],
  messages: {
    han: ['汉字序号“{here}”后应用顿号，写作“{right}”。', 'The Han number “{here}” takes 、: write “{right}”.'],
    digit: [
      '阿拉伯数字序号“{here}”后通常用下脚点，写作“{right}”。',
      'The number “{here}” usually takes a dot: write “{right}”.',
    ],
    paren: [
      '带括号的序号“{here}”后通常不再加标点，写作“{right}”。',
      'The bracketed number “{here}” usually takes no further mark: write “{right}”.',
    ],
    decimal: [
      '分级编号“{here}”末尾通常不加标点，写作“{right}”。',
      'The number “{here}” usually ends without a mark: write “{right}”.',
    ],
  },
  examples: [
    {
      bad: '一、主要工作\n办结12件。\n二⟦ ⟧存在的不足\n宣传不够。\n三、下一步打算\n加强宣传。',
      good: '一、主要工作\n办结12件。\n二、存在的不足\n宣传不够。\n三、下一步打算\n加强宣传。',
    },
    {
      bad: '一⟦.⟧总体情况\n平稳有序。\n二⟦，⟧存在问题\n人手不足。',
      good: '一、总体情况\n平稳有序。\n二、存在问题\n人手不足。',
    },
    { bad: '1⟦、⟧按时参会。\n2⟦：⟧遵守纪律。', good: '1.按时参会。\n2.遵守纪律。' },
    {
      bad: '（一）⟦、⟧强化学习\n集中学习8次。\n（1）⟦.⟧制定计划。\n①⟦、⟧列出书目。',
      good: '（一）强化学习\n集中学习8次。\n（1）制定计划。\n①列出书目。',
    },
    {
      bad: '1.1 项目背景\n现有企业40家。\n1.2⟦.⟧ 建设必要性\n管网老化。',
      good: '1.1 项目背景\n现有企业40家。\n1.2 建设必要性\n管网老化。',
    },
    {
      bad: '关于放假的通知\n各科室：\n请做好值班安排。\n附件：1.值班表\n2⟦、⟧联系表\n综合科\n2023年5月6日',
      good: '关于放假的通知\n各科室：\n请做好值班安排。\n附件：1.值班表\n2.联系表\n综合科\n2023年5月6日',
    },
    { good: '1．按时参会。\n2．遵守纪律。\n1）制定计划。\n⒊列出书目。' },
    { bad: '1⟦、⟧10种农产品获奖。\n2⟦、⟧新增农户32家。', good: '1．10种农产品获奖。\n2.新增农户32家。' },
    { good: '3、4月份降雨偏多，已提前疏通沟渠。\n一、二季度用能下降。' },
  ],
  *check({ draft }) {
    const stopped = draft.blocks.some(
      ({ marker, role }) => role === 'heading' && marker?.style === 'han' && marker.close === '、',
    );
    // With one left to a person, the others of the list keep their mark too.
    const mixed = draft.blocks.some(
      ({ marker, role }) =>
        marker && numbered.has(role) && faultOf(marker) === 'digit' && looksDecimal(draft.scrubbed, marker),
    );
    for (const block of draft.blocks) {
      const { marker, role } = block;
      const bare = marker && stopped && role === 'heading' ? bareHan(draft.scrubbed, marker) : undefined;
      if (bare) yield bare;
      if (!marker || !numbered.has(role) || isEnglish(draft, block)) continue;
      const fault = faultOf(marker);
      if (!fault) continue;
      const mark = marker.close.slice(-1);
      const start = marker.at.end - mark.length;
      const right = { han: '、', digit: '.', paren: '', decimal: '' }[fault];
      const data = { here: marker.text.slice(0, -mark.length), right: marker.text.slice(0, -mark.length) + right };
      const decimal = fault === 'digit' && looksDecimal(draft.scrubbed, marker);
      yield {
        at: { start, end: marker.at.end },
        message: fault,
        data,
        ...(decimal ? { suggestions: ['．'] } : { fix: { text: right, safe: fault !== 'digit' || !mixed } }),
      };
    }
  },
});

/** 二 存在的不足, beside 一、 and 三、. */
function bareHan(text: string, { style, close, open, number }: Marker): Finding<'han'> | undefined {
  if (style !== 'han' || close !== '' || open !== '') return undefined;
  const blank = /^[ \u3000]+/u.exec(text.slice(number.end, number.end + 4))?.[0] ?? '';
  if (blank === '') return undefined;
  const here = text.slice(number.start, number.end);
  const at = { start: number.end, end: number.end + blank.length };
  return { at, message: 'han', data: { here, right: `${here}、` }, fix: { text: '、' } };
}

/** “3、10种” may not become “3.10种”: a person has to look. */
function looksDecimal(text: string, { at }: Marker): boolean {
  return /^\s?[0-9０-９]/u.test(text.slice(at.end, at.end + 2));
}

const numbered: ReadonlySet<Role> = new Set(['heading', 'item', 'attachment-note']);
const plain: ReadonlySet<MarkerStyle> = new Set(['digit', 'han']);

function faultOf({ style, close, open, text }: Marker): Fault | undefined {
  if (style === 'decimal') return close === '' ? undefined : 'decimal';
  if (!plain.has(style))
    return /[、.．，,：:]$/u.test(close) && (open !== '' || close.length > 1 || text.length === 2)
      ? 'paren'
      : undefined;
  if (close === '' || (open === '' && text.length === 1)) return undefined;
  if (style === 'han') return close === '、' ? undefined : 'han';
  return '.．'.includes(close) ? undefined : 'digit';
}
