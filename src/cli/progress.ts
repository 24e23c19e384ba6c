/** A line that counts files, on a terminal's standard error and only when the run is long. */

import type { Locale } from '../message.ts';
import type { Host } from './host.ts';
import { say, sentences } from './sentences.ts';

/** Shorter runs show nothing; the line is renewed this often. */
const patience = 1000;
const interval = 100;
const eraseLine = '\r\u001B[2K';

interface Progress {
  step(): void;
  end(): void;
}

export function showProgress(all: number, { stderr }: Host, locale: Locale): Progress {
  if (!stderr.isTTY || all < 2) return { step() {}, end() {} };
  let next = performance.now() + patience;
  let done = 0;
  let shown = false;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now < next) return;
      next = now + interval;
      shown = true;
      stderr.write(`${eraseLine}${say(sentences.progress(done, all), locale)}`);
    },
    end() {
      if (shown) stderr.write(eraseLine);
    },
  };
}
