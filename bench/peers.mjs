/** The programs compared: how each is called and how its findings are counted. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');

function version(name) {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;
}

export const jiaogao = {
  name: 'jiaogao',
  version: JSON.parse(readFileSync(join(here, '../package.json'), 'utf8')).version,
  args: (paths) => [join(here, '../dist/cli/jiaogao.js'), '--no-config', '--format', 'json', ...paths],
  /** What a person types: the annotated report. */
  reportArgs: (paths) => [join(here, '../dist/cli/jiaogao.js'), ...paths],
  count: ({ stdout }) => JSON.parse(stdout()).reduce((sum, file) => sum + file.messages.length, 0),
};

export const autocorrect = {
  name: 'AutoCorrect',
  version: version('autocorrect-node'),
  args: (paths) => [join(modules, 'autocorrect-node/cli.js'), '--lint', '--format', 'json', ...paths],
  // One entry a line, however many faults are in it.
  count: ({ stdout }) => JSON.parse(stdout()).messages.reduce((sum, file) => sum + file.lines.length, 0),
};

/** The same without the rules that put a space between Han and digits or letters, which official documents do not have. */
export const autocorrectUnspaced = {
  ...autocorrect,
  name: 'AutoCorrect（关闭空格规则）',
  args: (paths) => [
    join(modules, 'autocorrect-node/cli.js'),
    '--config',
    join(here, 'autocorrectrc.yml'),
    '--lint',
    '--format',
    'json',
    ...paths,
  ],
};

export const zhlint = {
  name: 'zhlint',
  version: version('zhlint'),
  // Takes one pattern only.
  args: ([path]) => [join(modules, 'zhlint/bin/index.js'), path.endsWith('.txt') ? path : `${path}/*.txt`],
  count: ({ stderr }) => stderr().match(/^\S+\.txt:\d+:\d+ - /gmu)?.length ?? 0,
};

export const textlint = {
  name: 'textlint',
  version: version('textlint'),
  args: (paths) => [
    join(modules, 'textlint/bin/textlint.js'),
    '--config',
    join(here, 'textlintrc.json'),
    '--format',
    'json',
    ...paths,
  ],
  count: ({ stdout }) => JSON.parse(stdout()).reduce((sum, file) => sum + file.messages.length, 0),
};
