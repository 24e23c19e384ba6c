/** Where sentences end and where they do not. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { outerEnclosures } from '../../src/draft/enclosures.ts';
import { splitSentences } from '../../src/draft/sentences.ts';

function cut(text: string): string[] {
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

/** Each row is a paragraph with | where a sentence ends. */
describe('splitSentences', () => {
  test.each([
    '一年来，党支部认真履行职责。|各项工作取得新进展。',
    '怎么办？|怎么干？！|大家一起想！！！|好',
    '抓好三件事：一是学习；二是培训；三是考核。',
    '他说：“会议明天召开。”|大家都同意。',
    '他问：“会议何时召开？”|大家都没有回答。',
    '他说：“甲。乙。”|丙。',
    '大家喊出“加油！”并继续前进。',
    '“怎么办？”是群众最关心的问题。',
    '“会议明天召开。”|他说。',
    '俗话说：“水滴石穿。”，道理就在这里。',
    '坚持“把质量当生命”。|再接再厉。',
    '他问：“懂了吗？”。|没人回答。',
    '全体党员（含预备党员。）参加会议。',
    '会议已经召开。|（见附件。）|下一步继续落实。',
    '观看《日记何罪！》一书。|讨论热烈。',
    '一本《为什么？》。|好。',
    '【注意！】|明天开会。',
    '“第一句。|第二句。',
    '他说：“没有说完。|下一句照常。',
    '（未闭合的括号。|下一句照常。',
    '多余的引号。”|下一句照常。',
    '（交叉“的）引号”。|下一句。',
    '困难……但是可以克服。',
    '困难……|　　可以克服。',
    '困难……',
    '真的吗……？|真的。',
    '真的吗?|真的!|好.的',
    '他说:"明天开会。"|大家同意。',
    '完成12.5万元，网址example.com。|好。',
    '使用What?软件。',
    '半角｡|句号｡',
    '我们喊：“冲啊！”|“冲啊！”|声音很大。',
    '工作（包括：甲。乙）完成。|好。',
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  test.each([
    'Mr. Smith came to the U.S. in 2020. |He spent 3.5 years there! |Why? |Nobody knows.',
    '1. Introduction goes here. |2. End.',
    'See e.g. the annex (p. 3). |Version 2.0 is out.',
    'He said “Go.” |They went.',
    '“Go!” he said. |They went.',
    'Wait... |What?!',
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('leaves white space around sentences out', () => {
    expect(splitSentences('前文\n　　甲。 乙。 \n', 3, 11)).toEqual([
      { start: 5, end: 7 },
      { start: 8, end: 10 },
    ]);
    expect(cut(' 　 ')).toEqual([]);
  });

  it('covers all but white space, in order, without overlap', () => {
    const alphabet = fc.constantFrom(...'工作a1。！？!?.…，；：“”‘’「」（）()《》"\' 　\n\u2028😀', '\ud800');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(alphabet).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of splitSentences(text, 0, text.length)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(last, start)).toMatch(/^[\s\u0085]*$/u);
            expect(text.slice(start, end)).not.toMatch(/^[\s\u0085]|[\s\u0085]$/u);
            last = end;
          }
          expect(text.slice(last)).toMatch(/^[\s\u0085]*$/u);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is linear', () => {
    for (const unit of [
      '“',
      '“”',
      '（“',
      '（。',
      '（”',
      '"',
      '。',
      '”',
      '…',
      '. ',
      'a.b. ',
      '　',
      '“。”',
      '《（“甲。”）》',
      '工作',
    ]) {
      for (const length of [250_000, 500_000, 1_000_000]) splitSentences(unit.repeat(length / unit.length), 0, length);
    }
    const nested = `${'（'.repeat(100_000)}。${'）'.repeat(100_000)}`;
    expect(cut(nested)).toHaveLength(1);
  });
});

test.each<[string, readonly string[]]>([
  ['甲（乙）丙“丁（戊）”', ['（乙）', '“丁（戊）”']],
  ['（甲“乙）丙”', ['（甲“乙）']],
  ['（甲（乙）', ['（乙）']],
  ['“甲“乙”', ['“乙”']],
  ['）甲（', []],
  ['"甲"乙"', ['"甲"']],
])('enclosures of %s', (text, expected) => {
  expect(outerEnclosures(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
