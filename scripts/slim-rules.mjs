/** An esbuild plugin: a check loads the rules without reasons and examples, `--explain` loads them in full. */

import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { parse } from '@babel/parser';

const full = '?full';
const dropped = new Set(['examples', 'why']);
const rules = `${sep}src${sep}rules${sep}`;

export const slimRules = {
  name: 'slim-rules',
  setup({ onResolve, onLoad }) {
    // Everything below src/rules that documents.ts leads to is a second, full copy of the module.
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, importer, resolveDir, pluginData }) => {
      const wanted = pluginData === full || importer.endsWith(`${rules}documents.ts`);
      const target = join(resolveDir, path);
      return wanted && target.includes(rules) ? { path: target, suffix: full } : undefined;
    });
    onLoad({ filter: /[\\/]src[\\/]rules[\\/].*\.ts$/ }, async ({ path, suffix }) => {
      const source = await readFile(path, 'utf8');
      const contents = suffix === full ? source : slim(source);
      return { contents, loader: 'ts', resolveDir: dirname(path), pluginData: suffix };
    });
  },
};

/** Empties the arrays of `examples` and `why` in every object literal. */
function slim(code) {
  const ranges = [];
  visit(parse(code, { sourceType: 'module', plugins: ['typescript'] }).program, (node) => {
    const drop = node.type === 'ObjectProperty' && node.value.type === 'ArrayExpression' && dropped.has(node.key.name);
    if (drop) ranges.push([node.value.start, node.value.end]);
    return !drop;
  });
  let slimmed = '';
  let at = 0;
  for (const [start, end] of ranges) {
    slimmed += `${code.slice(at, start)}[]`;
    at = end;
  }
  return slimmed + code.slice(at);
}

/** Walks a tree; `see` says whether to look inside a node. */
function visit(node, see) {
  if (!see(node)) return;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') visit(child, see);
  }
}
