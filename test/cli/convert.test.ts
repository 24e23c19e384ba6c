/** Old documents, by way of LibreOffice where it is installed. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { workshop } from './workshop.ts';

const installed = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
it.skipIf(installed)('old documents are not tested: LibreOffice is not installed', () => expect(installed).toBe(false));

const rtf = (text: string) =>
  `{\\rtf1\\ansi\\uc1 ${[...text].map((char) => `\\u${char.charCodeAt(0)}?`).join('')}\\par}`;

const leftovers = () =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith('jiaogao-office-'))
    .sort();

it.runIf(installed)('reads RTF under any name and leaves nothing behind', { timeout: 90_000 }, async () => {
  const before = leftovers();
  const shop = workshop({ '稿.doc': rtf('关于“三农”工作的通知'), '假.docx': rtf('培训XX次。') });
  const { stdout } = await shop.run(['--no-config', '-f', 'compact', '稿.doc', '假.docx']);
  expect(stdout).toMatch(/假\.docx: .*placeholder-x-run/u);
  expect((await shop.run(['text', '稿.doc'])).stdout).toBe('关于“三农”工作的通知\n');
  expect(leftovers()).toEqual(before);
});

it.runIf(installed)(
  'refuses what LibreOffice cannot read, and does not fix the rest',
  { timeout: 90_000 },
  async () => {
    const head = Buffer.alloc(2000);
    head.write('D0CF11E0A1B11AE1', 'hex');
    head.writeUInt16LE(0xfffe, 28);
    head.write('WordDocument', 512, 'utf16le');
    const shop = workshop({ '坏.doc': head });
    const { code, stdout } = await shop.run(['--no-config', '-f', 'compact', '坏.doc']);
    expect(stdout).toMatch(/坏\.doc: .*(?:没能读取|没有可检查的内容|文件是空的)/u);
    expect(code).toBe(2);
  },
);

it.runIf(installed)('does not offer to fix what is only read', { timeout: 90_000 }, async () => {
  const shop = workshop({ '稿.doc': rtf('由XX镇负责,已办结。') });
  const { stdout } = await shop.run(['--no-config', '稿.doc']);
  expect(stdout).toContain('punct-halfwidth');
  expect(stdout).not.toMatch(/--fix|自动修正/u);
});
