/** The same mark twice, or two pairs of marks around one thing. */

import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { isDoubled, pairingOf } from '../kinds/pairs.ts';
import { matchesInText } from '../kinds/scan.ts';

/** Three and more 。 or 、 are meant as an ellipsis; ！！！ may be said three times. */
const repeated = /([，、；：])[ 　]?\1+|(?<!。)。[ 　]?。(?![。\s]*。)|[！？]{4,}|(?<=[\u4e00-\u9fff])[,，]{2,}/uy;

/** An ellipsis has three dots, and what stands before figures or letters is a path or a number. */
const english = /(?<=[A-Za-z0-9)])(?:,[ ]?,|(?<!\.)\.\.(?!\.))(?=\s|$)/gmu;

/** Where two stand side by side, which is seldom. */
/** 食宿自理.. and 食宿自理。.: dots of a keyboard for the full stop. */
const dots = /(?<=[\u4e00-\u9fff）”])(?:\.{2}|．{2}|。[.．]|[.．]。)(?![.．。…])(?=\s|$|[\u4e00-\u9fff])/gmu;

const side = /[，。、；：！？,](?=[ 　]?[，。、；：！？,])/g;

export default defineRule({
  id: 'punct-repeated',
  title: ['删去重复的标点', 'Delete repeated marks'],
  category: 'punctuation',
  severity: 'error',
  authority: '工具',
  why: ['重复的标点多是改稿时留下的，删去即可。', 'Repeated marks are mostly left by editing.'],
  messages: {
    twice: ['标点“{mark}”重复，应只留一个。', 'The mark “{mark}” is repeated; keep one.'],
    many: ['“{mark}”最多叠用三个，请改为一个。', 'At most three “{mark}” may stand together; write one.'],
    doubled: ['“{mark}”重复套了两层，请删去一层。', 'There are two layers of “{mark}”; delete one.'],
  },
  examples: [
    {
      bad: 'The board met twice⟦..⟧ Costs rose⟦,,⟧ and sales fell.',
      good: 'The board met twice. Costs rose, and sales fell.',
    },
    { good: 'The board met twice... It uses ../data and 1..5.' },
    { bad: '压实责任⟦，，⟧确保落实⟦。。⟧', good: '压实责任，确保落实。' },
    { bad: '涉及教育⟦、、⟧医疗等领域。', good: '涉及教育、医疗等领域。' },
    { bad: '任务如下⟦：：⟧一是摸底⟦；；⟧二是整改。', good: '任务如下：一是摸底；二是整改。' },
    { bad: '压实责任⟦， ，⟧确保落实。', good: '压实责任，确保落实。' },
    { bad: '成绩来之不易⟦！！！！⟧', good: '成绩来之不易！' },
    { bad: '落实⟦““三会一课””⟧制度和⟦《《工作条例》》⟧。', good: '落实“三会一课”制度和《工作条例》。' },
    { good: '要干什么？？怎么干！！！我们都要想清楚……' },
    { good: '他说：“要记住‘两个务必’。”（见附件（二））' },
    { bad: '会务费每人300元，食宿自理⟦..⟧\n请按时参会⟦。.⟧', good: '会务费每人300元，食宿自理。\n请按时参会。' },
    { good: '查阅..\\上级目录，一、总体情况.....3' },
  ],
  *check({ draft }) {
    yield* points(draft);
    yield* inEnglish(draft);
    for (const { start, end, block } of draft.matches(dots)) {
      if (block.role === 'toc' || block.role === 'code') continue;
      yield { at: { start, end }, message: 'twice', data: { mark: '。' }, suggestions: ['。'] };
    }
    for (const block of draft.blocks) {
      if ((block.mask & (Has.quote | Has.bracket | Has.book)) === 0 || block.role === 'code') continue;
      for (const pair of pairingOf(draft, block).pairs) {
        if (!isDoubled(pair) || pair.mark.charCodeAt(0) < 0x80) continue;
        const at = { start: pair.open - 1, end: pair.close + 2 };
        yield {
          at,
          message: 'doubled',
          data: { mark: pair.mark },
          fix: { text: draft.text.slice(pair.open, pair.close + 1) },
        };
      }
    }
  },
});

function* inEnglish(draft: Draft) {
  for (const { start, end, groups, block } of draft.matches(english, Has.latin)) {
    if (block.role === 'toc' || block.role === 'code' || !isEnglish(draft, block)) continue;
    const mark = groups[0].charAt(0);
    yield { at: { start, end }, message: 'twice', data: { mark }, fix: { text: mark } } as const;
  }
}

function* points(draft: Draft) {
  let done = 0;
  for (const { match, block } of matchesInText(draft, side)) {
    if (match.index < done || block.role === 'code') continue;
    repeated.lastIndex = match.index;
    const groups = repeated.exec(draft.scrubbed);
    if (!groups) continue;
    const start = match.index;
    const end = start + groups[0].length;
    done = end;
    const mark = groups[0].charAt(0) === ',' ? '，' : groups[0].charAt(0);
    const many = mark === '！' || mark === '？';
    // “、、、” may stand for an ellipsis as well.
    const choice = mark === '、' && end - start > 2 && !/[ 　]/u.test(groups[0]);
    const right = choice ? { suggestions: ['、', '……'] } : { fix: { text: mark } };
    yield { at: { start, end }, message: many ? 'many' : 'twice', data: { mark }, ...right } as const;
  }
}
