/** Which ordinals a draft's lines begin with, in every width and bracket, and what only looks like one. */

import { expect, it, test } from 'vitest';
import { parseText } from '../../src/input/text.ts';
import { readDraft } from '../../src/lint.ts';
import { profiles } from '../../src/profiles/index.ts';

/** “han 1 一、” for each line that has a marker, “-” for one that has none. */
function markers(text: string): string[] {
  return readDraft(parseText(text), profiles).blocks.map(({ marker }) =>
    marker ? `${marker.style} ${marker.value} ${marker.text}` : '-',
  );
}

test.each<[string, string]>([
  ['一、总体情况', 'han 1 一、'],
  ['十二、其他事项', 'han 12 十二、'],
  ['一.总体情况', 'han 1 一.'],
  ['（一）总体情况', 'han-paren 1 （一）'],
  ['(一)总体情况', 'han-paren 1 (一)'],
  ['（一)总体情况', 'han-paren 1 （一)'],
  ['（ 一 ）总体情况', 'han-paren 1 （ 一 ）'],
  ['（一）、总体情况', 'han-paren 1 （一）、'],
  ['一）总体情况', 'han-paren 1 一）'],
  ['㈠总体情况', 'han-paren 1 ㈠'],
  ['1.总体情况', 'digit 1 1.'],
  ['１．总体情况', 'digit 1 １．'],
  ['1、总体情况', 'digit 1 1、'],
  ['⒈总体情况', 'digit 1 ⒈'],
  ['20.2026年底前办结。', 'digit 20 20.'],
  ['1.3月12日植树。', 'digit 1 1.'],
  ['1.\t总体情况', 'digit 1 1.'],
  ['（1）总体情况', 'digit-paren 1 （1）'],
  ['1)总体情况', 'digit-paren 1 1)'],
  ['⑴总体情况', 'digit-paren 1 ⑴'],
  ['①总体情况', 'circled 1 ①'],
  ['第一章　总则', 'chapter 1 第一章'],
  ['第二节 职责', 'section 2 第二节'],
  ['第十二条 本办法自发布之日起施行。', 'article 12 第十二条'],
  ['第12条 本办法自发布之日起施行。', 'article 12 第12条'],
  ['第一部分 工作回顾', 'part 1 第一部分'],
  ['3.2.1 工艺选择', 'decimal 1 3.2.1'],
])('%s', (line, expected) => expect(markers(line)).toEqual([expected]));

test.each([
  '2021年，全镇完成投资3亿元。',
  '3.5亿元资金已经到位。',
  '12.5%的村建成站点。',
  '12.4国家宪法日开展宣传。',
  '3、4月份降雨偏多。',
  '三、四季度用能下降。',
  '一是健全制度。',
  '第一，提高认识。',
  '第一季度完成投资3亿元。',
  '第三条规定的情形除外。',
  '第三条之一　申请人可以申诉。',
  '（2021）15号文件要求按时报送。',
  '1,200户居民受益。',
  '一个中心两个基本点。',
  '序号\t名称\t数量',
  '1.\t电脑\t20台',
])('no marker: %s', (line) => expect(markers(line)).toEqual(['-']));

it('takes a doubtful ordinal where the lines around count on to it', () => {
  expect(markers('1.种粮大户\n2.家庭农场\n3.10种特色农产品\n4.合作社')).toEqual([
    'digit 1 1.',
    'digit 2 2.',
    'digit 3 3.',
    'digit 4 4.',
  ]);
  expect(markers('一、上半年\n二、三会一课情况\n三、四季度打算')).toEqual(['han 1 一、', 'han 2 二、', 'han 3 三、']);
  expect(markers('第一条为了规范管理，制定本办法。\n第二条本办法适用于机关。')).toEqual([
    'article 1 第一条',
    'article 2 第二条',
  ]);
  expect(markers('一，总体情况\n二，存在问题')).toEqual(['han 1 一，', 'han 2 二，']);
  expect(markers('1.1总则\n1.2范围\n1.2亿元资金到位。')).toEqual(['decimal 1 1.1', 'decimal 2 1.2', '-']);
});

it('does not take the next line of a sentence for an item', () => {
  expect(markers('今年入汛以来，全县共出现强降雨过程8次，累计降雨量较常年偏多\n2.成左右，其中7月份最多。')).toEqual([
    '-',
    '-',
  ]);
});
