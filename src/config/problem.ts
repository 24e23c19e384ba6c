/** What a person did that cannot be answered: said in one sentence, exit code 2. */

import type { Text } from '../rule.ts';

/** Thrown from the depth of configuration or command line; only `main` answers it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly text: Text;

  constructor(text: Text) {
    super(text[0]);
    this.text = text;
  }
}

/** A sentence about a place in a configuration file. */
export function positioned(name: string, line: number | undefined, [zh, en]: Text): Text {
  if (line === undefined) return [`${name}：${zh}`, `${name}: ${en}`];
  return [`${name} 第 ${line} 行：${zh}`, `${name} line ${line}: ${en}`];
}
