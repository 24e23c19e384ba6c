/** Characters that one alike in sound or shape would turn from a heap into a word; found with a dictionary. */

import type { Draft } from '../../draft/types.ts';
import { type Suspicion, suspicions } from '../../language/lattice.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { compileWords, scanWords } from '../../language/words.ts';
import { number, words } from '../../options.ts';
import { defineRule, type Span } from '../../rule.ts';

interface Suspect extends Span {
  readonly wrong: string;
  readonly right: string;
}

const roles = new Set(['title', 'subtitle', 'heading', 'item', 'body', 'note']);

export default defineRule({
  id: 'typo-lattice',
  title: ['用词典查错别字', 'Look for slips with a dictionary'],
  category: 'spelling',
  severity: 'off',
  authority: '工具',
  why: [
    '词表之外的错字，可以看换一个音近、形近的字是否成词；只有把握很大时才提示，由人核对。',
    'Slips that no list has show when a similar character would make a word; only strong evidence is reported.',
  ],
  dictionary: { name: 'lexicon', wants: (text) => /[\u4e00-\u9fff]{3}/u.test(text) },
  options: {
    caution: number(
      0,
      [0, 20],
      ['多大把握才提示，越大越少提示', 'how much more evidence to ask for; more reports less'],
    ),
    allow: words([], ['本单位的专名和简称，不再提示', 'names and short forms of your office']),
  },
  messages: {
    suspect: ['“{wrong}”疑似应为“{right}”，请核对。', '“{wrong}” may be meant as “{right}”; please check.'],
  },
  examples: [
    { bad: '县里大力培育发展⟦大数局⟧产业。', good: '县里大力培育发展大数据产业。' },
    { bad: '签订⟦技木⟧服务合同，推进⟦制追业⟧转型。', good: '签订技术服务合同，推进制造业转型。' },
    { good: '全镇奶源基地和禁牧休牧项目按期推进，梁惠玲同志到会。' },
    { good: '新区“街长制”试点运行平稳，街长制覆盖全部街道。' },
    { good: '会上点名的提标改造项目，提标进度加快。' },
  ],
  *check({ draft, options, dictionaries: { lexicon } }) {
    if (!lexicon) return;
    const found = [...suspects(draft, lexicon, options.caution)];
    const seen = countWords(draft.scrubbed, new Set(found.map(({ wrong }) => wrong)));
    for (const { start, end, wrong, right } of found) {
      // What a draft says twice it means: a name or a word younger than the dictionary.
      if ((seen.get(wrong) ?? 0) > 1 || options.allow.some((word) => word.includes(wrong))) continue;
      yield { at: { start, end }, message: 'suspect', data: { wrong, right }, suggestions: [right] };
    }
  },
});

function* suspects(draft: Draft, lexicon: Lexicon, caution: number): Iterable<Suspect> {
  for (const block of draft.blocks) {
    if (!roles.has(block.role)) continue;
    for (const { index, 0: run } of draft.slice(block.line).matchAll(/[\u4e00-\u9fff]{3,}/gu)) {
      const offset = block.line.start + index;
      let last: (Suspicion & Suspect) | undefined;
      for (const suspicion of suspicions(lexicon, run)) {
        const wrong = run.slice(suspicion.start, suspicion.end);
        const next = { ...suspicion, wrong, start: offset + suspicion.start, end: offset + suspicion.end };
        // Of two readings of the same characters the more probable.
        if (suspicion.excess < caution || isName(draft.scrubbed, next)) continue;
        if (last && next.start < last.end) {
          if (next.excess > last.excess) last = next;
          continue;
        }
        if (last) yield last;
        last = next;
      }
      if (last) yield last;
    }
  }
}

/** What begins or ends with a quotation mark is a name of somebody's making. */
function isName(text: string, { start, end }: Span): boolean {
  return /[“‘「]/u.test(text.charAt(start - 1)) || /[”’」]/u.test(text.charAt(end));
}

function countWords(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const list = [...wanted];
  const seen = new Map<string, number>();
  if (list.length === 0) return seen;
  scanWords(compileWords(list), text, (word) => {
    const key = list[word] ?? '';
    seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  return seen;
}
