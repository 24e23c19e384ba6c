/** The command runs alike with compiled code, without it, and with what another V8 refuses; a check puts right what it finds. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

function inCopy(work: (folder: string, jiaogao: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'jiaogao-launch-'));
  try {
    cpSync(dirname(command), folder, { recursive: true });
    work(folder, join(folder, 'jiaogao.js'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What this version of Node compiled; others that ran the same build have left theirs. */
function compiledIn(folder: string): readonly string[] {
  const own = `core.${process.versions.v8}.`;
  return readdirSync(folder).filter((name) => name.startsWith(own));
}

test('compiled code is used when it fits, and never needed', () => {
  inCopy((folder, jiaogao) => {
    const wanted = check(command);
    const compiled = compiledIn(folder);
    expect([wanted.code, compiled.length]).toEqual([1, 1]);
    expect(check(jiaogao)).toEqual(wanted);
    for (const name of compiled) writeFileSync(join(folder, name), 'of another version');
    expect(check(jiaogao)).toEqual(wanted);
    for (const name of compiled) rmSync(join(folder, name));
    expect(check(jiaogao)).toEqual(wanted);
  });
});

test('the first check leaves its compiled code to the next, other runs do not', () => {
  inCopy((folder, jiaogao) => {
    const [name = ''] = compiledIn(folder);
    rmSync(join(folder, name));
    spawnSync(process.execPath, [jiaogao, '--version']);
    expect(compiledIn(folder)).toEqual([]);
    const wanted = check(jiaogao);
    expect(compiledIn(folder)).toEqual([name]);
    const { mtimeMs, size } = statSync(join(folder, name));
    expect(size).toBeGreaterThan(1_000_000);
    expect(check(jiaogao)).toEqual(wanted);
    expect(statSync(join(folder, name))).toMatchObject({ mtimeMs, size });
  });
});

test('what another run is still writing is left to it', () => {
  inCopy((folder, jiaogao) => {
    const [name = ''] = compiledIn(folder);
    rmSync(join(folder, name));
    writeFileSync(join(folder, `${name}.new`), 'half');
    expect(check(jiaogao)).toEqual(check(command));
    expect(compiledIn(folder)).toEqual([`${name}.new`]);
  });
});
