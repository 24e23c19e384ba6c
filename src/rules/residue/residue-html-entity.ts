/** Entities of HTML (&nbsp; &ldquo;) left in plain text. */

import { defineRule, type Finding } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '',
    ensp: '',
    emsp: '',
    thinsp: '',
    zwnj: '',
    zwj: '',
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    plusmn: '±',
    deg: '°',
    permil: '‰',
    yen: '¥',
    le: '≤',
    ge: '≥',
    ne: '≠',
  }),
);

export default defineRule({
  id: 'residue-html-entity',
  title: ['网页代码改为正常字符', 'Write characters for web page codes'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '“&nbsp;”“&ldquo;”是网页里空格和引号的代码，随复制带入正文。',
    '&nbsp; and &ldquo; are the code of blanks and quotes in a web page.',
  ],
  messages: {
    entity: ['残留网页代码“{code}”，应改为“{char}”。', 'The code “{code}” was left in; write “{char}”.'],
    blank: ['残留网页空格代码“{code}”，应删去。', 'The code of a blank “{code}” was left in; delete it.'],
    other: ['残留网页代码“{code}”，应改为正常字符。', 'The code “{code}” was left in; write the character itself.'],
  },
  examples: [
    { bad: '⟦&nbsp;⟧⟦&nbsp;⟧全年新建⟦&ldquo;⟧口袋公园⟦&rdquo;⟧4个。', good: '全年新建“口袋公园”4个。' },
    { bad: '气温⟦&ge;⟧35⟦&deg;⟧时停工，面积3⟦&times;⟧5米⟦&#12290;⟧', good: '气温≥35°时停工，面积3×5米。' },
    { bad: '新建⟦&amp;ldquo;⟧口袋公园⟦&#x201D;⟧4个。', good: '新建“口袋公园”4个。' },
    { good: '研发（R&D）投入增长8%，A&B两个标段按期完工，M&A;项目除外。' },
  ],
  *check({ draft }): Iterable<Finding<'entity' | 'blank' | 'other'>> {
    if (draft.source.format === 'markdown') return;
    for (const { at } of removals(draft, 'entity')) {
      const code = draft.text.slice(at.start, at.end);
      const char = meaning(
        code
          .replace(/^&(?:amp;)?/iu, '')
          .replace(/;$/u, '')
          .toLowerCase(),
      );
      if (char === undefined) yield { at, message: 'other', data: { code } };
      else yield { at, message: char === '' ? 'blank' : 'entity', data: { code, char }, fix: { text: char } };
    }
  },
});

/** The character that an entity stands for; blanks stand for nothing in Chinese prose. */
function meaning(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (code === 0xa0 || code === 0x3000 || code === 0x20) return '';
  return code >= 0x21 && code < 0xd800 && (code < 0x7f || code > 0x9f) ? String.fromCodePoint(code) : undefined;
}
