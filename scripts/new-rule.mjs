/** Writes a new rule from the template and enters it in the registry: `npm run new-rule -- <id> <category>`. */

import { execFileSync } from 'node:child_process';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rulesFolder = join(root, 'src/rules');

class UserError extends Error {}

async function categories() {
  const source = await readFile(join(root, 'src/rule.ts'), 'utf8');
  const [, list] = /export const categories = \[([^\]]*)\]/u.exec(source) ?? [];
  if (list === undefined) throw new UserError('src/rule.ts 里没有“categories”了，请改 scripts/new-rule.mjs。');
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
    for (const { start, end } of draft.matches(TODO)) yield { at: { start, end }, message: 'found' };
  },
});
`;
}

function format(paths) {
  const require = createRequire(import.meta.url);
  const biome = join(dirname(require.resolve('@biomejs/biome/package.json')), 'bin/biome');
  execFileSync(process.execPath, [biome, 'check', '--write', ...paths], { cwd: root, stdio: 'pipe' });
}

function camelCase(id) {
  return id.replace(/-(?<letter>[a-z0-9])/gu, (_, letter) => letter.toUpperCase());
}

/** Adds an import and an entry to a registry; names that stood in order still do, the formatter sorts the imports. */
function enter(source, name, importLine, entry) {
  const list = /(?<head>export const \w+[^=]*= \[)(?<body>[^\]]*)\]/u.exec(source);
  if (list === null) throw new UserError('登记表里没有“export const … = [ … ]”，请改 scripts/new-rule.mjs。');
  const entries = list.groups.body.split(',').flatMap((item) => item.trim() || []);
  const next = entries.findIndex((other) => other > entry);
  entries.splice(next === -1 ? entries.length : next, 0, entry);
  const lastImport = [...source.matchAll(/^import .*;$/gmu)].at(-1);
  const at = lastImport ? lastImport.index + lastImport[0].length : source.indexOf('\n');
  if (new RegExp(`\\b${name}\\b`, 'u').test(source)) throw new UserError(`登记表里已经有“${name}”。`);
  return [
    source.slice(0, at),
    `\n${importLine}`,
    source.slice(at, list.index),
    `${list.groups.head}${entries.join(', ')}]`,
    source.slice(list.index + list[0].length),
  ].join('');
}

/** The registry of a category, made and entered in the registry of all rules when it is the first of its kind. */
async function categoryRegistry(category) {
  const path = join(rulesFolder, category, 'index.ts');
  const name = `${category}Rules`;
  if (!(await exists(path))) {
    const all = await readFile(join(rulesFolder, 'index.ts'), 'utf8');
    const entered = enter(all, name, `import { ${name} } from './${category}/index.ts';`, `...${name}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(
      path,
      `/** Rules of the category ${category}. */\n\nimport type { Rule } from '../../rule.ts';\n\nexport const ${name}: readonly Rule[] = [];\n`,
    );
    await writeFile(join(rulesFolder, 'index.ts'), entered);
  }
  return path;
}

function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function main([id, category]) {
  const known = await categories();
  if (!id || !category) throw new UserError(`用法：npm run new-rule -- <规则名> <类别>；类别有 ${known.join('、')}。`);
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new UserError(`“${id}”不能作规则名：应为小写英文，用连字符连接，说的是毛病本身，如 heading-gap。`);
  }
  if (/^(?:no|require|must|check)-/u.test(id)) throw new UserError(`“${id}”应说毛病本身，不加“no-”之类。`);
  if (!known.includes(category)) throw new UserError(`没有类别“${category}”，有 ${known.join('、')}。`);
  const path = join(rulesFolder, category, `${id}.ts`);
  if (await exists(path)) throw new UserError(`规则“${id}”已经有了。`);
  const registry = await categoryRegistry(category);
  const name = camelCase(id);
  const entered = enter(await readFile(registry, 'utf8'), name, `import ${name} from './${id}.ts';`, name);
  await writeFile(path, template(id, category));
  await writeFile(registry, entered);
  format([path, registry, join(rulesFolder, 'index.ts')]);
  console.log(`已新建 src/rules/${category}/${id}.ts，并登记在 src/rules/${category}/index.ts；先写例子。`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
