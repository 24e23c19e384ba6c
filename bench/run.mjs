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
  ? { big: 1, peer: 0.1, files: 50, growth: [0.5, 1, 2], blanks: [1000, 10_000], rounds: 5, repeats: 2 }
  : { big: 5, peer: 0.25, files: 500, growth: [1, 2, 4, 8], blanks: [10_000, 100_000], rounds: 21, repeats: 5 };
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

/** One run: findings and time, or nulls when it takes too long. */
async function tryOnce({ program, paths }, cwd) {
  progress(`  ${program.name}: ${paths.join(' ')}`);
  const result = await run(program.args(paths), { cwd, timeout: limit });
  if (result.timedOut) return { ms: null, findings: null };
  if (result.code > 1) throw new Error(`${program.name} ${paths}: exit code ${result.code}\n${result.stderr()}`);
  return { ms: result.ms, findings: program.count(result) };
}

/** Median time, findings and peak memory of each task; the repeats take turns, so that a busy moment hits all of them. */
async function measure(tasks, cwd) {
  const rows = [];
  for (const task of tasks) {
    const { ms, findings } = await tryOnce(task, cwd);
    rows.push({ ...task, name: task.program.name, times: ms === null ? [] : [ms], findings });
  }
  for (let round = 1; round < sizes.repeats; round++) {
    for (const { program, paths, times } of rows) {
      if (times.length === round && times[0] < 4000) times.push((await run(program.args(paths), { cwd })).ms);
    }
  }
  for (const row of rows) {
    row.ms = row.times.length === 0 ? null : median(row.times);
    row.peakMB = row.ms === null ? null : (await run(row.program.args(row.paths), { cwd, peak: true })).peakMB;
  }
  return rows;
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
    const table = (programs, paths) =>
      measure(
        programs.map((program) => ({ program, paths })),
        cwd,
      );
    progress('one big text');
    const big = await table([jiaogao, autocorrect, autocorrectUnspaced], ['big.txt']);
    progress('many files');
    const files = await table([jiaogao, autocorrect, autocorrectUnspaced], ['files']);
    progress('beside the slow ones');
    const small = await table([jiaogao, autocorrect, zhlint, textlint], ['peer.txt']);
    const few = await table([jiaogao, autocorrect, zhlint, textlint], ['few']);
    progress('growth');
    const growth = await measure(
      sizes.growth.map((megabytes) => ({ program: jiaogao, paths: [`growth-${megabytes}.txt`], megabytes })),
      cwd,
    );
    const crowd = await measure(
      sizes.blanks.map((count) => ({ program: jiaogao, paths: [`blanks-${count}.txt`], count })),
      cwd,
    );
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
