/** The licences of what is bundled into the command: each asks that its text goes with the code. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const permissive = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', '(MIT AND BSD)']);
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;

/** All of them on one page; throws for a package whose licence is not known to allow this. */
export function licencesPage({ outputs }) {
  const paths = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(paths.flatMap((path) => packageFolder.exec(path)?.[0] ?? []));
  const entries = new Map([...folders].map(entry));
  return [...entries.keys()]
    .sort()
    .map((name) => `${name}\n\n${entries.get(name)}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Several folders may hold the same version of a package. */
function entry(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const kind = license ?? licenses?.map(({ type }) => type).join();
  if (!permissive.has(kind))
    throw new Error(`${folder}: may code under “${kind}” be handed on? see scripts/licences.mjs`);
  return [`${name} ${version} (${kind})`, textOf(name, folder)];
}

function textOf(name, folder) {
  const file = readdirSync(join(root, folder)).find((one) => /^(?:licen[cs]e|copying)\b/iu.test(one));
  // Two packages come without; their texts are those of their repositories.
  const path = file ? join(root, folder, file) : join(root, `scripts/licences/${name}.txt`);
  if (!existsSync(path))
    throw new Error(`${folder} has no licence file; put its text into scripts/licences/${name}.txt`);
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}
