/** A sentence cut in two by a line end, as copies from PDF files are. */

import type { Block, Draft } from '../../draft/types.ts';
import { wordEnds } from '../../language/segments.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** No paragraph ends like this, and none begins like that. */
const unfinished = /[，、（(“《【]$/u;
const continued = /^[，。、；：！？）)》”】]/u;
/** Opens a sentence of its own: the paragraph above ends in the wrong mark. */
const anew =
  /^(?:下一步|下步|今后|同时|此外|另外|目前|当前|近年来|今年以来|总之|为此|因此|但是|通过|根据|按照|围绕|一是|二是|三是|四是|五是|首先|其次|再次|最后|第[一二三四五]，|20[0-9]{2}年|[一二三四五六七八九]要)/u;
const speaker = /^[\u4e00-\u9fffA-Z]{1,4}[0-9]?(?:（[^（）]{1,6}）)?[：:]/u;
const prose: ReadonlySet<string> = new Set(['body', 'item']);

export default defineRule({
  id: 'residue-pdf-linebreak',
  title: ['接上被断开的句子', 'Join broken sentences'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '从版式文件复制的文字在页面行尾断行，一句话成了两段。',
    'Text copied from a PDF file breaks where the page’s lines ended.',
  ],
  messages: {
    broken: [
      '句子在此处被换行断开，应与下一行接起来。',
      'A line end cuts the sentence here; join it with the next line.',
    ],
    stop: [
      '段末用了“{mark}”，请改为“。”；若误断行，应与下一行接起来。',
      'The paragraph ends in “{mark}”: write 。, or join it with the next line.',
    ],
    likely: [
      '本行末没有标点，下一行像是接着写的，请确认是否误断行。',
      'The line ends without a mark and the next seems to go on; is the break meant?',
    ],
  },
  examples: [
    {
      bad: '安全生产工作总结\n深入开展安全生产大检查⟦，⟧\n整改隐患318处。',
      good: '安全生产工作总结\n深入开展安全生产大检查，整改隐患318处。',
    },
    {
      bad: '安全生产工作总结\n全年整改隐患318处\n⟦，⟧整改率98%。',
      good: '安全生产工作总结\n全年整改隐患318处，整改率98%。',
    },
    {
      bad: '安全生产工作总结\n　　今年以来，我局深入开展安全生产大检查，全年整改各类隐⟦患⟧\n318处，整改率98%。\n　　下一步，继续抓好落实。\n　　特此报告。',
      good: '安全生产工作总结\n　　今年以来，我局深入开展安全生产大检查，全年整改各类隐患318处，整改率98%。\n　　下一步，继续抓好落实。\n　　特此报告。',
    },
    {
      bad: '安全生产工作总结\n今年以来，我局坚持问题导向，深入开展安全生产大⟦检⟧\n查和隐患排查，整改隐患318处。',
      good: '安全生产工作总结\n今年以来，我局坚持问题导向，深入开展安全生产大检查和隐患排查，整改隐患318处。',
    },
    { good: '安全生产工作总结\n全年整改隐患318处。\n主要做法如下：\n一、健全制度，压实责任\n制定办法6个。' },
    {
      bad: '安全生产工作总结\n深入开展大检查，全年整改隐患318处⟦，⟧\n下一步，继续抓好落实。',
      good: '安全生产工作总结\n深入开展大检查，全年整改隐患318处。\n下一步，继续抓好落实。',
    },
    {
      good: '欢迎词\n尊敬的江畔县党政代表团各位领导，\n各位来宾、同志们：\n请大家共同举杯：\n为两地人民的深厚友谊，\n为各位来宾的身体健康，\n干杯！\n男：首先，我们要介绍到场的各位领导，\n女：让我们用热烈的掌声欢迎他们，\n合：谢谢大家！',
    },
    { good: '市应急局，\n经研究，同意你局意见。' },
    {
      good: '分享会上的发言\n最后，送给大家几句小诗：\n我把书页折了一个角，\n像给昨天留了一扇门。\n某天风吹过来，\n我又回到那个黄昏。',
    },
  ],
  *check({ draft }): Iterable<Finding<'broken' | 'likely' | 'stop'>> {
    if (draft.source.format === 'markdown') return;
    const indented = draft.blocks.filter((block) => prose.has(block.role) && isIndented(draft, block)).length;
    const bodies = draft.blocks.filter(({ role }) => prose.has(role)).length;
    for (const [index, block] of draft.blocks.entries()) {
      const next = draft.blocks[index + 1];
      if (
        !next ||
        !(prose.has(block.role) || isRunIn(draft, block)) ||
        next.role !== 'body' ||
        next.marker ||
        block.cells ||
        isIndented(draft, next)
      )
        continue;
      if (isVerse(draft, index)) continue;
      const kind = breakBetween(draft, block, next, indented * 2 > bodies);
      if (!kind) continue;
      const head = kind === 'next';
      const at = head ? { start: next.start, end: next.start + 1 } : { start: block.end - 1, end: block.end };
      const fix = { at: { start: block.end, end: next.start }, text: '', safe: false };
      if (kind === 'stop') {
        const data = { mark: draft.text.charAt(at.start) };
        yield { at, message: 'stop', data, suggestions: ['。'] };
        continue;
      }
      yield kind === 'likely' ? { at, message: 'likely', fix, atMost: 'info' } : { at, message: 'broken', fix };
    }
  },
});

/** 开展安全检⏎查: the two characters at the break are one word, and the next line ends as a sentence does. */
function isInWord(text: string, block: Block, next: Block): boolean {
  const [left, right] = [text.slice(block.end - 8, block.end), text.slice(next.start, next.start + 8)];
  if (!/[\u3400-\u9fff]{3}$/u.test(left) || !/^[\u3400-\u9fff]/u.test(right)) return false;
  if (!/[。；]/u.test(text.slice(next.start, next.end)) || next.end - next.start < 10) return false;
  // 关键词：…体系构建⏎构建…: the words of a list, and 建构 across the break is no word meant.
  if (left.slice(-2) === right.slice(0, 2) || /^[【[]|^关键词/u.test(text.slice(block.start, block.start + 3)))
    return false;
  for (const end of wordEnds(left + right)) if (end === left.length) return false;
  return true;
}

/** （一）加强监管。全年检查…: a heading with its text behind it. */
function isRunIn({ scrubbed }: Draft, { role, start, end }: Block): boolean {
  return role === 'heading' && end - start >= 40 && scrubbed.slice(start, end).includes('。');
}

function isIndented({ text }: Draft, { line }: Block): boolean {
  return /[\s\u3000]/u.test(text.charAt(line.start));
}

/** At least three short lines, each with its mark: a poem. */
function isVerse({ blocks, scrubbed }: Draft, index: number): boolean {
  const short = (at: number): boolean => {
    const block = blocks[at];
    if (block?.role !== 'body' || block.end - block.start > 18) return false;
    return /[\u4e00-\u9fff][，。；！？…]*$/u.test(scrubbed.slice(block.start, block.end));
  };
  return short(index) && short(index + 1) && (short(index + 2) || short(index - 1));
}

/** 男：…… 女：……; 尊敬的各位领导，各位来宾：; 为友谊，为健康，干杯: lines that are spoken one by one. */
function isAddress(line: string, below: string): boolean {
  if (speaker.test(line) && speaker.test(below)) return true;
  if (/^(?:尊敬的|敬爱的|亲爱的|各位)/u.test(line) && (/[：:]$/u.test(below) || /^(?:尊敬的|亲爱的|各位)/u.test(below)))
    return true;
  return line.length < 30 && (line.charAt(0) === below.charAt(0) || (/^为/u.test(line) && /[！!]$/u.test(below)));
}

function breakBetween(
  { scrubbed }: Draft,
  block: Block,
  next: Block,
  indenting: boolean,
): 'end' | 'next' | 'likely' | 'stop' | undefined {
  const last = scrubbed.charAt(block.end - 1);
  const length = block.end - block.start;
  if (continued.test(scrubbed.charAt(next.start)) && /[\p{L}\p{N}]/u.test(last)) return 'next';
  if (
    length >= 10 &&
    unfinished.test(last) &&
    isAddress(scrubbed.slice(block.start, block.end), scrubbed.slice(next.start, Math.min(next.end, next.start + 80)))
  )
    return undefined;
  if (length >= 10 && unfinished.test(last))
    return '，、'.includes(last) && anew.test(scrubbed.slice(next.start, next.start + 8)) ? 'stop' : 'end';
  if (length >= 20 && isInWord(scrubbed, block, next)) return 'end';
  if (length < 25 || !/[々〇\u3400-\u9fff\p{L}]/u.test(last)) return undefined;
  if (
    !/[，；。]/u.test(scrubbed.slice(block.start, block.end)) ||
    !/[。；]/u.test(scrubbed.slice(next.start, next.end))
  )
    return undefined;
  return indenting ? 'likely' : undefined;
}
