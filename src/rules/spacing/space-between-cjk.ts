/** A blank between two Han characters of running text. */

import { Has } from '../../draft/mask.ts';
import type { Draft, Match } from '../../draft/types.ts';
import { unitAt } from '../../language/blank-units.ts';
import { defineRule, type Span } from '../../rule.ts';
import { setApart } from '../kinds/layout-blanks.ts';
import { isEnclosed, pairingOf } from '../kinds/pairs.ts';
import { besideEmphasis, isChinese, isLeftOpen, isProse, standsSo } from '../kinds/prose.ts';

const gap = /[ \u00a0\u3000]+/gu;
const han = /[\u3400-\u9fff]/u;
/** 第一章 总则, 附件一 名单: the ordinal stands apart. */
const ordinal =
  /第[一二三四五六七八九十百千零〇0-9]{1,9}[章节条课编篇讲部款]$|[附表图][件表录]?[一二三四五六七八九十]{0,2}$|[(（]?[一二三四五六七八九十]{1,3}[)）]?$/u;
const particle = /[的了和与在是把被对为及等将]/u;
const longest = 12;
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

export default defineRule({
  id: 'space-between-cjk',
  title: ['汉字之间不空格', 'No blanks between Han'],
  category: 'spacing',
  severity: 'warning',
  authority: '工具',
  why: [
    '句子里汉字之间的空格多是复制或换行留下的，会把词语隔断。',
    'Blanks between the characters of a sentence come from copies and line breaks and cut words apart.',
  ],
  messages: {
    gap: ['汉字之间多出空格，应删去。', 'There is a blank between two Han characters; delete it.'],
  },
  examples: [
    { bad: '支部组织党员学习⟦ ⟧的次数明显增加，效果更⟦ ⟧好。', good: '支部组织党员学习的次数明显增加，效果更好。' },
    {
      bad: '请各区政府和市排水公司每周⟦ ⟧五向市政府办公室报送一次进展。',
      good: '请各区政府和市排水公司每周五向市政府办公室报送一次进展。',
    },
    { bad: '各科室要切实加强值⟦　⟧班管理，确保安全。', good: '各科室要切实加强值班管理，确保安全。' },
    { bad: '一是抓紧⟦ ⟧核实灾情，平均响应⟦ ⟧时间小于3秒。', good: '一是抓紧核实灾情，平均响应时间小于3秒。' },
    { good: '开展“不忘初心 牢记使命”主题教育，传达《通报 第三期》。' },
    { good: '出席：周某 吴某某 郑某某，列席：王　某。\n第一章 总则，第一条 为了规范管理，制定本办法。' },
    { good: '该项目投入 万元，刊发信息稿件 篇，均按期完成。' },
    { good: '1. **主体工程。** 完成至18层，**安全质量** 良好。', format: 'markdown' },
    { good: '会上，区长 周某某同志作了报告。' },
    { good: '主持人：刘　捷，记录人：陈　敏。' },
    { good: '任命陈志为副主任，孙某、刘 洋为科长；免去赵某的职务。' },
    {
      good: '3月15日　城北污水处理厂开工，总投资2亿元。\n是年　全区粮食增产，农民增收。\n5日、19日　县长先后到两镇调研。\n9—13日　县长带队考察。\n本月　春耕展开。\n是季　全县旅游升温，游客增多。',
    },
    { good: '参会：市政府办公室　滕　野，市国资委　倪大庆，新华区政府　裴　蕾。' },
    {
      good: '出席：封　毅　竺可心（女，壮族）　戎　飞\n列席：办公室　党　蓉；人事股　司徒剑（第2项）\n班主任：三（1）班　黄老师　139****1206；三（2）班　冉老师　136****8815。',
    },
    { good: '支付接口未开通，责任人：运营部 高翔，期限6月13日。\n区政协委员、律师　童　言反映：街头出现滑板车。' },
    { good: '摘要：目的　探讨康复训练的效果。方法　选取患者96例，随机分组。' },
    { good: '值班总结\n总务科　　周某\n增强服务意识 提升服务质量' },
    { good: '聘任：\n牧\u3000原为总工程师；\n解聘：\n邝\u3000达的副总经理职务。' },
  ],
  *check({ draft }) {
    for (const match of draft.matches(gap, Has.space)) {
      const { start, end, block } = match;
      if (end - start > 2 || !isHan(draft, start - 1) || !isHan(draft, end)) continue;
      if (
        !isProse(draft, block) ||
        !isChinese(draft, block) ||
        start < block.start ||
        !standsSo(draft, start, end) ||
        isLeftOpen(draft, start)
      )
        continue;
      if (block.marker && start < block.marker.at.end + 2) continue;
      const reach = around(draft, match);
      if (isLayout(draft, match, reach) || besideEmphasis(draft, match)) continue;
      yield {
        at: { start, end },
        message: 'gap',
        fix: { text: '', safe: isSlip(draft, match, reach) && !isBeforeUnit(draft, end) },
      };
    }
  },
});

function isHan({ scrubbed }: Draft, at: number): boolean {
  return han.test(scrubbed.charAt(at));
}

/** 惠及群众 户: perhaps a number is missing, and the blank shows where. */
function isBeforeUnit({ scrubbed }: Draft, at: number): boolean {
  unitAt.lastIndex = at;
  return unitAt.test(scrubbed);
}

interface Reach {
  /** Runs of Han on either side, as far as they matter. */
  readonly left: string;
  readonly right: string;
}

function around({ scrubbed: text }: Draft, { start, end, block }: Match): Reach {
  let from = start;
  while (from > block.start && start - from < longest && han.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < block.end && to - end < longest && han.test(text.charAt(to))) to++;
  return { left: text.slice(from, start), right: text.slice(end, to) };
}

/** Names, verses and ordinals are set apart on purpose. */
function isLayout(draft: Draft, { start, end, block }: Match, { left, right }: Reach): boolean {
  const { scrubbed: text } = draft;
  if (ordinal.test(text.slice(Math.max(block.start, start - 12), start))) return true;
  // 刘　捷: a name of two characters stretched to three.
  if (left.length === 1 && (right.length === 1 || isListedName(text, start, right))) return true;
  if (setApart(text, block, start, end) || isNameOfOffice(text, { start, end }, { left, right })) return true;
  if (/[：:]/u.test(text.charAt(start - left.length - 1)) && left.length + right.length <= 4) return true;
  // 市长 周某某 作报告: the name of an official stands apart.
  if (/[长记任员者]/u.test(text.charAt(start - 1)) && right.length >= 2) return true;
  // One blank after another at the distance of names.
  const names = left.length >= 2 && left.length <= 4 && right.length >= 2 && right.length <= 4;
  if (names && (isBlank(text.charAt(start - left.length - 1)) || isBlank(text.charAt(end + right.length)))) return true;
  if (left.length >= 4 && left.length < longest && left.length === right.length) {
    const opens = text.slice(Math.max(block.start, start - left.length - 1), start - left.length);
    const closes = text.slice(end + right.length, Math.min(block.end, end + right.length + 1));
    // A couplet stands by itself; inside a clause two runs are of one length by chance.
    if (/^[^，。；、0-9A-Za-z）》]?$/u.test(opens) && /^[^，；、0-9A-Za-z（《]?$/u.test(closes)) return true;
  }
  return isEnclosed(pairingOf(draft, block), start);
}

/** 运营部 高翔，; 律师　童　言反映: whose office or trade stands before the name. */
function isNameOfOffice(text: string, { start, end }: Span, { left, right }: Reach): boolean {
  if (right.length === 1)
    return /^\u3000[\u4e00-\u9fff]/u.test(text.slice(end + 1, end + 3)) && /[师授生民士家手工]$/u.test(left);
  return (
    (surnames.includes(right.charAt(0)) ||
      /[人师][：:]$/u.test(text.slice(start - left.length - 2, start - left.length))) &&
    right.length <= 3 &&
    /(?:[部处科局院站所队]|室|中心|公司|[大中小]学)$/u.test(left) &&
    /[，；、。）\n]|^$/u.test(text.charAt(end + right.length))
  );
}

/** 任命陈某某、刘 洋为副主任: the stretched name stands in a list. */
function isListedName(text: string, start: number, right: string): boolean {
  return (
    /[、：；，（\n]/u.test(text.charAt(start - 2) || '\n') &&
    (surnames.includes(text.charAt(start - 1)) || text.charAt(start) === '\u3000') &&
    /^.[为任同等的]/u.test(right)
  );
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\u3000';
}

/** Between whole clauses a point may be missing instead; beside a particle or a single character it is a slip. */
function isSlip({ scrubbed: text }: Draft, { start, end }: Match, { left, right }: Reach): boolean {
  return (
    left.length === 1 || right.length === 1 || particle.test(text.charAt(start - 1)) || particle.test(text.charAt(end))
  );
}
