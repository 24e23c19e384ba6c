/** `--list-blanks`: what is still to be filled in, as a table, JSON and CSV. */

import { expect, test } from 'vitest';
import { docx, p } from '../office/build.ts';
import { workshop } from './workshop.ts';

const draft = [
  '河东街道第二党支部2021年度工作总结',
  '20XX年，支部召开X次支委会，到会____人次。',
  '坚持前置研究，X次支委会共研究X个议题，录入议题X条。',
  '联系人：XX，“本地,特色”活动由（待填写）负责，下辖个党小组。',
  '',
].join('\n');

test('a table with place, noun, guess and what must be alike', async () => {
  const { run } = workshop({ '总结.txt': draft });
  const { code, stdout, stderr } = await run(['--list-blanks', '总结.txt']);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toBe(
    [
      '总结.txt',
      '  序号  位置   待填        要填什么      参考  须一致',
      '  1     第2行  20XX年      年份          2021',
      '  2     第2行  X次         支委会的次数        与第4项同',
      '  3     第2行  ____人次    人次',
      '  4     第3行  X次         支委会的次数        与第2项同',
      '  5     第3行  X个         议题的数量          与第6项同',
      '  6     第3行  X条         议题的数量          与第5项同',
      '  7     第4行  XX          联系人的姓名',
      '  8     第4行  （待填写）  内容',
      '  9     第4行  下辖个      党小组的数量',
      '',
      '共 9 处待填。',
      '',
    ].join('\n'),
  );
});

test('JSON has every slot with its range', async () => {
  const { run } = workshop({ 'a.txt': '由XX镇负责。' });
  const { stdout } = await run(['--list-blanks', '-f', 'json', 'a.txt']);
  expect(JSON.parse(stdout)).toEqual([
    {
      filePath: 'a.txt',
      blanks: [
        {
          number: 1,
          slot: 'XX·镇',
          kind: 'x-run',
          text: 'XX',
          noun: '镇',
          wanted: '名称',
          guess: null,
          sameAs: [],
          line: 1,
          column: 2,
          endLine: 1,
          endColumn: 4,
          range: [1, 3],
        },
      ],
    },
  ]);
});

test('CSV keeps to RFC 4180, and opens in a spreadsheet when written to a file', async () => {
  const { run, read } = workshop({ 'a,b.txt': '由XX镇负责。' });
  const csv = '文件,序号,位置,待填,要填什么,参考,须一致\r\n"a,b.txt",1,第1行,XX,镇的名称,,\r\n';
  expect((await run(['--list-blanks', '-f', 'csv', 'a,b.txt'])).stdout).toBe(csv);
  await run(['--list-blanks', '-f', 'csv', '-o', '待填.csv', 'a,b.txt']);
  expect(read('待填.csv')).toBe(`\ufeff${csv}`);
});

test('nothing left blank, an unknown format, a file that is not there', async () => {
  const { run } = workshop({ 'a.txt': '各项工作均已完成。', '~$b.txt': '' });
  expect(await run(['--list-blanks', 'a.txt'])).toEqual({ code: 0, stdout: '没有待填的空。\n', stderr: '' });
  expect((await run(['--list-blanks', '-f', 'cvs', 'a.txt'])).code).toBe(2);
  expect((await run(['--list-blanks', 'b.txt', 'a.txt'])).code).toBe(2);
  expect(await run(['--list-blanks', '没有.txt'])).toMatchObject({ code: 2, stdout: '' });
});

test('in a Word document a blank is found by its paragraph, in English too', async () => {
  const { run } = workshop({ '报告.docx': docx({ body: p('年度报告') + p('召开会议。') + p('由XX镇负责。') }) });
  expect((await run(['--list-blanks', '报告.docx'])).stdout).toContain('  1     第3段  XX    镇的名称');
  expect((await run(['--list-blanks', '--locale', 'en', '报告.docx'])).stdout).toContain('paragraph 3');
});
