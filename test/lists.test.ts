/** Every list says where it comes from and of when it is. */

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const lists = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.list.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`);

test.each([...lists, 'scripts/lexicon.words.txt'])('%s', (path) => {
  const header = /^(?:\/\*\*[\s\S]*?\*\/|#.*)/u.exec(readFileSync(root + path, 'utf8'))?.[0];
  expect(header).toMatch(/\bSources?\b[^:]*:/u);
  expect(header).toMatch(/\b20\d\d-(?:0[1-9]|1[0-2])\b/u);
});
