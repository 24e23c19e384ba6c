/** Bundles the command: one script with what every check needs, files that wait for the rest, and the script compiled. */

import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { colourless, dictionaryFiles, lexicon, lexiconApart, yamlModules, yargsLocales } from './dependencies.mjs';
import { licencesPage } from './licences.mjs';
import { slimRules } from './slim-rules.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

const urlOfFile = 'const jiaogaoUrl=require("node:url").pathToFileURL(__filename).href;';

/** Writes the command into `outdir`; the bytes written. */
export async function bundleCommand(outdir, define) {
  const { chunks, licences } = await split(outdir, define);
  const always = closure(chunks, entry);
  await mkdir(outdir, { recursive: true });
  let size = await put(
    join(outdir, core),
    await pack(coreSource(chunks, always), (name) => chunks.get(name).text, always),
  );
  for (const [name, { text }] of chunks) {
    if (!always.has(name))
      size += await put(join(outdir, name), await pack(text, (other) => borrowed(chunks, other), always));
  }
  await writeFile(join(outdir, 'LICENSES.txt'), licences);
  await put(join(outdir, importer), 'module.exports = (path) => import(path);\n');
  // The package itself is one of ES modules.
  await put(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  await copyFile(join(root, 'scripts/launch.cjs'), join(outdir, entry));
  await chmod(join(outdir, entry), 0o755);
  await copyData(outdir);
  await run(process.execPath, [join(root, 'scripts/warm.cjs'), join(outdir, core), join(root, 'examples')]);
  return size;
}

const entry = 'jiaogao.js';
const core = 'core.js';
const importer = 'import.js';
/** Those who check PDF files install it. */
const installed = ['unpdf'];

/** ES modules by name (the entry, what is imported when needed, and what several of them share), and the licences of what is in them. */
async function split(outdir, define) {
  const { outputFiles, metafile } = await build({
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
    supported: patterns,
    external: installed,
    define,
    plugins: [yamlModules, yargsLocales, dictionaryFiles, lexiconApart, colourless, slimRules],
    write: false,
    metafile: true,
    logLevel: 'warning',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const chunks = new Map();
  for (const [path, { imports, exports }] of Object.entries(metafile.outputs)) {
    const needs = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
    chunks.set(basename(path), {
      text: texts.get(basename(path)),
      exports,
      needs: needs.map((one) => basename(one.path)),
    });
  }
  return { chunks, licences: licencesPage(metafile) };
}

/** All that a module leads to without waiting. */
function closure(chunks, from) {
  const reached = new Set([from]);
  for (const name of reached) for (const other of chunks.get(name).needs) reached.add(other);
  return reached;
}

/** What every check needs, and hands on to the files that wait. */
function coreSource(chunks, always) {
  const lines = [...always].map((name) => {
    const keys = chunks.get(name).exports.map((key) => (name === entry ? key : `${key} as ${alias(name, key)}`));
    return `export{${keys.join()}}from"./${name}";`;
  });
  return lines.join('');
}

/** A module of the core as a waiting file sees it. */
function borrowed(chunks, name) {
  const keys = chunks.get(name).exports.map((key) => `${alias(name, key)} as ${key}`);
  return `export{${keys.join()}}from"./${core}";`;
}

function alias(name, key) {
  return `${name.replace(/\W/gu, '_')}_${key}`;
}

/** One CommonJS file of ASCII letters only: Node reads it three times as fast. */
async function pack(contents, load, always) {
  const inMemory = {
    name: 'in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/[^/]+\.js$/ }, ({ path, kind }) => {
        const name = basename(path);
        const inside = kind === 'import-statement' && always.has(name);
        return inside ? { path: name, namespace: 'in-memory' } : { path, external: true };
      });
      onLoad({ filter: /./, namespace: 'in-memory' }, ({ path }) => ({
        contents: load(path),
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'none',
    supported: patterns,
    external: [lexicon, ...installed],
    define: { 'import.meta.url': 'jiaogaoUrl' },
    plugins: [inMemory],
    write: false,
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  return (text.includes('jiaogaoUrl') ? urlOfFile : '') + importing(text);
}

/** Our own files are no ES modules any more. Those of the user may be, and compiled code cannot import: a file apart does. */
function importing(text) {
  return text
    .replace(/\bimport\((?<name>"\.\/[^"/]+\.js")\)/gu, 'Promise.resolve().then(()=>require($<name>))')
    .replace(/(?<![.\w$])import\(/gu, `require("./${importer}")(`);
}

async function put(path, text) {
  const ascii = toAscii(text);
  await writeFile(path, ascii);
  return ascii.length;
}

/** esbuild has done so in strings; what it leaves stands in patterns. */
function toAscii(text) {
  return text.replace(/\\?[^\0-\x7f]/gu, (char) => {
    if (char.length > 1 && char.startsWith('\\')) throw new Error(`cannot write ${char} otherwise`);
    return Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
      '',
    );
  });
}

/** Node 20 knows them; esbuild would write `new RegExp(…)`, which is read at every start, used or not. */
const patterns = { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true };

async function copyData(outdir) {
  await mkdir(join(outdir, 'locales'), { recursive: true });
  const locales = join(dirname(require.resolve('yargs/package.json')), 'locales');
  for (const name of ['en.json', 'zh_CN.json']) await copyFile(join(locales, name), join(outdir, 'locales', name));
  await mkdir(join(outdir, 'words'), { recursive: true });
  const dictionary = join(root, 'node_modules/dictionary-en');
  for (const kind of ['aff', 'dic'])
    await copyFile(join(dictionary, `index.${kind}`), join(outdir, `words/en.${kind}`));
  await copyFile(join(dictionary, 'license'), join(outdir, 'words/en.license'));
}
