/** Finds `<!-- jiaogao-disable … -->` and its like, misspelt ones too. */

import type { Directive } from '../source.ts';

/** Behind a blank only what looks like a directive is one: people may write of the tool. */
const pattern = /<!--[ \t]*(jiaogao(?:-|[ \t_:：]+(?=(?:dis|en)able))[a-z]\w*(?:-\w+)*)(?!\w|-\w)([^\n]*?)-->/giu;

/** Directives between two offsets of a file, in order. A text without “jiaogao” costs one search. */
export function findDirectives(text: string, offset = 0): Directive[] {
  if (!text.includes('jiaogao')) return [];
  return [...text.matchAll(pattern)].map((match) => ({
    ...kindOf(match[1] ?? ''),
    rules: rulesIn(match[2] ?? ''),
    at: { start: offset + match.index, end: offset + match.index + match[0].length },
  }));
}

const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

function kindOf(word: string): Pick<Directive, 'kind' | 'word'> {
  const kind = kinds.find((one) => word === `jiaogao-${one}`);
  return kind ? { kind } : { kind: 'unknown', word };
}

/** Rule ids before “--”; what follows is the reason. */
function rulesIn(body: string): string[] {
  const [names = ''] = body.split(/(?:^|\s)--(?:\s|$)/u);
  return names.split(/[\s,，、]+/u).filter((name) => name !== '');
}
