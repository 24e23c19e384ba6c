/** A temporary folder with files in it, and the command run there. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workshop {
  readonly folder: string;
  path(name: string): string;
  read(name: string): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  run(words: readonly string[], world?: World): Promise<Ran>;
}

export interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly tty?: boolean;
  /** A folder below the workshop. */
  readonly cwd?: string;
}

export function workshop(files: Readonly<Record<string, string | Uint8Array>> = {}): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'jiaogao-校稿-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const write: Workshop['write'] = (more) => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
    }
  };
  write(files);
  return {
    folder,
    path,
    read: (name) => readFileSync(path(name), 'utf8'),
    write,
    run: (words, world = {}) => runIn(join(folder, world.cwd ?? ''), words, world),
  };
}

async function runIn(cwd: string, argv: readonly string[], { stdin, env = {}, tty = false }: World): Promise<Ran> {
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const output = (chunks: Uint8Array[]) => ({
    write: (content: string | Uint8Array) => chunks.push(Buffer.from(content)),
    isTTY: tty,
    columns: 80,
  });
  const chunks = stdin === undefined ? [] : [stdin];
  const input = (async function* () {
    yield* chunks;
  })();
  const code = await main({ argv, cwd, stdin: input, stdout: output(stdout), stderr: output(stderr), env });
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
