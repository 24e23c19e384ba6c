/** Regenerates what is generated from the rules: pages, schema and the list of sentences. `--check` only says what is stale. */

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messagesPage } from './pages/messages.mjs';
import { profilesPage } from './pages/profiles.mjs';
import { indexPage, rulePage } from './pages/rules.mjs';
import { importSources } from './sources.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Path → text of every generated file. */
async function generate() {
  const [{ rules }, { profiles }, { configSchema }] = await importSources([
    'rules/index.ts',
    'profiles/index.ts',
    'config/schema.ts',
  ]);
  const files = new Map();
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule));
  files.set('docs/rules/README.md', indexPage(rules));
  files.set('docs/profiles.md', profilesPage(profiles));
  files.set('rules.schema.json', `${JSON.stringify(configSchema(rules, profiles), null, 2)}\n`);
  files.set('test/messages.txt', await messagesPage(rules, root));
  return files;
}

async function readOrNull(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Pages of rules that are no more. */
async function orphans(files) {
  const pages = await readdir(join(root, 'docs/rules')).catch(() => []);
  return pages.map((name) => `docs/rules/${name}`).filter((path) => !files.has(path));
}

async function main() {
  const check = process.argv.includes('--check');
  const files = await generate();
  const stale = [];
  for (const [path, text] of files) {
    if ((await readOrNull(join(root, path))) === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const path of await orphans(files)) {
    stale.push(`${path} (no such rule)`);
    if (!check) await rm(join(root, path), { recursive: true });
  }
  if (stale.length === 0) return console.log(`${files.size} generated files are up to date`);
  if (!check) return console.log(`updated:\n  ${stale.join('\n  ')}`);
  console.error(`stale generated files, run “npm run update”:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
