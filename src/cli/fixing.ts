/** --fix, --unsafe-fixes and --diff: what becomes of a file once it has been put right. */

import { unifiedDiff } from '../diff.ts';
import { fixAll } from '../fix.ts';
import { encode } from '../input/encode.ts';
import type { FileResult } from '../result.ts';
import type { Arguments } from './arguments.ts';
import type { Checked, Checker, Read } from './check.ts';
import type { Host } from './host.ts';
import { sentences } from './sentences.ts';
import { writeWhole } from './write.ts';

/** Fixes each file; writes it, or with --diff only shows what would change. */
export function fixer(flags: Arguments, host: Host, check: Checker): (read: Read) => Promise<Checked> {
  const fix = fixing(flags, host, check);
  return async (read) => {
    const { failed, ...checked } = await fix(read);
    return failed ? { ...checked, failed: sentences.fixFailed(read.filePath, failed) } : checked;
  };
}

/** What has failed is only the reason. */
function fixing(flags: Arguments, host: Host, check: Checker): (read: Read) => Promise<Checked> {
  const unsafe = flags.on('unsafe-fixes');
  return async (read) => {
    const before = check(read, read.decoded.text);
    const { document } = read;
    if (document) {
      const { fixDocument } = await import('./fixing-word.ts');
      return fixDocument({ ...read, document }, before, flags, host, check);
    }
    if (read.view) return { result: before, text: read.decoded.text, failed: sentences.viewNotFixed };
    const fixed = fixText(read, before, unsafe, check);
    if (flags.on('diff')) {
      const output = unifiedDiff(read.decoded.text, fixed.text, read.filePath);
      return { result: before, text: read.decoded.text, ...(output && { output }) };
    }
    const bytes = await encode(fixed.text, read.decoded);
    if ('refused' in bytes) return { result: before, text: read.decoded.text, failed: bytes.refused };
    if (read.fromStdin) return { ...fixed, output: bytes };
    if (fixed.text === read.decoded.text) return { ...fixed, fixed: 0 };
    const failed = writeWhole(read.absolute, bytes);
    return failed ? { result: before, text: read.decoded.text, failed: sentences.reason(failed) } : fixed;
  };
}

/** The fixed text with what is still to be said about it. */
function fixText(
  read: Read,
  before: FileResult,
  unsafe: boolean,
  check: Checker,
): { text: string; result: FileResult; fixed: number } {
  let last = { text: read.decoded.text, result: before };
  const { text, edits } = fixAll(
    read.decoded.text,
    (text) => {
      if (text !== last.text) last = { text, result: check(read, text) };
      return last.result.messages;
    },
    { unsafe },
  );
  const result = text === last.text ? last.result : check(read, text);
  return { text, result, fixed: edits.length };
}
