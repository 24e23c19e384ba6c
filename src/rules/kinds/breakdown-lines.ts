/** Totals and parts that stand on lines or in sentences of their own. */

import type { Block, Draft } from '../../draft/types.ts';
import { quantitiesIn } from '../../language/quantities.ts';
import { type Breakdown, type Part, partsFrom, shift } from './parts.ts';
import { matchesInText, sentencesWith } from './scan.ts';

const sources = /资金来源|资金筹措|资金筹集|由[^，。；\n]{1,12}(?:安排|承担|补助)[^，。；\n]{0,4}[0-9]/g;

const invested = /(?:总投资|投资总额|投资估算|概算|总经费|总预算|所需经费|所需资金)[^0-9，。；]{0,6}$/u;

/** “总投资1280万元……。资金来源为自筹880万元，贷款400万元。” */
export function* financing(draft: Draft): Iterable<Breakdown> {
  const { sentences } = draft;
  for (const { sentence, index } of sentencesWith(draft, sources)) {
    const text = draft.slice(sentence);
    const amounts = quantitiesIn(text).filter(({ unit }) => unit === '元');
    if (amounts.length < 2 || /其中|合计|共计|总投资|概算/u.test(text)) continue;
    const { parts, joined } = partsFrom(text, 0, amounts, '元');
    if (parts.length < 2 || parts.length !== amounts.length) continue;
    for (const before of sentences.slice(Math.max(0, index - 3), index).toReversed()) {
      const lead = draft.slice(before);
      const total =
        before.block.section === sentence.block.section &&
        quantitiesIn(lead).find((one) => one.unit === '元' && invested.test(lead.slice(0, one.start)));
      if (!total) continue;
      yield {
        total: shift(total, before.start),
        parts: parts.map((part) => shift(part, sentence.start)),
        whole: false,
        behind: false,
        joined,
      };
      break;
    }
  }
}

const itemised = /具体(?:支出|使用|开支|构成)(?:情况)?(?:为|如下|包括)/g;
const spentTotal = /(?:支出|使用|开支|花费)[^0-9，。；]{0,6}$/u;

/** “实际支出278.4万元，结余7.6万元。具体支出为：设备购置费201.5万元，……” */
export function* spentOn(draft: Draft): Iterable<Breakdown> {
  for (const { sentence, before } of sentencesWith(draft, itemised)) {
    const text = draft.slice(sentence);
    const lead = before ? draft.slice(before) : '';
    const totals = quantitiesIn(lead).filter((one) => one.unit === '元' && spentTotal.test(lead.slice(0, one.start)));
    const amounts = quantitiesIn(text).filter(({ unit }) => unit === '元');
    const [total] = totals;
    if (!before || !total || totals.length !== 1 || amounts.length < 2 || /其中/u.test(text)) continue;
    const { parts } = partsFrom(text, /具体[^：，]*/u.exec(text)?.[0].length ?? 0, amounts, '元');
    if (parts.length !== amounts.length) continue;
    const found = parts.map((part) => shift(part, sentence.start));
    yield { total: shift(total, before.start), parts: found, whole: false, behind: false, joined: '、' };
  }
}

const itemsFollow = /(?:其中|具体(?:情况)?如下|明细如下|构成如下)[：:]\s*$/gm;
const grossTotal = /(?:总|共|合计|累计)[^0-9，。；]{0,10}$/u;
/** 每人5000元，计480000元: the amount of an item is its sum. */
const itemSum = /[计合共]计?$/u;

/** “总收入41.86万元。其中：” and numbered items that each open with an amount. */
export function* inItems(draft: Draft): Iterable<Breakdown> {
  for (const { block } of matchesInText(draft, itemsFollow)) {
    if (block.role === 'table' || block.role === 'code' || block.end - block.start > 200) continue;
    const text = draft.slice(block);
    const totals = quantitiesIn(text).filter((one) => one.unit === '元' && grossTotal.test(text.slice(0, one.start)));
    const [total] = totals;
    const parts = total && totals.length === 1 ? itemParts(draft, block) : [];
    if (total && parts.length >= 2)
      yield { total: shift(total, block.start), parts, whole: false, behind: false, joined: '、' };
  }
}

function itemParts(draft: Draft, from: Block): Part[] {
  const parts: Part[] = [];
  const style = draft.blocks[from.index + 1]?.marker?.style;
  for (let index = from.index + 1; style !== undefined && parts.length < 40; index += 1) {
    const block = draft.blocks[index];
    if (block?.marker?.style !== style || block.part !== from.part || block.end - block.start > 200) break;
    const { end: offset } = block.marker.at;
    const text = draft.slice({ start: offset, end: block.end });
    const amounts = quantitiesIn(text).filter(({ unit }) => unit === '元');
    const sum = amounts.find(({ start }) => itemSum.test(text.slice(0, start)));
    const one = sum ?? (amounts.length === 1 || !/每/u.test(text.slice(0, amounts[0]?.start)) ? amounts[0] : undefined);
    if (!one || one.fuzzy) return [];
    parts.push({ ...shift(one, offset), label: text.slice(0, one.start) });
  }
  return parts;
}

const lineTotal = /^(?:以上|各项|费用|经费|支出|收入)?(?:合\s*计|共\s*计|总\s*计|总额|总金额)[^0-9。；，]{0,10}$/u;

const linesFollow = /共[^，。；：]{0,12}$|总[^，。；：]{0,8}$/u;

/** 合计 opens its line, or a colon ends one that announces a list. */
const lineTrigger =
  /^[^\n]{0,12}(?:合\s?计|共\s?计|总\s?计|总额|总金额)|(?:如下|明细|分别|包括)[^\n。]{0,6}[：:]\s*$/gm;

/** A total on a line of its own, above or below lines that each hold one number of its unit. */
export function* inLines(draft: Draft): Iterable<Breakdown> {
  for (const { block } of matchesInText(draft, lineTrigger)) {
    if (block.role === 'table' || block.role === 'code' || block.end - block.start > 120) continue;
    const text = draft.slice(block);
    const opens = /[：:]$/u.test(text);
    const inside = quantitiesIn(text).filter(({ unit }) => unit !== '' && unit !== '%');
    const [total] = inside;
    if (!total || inside.length !== 1 || !(opens ? linesFollow : lineTotal).test(text.slice(0, total.start))) continue;
    const parts = lineParts(draft, block, opens ? 1 : -1, total.unit);
    if (parts.length >= 2) yield { total: shift(total, block.start), parts, whole: true, behind: !opens, joined: '、' };
  }
}

function lineParts(draft: Draft, from: Block, step: 1 | -1, unit: string): Part[] {
  const parts: Part[] = [];
  for (let index = from.index + step; parts.length < 40; index += step) {
    const block = draft.blocks[index];
    if (!block || block.part !== from.part || block.role === 'table' || block.end - block.start > 80) break;
    const text = draft.slice({ start: block.marker?.at.end ?? block.start, end: block.end });
    const inside = quantitiesIn(text).filter((one) => one.unit === unit);
    const [one] = inside;
    if (!one || /合\s*计|共\s*计|总\s*计|小\s*计|其中|每/u.test(text)) break;
    // “3个×200元＝600元” holds the unit twice: which is meant is not known.
    if (inside.length !== 1) return [];
    const label = text.slice(0, one.start).replace(/[：:\s]+$/u, '');
    parts.push({ ...shift(one, block.marker?.at.end ?? block.start), label });
  }
  return step === 1 ? parts : parts.toReversed();
}
