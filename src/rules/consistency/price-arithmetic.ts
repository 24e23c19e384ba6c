/** “20台，每台5000元，共计12万元”: the amount is not the price times the number. */

import { type Quantity, quantitiesIn } from '../../language/quantities.ts';
import { defineRule } from '../../rule.ts';
import { shift } from '../kinds/parts.ts';
import { printLike } from '../kinds/print-like.ts';
import { sentencesWith } from '../kinds/scan.ts';

const priced = /每[\u4e00-\u9fff]{1,2}(?:单价|价格|补助|补贴|奖励|发放|收取|约)?[0-9]|单价/g;
const total =
  /(?:共计|合计|总计|总价|小计|共需|共花费|共支出|共发放|总金额|金额|计|共)(?:资金|经费|费用|人民币|金额)?(?:为|是)?$/u;
/** 为50人发放补贴5000元 */
const given = /^[\u4e00-\u9fff]{0,4}(?:发放|补助|补贴|拨付|支付|兑现)(?:补贴|补助|资金|奖金|经费)?(?:共计|共)?$/u;
/** Paid again and again, or only in part. */
const again =
  /每[年月天日周次季晚场人][^，。；]{0,4}每|每[年月天日周季晚]|折|优惠|首付|另|含|包括|平均|起|最高|不超过/u;

export default defineRule({
  id: 'price-arithmetic',
  title: ['单价乘数量等于总价', 'Price times number'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '单价、数量和总价写在一句里，读者一乘就知道对不对。',
    'With price, number and amount in one sentence any reader can multiply.',
  ],
  messages: {
    product: [
      '“{price}”乘“{count}”应为{right}，此处写“{stated}”，请核对。',
      '“{price}” times “{count}” makes {right}, not “{stated}”.',
    ],
  },
  examples: [
    { bad: '采购电脑20台，每台5000元，共计⟦12万⟧元。', good: '采购电脑20台，每台5000元，共计10万元。' },
    { bad: '每人补助300元，发放40人，合计⟦1.3万⟧元。', good: '每人补助300元，发放40人，合计1.2万元。' },
    { bad: '购买图书600册，单价25元，共计⟦16000⟧元。', good: '购买图书600册，单价25元，共计15000元。' },
    { bad: '慰问困难党员12名，每人500元，共计⟦5000⟧元。', good: '慰问困难党员12名，每人500元，共计6000元。' },
    { good: '采购电脑20台，每台5000元，打印机5台，每台2000元，共计11万元。' },
    { good: '聘请保洁员20名，每人每月2000元，共计48万元。慰问12户，每户约500元，共计6500元。' },
    { good: '采购桌椅33套，每套320元，共计1.06万元。' },
  ],
  *check({ draft }) {
    for (const { sentence } of sentencesWith(draft, priced)) {
      const text = draft.slice(sentence);
      if (text.length > 300 || again.test(text)) continue;
      const all = quantitiesIn(text);
      for (const [index, stated] of all.entries()) {
        const right = productBefore(text, all, index);
        if (!right || Math.abs(right.value - stated.value) <= tolerance(stated)) continue;
        const [price, count, sum] = [right.price, right.count, stated].map((one) => shift(one, sentence.start));
        if (!price || !count || !sum) continue;
        const data = {
          price: draft.slice(price),
          count: draft.slice(count),
          right: printLike(draft.scrubbed, right.value, sum),
          stated: draft.slice(sum),
        };
        yield { at: { start: sum.start, end: sum.numberEnd }, message: 'product', data };
      }
    }
  },
});

interface Product {
  readonly price: Quantity;
  readonly count: Quantity;
  readonly value: number;
}

/** The price and the number directly before a total, when no other amount of the sentence may belong to it. */
function productBefore(text: string, all: readonly Quantity[], index: number): Product | undefined {
  const [first, second, stated] = [all[index - 2], all[index - 1], all[index]];
  if (!first || !second || stated?.unit !== '元' || [first, second, stated].some(({ fuzzy }) => fuzzy))
    return undefined;
  if (all.slice(0, index - 2).some(({ unit }) => unit === '元')) return undefined;
  const lead = text.slice(second.end, stated.start);
  if (
    !(total.test(lead) || given.test(lead) || (lead === '、' && /共/u.test(text.slice(first.end, second.start)))) ||
    text.slice(first.end, stated.start).length > 40
  )
    return undefined;
  const [price, count] = first.unit === '元' ? [first, second] : [second, first];
  if (price.unit !== '元' || count.unit === '元' || count.unit === '' || count.unit === '%') return undefined;
  const written = count.unit === '人' ? '[人名位]' : text.slice(count.numberEnd, count.end);
  const named = text.slice(Math.max(0, price.start - 8), price.start);
  if (!/单价(?:为|是)?$/u.test(named) && !new RegExp(`每${written}`, 'u').test(named)) return undefined;
  if (price.step > 1 && !Number.isInteger(price.value / price.step)) return undefined;
  return { price, count, value: price.value * count.value };
}

/** Rounded to its last digit, up or down. */
function tolerance({ step, decimal }: Quantity): number {
  return step > 1 || decimal ? step * 0.999 : 0.005;
}
