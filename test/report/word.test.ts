/** Findings in Word documents: paragraphs instead of lines, no edits by offsets. */

import { expect, test } from 'vitest';
import { report as csv } from '../../src/report/csv.ts';
import { report as html } from '../../src/report/html.ts';
import { report as junit } from '../../src/report/junit.ts';
import { report as rdjson } from '../../src/report/rdjson.ts';
import { report as sarif } from '../../src/report/sarif.ts';
import { context, result, sample } from './sample.ts';

const place = { story: 'main', paragraph: 7, heading: ['一、主要工作'], quote: 'XX' } as const;
const word = sample('一、主要工作\n召开XX次会议。').find('XX', 'a', '“XX”尚未填写。', { replacement: '3', place });
const footer = sample('第X页').find('X', 'b', '页码未填。', {
  place: { ...place, story: 'footer', paragraph: 1, heading: [] },
});
const results = [result('稿.docx', word.messages), result('脚.docx', footer.messages)];
const all = context({ '稿.docx': word.text, '脚.docx': footer.text });

test('sarif names the paragraph and offers no edits', () => {
  const [first] = JSON.parse(sarif(results, all)).runs[0].results;
  expect(first.locations[0].logicalLocations).toEqual([
    { name: '第7段', fullyQualifiedName: '一、主要工作 › 第7段', kind: 'element' },
  ]);
  expect(first).not.toHaveProperty('fixes');
});

test('rdjson offers no edits', () => {
  expect(JSON.parse(rdjson(results, all)).diagnostics[0]).not.toHaveProperty('suggestions');
});

test('people are told the paragraph', () => {
  expect(csv(results, all)).toContain('稿.docx,2,3,一、主要工作 › 第7段,错误');
  expect(junit(results, all)).toContain('>页脚第1段, Error - 页码未填。 (b)<');
  expect(html(results, all)).toContain('<span class="remark">第7段</span>');
});
