/** The world as the command sees it: everything it reads and writes comes in as an argument. */

import type { Locale } from '../message.ts';
import type { Text } from '../rule.ts';
import { say } from './sentences.ts';

export interface Output {
  write(content: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface Host {
  /** The words behind the command's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told, ahead of the check, that there is so much to read that patterns are worth compiling well. */
  readonly expectMuch?: () => void;
}

/** One line on standard error. */
export function tell(host: Host, locale: Locale | undefined, text: Text): void {
  host.stderr.write(`jiaogao${locale === 'en' ? ': ' : '：'}${say(text, locale ?? 'zh')}\n`);
}
