/** Builds dist/: one bundled command (dist/cli) and the library with its types (dist/lib). */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { slimRules } from './slim-rules.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

const shebang = '#!/usr/bin/env node\n';
// CommonJS dependencies call require() for builtins; ES modules have none unless we make one. No minified name is as long.
const requireShim =
  "import{createRequire as jiaogaoCreateRequire}from'node:module';const require=jiaogaoCreateRequire(import.meta.url);\n";

/** yargs looks for its locale files relative to its own file, which is gone once it is bundled. */
const yargsLocales = {
  name: 'yargs-locales',
  setup({ onLoad }) {
    onLoad({ filter: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace("'../../../locales'", "'../locales'");
      if (contents === source) throw new Error(`${path}: yargs keeps its locales elsewhere now; see scripts/build.mjs`);
      return { contents, loader: 'js' };
    });
  },
};

/** So does the English dictionary with its two files. */
const dictionaryFiles = {
  name: 'dictionary-files',
  setup({ onLoad }) {
    onLoad({ filter: /dictionary-en[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/'index\.(?<kind>aff|dic)'/gu, "'./words/en.$<kind>'");
      if (contents === source) throw new Error(`${path}: the dictionary is read otherwise now; see scripts/build.mjs`);
      return { contents, loader: 'js' };
    });
  },
};

/** Two builds with the same sum say the same of every draft; the cache of results relies on it. */
async function sourceSum() {
  const names = (await readdir(join(root, 'src'), { recursive: true }))
    .filter((name) => /\.[a-z]+$/u.test(name))
    .sort();
  const sum = createHash('sha256');
  for (const name of ['package-lock.json', 'data/lexicon.js', ...names.map((path) => join('src', path))]) {
    sum.update(`${name}\0`).update(await readFile(join(root, name)));
  }
  return sum.digest('base64url').slice(0, 22);
}

async function bundleCommand(outdir, version) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/jiaogao.ts'],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    mainFields: ['module', 'main'],
    // Three megabytes that the library reads, too: both take them from the folder data.
    external: ['#lexicon'],
    define: { JIAOGAO_VERSION: JSON.stringify(version), JIAOGAO_BUILD: JSON.stringify(await sourceSum()) },
    plugins: [yargsLocales, dictionaryFiles, slimRules],
    write: false,
    logLevel: 'warning',
  });
  await mkdir(join(outdir, 'locales'), { recursive: true });
  for (const { path, text } of outputFiles) {
    const isEntry = path === join(outdir, 'jiaogao.js');
    const body = text.includes('Dynamic require of') ? requireShim + text.replace(shebang, '') : text;
    await writeFile(path, isEntry && !body.startsWith('#!') ? shebang + body : body);
    if (isEntry) await chmod(path, 0o755);
  }
  const locales = join(dirname(require.resolve('yargs/package.json')), 'locales');
  for (const name of ['en.json', 'zh_CN.json']) await copyFile(join(locales, name), join(outdir, 'locales', name));
  const dictionary = join(root, 'node_modules/dictionary-en');
  await mkdir(join(outdir, 'words'), { recursive: true });
  for (const kind of ['aff', 'dic'])
    await copyFile(join(dictionary, `index.${kind}`), join(outdir, `words/en.${kind}`));
  await copyFile(join(dictionary, 'license'), join(outdir, 'words/en.license'));
  return outputFiles.reduce((sum, file) => sum + file.contents.length, 0);
}

async function compileLibrary(outdir) {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  // Emits only; `npm run check` is where types are checked.
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', outdir], { cwd: root });
}

/** A reader sees the old dist or the new one, never half of one. */
async function replaceDist(fresh) {
  const dist = join(root, 'dist');
  const old = `${fresh}-old`;
  for (let attempt = 0; ; attempt++) {
    await rename(dist, old).catch(ignoreMissing);
    try {
      await rename(fresh, dist);
      break;
    } catch (error) {
      // Another build put its own dist here in the meantime.
      if (attempt === 5) throw error;
      await rm(old, { recursive: true, force: true });
    }
  }
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error) {
  if (error.code !== 'ENOENT') throw error;
}

async function main() {
  const started = performance.now();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const fresh = await mkdtemp(join(root, '.dist-'));
  try {
    const [command, library] = await Promise.allSettled([
      bundleCommand(join(fresh, 'cli'), version),
      compileLibrary(join(fresh, 'lib')),
    ]);
    for (const outcome of [command, library]) if (outcome.status === 'rejected') throw outcome.reason;
    await chmod(fresh, 0o755);
    await replaceDist(fresh);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`dist: command ${Math.round(command.value / 1024)} KB, library and types, ${seconds} s`);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // esbuild has said itself what is wrong; tsc says it on stdout.
    if (!error.errors) console.error(error.stdout || error.message);
    process.exitCode = 1;
  }
}

await main();
