/** Sentences with their slots filled in. */

import { describe, expect, it, test } from 'vitest';
import { say } from '../src/message.ts';
import type { MessageData, Text } from '../src/rule.ts';

const text = (zh: string): Text => [zh, ''];

test.each<[string, MessageData, string]>([
  ['标题“{title}”下没有内容。', { title: '坚持“三重一大”制度' }, '标题“坚持‘三重一大’制度”下没有内容。'],
  ['标题“{title}”下没有内容。', { title: '学“讲‘四史’”课' }, '标题“学‘讲“四史”’课”下没有内容。'],
  ['标题“{title}”下没有内容。', { title: '开展“我为群…' }, '标题“开展‘我为群…”下没有内容。'],
  ['文件名写作《{name}》。', { name: '学习《条例》办法' }, '文件名写作《学习〈条例〉办法》。'],
  ['宜写“{right}”。', { right: '提高”或“加强' }, '宜写“提高”或“加强”。'],
  ['请写“《{name}》”。', { name: '“三定”《规定》' }, '请写“《‘三定’〈规定〉》”。'],
  ['“甲”之后是{name}。', { name: '“乙”' }, '“甲”之后是“乙”。'],
  ['“{name}”不是文件。', { name: '《条例》' }, '“《条例》”不是文件。'],
  ['“{name}”不是文件。', { name: 'Teacher’s Day' }, '“Teacher’s Day”不是文件。'],
])('%s', (sentence, data, said) => expect(say(text(sentence), data, 'zh')).toBe(said));

describe('marks without words', () => {
  it.each(['”', '“”', '》《', '””'])('%s stays what it is', (mark) => {
    expect(say(text('标点“{mark}”重复。'), { mark }, 'zh')).toBe(`标点“${mark}”重复。`);
  });
});

test('a name with an English form is said in the language of the sentence', () => {
  const sentence: Text = ['{type}没有标题。', 'The {type} has no title.'];
  expect(say(sentence, { type: ['报告', 'report'] }, 'zh')).toBe('报告没有标题。');
  expect(say(sentence, { type: ['报告', 'report'] }, 'en')).toBe('The report has no title.');
});
