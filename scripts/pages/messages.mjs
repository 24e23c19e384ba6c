/** The page of all sentences: those of the rules, then what the rest of the program says. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '@babel/parser';

/** `root` is the folder of the package. */
export async function messagesPage(rules, root) {
  const ofRules = rules.flatMap((rule) =>
    Object.entries(rule.messages).map(([key, pair]) => entry(`${rule.id} / ${key}`, pair)),
  );
  return [...ofRules.sort(), '# 其余的话\n', ...(await others(root))].join('\n');
}

function entry(name, [zh, en]) {
  return `${name}\n  ${zh}\n  ${en}\n`;
}

/** Rules stand above; document types and layouts have names only. */
const elsewhere = /^(?:rules|profiles|layout|language)[\\/]/u;

async function others(root) {
  const paths = (await readdir(join(root, 'src'), { recursive: true })).sort();
  const entries = [];
  for (const path of paths) {
    if (!path.endsWith('.ts') || elsewhere.test(path)) continue;
    for (const pair of pairsIn(await readFile(join(root, 'src', path), 'utf8'))) {
      entries.push(entry(path.replaceAll('\\', '/'), pair));
    }
  }
  return entries;
}

/** Texts as they are written: an array of a Chinese and an English sentence; what is put in stands in braces. */
function pairsIn(code) {
  const pairs = [];
  visit(parse(code, { sourceType: 'module', plugins: ['typescript'] }).program, ({ type, elements }) => {
    if (type !== 'ArrayExpression' || elements.length !== 2) return;
    const [zh, en] = elements.map((element) => said(element, code));
    if (zh && en && isSentence(zh) && !/[\u4e00-\u9fff]/u.test(en)) pairs.push([zh, en]);
  });
  return pairs;
}

function said(node, code) {
  if (node?.type === 'StringLiteral') return node.value.replaceAll('\n', '\\n');
  if (node?.type !== 'TemplateLiteral') return undefined;
  const parts = node.quasis.map(({ value }, at) => {
    const inner = node.expressions[at];
    return value.raw + (inner ? `{${code.slice(inner.start, inner.end).replace(/\s+/gu, ' ')}}` : '');
  });
  return parts.join('');
}

/** More than a name: it ends like a sentence, or takes something in. */
function isSentence(text) {
  return /[\u4e00-\u9fff]/u.test(text) && (/[。：？]\S*$/u.test(text) || text.includes('{'));
}

function visit(node, see) {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') visit(child, see);
  }
}
