/** Runs commands as a user would and measures the whole process. */

import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const peakModule = new URL('./peak.mjs', import.meta.url).href;

/** One run of `node …args`; output goes to files, as a pipe would slow the fast ones down. */
export function run(args, { cwd, timeout = 0, peak = false }) {
  const outPath = join(cwd, '.bench-out');
  const errPath = join(cwd, '.bench-err');
  const peakPath = join(cwd, '.bench-peak');
  rmSync(peakPath, { force: true });
  const out = openSync(outPath, 'w');
  const err = openSync(errPath, 'w');
  const env = { ...process.env, NO_COLOR: '1', ...(peak ? { BENCH_PEAK: peakPath } : {}) };
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, peak ? ['--import', peakModule, ...args] : args, {
    cwd,
    env,
    stdio: ['ignore', out, err],
  });
  return new Promise((resolve, reject) => {
    let timedOut = false;
    const timer =
      timeout > 0
        ? setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, timeout)
        : undefined;
    child.on('error', reject);
    child.on('exit', (code) => {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      clearTimeout(timer);
      closeSync(out);
      closeSync(err);
      resolve({
        ms,
        code,
        timedOut,
        stdout: () => readFileSync(outPath, 'utf8'),
        stderr: () => readFileSync(errPath, 'utf8'),
        peakMB: existsSync(peakPath) ? Number(readFileSync(peakPath, 'utf8')) / 1024 : null,
      });
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs each of the commands in turn, `rounds` times over, so that a busy moment hits all of them. */
export async function interleave(commands, rounds, options) {
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, args] of commands.entries()) times[index].push((await run(args, options)).ms);
  }
  return times.map(median);
}
