/** The names written in disables → ids of rules; what is misspelt is said. */

import type { Span, Text } from './rule.ts';
import type { Directive } from './source.ts';

/** What the names written in a disable stand for: the id of a rule or category, or why it is none. */
export interface DirectiveNames {
  find(name: string): string | { readonly problem: Text };
  /** The one of other words that is meant by a misspelt one. */
  nearest(word: string, among: readonly string[]): string | undefined;
}

/** A name in a directive that says nothing. */
export interface Unknown {
  readonly at: Span;
  readonly problem: Text;
}

/** Puts ids in the place of names; a directive that names nothing known is left out. */
export function resolveNames(
  directives: readonly Directive[],
  names: DirectiveNames | undefined,
): { readonly directives: readonly Directive[]; readonly unknown: readonly Unknown[] } {
  const known = directives.filter(({ kind }) => kind !== 'unknown');
  if (!names || directives.length === 0) return { directives: known, unknown: [] };
  const unknown: Unknown[] = directives.flatMap(({ word, at }) =>
    word === undefined ? [] : [{ at, problem: misspelt(word, names) }],
  );
  const resolved = known.map((directive) => {
    const rules: string[] = [];
    for (const found of idsOf(directive.rules, names)) {
      if (typeof found === 'string') rules.push(found);
      else unknown.push({ at: directive.at, problem: found.problem });
    }
    return { ...directive, rules };
  });
  return { directives: resolved.filter(({ rules }, at) => rules.length > 0 || isForAll(known[at])), unknown };
}

const prefix = 'jiaogao-';
const kinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'];

/** What all of them begin with says nothing about which is meant. */
function misspelt(word: string, names: DirectiveNames): Text {
  const kind = word
    .toLowerCase()
    .replace(/[ \t_:：]+/gu, '-')
    .slice(prefix.length);
  const meant = names.nearest(kind, kinds);
  const list = kinds.map((one) => prefix + one);
  if (meant === undefined) {
    return [
      `不认识“${word}”，可用：${list.join('、')}。`,
      `Unknown directive "${word}"; there are ${list.join(', ')}.`,
    ];
  }
  return [
    `不认识“${word}”，是否指“${prefix}${meant}”？`,
    `Unknown directive "${word}"; did you mean "${prefix}${meant}"?`,
  ];
}

function isForAll(directive: Directive | undefined): boolean {
  return directive?.rules.length === 0;
}

/** A title that holds the marks between names has come apart, and is put together again. */
function idsOf(words: readonly string[], names: DirectiveNames): readonly ReturnType<DirectiveNames['find']>[] {
  const found: ReturnType<DirectiveNames['find']>[] = [];
  for (let at = 0; at < words.length; ) {
    const one = names.find(words[at] ?? '');
    const longer = typeof one === 'string' ? undefined : joined(words, at, names);
    found.push(longer?.id ?? one);
    at = longer?.end ?? at + 1;
  }
  return found;
}

function joined(words: readonly string[], at: number, names: DirectiveNames) {
  for (let end = at + 2; end <= Math.min(words.length, at + 4); end++) {
    const id = names.find(words.slice(at, end).join(''));
    if (typeof id === 'string') return { id, end };
  }
  return undefined;
}
