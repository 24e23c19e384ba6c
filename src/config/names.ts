/** What rules and categories may be called: by id, by Chinese title or by another declared name. */

import { categoryNames } from '../categories.ts';
import { type Category, categories, type Rule, type Text } from '../rule.ts';
import { didYouMean, nearest } from './nearest.ts';

/** The id of a rule or category, or why the name is none. */
type Named = string | { readonly problem: Text };

export interface Names {
  find(name: string): Named;
  /** The one of other words that is meant by a misspelt one. */
  nearest(word: string, among: readonly string[]): string | undefined;
}

/** The names of these rules; nothing is looked through until a name is none of their ids. */
export function namesOf(rules: readonly Rule[]): Names {
  let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    nearest,
    find(name) {
      if (isCategory(name) || rules.some(({ id }) => id === name)) return name;
      known ??= index(rules);
      const [id, ...others] = known.get(fold(name)) ?? [];
      if (id === undefined) return { problem: unknown(name, rules) };
      return others.length === 0 ? id : { problem: ambiguous(name, [id, ...others]) };
    },
  };
}

export function isCategory(name: string): name is Category {
  return categories.some((category) => category === name);
}

function index(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const enter = (name: string, id: string) => {
    const ids = known.get(fold(name)) ?? new Set();
    known.set(fold(name), ids.add(id));
  };
  for (const category of categories) enter(categoryNames[category][0], category);
  for (const { id, title, aliases = [] } of rules) for (const name of [title?.[0] ?? id, ...aliases]) enter(name, id);
  return known;
}

/** Some titles hold marks that separate names elsewhere. */
function fold(name: string): string {
  return name.replace(/[\s,，、]+/gu, '');
}

function unknown(name: string, rules: readonly Rule[]): Text {
  const known = [
    ...rules.map(({ id }) => id),
    ...categories,
    ...categories.map((category) => categoryNames[category][0]),
    ...rules.flatMap(({ title, aliases = [] }) => [...(title ? [title[0]] : []), ...aliases]),
  ];
  const [zh, en] = didYouMean(name, known);
  return [
    `没有规则“${name}”${zh || '，可用 jiaogao --rules 加一个词查找。'}`,
    `Unknown rule "${name}"${en || '; find it with jiaogao --rules and a word.'}`,
  ];
}

function ambiguous(name: string, ids: readonly string[]): Text {
  return [
    `“${name}”可以指 ${ids.join('、')}，请写其中一个。`,
    `"${name}" may be ${ids.join(' or ')}; write one of these.`,
  ];
}
