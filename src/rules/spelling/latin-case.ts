/** wifi, Github, gdp: a name or abbreviation with letters of the wrong case. */

import { isEnglish } from '../../draft/language.ts';
import type { Block } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { latinNames } from './latin-case.list.ts';

const rows = latinNames.flatMap(([right, wrong, before]) =>
  wrong.split(' ').map((written) => ({ written, right, before })),
);
/** Parts of a longer word, an address, a path or a file name. */
const before = /[A-Za-z0-9@/\\_#$.&=-]$/u;
const behind = /^(?:[A-Za-z0-9@/\\_#&=-]|[.:][A-Za-z0-9/\\])/u;
let followers: ReadonlyMap<string, RegExp> | undefined;

/** What must follow a form that may be another word; built when first met. */
function followerOf(right: string): RegExp | undefined {
  followers ??= new Map(
    latinNames.flatMap(([name, , next]) => (next === undefined ? [] : [[name, new RegExp(`^\\s?(?:${next})`, 'u')]])),
  );
  return followers.get(right);
}

export default defineRule({
  id: 'latin-case',
  title: ['写对西文名称大小写', 'Spell Latin names right'],
  category: 'spelling',
  severity: 'info',
  authority: '实务',
  why: ['产品名称和西文缩写的大小写有固定写法。', 'Products and abbreviations have a spelling of their own.'],
  messages: {
    name: ['“{written}”的规范写法是“{right}”，请核对。', '“{written}” is properly written “{right}”.'],
  },
  examples: [
    { bad: '全区⟦gdp⟧增长5.2%，覆盖⟦WIFI⟧的场所达40处。', good: '全区GDP增长5.2%，覆盖Wi-Fi的场所达40处。' },
    { bad: '新建⟦5g⟧基站12座，推广⟦ai⟧大模型。', good: '新建5G基站12座，推广AI大模型。' },
    { bad: '请报送⟦word⟧版和⟦pdf⟧版，并发到⟦wechat⟧群。', good: '请报送Word版和PDF版，并发到WeChat群。' },
    { good: '每袋5g，文件名为report.pdf，网址www.github.com，邮箱wifi@example.com。' },
    { good: 'Our wifi and the github mirror are run by the it desk.' },
    { good: '品牌为HiWiFi、aiot-iso，型号led-5。' },
  ],
  words: rows.map(({ written }) => written),
  *check({ draft, hits }) {
    const { blocks, scrubbed } = draft;
    let index = 0;
    let over = -1;
    for (const { word, start, end } of hits) {
      const row = rows[word];
      if (!row || start < over) continue;
      if (before.test(scrubbed.slice(Math.max(0, start - 1), start)) || behind.test(scrubbed.slice(end, end + 2)))
        continue;
      if (row.before !== undefined && !followerOf(row.right)?.test(scrubbed.slice(end, end + 4))) continue;
      while (index < blocks.length - 1 && (blocks[index]?.line.end ?? 0) < end) index++;
      const block = blocks[index];
      if (!block || isForeign(scrubbed, block) || scrubbed.slice(start, end) !== row.written) continue;
      over = end;
      yield {
        at: { start, end },
        message: 'name',
        data: { written: row.written, right: row.right },
        suggestions: [row.right],
      };
    }
  },
});

function isForeign(scrubbed: string, block: Block): boolean {
  return block.role === 'code' || isEnglish({ scrubbed }, block);
}
