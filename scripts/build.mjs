/** Builds dist/: one bundled command (dist/cli) and the library with its types (dist/lib). */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleCommand } from './command.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

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

async function definitions(version) {
  return { JIAOGAO_VERSION: JSON.stringify(version), JIAOGAO_BUILD: JSON.stringify(await sourceSum()) };
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
      bundleCommand(join(fresh, 'cli'), await definitions(version)),
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
