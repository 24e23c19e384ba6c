/** The recipes of docs/integrations.md, read from the page and tried on real output. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isWalked } from '../../src/input/index.ts';
import { builtMarksConfig, command, marksConfig } from './marks.ts';
import { workshop } from './workshop.ts';

const page = readFileSync(new URL('../../docs/integrations.md', import.meta.url), 'utf8');

/** The code blocks of a section. */
function blocks(heading: string, language: string): readonly string[] {
  const section = page.split(/^## /mu).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map((match) => match[1] ?? '');
}

function block(heading: string, language: string): string {
  return blocks(heading, language)[0] ?? '';
}

const drafts = { 'rules.config.json': marksConfig(), '报告 (1).txt': '正文𠀀■。\n', 'd/b.md': '甲●乙○\n' };

async function lines(words: readonly string[]): Promise<readonly string[]> {
  return (await workshop(drafts).run([...words, '.'])).stdout.trimEnd().split('\n');
}

/** Vim's errorformat, as far as the page uses it, as a regular expression. */
function errorFormat(format: string): RegExp {
  const pieces: Readonly<Record<string, string>> = {
    f: '(?<file>.+?)',
    l: '(?<line>\\d+)',
    c: '(?<column>\\d+)',
    m: '(?<text>.+)',
    t: '(?<type>.)',
  };
  const source = format
    .replace(/\\ /gu, ' ')
    .replace(/%\*(?<set>\[\^?\]?[^\]]*\])|%(?<item>\w)|[[\]]/gu, (whole, set, item) => {
      if (set) return `${set.replace('[^]', '[^\\]')}+`;
      return item ? (pieces[item] ?? whole) : `\\${whole}`;
    });
  return new RegExp(`^${source}$`, 'u');
}

test('Vim reads the unix format by bytes', async () => {
  const [option] = /(?<=errorformat=).+/u.exec(block('Vim', 'vim')) ?? [];
  const found = (await lines(['-f', 'unix', '--column-unit', 'byte'])).map(
    (line) => errorFormat(option ?? '').exec(line)?.groups,
  );
  expect(found.map((groups) => ({ ...groups, text: groups?.text?.includes('■') }))).toEqual([
    { file: 'd/b.md', line: '1', column: '4', type: 'w', text: true },
    { file: 'd/b.md', line: '1', column: '10', type: 'i', text: true },
    { file: '报告 (1).txt', line: '1', column: '11', type: 'e', text: true },
  ]);
});

test('VS Code reads the unix format', async () => {
  const { regexp } = JSON.parse(block('VS Code', 'json')).tasks[0].problemMatcher.pattern;
  const found = (await lines(['-f', 'unix'])).map((line) => new RegExp(regexp).exec(line)?.slice(1));
  expect(found.map((groups) => groups?.toSpliced(3, 1))).toEqual([
    ['d/b.md', '1', '2', 'warning', 'test-dot'],
    ['d/b.md', '1', '4', 'info', 'test-hint'],
    ['报告 (1).txt', '1', '5', 'error', 'test-mark'],
  ]);
});

test("VS Code's own matcher reads the compact format", async () => {
  const eslintCompact = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/;
  const found = (await lines(['-f', 'compact'])).map((line) => eslintCompact.exec(line)?.slice(1));
  expect(found.map((groups) => groups?.toSpliced(4, 1))).toEqual([
    ['d/b.md', '1', '2', 'Warning', 'test-dot'],
    ['d/b.md', '1', '4', 'Info', 'test-hint'],
    ['报告 (1).txt', '1', '5', 'Error', 'test-mark'],
  ]);
});

test('Emacs reads the unix format', async () => {
  const [option] = /(?<=defconst jiaogao--line\s+").+(?="\))/u.exec(blocks('Emacs', 'elisp')[1] ?? '') ?? [];
  // Emacs escapes groups and alternatives, and a string escapes the backslash.
  const regexp = new RegExp((option ?? '').replaceAll('\\\\', '\\').replace(/\\([()|])/gu, '$1'), 'u');
  const found = (await lines(['-f', 'unix', '--column-unit', 'codepoint'])).map((line) => regexp.exec(line));
  expect(found.map((match) => match?.slice(1).toSpliced(2, 1))).toEqual([
    ['1', '2', 'warning', 'test-dot'],
    ['1', '4', 'info', 'test-hint'],
    ['1', '4', 'error', 'test-mark'],
  ]);
});

test('a git hook keeps faults out of the history', () => {
  const { folder, write, path } = workshop({ 'rules.config.json': builtMarksConfig(), '报告.txt': '正文■。\n' });
  const identity = {
    GIT_AUTHOR_NAME: 'Ann',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'Ann',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  mkdirSync(path('bin'));
  symlinkSync(command, path('bin/jiaogao'));
  const env = { ...process.env, ...identity, PATH: `${path('bin')}:${process.env.PATH}` };
  const git = (...words: string[]) => spawnSync('git', words, { cwd: folder, env, encoding: 'utf8' });
  git('init', '--quiet');
  write({ '.git/hooks/pre-commit': block('git 钩子', 'sh') });
  chmodSync(path('.git/hooks/pre-commit'), 0o755);
  git('add', '报告.txt', 'rules.config.json');
  write({ '报告.txt': '正文。\n' });
  const refused = git('commit', '-m', 'one');
  expect([refused.status, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining('test-mark')]);
  git('add', '报告.txt');
  expect(git('commit', '-m', 'two').status).toBe(0);
  write({ '报告.txt': '改过■。\n' });
  expect(git('commit', '-m', 'three', '报告.txt').status).toBe(1);
  expect(git('log', '--format=%s').stdout).toBe('two\n');
});

test('the recipes for pre-commit, lint-staged and CI are well-formed and agree', () => {
  const [hook] = parse(readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'));
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const pattern = new RegExp(hook.files.replace('(?i)', ''), 'iu');
  for (const name of ['a.txt', '报告.MD', '报告.docx', 'b.odt', 'c.exe', '~$a.pdf']) {
    expect([name, pattern.test(name)]).toEqual([name, isWalked(name)]);
  }
  const [local] = parse(block('pre-commit', 'yaml')).repos[0].hooks;
  expect(local).toMatchObject({ id: hook.id, entry: hook.entry, language: 'node', files: hook.files });
  expect(local.additional_dependencies).toEqual([`jiaogao@${version}`]);
  expect(parse(block('GitHub Actions', 'yaml')).jobs.drafts.steps.at(-1).run).toContain(`jiaogao@${version} `);
  expect(JSON.parse(block('husky', 'json'))['lint-staged']).toBeDefined();
});
