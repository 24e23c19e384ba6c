/** `npm run bench [-- --quick]`: times the built command beside its peers and writes docs/performance.md. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blanks, draft } from './material.mjs';
import { interleave, median, run } from './process.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const quick = process.argv.includes('--quick');
const sizes = quick
  ? { big: 1, peer: 0.1, files: 50, growth: [0.5, 1, 2], blanks: [1000, 10_000], rounds: 5, repeats: 1 }
  : { big: 5, peer: 0.25, files: 500, growth: [1, 2, 4, 8], blanks: [10_000, 100_000], rounds: 21, repeats: 3 };
const limit = quick ? 20_000 : 60_000;

function install() {
  if (existsSync(join(here, 'node_modules/.package-lock.json'))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
}

function progress(text) {
  process.stderr.write(`${text}\n`);
}

function write(folder) {
  const text = (name, content) => writeFileSync(join(folder, name), content);
  text('short.txt', readFileSync(join(root, 'examples/示例-工作报告.txt'), 'utf8'));
  text('big.txt', draft(sizes.big * 1e6));
  text('peer.txt', draft(sizes.peer * 1e6));
  for (const megabytes of sizes.growth) text(`growth-${megabytes}.txt`, draft(megabytes * 1e6, { seed: 11 }));
  for (const count of sizes.blanks) text(`blanks-${count}.txt`, blanks(count));
  for (const name of ['files', 'few']) mkdirSync(join(folder, name));
  for (let index = 0; index < sizes.files; index++) {
    const content = draft(10_000, { seed: 1000 + index });
    text(`files/${String(index).padStart(3, '0')}.txt`, content);
    if (index < sizes.files / 20) text(`few/${String(index).padStart(3, '0')}.txt`, content);
  }
}

/** Median time of several runs, findings and peak memory of one task. */
async function measure(program, paths, cwd) {
  progress(`  ${program.name}: ${paths.join(' ')}`);
  const first = await run(program.args(paths), { cwd, timeout: limit });
  if (first.timedOut) return { name: program.name, ms: null, findings: null, peakMB: null };
  if (first.code > 1)
    throw new Error(`${program.name} ${paths}: exit code ${first.code}\n${first.stderr().slice(0, 500)}`);
  let findings;
  try {
    findings = program.count(first);
  } catch (error) {
    throw new Error(`${program.name} ${paths}: ${error.message}\n${first.stderr().slice(0, 500)}`, { cause: error });
  }
  const times = [first.ms];
  const repeats = first.ms > 5000 ? 1 : sizes.repeats;
  while (times.length < repeats) times.push((await run(program.args(paths), { cwd })).ms);
  const { peakMB } = await run(program.args(paths), { cwd, timeout: limit, peak: true });
  return { name: program.name, ms: median(times), findings, peakMB };
}

async function main() {
  install();
  if (!existsSync(join(root, 'dist/cli/jiaogao.js'))) throw new Error('no dist/cli; run “npm run build” first');
  // Imported only now: they read the versions of what has just been installed.
  const { autocorrect, autocorrectUnspaced, jiaogao, textlint, zhlint } = await import('./peers.mjs');
  const { page } = await import('./page.mjs');
  const cwd = mkdtempSync(join(tmpdir(), 'jiaogao-bench-'));
  try {
    write(cwd);
    const started = performance.now();
    progress('start-up');
    const [bare, own, json, peer] = await interleave(
      [['-e', '0'], jiaogao.reportArgs(['short.txt']), jiaogao.args(['short.txt']), autocorrect.args(['short.txt'])],
      sizes.rounds,
      { cwd },
    );
    const table = async (programs, paths) => {
      const rows = [];
      for (const program of programs) rows.push(await measure(program, paths, cwd));
      return rows;
    };
    progress('one big text');
    const big = await table([jiaogao, autocorrect, autocorrectUnspaced], ['big.txt']);
    progress('many files');
    const files = await table([jiaogao, autocorrect, autocorrectUnspaced], ['files']);
    progress('beside the slow ones');
    const small = await table([jiaogao, autocorrect, zhlint, textlint], ['peer.txt']);
    const few = await table([jiaogao, autocorrect, zhlint, textlint], ['few']);
    progress('growth');
    const growth = [];
    for (const megabytes of sizes.growth) {
      growth.push({ megabytes, ...(await measure(jiaogao, [`growth-${megabytes}.txt`], cwd)) });
    }
    const crowd = [];
    for (const count of sizes.blanks) {
      crowd.push({ count, ...(await measure(jiaogao, [`blanks-${count}.txt`], cwd)) });
    }
    const seconds = (performance.now() - started) / 1000;
    const text = page({
      sizes,
      startup: { bare, own, json, peer },
      big,
      files,
      small,
      few,
      growth,
      crowd,
      seconds,
      limit,
      versions: [autocorrect, zhlint, textlint].map(({ name, version }) => `${name} ${version}`),
    });
    console.log(text);
    if (!quick) writeFileSync(join(root, 'docs/performance.md'), text);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

await main();
