/** Finds `<!-- jiaogao-disable … -->` and its like. */

import type { Directive } from '../source.ts';

const pattern = /<!--[ \t]*jiaogao-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])([^\n]*?)-->/gu;

/** Directives between two offsets of a file, in order. A text without “jiaogao-” costs one search. */
export function findDirectives(text: string, offset = 0): Directive[] {
  if (!text.includes('jiaogao-')) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    kind: kindOf(match[1] ?? ''),
    rules: rulesIn(match[2] ?? ''),
    at: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}

function kindOf(word: string): Directive['kind'] {
  const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
  return kinds.find((kind) => kind === word) ?? 'disable';
}

/** Rule ids before “--”; what follows is the reason. */
function rulesIn(body: string): string[] {
  const [names = ''] = body.split(/(?:^|\s)--(?:\s|$)/u);
  return names.split(/[\s,，、]+/u).filter((name) => name !== '');
}
