/** The command runs alike with the code compiled at build time, without it, and with what another V8 refuses. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { command } from './marks.ts';

const draft = '关于报送材料的通知\n各科室：\n请于XX月XX日前报送材料，，逾期不候。\n';

function check(jiaogao: string): { readonly report: string; readonly code: number | null } {
  const words = ['--no-config', '--format', 'json', '--stdin', '--stdin-filename', 'a.txt'];
  const { stdout, stderr, status } = spawnSync(process.execPath, [jiaogao, ...words], { input: draft });
  return { report: `${stdout}${stderr}`, code: status };
}

test('compiled code is used when it fits, and never needed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiaogao-launch-'));
  try {
    cpSync(dirname(command), folder, { recursive: true });
    const copy = join(folder, 'jiaogao.js');
    const compiled = readdirSync(folder).filter((name) => name.endsWith('.bin'));
    const wanted = check(command);
    expect([wanted.code, compiled.length]).toEqual([1, 1]);
    expect(check(copy)).toEqual(wanted);
    for (const name of compiled) writeFileSync(join(folder, name), 'of another version');
    expect(check(copy)).toEqual(wanted);
    for (const name of compiled) rmSync(join(folder, name));
    expect(check(copy)).toEqual(wanted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
