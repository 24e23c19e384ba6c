/** Drafts that contradict themselves, and sentences that stand twice. */

import { type Change, changes } from './changes.list.ts';
import { isProse, linesOf, type Mutation } from './plant.ts';

function changed([family, file, from, to, ...expect]: Change): Mutation {
  return {
    family,
    name: `${file} “${short(from)}” → “${short(to)}”`,
    expect,
    where: 'anywhere',
    sites: (draft) => {
      if (draft.file !== file) return [];
      const start = draft.text.indexOf(from);
      return start < 0 ? [] : [[{ start, end: start + from.length, text: to }]];
    },
  };
}

function short(text: string): string {
  const line = text.replace(/\n/gu, '⏎');
  return line.length > 16 ? `${line.slice(0, 15)}…` : line;
}

/** A sentence of one paragraph written again at the end of a later one. */
const repeated: Mutation = {
  family: 'repetition',
  name: 'a sentence again in another paragraph',
  expect: ['near-duplicate-sentence', 'residue-duplicate-block', '*duplicate*', '*repeat*'],
  where: 'anywhere',
  sites: (draft) => {
    const prose = linesOf(draft).filter(({ text }) => isProse(text) && text.endsWith('。'));
    const [from, ...others] = prose;
    const sentence = from && /[^。：\u3000]{24,120}。/u.exec(from.text)?.[0];
    const to = others.at(-1);
    return sentence && to ? [[{ start: to.end, end: to.end, text: sentence }]] : [];
  },
  drafts: 12,
};

const pasted: Mutation = {
  family: 'repetition',
  name: 'a paragraph pasted twice',
  expect: ['near-duplicate-sentence', 'residue-duplicate-block', '*duplicate*', '*repeat*'],
  where: 'anywhere',
  sites: (draft) =>
    linesOf(draft)
      .filter(({ text }) => isProse(text) && text.endsWith('。') && !/^\u3000*（[一二三四]）|^[0-9]/u.test(text))
      .map(({ end, text }) => [{ start: end, end, text: `\n${draft.format === 'markdown' ? '\n' : ''}${text}` }]),
  drafts: 10,
};

export const contradictions: readonly Mutation[] = [...changes.map(changed), repeated, pasted];
