/** Files of other programs on the command line: what is picked up, read, changed and left alone. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pdf } from '../input/build-pdf.ts';
import { docx, p } from '../office/build.ts';
import { odt } from '../office/build-odt.ts';
import { workshop } from './workshop.ts';

const page = '<!doctype html>\n<title>x</title>\n<p>培训XX次，参加&nbsp;30人次,效果好。</p>\n';
const names = (stdout: string) => [...new Set([...stdout.matchAll(/^(\S+): line/gmu)].map(([, name]) => name))];
const found = ['--no-config', '-f', 'compact', '--rule', 'placeholder-x-run: error'];

it('walks for drafts; pages and PDF files are checked when named', async () => {
  const shop = workshop({
    'a.odt': odt({ body: '<text:p>培训XX次。</text:p>' }),
    'b.html': page,
    'c.pdf': pdf([[{ text: '培训XX次。', x: 80, y: 100 }]]),
    'd.txt': '培训XX次。\n',
  });
  expect(names((await shop.run([...found, '.'])).stdout)).toEqual(['a.odt', 'd.txt']);
  expect(names((await shop.run([...found, 'b.html', 'c.pdf'])).stdout)).toContain('b.html');
  expect(names((await shop.run([...found, '*.html'])).stdout)).toEqual(['b.html']);
  expect(names((await shop.run([...found, '*'])).stdout)).toEqual(['a.odt', 'd.txt']);
});

it('finds the type in the content, whatever the name', async () => {
  const body = p('培训XX次。');
  const shop = workshop({
    '一.odt': docx({ body }),
    '二.docx': odt({ body: '<text:p>培训XX次。</text:p>' }),
    '三.doc': page,
    '四.html': '培训XX次。\n<次日>\n',
  });
  const { stdout } = await shop.run([...found, '一.odt', '二.docx', '三.doc', '四.html']);
  expect(names(stdout).toSorted()).toEqual(['一.odt', '三.doc', '二.docx', '四.html'].toSorted());
});

it('puts a page right where it stands in the file, and leaves documents it can only read alone', async () => {
  const draft = pdf([[{ text: '效果好,成绩大。', x: 79, y: 100 }]]);
  const shop = workshop({ 'a.html': page, 'b.pdf': draft });
  await shop.run(['--no-config', '--fix', 'a.html']);
  expect(shop.read('a.html')).toBe(page.replace('30人次,', '30人次，'));
  const { code, stderr } = await shop.run(['--no-config', '--fix', 'b.pdf']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('只能检查，不能自动修改')]);
  expect(readFileSync(shop.path('b.pdf'))).toEqual(draft);
});

it('prints what a page shows', async () => {
  expect((await workshop({ 'a.html': page }).run(['text', 'a.html'])).stdout).toBe(
    '培训XX次，参加\u00a030人次,效果好。\n',
  );
});

it('looks at the layout only when one is named', async () => {
  const shop = workshop({
    'a.docx': docx({ body: p('关于报送材料的通知') }),
    'b.txt': '关于报送材料的通知\n',
    'rules.config.json': JSON.stringify({
      layouts: [{ id: '本所', name: '本所版式', page: { width: 210, height: 297 } }],
    }),
  });
  const rules = async (...words: string[]) =>
    [
      ...(await shop.run(['-f', 'compact', ...words])).stdout.matchAll(
        /\((page-size|title-font|layout-unchecked)\)$/gmu,
      ),
    ].map(([, id]) => id);
  expect(await rules('a.docx', 'b.txt')).toEqual([]);
  expect(await rules('--layout', 'gbt9704', 'a.docx', 'b.txt')).toEqual([
    'page-size',
    'title-font',
    'title-font',
    'layout-unchecked',
  ]);
  expect(await rules('--layout', '本所', 'a.docx')).toEqual(['page-size']);
  const { code, stderr } = await shop.run(['--layout', '本处', 'a.docx']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('没有版式“本处”')]);
});
