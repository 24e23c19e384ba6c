/** The GitHub Action: its inputs are those of the documentation, and its script passes them on as they are. */

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workshop } from './cli/workshop.ts';

function text(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

const action = parse(text('../action.yml'));
const page = text('../docs/integrations.md');
const { version } = JSON.parse(text('../package.json'));
const [step] = action.runs.steps;

/** YAML blocks of the page. */
const blocks = [...page.matchAll(/^```yaml\n(?<block>.*?)^```$/gmsu)].map((match) => parse(match.groups?.block ?? ''));

test('a composite action with a name and a description', () => {
  expect(action).toMatchObject({
    name: expect.any(String),
    description: expect.any(String),
    runs: { using: 'composite' },
  });
  for (const input of Object.values(action.inputs)) expect(input).toMatchObject({ description: expect.any(String) });
});

test('the page lists every input with its default', () => {
  const rows = [...page.matchAll(/^\| `(?<name>[\w-]+)` \| (?:`(?<value>[^`]*)`|（无）) \| [^|]+ \|$/gmu)];
  const listed = Object.fromEntries(rows.map(({ groups }) => [groups?.name, groups?.value ?? '']));
  const inputs = Object.entries<{ default: string }>(action.inputs);
  expect(listed).toEqual(Object.fromEntries(inputs.map(([name, input]) => [name, input.default])));
});

test('the examples of the page use only inputs that there are', () => {
  const steps = blocks.flatMap((block) => block.jobs?.drafts?.steps ?? []);
  const uses = steps.filter((one: { uses?: string }) => one.uses?.includes('/jiaogao@'));
  expect(uses).toHaveLength(2);
  for (const one of uses) {
    expect(one.uses).toBe(`所有者/jiaogao@v${version}`);
    for (const name of Object.keys(one.with)) expect(action.inputs).toHaveProperty(name);
  }
});

test('it installs the version of this package, from npm, and says so', () => {
  expect(action.inputs.version.default).toBe(version);
  expect(step.run).toContain('npx --yes "jiaogao@$JIAOGAO_VERSION"');
  expect(page).toContain('从 npm 下载命令本身');
});

test('the recipe for GitLab names its report twice alike', () => {
  const [job] = blocks.flatMap((block) => block.drafts ?? []);
  expect(job.script[0]).toContain(
    `jiaogao@${version} --format gitlab --output-file ${job.artifacts.reports.codequality} `,
  );
});

describe('the script', () => {
  /** Runs it with a npx that says what it was given. */
  function given(inputs: Readonly<Record<string, string>>): readonly string[] {
    const { folder, path } = workshop({
      'bin/npx': '#!/bin/sh\nfor word; do echo "<$word>"; done\nexit 1\n',
      'a.txt': '',
    });
    chmodSync(path('bin/npx'), 0o755);
    const filled = (expression: string) => {
      const [, name = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(expression) ?? [];
      return inputs[name] ?? action.inputs[name].default;
    };
    const env = Object.entries<string>(step.env).map(([name, expression]) => [name, filled(expression)]);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: folder,
      env: { PATH: `${path('bin')}:${process.env.PATH}`, ...Object.fromEntries(env) },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, '']);
    return stdout.trimEnd().split('\n');
  }

  test('by default checks everything', () => {
    expect(given({})).toEqual(['<--yes>', `<jiaogao@${version}>`, '<--format>', '<github>', '<-->', '<.>']);
  });

  test('takes names with blanks, globs and quotes as they are', () => {
    const files = '稿 件/a.txt\n*.txt\n\n-x.md\n$(touch b)`touch c`"\'\n';
    expect(given({ files }).slice(5)).toEqual(['<稿 件/a.txt>', '<*.txt>', '<-x.md>', '<$(touch b)`touch c`"\'>']);
  });

  test('takes more flags and a file for the report', () => {
    const words = given({
      args: '--max-warnings 0  --quiet --rule *',
      format: 'sarif',
      'output-file': 'out put.sarif',
    });
    expect(words.slice(2)).toEqual([
      '<--format>',
      '<sarif>',
      '<--output-file>',
      '<out put.sarif>',
      '<--max-warnings>',
      '<0>',
      '<--quiet>',
      '<--rule>',
      '<*>',
      '<-->',
      '<.>',
    ]);
  });
});

test('the command takes what stands behind -- for files', async () => {
  const { run } = workshop({ '-x.txt': '正文。\n' });
  expect((await run(['-f', 'unix', '--', '-x.txt'])).code).toBe(0);
});
