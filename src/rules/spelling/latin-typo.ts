/** recieve, managment: an English word one stroke away from the right one. */

import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import type { EnglishWords } from '../../language/spelling.ts';
import { words } from '../../options.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { commonSlips, dailyWords, youngWords } from './latin-typo.list.ts';

/** All small or with a capital first letter; nothing that belongs to an address, a path, a name with digits or a mixed case. */
const word =
  /(?<![A-Za-z\u00c0-\u024f0-9.@/\\_#$&+:=-])[A-Za-z][a-z]{3,19}(?![A-Za-z\u00c0-\u024f0-9@/\\_&+=-]|['’](?:t|re|ve|ll|d|m)(?![a-z])|[.:][A-Za-z0-9/\\])/gu;
/** In running English a hyphen joins words. */
const hyphened =
  /(?<![A-Za-z\u00c0-\u024f0-9.@/\\_#$&+:=])[A-Za-z][a-z]{3,19}(?![A-Za-z\u00c0-\u024f0-9@/\\_&+=]|['’](?:t|re|ve|ll|d|m)(?![a-z])|[.:][A-Za-z0-9/\\])/gu;
const known: ReadonlySet<string> = new Set([...dailyWords, ...youngWords]);
const syllables =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:iong|[iu]ang|ian|iao|uai|uan|[aeo]ng|ing|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|[aeiou])|er?|ang?|ou?|ai|ao)+$/u;

export default defineRule({
  id: 'latin-typo',
  title: ['核对英文单词拼写', 'Spell English words right'],
  category: 'spelling',
  severity: 'warning',
  authority: '工具',
  why: [
    '英文单词差一个字母，意思可能就变了，定稿前核对一遍。',
    'One letter may make another word; check before handing in.',
  ],
  options: {
    words: words(
      [],
      [
        '不检查的英文单词（产品名、人名、行业用语）。',
        'English words to leave alone: names, products, terms of the trade.',
      ],
    ),
  },
  messages: {
    typo: [
      '“{word}”疑似拼写错误，请核对是否为“{right}”。',
      '“{word}” looks misspelt; check whether “{right}” is meant.',
    ],
  },
  examples: [
    { bad: '依托⟦Platfrom⟧项目推广⟦managment⟧系统。', good: '依托Platform项目推广management系统。' },
    {
      bad: 'Annual Report\nThe ⟦commitee⟧ met in March and ⟦recieved⟧ two proposals from the ⟦goverment⟧.',
      good: 'Annual Report\nThe committee met in March and received two proposals from the government.',
    },
    {
      bad: 'Project Summary\n⟦Althrough⟧ costs rose, the ⟦maintenence⟧ plan was kept.',
      good: 'Project Summary\nAlthough costs rose, the maintenance plan was kept.',
    },
    { good: '引进Haier、Zotye等企业，建成iPark园区，开通Yunzhijia平台，网址见www.exmaple.com/recieve。' },
    { good: 'The programme centres on colour, labour and organisation; it was modelled on Ms. Okafor’s draft.' },
    { good: '学习zhiliang、anquan等拼音，使用Kubernetes和Hadoop组件。' },
    { options: { words: ['Recieve'] }, good: 'Send it to the Recieve desk.' },
  ],
  dictionary: {
    name: 'english',
    wants(text) {
      word.lastIndex = 0;
      for (let match = word.exec(text); match; match = word.exec(text)) {
        if (known.has(match[0].toLowerCase())) continue;
        // Amid English behind another word, or of a length that is looked at amid Chinese.
        const runs = /[A-Za-z][,;:.]?\s$/u.test(text.slice(Math.max(0, match.index - 3), match.index));
        if (!isDoubtful(match[0], runs) && !commonSlips.has(match[0].toLowerCase())) continue;
        word.lastIndex = 0;
        return true;
      }
      return false;
    },
  },
  *check({ draft, options, dictionaries: { english } }) {
    if (!english || (draft.mask & Has.latin) === 0) return;
    const own = new Set(options.words.map((one) => one.toLowerCase()));
    const judged = new Map<string, readonly string[]>();
    const terms = new Map<string, boolean>();
    for (const { written, start, isRunning } of tokensOf(draft)) {
      const small = written.toLowerCase();
      if (known.has(small) || own.has(small)) continue;
      const common = commonSlips.get(small);
      if (common !== undefined) yield typo(start, written, [common]);
      if (common !== undefined || !isDoubtful(written, isRunning)) continue;
      let right = judged.get(small);
      if (!right) {
        right = english.slipsOf(small);
        judged.set(small, right);
      }
      if (right.length === 0 || isSpecies(draft.scrubbed, start, english)) continue;
      // What the draft calls so again is a term of its own.
      const again = terms.get(small) ?? (terms.size < mostTerms && recurs(draft.scrubbed, written));
      terms.set(small, again);
      yield { ...typo(start, written, right), ...(again && { atMost: 'info' as const }) };
    }
  },
});

/** Each is looked for through the whole text, so not for many. */
const mostTerms = 40;

function recurs(text: string, written: string): boolean {
  const first = text.indexOf(written);
  const capital = written.charAt(0).toUpperCase() + written.slice(1);
  return text.includes(written, first + 1) || (capital !== written && text.includes(capital));
}

interface Token {
  readonly start: number;
  readonly written: string;
  /** True amid English, false for a word amid Chinese. */
  readonly isRunning: boolean;
}

function* tokensOf(draft: Draft): Iterable<Token> {
  for (const pattern of [word, hyphened]) {
    for (const { block, start, groups } of draft.matches(pattern, Has.latin)) {
      const isRunning = isEnglish(draft, block);
      if (isRunning === (pattern === hyphened)) yield { start, written: groups[0], isRunning };
    }
  }
}

/** A name is nobody's slip: a capital counts only where any word would have one, and amid Chinese only on a long word. */
function isDoubtful(written: string, isRunning: boolean): boolean {
  const isCapital = written.charCodeAt(0) < 0x61;
  if (!isRunning) return written.length >= (isCapital ? 8 : 6) && !syllables.test(written.toLowerCase());
  return written.length >= (isCapital ? 6 : 4);
}

/** K. pneumoniae, Escherichia coli: the second word of a Latin name. */
function isSpecies(text: string, start: number, english: EnglishWords): boolean {
  const before = /(?:^|[^A-Za-z])(?<genus>[A-Z][a-z]*)(?<stop>\.?)\s$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  const genus = before?.groups?.genus?.toLowerCase();
  if (genus === undefined) return false;
  if (genus.length === 1) return genus !== 'a' && genus !== 'i';
  return before?.groups?.stop === '' && !english.knows(genus) && english.slipsOf(genus).length === 0;
}

function typo(start: number, written: string, right: readonly string[]): Finding<'typo'> {
  const isCapital = written.charCodeAt(0) < 0x61;
  const suggestions = right.slice(0, 3).map((one) => (isCapital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
  return {
    at: { start, end: start + written.length },
    message: 'typo',
    data: { word: written, right: suggestions.join('/') },
    suggestions,
    ...(isCapital && !commonSlips.has(written.toLowerCase()) && { atMost: 'info' as const }),
  };
}
