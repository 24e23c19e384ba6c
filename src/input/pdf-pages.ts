/** The pages of a PDF, read in a thread of its own, which is stopped when it takes too long or fills the memory. */

import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import { SourceError } from '../source.ts';
import type { PdfItem } from './pdf-lines.ts';
import { noReader, refusalOf, tooLarge, tooSlow } from './pdf-refusals.ts';

/** Measured: 222 full pages take 3 s and 170 MB. Memory counts beyond a few times the file itself. */
const limits = { milliseconds: 60_000, megabytes: 512 };

/** Beside both the sources and the built command: character maps of Chinese fonts that a file names without holding them. */
const data = new URL('../../data/', import.meta.url);

const settings = {
  cMapUrl: decodeURIComponent(new URL('cmaps/', data).pathname).replace(/^\/(?=[A-Za-z]:)/u, ''),
  cMapPacked: true,
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
};

/** Waits for the next file; it does not keep the program alive. */
let idle: Worker | undefined;

function takeWorker(): Worker {
  const worker = idle ?? new Worker(new URL('pdf-worker.js', data));
  idle = undefined;
  worker.ref();
  return worker;
}

type Reply =
  | { readonly page: readonly PdfItem[] }
  | { readonly done: true }
  | { readonly missing: true }
  | { readonly failed: { readonly name: string; readonly message: string } };

/** Throws a `SourceError` for what is damaged, locked or out of all proportion. */
export async function readPages(bytes: Uint8Array, { milliseconds, megabytes } = limits): Promise<PdfItem[][]> {
  const worker = takeWorker();
  const most = memoryUsage.rss() + 4 * bytes.length + megabytes * 2 ** 20;
  const latest = performance.now() + milliseconds;
  let watch: NodeJS.Timeout | undefined;
  try {
    const pages = await new Promise<PdfItem[][]>((resolve, reject) => {
      watch = setInterval(() => {
        if (performance.now() > latest) reject(new SourceError(tooSlow));
        else if (memoryUsage.rss() > most) reject(new SourceError(tooLarge));
      }, 50);
      collect(worker, resolve, reject);
      // The reader takes the bytes away.
      const copy = new Uint8Array(bytes);
      worker.postMessage({ bytes: copy, settings }, [copy.buffer]);
    });
    worker.unref();
    idle = worker;
    return pages;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearInterval(watch);
  }
}

function collect(worker: Worker, resolve: (pages: PdfItem[][]) => void, reject: (error: Error) => void): void {
  const pages: PdfItem[][] = [];
  const take = (reply: Reply) => {
    if ('page' in reply) {
      pages.push([...reply.page]);
      return;
    }
    worker.off('message', take).off('error', fail);
    if ('done' in reply) resolve(pages);
    else reject('missing' in reply ? new SourceError(noReader) : refusalOf(reply.failed));
  };
  const fail = (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new SourceError(tooLarge) : error);
  worker.on('message', take).on('error', fail);
}
