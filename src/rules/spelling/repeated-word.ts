/** A word or phrase typed twice in a row. */

import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import { isHan } from '../../language/characters.ts';
import { wordEnds } from '../../language/segments.ts';
import { defineRule, type Span } from '../../rule.ts';
import { doubles } from './repeated-char.list.ts';
import { commonWords } from './repeated-word.list.ts';

/** 一个一个, 研究研究: what Chinese doubles on purpose. */
const reduplicated =
  /^(?:[一二三四五六七八九十每逐].*|(.)\1+|研究|讨论|商量|考虑|学习|了解|交流|锻炼|总结|琢磨|检查|体验|尝试|沟通|提醒|认识|放松|休息|收拾|打听|修改|核对|介绍|切磋|摸索|[走跑说想看听笑哭写唱聊做干吃念数读学盼等睡讲]着|[叮滴嘀哗咕扑轰噼啪吧咔呼吱淅窸嘎咯呜][嗒当铃答啦咚噜通隆里吧嚓呀呤沥窣吱哒拉])$/u;

/** 建设项目项目经理: the second belongs to what follows. */
const compound =
  /^(?:项目(?:经理|部|法人|负责|公司|常务|组|库|办)|工程(?:师|部|量|款)|企业(?:家|主)|中心(?:城|区|组|小学|校)|技术(?:员|人员)|城市(?:群|圈)|政府(?:信息|采购|网站|性|债|投资|部门|工作|规章|令)|博士后)/u;

/** What stands twice in names, measures and numbers. */
const named = /[一二三四五六七八九十两每逐各某甲乙丙]/u;

let common: ReadonlySet<string> | undefined;

/** Of two characters only known words count: 产业创业创新 repeats 业创 without a fault. */
function isWord(word: string): boolean {
  if (word.length > 2) return true;
  common ??= new Set([
    ...doubles.map((row) => row.split(' ')[1] ?? '').filter((right) => right.length === 2),
    ...commonWords.flatMap((row) => row.split(' ')),
  ]);
  return common.has(word);
}

/** 产业|创业|创新 repeats 业创 across its words; 占全|占全市 falls apart in the middle, as no phrase does that is meant. */
function isParted(text: string, start: number): boolean {
  if (text.startsWith('组织', start) || named.test(text.slice(start, start + 4))) return false;
  const from = Math.max(0, start - 12);
  const middle = start + 2 - from;
  for (const end of wordEnds(text.slice(from, start + 12))) {
    if (end >= middle) return end === middle;
  }
  return false;
}

/** 拟组织组织学生; 党组织组织 and 经济组织组织 are a body and what it does. */
function isOrganised(text: string, word: string, at: number): boolean {
  return (
    word === '组织' && (at === 0 || /[^\u4e00-\u9fff]|[由拟后年月日即并是所处立要局厅]/u.test(text.charAt(at - 1)))
  );
}

export default defineRule({
  id: 'repeated-word',
  title: ['删去重复的词', 'Delete a repeated word'],
  category: 'spelling',
  severity: 'warning',
  authority: '工具',
  why: [
    '同一个词连写两遍，多半是改稿或粘贴时留下的。',
    'The same word twice in a row is mostly left over from editing or pasting.',
  ],
  messages: {
    clause: ['此处与前一分句完全相同，请删去一个。', 'This repeats the clause before it; delete one.'],
    repeated: ['“{word}”连写了两遍，请删去一个。', '“{word}” is written twice in a row; delete one.'],
  },
  examples: [
    { bad: '认真做好⟦迎检工作迎检工作⟧，确保不出问题。', good: '认真做好迎检工作，确保不出问题。' },
    { bad: '要⟦进一步进一步⟧规范流程。', good: '要进一步规范流程。' },
    { bad: '统筹⟦项目项目⟧建设。', good: '统筹项目建设。' },
    { bad: '拟⟦组织组织⟧学生参观，全年⟦活动活动⟧12次。', good: '拟组织学生参观，全年活动12次。' },
    { bad: '在县委⟦领导领导⟧下，取得新⟦成效成效⟧。', good: '在县委领导下，取得新成效。' },
    {
      bad: '新增企业64户，同比增长8.2%；⟦新增企业64户，同比增长8.2%⟧；注销企业9户。',
      good: '新增企业64户，同比增长8.2%；注销企业9户。',
    },
    { bad: 'Two depots ⟦still still⟧ lack sprinklers.', good: 'Two depots still lack sprinklers.' },
    { good: 'All that that report says had had its effect, and 12 12-volt units were very very cheap.' },
    { good: '加油干，加油干；第一组负责登记，第二组负责登记；合计12户，合计15户。' },
    { bad: '同比增长23.5%，⟦占全占全⟧市进出口总额的15.2%。', good: '同比增长23.5%，占全市进出口总额的15.2%。' },
    { good: '各级党组织组织党员学习，社会组织组织义诊。' },
    { good: '江畔县人民政府政府信息公开工作年度报告如期发布。老话说，干部干部，先干一步。' },
    { good: '一件一件抓落实，一步一步往前走，请各组讨论讨论。' },
    { good: '落实河长制湖长制，共建共治共享，传统产业创业创新，博士博士后招收，建设项目项目经理到位。' },
    { good: '他走着走着停下来，说着说着就笑了。' },
    { good: '泪水啪嗒啪嗒落下来，雨哗啦哗啦下着。' },
    { bad: '一是严格监管。⟦二是二是⟧强化帮扶。', good: '一是严格监管。二是强化帮扶。' },
  ],
  *check({ draft }) {
    const from = reserve(draft.scrubbed.length);
    for (const { start, end, groups, block } of draft.matches(twice, Has.latin)) {
      const word = groups[1] ?? '';
      if (!isEnglish(draft, block) || meant.test(word)) continue;
      yield { at: { start, end }, message: 'repeated', data: { word }, suggestions: [word] };
    }
    for (const { end, groups, block } of draft.matches(clauses)) {
      const [, clause = ''] = groups;
      if (!prose.has(block.role) || !/[\u4e00-\u9fff]{4}/u.test(clause)) continue;
      const at = { start: end - clause.length, end };
      yield { at, message: 'clause', fix: { at: { start: at.start, end: end + 1 }, text: '', safe: false } };
    }
    for (const { start, end, groups } of draft.matches(ordinals)) {
      const word = groups[1] ?? '';
      yield { at: { start, end }, message: 'repeated', data: { word }, suggestions: [word] };
    }
    for (const { role, line } of draft.blocks) {
      if (role === 'code') continue;
      for (const { start, end, word } of repeats(draft.scrubbed, line, from)) {
        const known = isWord(word) || isOrganised(draft.scrubbed, word, start);
        if (reduplicated.test(word) || (!known && (role === 'table' || !isParted(draft.scrubbed, start)))) continue;
        if (compound.test(draft.scrubbed.slice(end - word.length, end + 4)) || isSaying(draft.scrubbed, start, end))
          continue;
        yield { at: { start, end }, message: 'repeated', data: { word }, suggestions: [word] };
      }
    }
  },
});

/** 我常讲，干部干部，先干一步: said twice as a clause of its own. */
function isSaying(text: string, start: number, end: number): boolean {
  return /[，。：“\n]/u.test(text.charAt(start - 1)) && text.charAt(end) === '，' && end - start === 4;
}

/** 二是二是强化帮扶 */
const ordinals = /(?<=^|[。；，：\s])([一二三四五六七八九十]是)\1/gmu;

/** the the, of of */
const twice = /(?<![\w-])([a-z]{2,12}) \1(?![\w-])/gu;
const meant = /^(?:that|had|very|so|no|bye|ha|do|is|was|really|many|much|far|long|blah)$/u;

/** A clause between semicolons that says the same as the one before; between stops it is another rule's. */
const clauses = /(?<=^|[；。])([^；。\n]{10,300})；\1(?=[；。])/gu;
const prose = new Set(['body', 'item', 'heading']);

/** Where each character stood last, counted through all texts so that nothing needs to be wiped between them. */
const last = new Int32Array(0x10000);
let used = 1;

/** A range of places for the characters of a text. */
function reserve(length: number): number {
  if (used + length > 0x7fffffff) {
    last.fill(0);
    used = 1;
  }
  const from = used;
  used += length;
  return from;
}

/** Runs of 2 to 12 Han characters that stand twice in a row; `from`: the place reserved for the first of the text. */
function* repeats(text: string, line: Span, from: number): Iterable<Span & { word: string }> {
  let free = line.start;
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    const before = (last[code] ?? 0) - from;
    last[code] = from + i;
    const size = i - before;
    if (size < 2 || size > 12 || before < free || i + size > line.end || !isHan(code)) continue;
    const word = text.slice(before, i);
    if (!text.startsWith(word, i) || !/^[々〇\u3400-\u9fff]+$/u.test(word)) continue;
    free = i + size;
    yield { start: before, end: free, word };
  }
}
