/** Builds dist/: one bundled command (dist/cli) and the library with its types (dist/lib). `--if-needed` leaves what is up to date. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** Two builds with the same sum say the same of every draft; the cache of results relies on it. */
async function sourceSum() {
  const names = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'data/lexicon.js'];
  for (const folder of ['scripts', 'src']) {
    const inside = await readdir(join(root, folder), { recursive: true });
    names.push(
      ...inside
        .filter((name) => /\.[a-z]+$/u.test(name))
        .map((path) => join(folder, path))
        .sort(),
    );
  }
  const sum = createHash('sha256');
  for (const name of names) sum.update(`${name}\0`).update(await readFile(join(root, name)));
  return sum.digest('base64url').slice(0, 22);
}

const sumFile = 'cli/build.txt';

/** Nothing has changed since the last build, or nothing can be built (`npm ci --omit=dev`). */
async function isNeedless(sum) {
  const last = await readFile(join(root, 'dist', sumFile), 'utf8').catch(ignoreMissing);
  return last === sum || !existsSync(join(root, 'node_modules/esbuild'));
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
  const sum = await sourceSum();
  if (process.argv.includes('--if-needed') && (await isNeedless(sum))) return;
  const { bundleCommand } = await import('./command.mjs');
  const define = { JIAOGAO_VERSION: JSON.stringify(version), JIAOGAO_BUILD: JSON.stringify(sum) };
  const fresh = await mkdtemp(join(root, '.dist-'));
  try {
    const [command, library] = await Promise.allSettled([
      bundleCommand(join(fresh, 'cli'), define),
      compileLibrary(join(fresh, 'lib')),
    ]);
    for (const outcome of [command, library]) if (outcome.status === 'rejected') throw outcome.reason;
    await writeFile(join(fresh, sumFile), sum);
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
