/** Traditional characters in a simplified text, left by a conversion (同誌, 係統). */

import { defineRule } from '../../rule.ts';
import { simplified } from './residue-traditional-char.list.ts';

let pairs: ReadonlyMap<string, string> | undefined;
/** 1 for the code units of traditional characters. */
const table = new Uint8Array(0x10000);

/** A draft with more of them than this is written in traditional characters. */
const most = 0.02;

export default defineRule({
  id: 'residue-traditional-char',
  title: ['繁体字改为简体字', 'Write simplified characters'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '网页故意换用或转换软件带入的繁体字夹在简体文稿里，人名、题字、引文除外。',
    'Single traditional characters come from pages that evade filters or from converters; names and quotations may keep them.',
  ],
  messages: {
    traditional: [
      '简体文稿中夹有繁体字“{char}”，应改为“{plain}”；人名、引文除外。',
      'A traditional “{char}” in a simplified text; write “{plain}” unless it is a name or a quotation.',
    ],
  },
  examples: [
    {
      bad: '全体党员同⟦誌⟧认真学习，信息⟦係⟧统运行平稳，全年办理群众来信三百余件，按期办结率达到百分之百。',
      good: '全体党员同志认真学习，信息系统运行平稳，全年办理群众来信三百余件，按期办结率达到百分之百。',
    },
    {
      bad: '各级⟦幹⟧部下沉一线，⟦後⟧续跟踪问效，全年办理群众来信三百余件，按期办结率达到百分之百，群众满意。',
      good: '各级干部下沉一线，后续跟踪问效，全年办理群众来信三百余件，按期办结率达到百分之百，群众满意。',
    },
    {
      bad: '规划地下⟦車⟧库，强化源⟦頭⟧治理，全年办理群众来信三百余件，按期办结率达到百分之百，群众普遍表示满意和支持。',
      good: '规划地下车库，强化源头治理，全年办理群众来信三百余件，按期办结率达到百分之百，群众普遍表示满意和支持。',
    },
    { good: '乾隆年间始建，瞭望台保存完好，书籍狼藉，徵羽之声，著名景点。' },
    { good: '各級幹部認真學習，後續跟蹤問效。' },
  ],
  *check({ draft }) {
    pairs ??= readPairs();
    const { scrubbed } = draft;
    const found: number[] = [];
    for (let i = 0; i < scrubbed.length; i++) if (table[scrubbed.charCodeAt(i)] === 1) found.push(i);
    if (found.length > 2 && found.length > scrubbed.length * most) return;
    for (const start of found) {
      const char = scrubbed.charAt(start);
      const plain = pairs.get(char) ?? char;
      yield {
        at: { start, end: start + 1 },
        message: 'traditional',
        data: { char, plain },
        fix: { text: plain, safe: false },
      };
    }
  },
});

function readPairs(): ReadonlyMap<string, string> {
  for (const pair of simplified) table[pair.charCodeAt(0)] = 1;
  return new Map(simplified.map((pair) => [pair.charAt(0), pair.charAt(1)]));
}
