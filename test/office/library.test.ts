/** `jiaogao/word`: bytes in, findings and bytes out. */

import { expect, it } from 'vitest';
import { readWord } from '../../src/office/document.ts';
import { readOdt } from '../../src/office/odt.ts';
import { annotateDocument, fixDocument, lintDocument, openDocument } from '../../src/word.ts';
import { docx, p } from './build.ts';
import { odt } from './build-odt.ts';

const draft = docx({ body: p('关于报送工作总结的报告') + p('全年召开会议X次，，效果良好。') });

it('opens, checks and annotates a Word document', async () => {
  const opened = await openDocument(draft);
  const result = lintDocument(opened, { filePath: '报告.docx' });
  expect(result.filePath).toBe('报告.docx');
  const blank = result.messages.find(({ ruleId }) => ruleId === 'placeholder-x-unit');
  expect(opened.source.original.slice(...(blank?.range ?? [0, 0]))).toBe('X');
  const annotated = annotateDocument(opened, result, { date: '2025-01-02T03:04:05Z' });
  const comments = readWord(annotated).package.xml('word/comments.xml') ?? '';
  expect(comments.split('<w:comment ')).toHaveLength(result.messages.length + 2);
  expect(comments).toContain('w:date="2025-01-02T03:04:05Z"');
});

it('fixes one, tracked or in place', async () => {
  const opened = await openDocument(draft);
  const tracked = fixDocument(opened, { unsafe: true });
  expect(tracked.applied).toBe(1);
  expect(readWord(tracked.bytes).main.revisions.texts).toBeGreaterThan(0);
  expect(tracked.source.original).toContain('X次，效果良好');
  expect(tracked.result.messages.map(({ ruleId }) => ruleId)).toContain('placeholder-x-unit');
  const plain = fixDocument(opened, { mode: 'plain', unsafe: true });
  expect(readWord(plain.bytes).main.revisions.texts).toBe(0);
  expect((await openDocument(plain.bytes)).source.original).toBe(tracked.source.original);
  expect(fixDocument(opened, { rules: { punctuation: 'off' } }).bytes).toBe(draft);
});

it('annotates an OpenDocument text, and fixes it in place', async () => {
  const opened = await openDocument(odt({ body: '<text:p>全年召开会议X次，，效果良好。</text:p>' }));
  const annotated = annotateDocument(opened, lintDocument(opened));
  expect(readOdt(annotated).text).toBe(opened.source.original);
  expect(readOdt(fixDocument(opened).bytes).text).toBe('全年召开会议X次，效果良好。');
  expect(() => fixDocument(opened, { mode: 'tracked' })).toThrow('不能记为修订');
});

it('says what it cannot open', async () => {
  await expect(openDocument(Buffer.from('文字'))).rejects.toThrow('不是 .docx 或 .odt');
  await expect(openDocument(Buffer.from('\x89PNG\r\n', 'latin1'))).rejects.toThrow('图片');
});
