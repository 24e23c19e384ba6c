/** Hyphens and tildes of the keyboard between two quantities, years or dates. */

import { Has } from '../../draft/mask.ts';
import type { Draft, Match } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';

const mark = '[-–－‐‑−~∼〜﹣]{1,2}|——';
const before = '(?<![0-9A-Za-z.．/-])';
const unit =
  '(?:[%％‰]|个|名|人|次|年|月|日|天|周|小时|分钟|秒|元|万|亿|千|公里|千米|米|厘米|毫米|岁|周岁|倍|吨|亩|户|家|项|页|层|级|度|℃|公斤|斤|克|升|平方米|公顷|台|套|件|篇|期|季度|学年|年级|班|条|章|节|届|位|场|门|所|座|支|批|km|kg|mm|cm|m)';
const years = new RegExp(
  `(?<![0-9A-Za-z.．/-]|第)((?:19|20)[0-9]{2})(年?)(${mark})((?:19|20)[0-9]{2})(?=年|学年|年度)`,
  'gu',
);
const amounts = new RegExp(
  `${before}([0-9]{1,6}(?:\\.[0-9]{1,4})?)([%％万亿]?)(${mark})([0-9]{1,6}(?:\\.[0-9]{1,4})?)(?=${unit})`,
  'gu',
);
const dates = new RegExp(`${before}([0-9]{1,2})([月日时])(${mark})((?:[0-9]{4}年)?[0-9]{1,2})(?=[月日时])`, 'gu');
/** Without one of these nothing is to be found. */
const joint = new RegExp(`[0-9年月日时%％万亿]${mark}[0-9]`, 'u');
/** A score, a number, a model: 以3-2战胜, 图1-2, 3-2号. */
const other = /(?:比分|以|战成|图|表|式|编号|代码|型号|标准|GB|DB|号)[\s：:为]*$/u;

export default defineRule({
  id: 'range-mark',
  title: ['起止用一字线或浪纹线', 'Join ranges by — or ～'],
  category: 'punctuation',
  severity: 'info',
  authority: '国标',
  why: [
    '时间、数值的起止一般用一字线“—”，也可用浪纹线“～”；短横线“-”用于编号、电话和型号。',
    'Spans of time and quantities are joined by — or ～; the hyphen belongs to numbers, phones and models.',
  ],
  basis: ['GB/T 15834—2011 4.13.3.2', 'GB/T 15835—2011 5.1.3'],
  messages: {
    range: ['起止之间一般用“{right}”，不用“{mark}”。', 'Join the two ends by “{right}”, not “{mark}”.'],
  },
  examples: [
    { bad: '每组10⟦-⟧20人，2019⟦-⟧2021年共办12期。', good: '每组10—20人，2019—2021年共办12期。' },
    { bad: '活动于5月3日⟦-⟧10日举行，降幅5%⟦~⟧8%。', good: '活动于5月3日—10日举行，降幅5%～8%。' },
    { bad: '2019⟦--⟧2021年，1⟦－⟧9月完成投资3亿元。', good: '2019—2021年，1—9月完成投资3亿元。' },
    { good: '我队以3-2人数优势取胜，办公室在5-302室，文号2021-09-01。' },
    { good: '每组10—20人，投入5万～8万元，见图2-3个案。' },
    { good: '电话0571-8888666，型号WZ-10，标准GB 2762-2017年版。' },
  ],
  *check({ draft }) {
    if (!joint.test(draft.scrubbed)) return;
    for (const match of draft.matches(years, Has.dash | Has.wide)) yield* read(draft, match);
    for (const match of draft.matches(amounts, Has.dash | Has.wide)) yield* read(draft, match);
    for (const match of draft.matches(dates, Has.dash | Has.wide)) yield* read(draft, match);
  },
});

function* read({ scrubbed }: Draft, { start, block, groups }: Match) {
  const [, from = '', sign = '', written = '', to = ''] = groups;
  // A range counts up; 3-2 and 2021-09 do not.
  const dated = /[月日时]/u.test(sign);
  if (!dated && Number(from) >= Number(to)) return;
  if (!dated && /^0/u.test(to) && !to.startsWith('0.')) return;
  if (other.test(scrubbed.slice(Math.max(block.line.start, start - 6), start))) return;
  const at = start + from.length + sign.length;
  const right = /[~∼〜]/u.test(written) ? '～' : '—';
  yield {
    at: { start: at, end: at + written.length },
    message: 'range',
    data: { mark: written, right },
    fix: { text: right },
  } as const;
}
