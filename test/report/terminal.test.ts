import { describe, expect, test } from 'vitest';
import { report } from '../../src/report/terminal.ts';
import { context, result, type Sample, sample, unread } from './sample.ts';

function shown(draft: Sample, more = {}): string {
  return report([result('稿.txt', draft.messages)], context({ '稿.txt': draft.text }, more));
}

/** The source rows and their marks, without numbers, sentences and the rest. */
function frameOf(draft: Sample, more = {}): string {
  const rows = shown(draft, more).matchAll(/^ *\d* \| (.*)$/gmu);
  return [...rows].map((row) => row[1]).join('\n');
}

describe('one file', () => {
  test('nothing found', () => {
    expect(report([result('稿.txt')], context({}))).toBe('可提交：未发现错误。\n');
  });

  test('findings, checklist, verdict', () => {
    const draft = sample('2021年工作报告\n20XX年，XX支部召开X次支委会。 \n')
      .find('20XX', 'placeholder-year', '“20XX”的年份尚未填写。', { suggestions: [{ text: '2021' }] })
      .find('XX支', 'placeholder-x-run', '“XX支部”的名称尚未填写。')
      .find(' ', 'trailing-space', '行末有多余空格。', { severity: 'warning', category: 'spacing', replacement: '' });
    expect(shown(draft)).toMatchInlineSnapshot(`
      "稿.txt  文种：未识别  2 个错误，1 个警告；其中 1 处可用 --fix 自动修正

         2 | 20XX年，XX支部召开X次支委会。 
           | ^^^^    ^^^^                 ~
             2:1  错误  “20XX”的年份尚未填写。  placeholder-year
               可改为：“2021”
             2:7  错误  “XX支部”的名称尚未填写。  placeholder-x-run
             2:19  警告  行末有多余空格。  [可自动修正]  trailing-space

      分类清单
        占位符          2 处   错误 2
        空格            1 处               警告 1                  可自动修正 1

        放心能改的直接改好：jiaogao --fix 稿.txt
        全部空白列成待填表：jiaogao --list-blanks 稿.txt
        某条为什么这样要求：jiaogao --explain 规则名（即每条末尾的英文）

      不可提交：2 个错误，1 个警告；其中 1 处可用 --fix 自动修正。
      "
    `);
  });

  test('in English', () => {
    const draft = sample('20XX年').find('20XX', 'placeholder-year', '“20XX” is still blank.', { replacement: '2021' });
    expect(
      shown(draft, { locale: 'en', profiles: new Map([['summary', ['总结', 'Summary']]]) }),
    ).toMatchInlineSnapshot(`
      "稿.txt  type: unknown  1 error; 1 fixable with --fix

         1 | 20XX年
           | ^^^^
             1:1  error  “20XX” is still blank.  [fixable]  placeholder-year

      Checklist
        Blanks            1   error 1                             1 fixable

        Put right what is safe: jiaogao --fix 稿.txt
        All blanks as a to-do table: jiaogao --list-blanks 稿.txt
        Why a rule asks for something: jiaogao --explain RULE

      Not ready: 1 error; 1 fixable with --fix.
      "
    `);
  });

  test('the document type is named', () => {
    const typed = { ...result('稿.txt', sample('甲').find('甲', 'a', '一。').messages), profile: 'summary' };
    const named = context({}, { profiles: new Map([['summary', ['年度工作总结', 'Annual summary']]]) });
    expect(report([typed], named)).toContain('稿.txt  文种：年度工作总结  1 个错误\n');
    expect(report([typed], context({}))).toContain('稿.txt  文种：summary  1 个错误\n');
  });

  test('without its text there are sentences but no frames', () => {
    const { messages } = sample('20XX年').find('20XX', 'placeholder-year', '“20XX”尚未填写。');
    expect(report([result('稿.txt', messages)], context({}))).toContain(
      '       1:1  错误  “20XX”尚未填写。  placeholder-year\n',
    );
  });
});

describe('marks stand under the characters', () => {
  test.each([
    ['hanzi take two columns', '中共XX支部', 'XX', '中共XX支部\n    ^^'],
    ['full-width digits', '１.总体情况', '１', '１.总体情况\n^^'],
    ['ideographic spaces', '\u3000\u3000今年X次', 'X', '\u3000\u3000今年X次\n        ^'],
    ['quotation marks take one', '“双创”XX', 'XX', '“双创”XX\n      ^^'],
    ['tabs', '\t共X次', 'X', '    共X次\n      ^'],
    ['emoji', '👨‍👩‍👧家庭👍🏽XX', 'XX', '👨‍👩‍👧家庭👍🏽XX\n        ^^'],
    ['surrogate pairs', '𠮷XX', 'XX', '𠮷XX\n  ^^'],
    ['combining marks', 'e\u0301XX', 'XX', 'e\u0301XX\n ^^'],
    ['a zero-width space is written out', '工\u200B作', '\u200B', '工<U+200B>作\n  ^^^^^^^^'],
    ['bidi and escapes too', '\u202E文\u001b[2J', '文', '<U+202E>文<U+001B>[2J\n        ^^'],
    ['a lone surrogate and a private character', '\uD800\uE000稿', '稿', '<U+D800><U+E000>稿\n                ^^'],
    ['a lone combining mark', '\u0301稿', '稿', '<U+0301>稿\n        ^^'],
    ['a byte order mark is not shown', '\uFEFF中XX', 'XX', '中XX\n  ^^'],
  ])('%s', (_name, text, words, expected) => {
    expect(frameOf(sample(text).find(words, 'a', '一。'))).toBe(expected);
  });

  test('something missing at the end of the line', () => {
    const draft = sample('今年以来\n').find('\n', 'a', '缺句号。');
    const empty = draft.messages.map((message) => ({ ...message, endLine: 1, range: [4, 4] as const }));
    expect(frameOf({ ...draft, messages: empty })).toBe('今年以来 \n        ^');
  });

  test('trailing spaces', () => {
    expect(frameOf(sample('稿  \r\n').find('  ', 'a', '一。', { severity: 'warning' }))).toBe('稿  \n  ~~');
  });

  test('what runs over several lines is marked to the end of the first', () => {
    expect(frameOf(sample('甲\n乙丙\n丁戊').find('丙\n丁', 'a', '一。'))).toBe('乙丙\n  ^^');
  });

  test('of two severities the higher is shown', () => {
    const draft = sample('甲乙丙').find('甲乙丙', 'a', '一。', { severity: 'info' }).find('乙', 'b', '二。');
    expect(frameOf(draft)).toBe('甲乙丙\n~~^^~~');
  });
});

describe('long lines', () => {
  const prose = '支部始终坚持“三会一课”制度，不断规范组织生活，增强党员意识，提高服务水平，推动各项工作再上新台阶。';

  test('are cut to what is marked', () => {
    expect(frameOf(sample(`${prose}全年召开X次支委会。${prose}`).find('X', 'a', '一。'))).toMatchInlineSnapshot(`
      "…再上新台阶。全年召开X次支委会。支部始终坚…
                           ^"
    `);
  });

  test('thirteen blanks are one frame and one sentence a rule', () => {
    const text = `${prose}制定了《XXXX党支部20XX年度工作计划》、《XXXX党支部20XX年度学习计划》，开展了X次党员大会、X次主题党日、X次党课。`;
    const draft = sample(text)
      .find('XXXX', 'placeholder-x-run', '“XXXX”尚未填写。')
      .find('20XX', 'placeholder-year', '“20XX”的年份尚未填写。')
      .find('X次党员大会', 'placeholder-x-unit', '“X次党员大会”的数字尚未填写。')
      .find('X次主题党日', 'placeholder-x-unit', '“X次主题党日”的数字尚未填写。')
      .find('X次党课', 'placeholder-x-unit', '“X次党课”的数字尚未填写。');
    expect(shown(draft)).toMatchInlineSnapshot(`
      "稿.txt  文种：未识别  7 个错误

         1 | …再上新台阶。制定了《XXXX党支部20XX年度工作计划》、《XXXX党支部20XX年度学
           |                      ^^^^      ^^^^                  ^^^^      ^^^^
           | 习计划》，开展了X次党员大会、X次主题党日、X次党课。
           |                 ^^^^^^^^^^^  ^^^^^^^^^^^  ^^^^^^^
             1:55 等 2 处  错误  “XXXX”尚未填写。  placeholder-x-run
             1:62 等 2 处  错误  “20XX”的年份尚未填写。  placeholder-year
             1:97 等 3 处  错误  “X次党员大会”“X次主题党日”“X次党课”的数字尚未填写。  placeholder-x-unit

      分类清单
        占位符          7 处   错误 7

        全部空白列成待填表：jiaogao --list-blanks 稿.txt
        某条为什么这样要求：jiaogao --explain 规则名（即每条末尾的英文）

      不可提交：7 个错误。
      "
    `);
  });

  test('a marked paragraph is shown by its head and tail', () => {
    expect(frameOf(sample(`首先，${prose}${prose}`).find(prose + prose, 'a', '一。'))).toMatchInlineSnapshot(`
      "首先，支部始终坚持“三会一课”制度，不断规范组织生活，…工作再上新台阶。
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^"
    `);
  });

  test('never more than four rows', () => {
    const draft = sample('今年共召开XX次会议，'.repeat(5000)).find('XX', 'a', '一。');
    const report = shown(draft);
    expect(frameOf(draft).split('\n')).toHaveLength(9);
    expect(report).toMatch(/（本行另有 49\d\d 处未画出）/u);
  });

  test('fit the terminal', () => {
    const draft = sample(`${prose}X${prose}X`).find('X', 'a', '一。');
    for (const row of frameOf(draft, { columns: 40 }).split('\n')) expect(row.length).toBeLessThan(40);
  });
});

describe('what repeats is said once', () => {
  const many = sample(`${'工作 \n'.repeat(7)}成效XX\n措施 \n`)
    .find(' ', 'trailing-space', '行末有多余空格。', { severity: 'warning', category: 'spacing', replacement: '' })
    .find('XX', 'placeholder-x-run', '“XX”尚未填写。');

  test('a warning on many lines', () => {
    expect(shown(many)).toMatchInlineSnapshot(`
      "稿.txt  文种：未识别  1 个错误，8 个警告；其中 8 处可用 --fix 自动修正

         8 | 成效XX
           |     ^^
             8:3  错误  “XX”尚未填写。  placeholder-x-run

      多处出现的同类问题
        警告  行末有多余空格。  [可自动修正]  trailing-space
              8 处：第 1–7、9 行

      分类清单
        占位符          1 处   错误 1
        空格            8 处               警告 8                  可自动修正 8

        放心能改的直接改好：jiaogao --fix 稿.txt
        全部空白列成待填表：jiaogao --list-blanks 稿.txt
        某条为什么这样要求：jiaogao --explain 规则名（即每条末尾的英文）

      不可提交：1 个错误，8 个警告；其中 8 处可用 --fix 自动修正。
      "
    `);
  });

  test('errors are shown one by one', () => {
    const draft = sample('共X次\n'.repeat(8)).find('X', 'placeholder-x-run', '“X”尚未填写。');
    expect(frameOf(draft).split('\n')).toHaveLength(16);
  });

  test('warnings that say different things are shown one by one', () => {
    const draft = sample('甲\n乙\n丙\n丁\n戊\n己');
    for (const word of '甲乙丙丁戊己') draft.find(word, 'wording', `${word}字不妥。`, { severity: 'warning' });
    expect(frameOf(draft).split('\n')).toHaveLength(12);
  });

  test('many hints are folded, with the title where the sentences differ', () => {
    const draft = sample('甲\n乙\n丙\n丁\n戊\n己\n庚');
    for (const word of '甲乙丙丁戊己庚') draft.find(word, 'wording', `${word}字不妥。`, { severity: 'info' });
    const text = shown(draft, { titles: new Map([['wording', ['用语准确', 'Choose words']]]) });
    expect(text).toContain('提示（不影响提交）\n  提示  用语准确  wording  第 1–7 行\n');
  });

  test('two sentences that only the title can stand for are said once, lines in order', () => {
    const draft = sample(`${'甲乙丙丁\n'.repeat(4)}`);
    for (const [words, said] of [
      ['甲', '“{1}”不当，写“{2}”。'],
      ['乙', '“{1}”不当，写“{2}”或“{3}”。'],
    ] as const)
      draft.find(words, 'wording', said, { severity: 'info', category: 'wording' });
    for (const [index, message] of draft.messages.entries())
      Object.assign(message, { message: message.message.replace(/\{(\d)\}/gu, (_, slot) => `${slot}${index}`) });
    const text = shown(draft, { titles: new Map([['wording', ['用语准确', 'Choose words']]]) });
    expect(text.match(/用语准确.*/gu)).toEqual(['用语准确  wording  第 1–4 行']);
  });

  test('many sentences on one line are said by the title', () => {
    const draft = sample('甲乙丙丁');
    for (const word of '甲乙丙丁') draft.find(word, 'placeholder-x-run', `${word}未填。`);
    expect(shown(draft)).toContain('1:1 等 4 处  错误  补齐空缺的名称  placeholder-x-run');
  });
});

test('other places and replacements', () => {
  const related = [1, 2, 3, 4].map((line) => ({
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
    message: '此处为“12”。',
  }));
  const draft = sample('共13人').find('13', 'total', '合计“13”与分项不符。', {
    category: 'consistency',
    related,
    suggestions: [{ text: '12' }, { text: '十二' }],
  });
  expect(shown(draft)).toMatchInlineSnapshot(`
    "稿.txt  文种：未识别  1 个错误

       1 | 共13人
         |   ^^
           1:2  错误  合计“13”与分项不符。  total
             另见 1:1  此处为“12”。
             另见 2:1  此处为“12”。
             另见 3:1  此处为“12”。
             ……共 4 处
             可改为：“12”、“十二”

    分类清单
      前后一致        1 处   错误 1

      某条为什么这样要求：jiaogao --explain 规则名（即每条末尾的英文）

    不可提交：1 个错误。
    "
  `);
});

describe('several files', () => {
  const blank = sample('XX').find('XX', 'a', '一。').messages;

  test('clean files are counted, not listed', () => {
    expect(report([result('a.txt'), result('b.txt')], context({}))).toBe('可提交：共 2 个文件，未发现错误。\n');
  });

  test('one is not ready, one was not checked', () => {
    const results = [result('a.txt', blank), result('b.txt'), unread('c.docx', '这是 Word 文档，目前还不能读取。')];
    expect(report(results, context({ 'a.txt': 'XX' }))).toMatchInlineSnapshot(`
      "a.txt  文种：未识别  1 个错误

         1 | XX
           | ^^
             1:1  错误  一。  a

      c.docx
        未能检查：这是 Word 文档，目前还不能读取。

      分类清单
        占位符          1 处   错误 1

        全部空白列成待填表：jiaogao --list-blanks 文件
        某条为什么这样要求：jiaogao --explain 规则名（即每条末尾的英文）

      不可提交：3 个文件中有 1 个不可提交，共 1 个错误；另有 1 个文件未能检查。
      "
    `);
  });

  test('one was not checked, the others are ready', () => {
    const text = report([result('b.txt'), unread('c.docx', '不能读取。')], context({}));
    expect(text).toContain('\n未能检查：c.docx；其余文件未发现错误。\n');
    expect(report([unread('c.docx', '不能读取。')], context({}))).toContain('\n未能检查：c.docx。\n');
  });

  test('warnings alone are no obstacle', () => {
    const { messages } = sample('甲').find('甲', 'a', '一。', { severity: 'warning', replacement: '' });
    expect(report([result('a.txt', messages)], context({}))).toContain(
      '\n可提交：未发现错误，1 个警告；其中 1 处可用 --fix 自动修正。\n',
    );
    expect(report([result('a.txt', messages)], context({}, { quiet: true }))).toBe('可提交：未发现错误。\n');
  });
});

test('colours add nothing but escapes', () => {
  const draft = sample('中共XX支部 \n').find('XX', 'a', '一。').find(' ', 'b', '二。', { severity: 'warning' });
  const coloured = shown(draft, { colour: 1 });
  expect(coloured).toContain('中共\u001b[31mXX\u001b[39m支部');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what is looked for
  expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(shown(draft));
});

test('20,000 findings on 10,000 lines in a second', () => {
  const draft = sample('20XX年以来，我们召开XX次会议，取得了明显成效。\n'.repeat(10_000)).find(
    'XX',
    'a',
    '“XX”尚未填写。',
  );
  const started = performance.now();
  shown(draft);
  expect(performance.now() - started).toBeLessThan(3000);
});
