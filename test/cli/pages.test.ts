/** Wherever a report sends its reader, there is a page. */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { FileResult } from '../../src/result.ts';
import { workshop } from './workshop.ts';

function pageOf(url: string): string {
  const path = /^https:\/\/unpkg\.com\/jiaogao\/(?<path>docs\/rules\/[a-z0-9-]+\.md)$/u.exec(url)?.groups?.path;
  return fileURLToPath(new URL(`../../${path ?? url}`, import.meta.url));
}

const shout = `export default {
  id: 'shouting', category: 'wording', severity: 'warning', title: ['', ''], options: {},
  messages: { found: ['不必喊。', 'Do not shout.'] },
  *check({ draft }) {
    const start = draft.text.indexOf('！！');
    if (start >= 0) yield { at: { start, end: start + 2 }, message: 'found' };
  },
};
`;

test('every url of a report leads to a page; what has none is no rule of ours', async () => {
  const { run } = workshop({
    'a.txt':
      '20XX年工作总结\n\n<!-- jiaogao-disable-next-line trailing-space -->\n一、截止目前，共有X人参加！！\n三、其他\n',
    'b.txt': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
    'c.docx': 'no package',
    'rules.config.json': '{ "customRules": "./shout.mjs", "layout": "gbt9704", "rules": { "layout": "info" } }',
    'shout.mjs': shout,
  });
  const { stdout } = await run(['-f', 'json', '.']);
  const results: readonly FileResult[] = JSON.parse(stdout);
  const messages = results.flatMap((result) => result.messages);
  const without = new Set(messages.flatMap(({ ruleId, url }) => (url === undefined ? [ruleId] : [])));
  expect([...without].sort()).toEqual(['layout-unchecked', 'shouting', 'unreadable-file', 'unused-disable']);
  const urls = messages.flatMap(({ url }) => url ?? []);
  expect(urls.length).toBeGreaterThan(2);
  for (const url of urls) expect(existsSync(pageOf(url)), url).toBe(true);
});

test('so does every url of the list of rules', async () => {
  const listed: readonly { readonly url: string }[] = JSON.parse(
    (await workshop().run(['--rules', '-f', 'json'])).stdout,
  );
  expect(listed.length).toBeGreaterThan(100);
  for (const { url } of listed) expect(existsSync(pageOf(url)), url).toBe(true);
});

test('formats that hand on pages hand on none for what has none', async () => {
  const { run } = workshop({ 'c.docx': 'no package' });
  for (const format of ['json', 'sarif', 'rdjson', 'html']) {
    expect((await run(['-f', format, 'c.docx'])).stdout, format).not.toMatch(/docs\/rules|undefined/u);
  }
});
