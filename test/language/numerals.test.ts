/** What numerals mean and which strings are none. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  numeralPattern,
  parseCapitalAmount,
  parseNumeral,
  parseOrdinalCircled,
  toHan,
} from '../../src/language/numerals.ts';

describe('parseNumeral', () => {
  test.each<[string, number]>([
    ['0', 0],
    ['2023', 2023],
    ['１２', 12],
    ['1,200', 1200],
    ['1,234,567.5', 1234567.5],
    ['3.14', 3.14],
    ['３．５', 3.5],
    ['〇', 0],
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿三', 23],
    ['卅', 30],
    ['一百零五', 105],
    ['一百五', 150],
    ['一百一十一', 111],
    ['一百十一', 111],
    ['两千三', 2300],
    ['三千〇五十二', 3052],
    ['一千零一', 1001],
    ['一万二', 12000],
    ['一万零二', 10002],
    ['十万', 100000],
    ['三万五千亿', 3.5e12],
    ['三万亿', 3e12],
    ['一兆', 1e12],
    ['二〇二一', 2021],
    ['二零二一', 2021],
    ['〇八', 8],
    ['三点五', 3.5],
    ['零点零七万', 700],
    ['十二点三五亿', 1235000000],
    ['3.5万', 35000],
    ['1.2万亿', 1.2e12],
    ['0.07万', 700],
    ['5百万', 5000000],
    ['4千', 4000],
    ['1亿2000万', 120000000],
    ['10亿零817万', 1008170000],
    ['10亿零817万5288', 1008175288],
    ['12.5%', 0.125],
    ['34.05％', 0.3405],
    ['5‰', 0.005],
    ['百分之三', 0.03],
    ['百分之三点五', 0.035],
    ['百分之12', 0.12],
    ['百分之百', 1],
    ['千分之二', 0.002],
    ['万分之一', 0.0001],
    ['壹仟贰佰', 1200],
    ['叁仟伍佰零肆', 3504],
    ['壹拾', 10],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '年',
    '一十十',
    '百千',
    '百',
    '万',
    '亿万',
    '一亿亿',
    '一百零',
    '零一百',
    '一百零零五',
    '十两',
    '一百两',
    '三五',
    '七八十',
    '三.5',
    '3点5',
    '1万.5',
    '1,20',
    ',200',
    '.5',
    '5.',
    '1.2.3',
    '12点三',
    '十一点五十',
    '二〇2一',
    '%',
    '百分之',
    '-5',
    '几十',
    '1，200',
    '9'.repeat(100),
  ])('“%s” is no numeral', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });

  it('reads what toHan writes', () => {
    for (let n = 0; n <= 9999; n += 1) {
      const value = parseNumeral(toHan(n));
      if (value !== n) expect([toHan(n), value]).toEqual([toHan(n), n]);
    }
  });

  it('never throws and never answers with something that is no number', () => {
    const alphabet = fc.constantFrom(...'零〇一二两三九十廿百千万亿兆点.,%‰0５百分之壹拾元');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 70 }), (chars) => {
        const value = parseNumeral(chars.join(''));
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

describe('numeralPattern', () => {
  const quantity = new RegExp(numeralPattern, 'gu');

  test.each<[string, readonly string[]]>([
    ['共开展培训12次，覆盖一千二百人', ['12', '一千二百']],
    ['增长12.5%，达到1,234.5亿元', ['12.5%', '1,234.5亿']],
    ['完成10亿零817万元，占百分之三点五', ['10亿零817万', '百分之三点五']],
    ['12点30分、3.', ['12', '30', '3']],
    ['装机600万千瓦、3千克、五千人、20兆瓦', ['600万', '3', '五千', '20']],
    ['没有数字', []],
  ])('%s', (text, found) => {
    expect([...text.matchAll(quantity)].map((match) => match[0])).toEqual(found);
  });

  it('stays linear in a larger pattern that fails', () => {
    const pattern = new RegExp(`${numeralPattern}个方面`, 'u');
    for (const text of [
      '1'.repeat(400_000),
      '200,'.repeat(100_000),
      '一点'.repeat(200_000),
      '百分之'.repeat(100_000),
    ]) {
      expect(pattern.test(text)).toBe(false);
    }
  });
});

test.each<[string, number | undefined]>([
  ['壹仟贰佰元整', 1200],
  ['人民币叁仟伍佰零肆圆整', 3504],
  ['壹万贰仟叁佰元伍角陆分', 12300.56],
  ['叁元零伍分', 3.05],
  ['伍角', 0.5],
  ['陆分', 0.06],
  ['壹亿贰仟万元整', 120000000],
  ['元整', undefined],
  ['壹仟贰佰', undefined],
  ['伍角壹元', undefined],
  ['拾角', undefined],
  ['', undefined],
])('amount %s is %s', (text, value) => {
  expect(parseCapitalAmount(text)).toBe(value);
});

test.each<[number, string]>([
  [0, '零'],
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [101, '一百零一'],
  [110, '一百一十'],
  [123, '一百二十三'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [2300, '二千三百'],
  [9999, '九千九百九十九'],
  [10000, '10000'],
  [1.5, '1.5'],
  [-1, '-1'],
])('%d is written %s', (n, han) => {
  expect(toHan(n)).toBe(han);
});

test.each<[string, number | undefined]>([
  ['①', 1],
  ['⑳', 20],
  ['㉑', 21],
  ['㉟', 35],
  ['㊱', 36],
  ['㊿', 50],
  ['㈠', 1],
  ['㈩', 10],
  ['⑴', 1],
  ['⒈', 1],
  ['⒛', 20],
  ['⓪', 0],
  ['⓫', 11],
  ['❿', 10],
  ['1', undefined],
  ['①②', undefined],
  ['', undefined],
])('ordinal %s is %s', (text, value) => {
  expect(parseOrdinalCircled(text)).toBe(value);
});
