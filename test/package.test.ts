/** What is published: complete, without what fits one machine only, and with the licences of what it is made of. */

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

test('the packed files', () => {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const windows = process.platform === 'win32';
  const output = execFileSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const paths: readonly string[] = JSON.parse(output)[0].files.map(({ path }: { readonly path: string }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'CHANGELOG.md',
      'LICENSE',
      'dist/cli/LICENSES.txt',
      'dist/cli/core.needs.json',
      'dist/cli/jiaogao.js',
      'dist/lib/index.d.ts',
      'docs/rules/README.md',
      'rules.schema.json',
    ]),
  );
  expect(paths.filter((path) => path.endsWith('.bin'))).toEqual([]);
});

test('every bundled package comes with its licence', () => {
  const entries = read('dist/cli/LICENSES.txt').split(/\n-{80}\n\n/u);
  const names = entries.map((entry) => entry.split(' ', 1)[0]);
  expect(names).toEqual(expect.arrayContaining(['chalk', 'iconv-lite', 'micromark', 'saxes', 'yaml', 'yargs-parser']));
  for (const entry of entries) expect(entry).toMatch(/Copyright[\s\S]*(?:Permission|Redistribution)/iu);
});

test('the library imports only what is installed with it', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  const folder = join(root, 'dist/lib');
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const imported = modules.flatMap((path) =>
    [
      ...readFileSync(join(folder, path), 'utf8').matchAll(
        /(?:^import .*|^\} from |import\()['"](?<name>[\w@][^'":]*)['"]/gmu,
      ),
    ].map(({ groups }) => groups?.name),
  );
  const wanted = new Set(imported);
  expect(wanted.size).toBeGreaterThan(5);
  for (const name of wanted) expect(Object.keys(dependencies)).toContain(name);
});
