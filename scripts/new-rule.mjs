/** Writes a new rule from the template and enters it in the registry: `npm run new-rule -- <id> <category>`. */

import { execFileSync } from 'node:child_process';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const registryPath = join(root, 'src/rules/index.ts');

class UserError extends Error {}

async function categories() {
  const source = await readFile(join(root, 'src/rule.ts'), 'utf8');
  const [, list] = /export const categories = \[([^\]]*)\]/u.exec(source) ?? [];
  if (list === undefined) throw new UserError('src/rule.ts no longer declares “categories”');
  return [...list.matchAll(/'(?<name>[a-z]+)'/gu)].map((match) => match.groups.name);
}

function template(id, category) {
  return `/** TODO: one sentence that says what the rule finds. */

import { defineRule } from '../../rule.ts';

const TODO = /TODO/gu;

export default defineRule({
  id: '${id}',
  title: ['要求写法', 'Say what to do'],
  category: '${category}',
  severity: 'warning',
  authority: '实务',
  why: ['说明为什么要紧。', 'Say why it matters.'],
  messages: {
    found: ['这里有什么问题，应写什么。', 'What is wrong here, then what to write.'],
  },
  examples: [
    { bad: '标出⟦TODO⟧的地方。', good: '改好以后的样子。' },
    { good: '看起来有问题，其实是对的。' },
  ],
  *check({ draft }) {
    for (const match of draft.text.matchAll(TODO)) {
      yield { at: { start: match.index, end: match.index + match[0].length }, message: 'found' };
    }
  },
});
`;
}

function format(paths) {
  const require = createRequire(import.meta.url);
  const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function camelCase(id) {
  return id.replace(/-(?<letter>[a-z0-9])/gu, (_, letter) => letter.toUpperCase());
}

/** Puts the import among the default imports and the name in the list, both in order of path. */
export function register(source, id, category) {
  const name = camelCase(id);
  const line = `import ${name} from './${category}/${id}.ts';`;
  const imports = [...source.matchAll(/^import \w+ from '(?<path>\.\/[a-z]+\/[a-z0-9-]+\.ts)';$/gmu)];
  const list = /(?<head>export const rules[^=]*= \[)(?<body>[^\]]*)\]/u.exec(source);
  if (list === null) throw new UserError('src/rules/index.ts has no “export const rules = [ … ]”');
  const paths = new Map(imports.map((match) => [/import (\w+)/u.exec(match[0])?.[1], match.groups.path]));
  paths.set(name, `./${category}/${id}.ts`);
  const names = list.groups.body.match(/\w+/gu) ?? [];
  const sorted = [...names, name].sort((a, b) => compare(paths.get(a) ?? a, paths.get(b) ?? b));
  const withList =
    source.slice(0, list.index) +
    `${list.groups.head}\n${sorted.map((entry) => `  ${entry},`).join('\n')}\n]` +
    source.slice(list.index + list[0].length);
  const next = imports.find((match) => compare(match.groups.path, `./${category}/${id}.ts`) > 0);
  if (next) return `${withList.slice(0, next.index)}${line}\n${withList.slice(next.index)}`;
  const last = imports.at(-1);
  const at = last ? last.index + last[0].length + 1 : firstStatement(withList);
  return `${withList.slice(0, at)}${line}\n${withList.slice(at)}`;
}

function firstStatement(source) {
  return /^(?:import|export) /mu.exec(source)?.index ?? source.length;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function main([id, category]) {
  const known = await categories();
  if (!id || !category) throw new UserError(`usage: npm run new-rule -- <id> <${known.join(' | ')}>`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new UserError(`“${id}” is no rule id: lower-case words joined by hyphens that name the fault`);
  }
  if (/^(?:no|require|must|check)-/u.test(id))
    throw new UserError(`“${id}”: name the fault itself, without “no-” and the like`);
  if (!known.includes(category)) throw new UserError(`no category “${category}”; there are: ${known.join(', ')}`);
  const registry = await readFile(registryPath, 'utf8');
  if (registry.includes(`/${id}.ts'`)) throw new UserError(`rule “${id}” is there already`);
  const path = `src/rules/${category}/${id}.ts`;
  if (
    await access(join(root, path)).then(
      () => true,
      () => false,
    )
  )
    throw new UserError(`${path} is there already`);
  const entered = register(registry, id, category);
  await mkdir(join(root, 'src/rules', category), { recursive: true });
  await writeFile(join(root, path), template(id, category));
  await writeFile(registryPath, entered);
  format([path, 'src/rules/index.ts']);
  console.log(`${path} is written and entered in src/rules/index.ts; write its examples first, then npm run update`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
