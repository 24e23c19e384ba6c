/** The same wording in two sections: pasted, or said twice. */

import { isJudgment } from '../../draft/judgment.ts';
import type { Block, Draft, Sentence } from '../../draft/types.ts';
import { isWordCharacter } from '../../language/characters.ts';
import { number } from '../../options.ts';
import { defineRule, type Finding, type Span } from '../../rule.ts';
import { type Repeat, repeatsIn } from '../kinds/repeats.ts';
import { setPhrases } from './near-duplicate-sentence.list.ts';

export default defineRule({
  id: 'near-duplicate-sentence',
  title: ['改写雷同的语句', 'Reword repeated sentences'],
  category: 'consistency',
  severity: 'warning',
  authority: '实务',
  why: [
    '同一段话在不同部分重复出现，多为复制后忘了改写。',
    'The same words in two sections are mostly pasted and forgotten.',
  ],
  options: {
    least: number(
      20,
      [19, 200],
      [
        '相同多少字才提示；超过6000字的稿件每多800字加1字，至多加12字',
        'characters in common before it is reported; drafts above 6,000 characters need one more for every 800, up to 12',
      ],
    ),
  },
  messages: {
    repeated: [
      '与前文“{head}……”有{length}字相同，如非有意，请改写一处。',
      '{length} characters repeat “{head}…” above; unless that is meant, reword one of them.',
    ],
    first: ['前文在这里。', 'It stands here first.'],
  },
  examples: [
    {
      bad: '一、工作情况\n坚持把学习摆在首位，从历史经验中汲取推动单位改革发展的智慧和力量。\n二、下一步打算\n强化⟦从历史经验中汲取推动单位改革发展的智慧和力量⟧。',
      good: '一、工作情况\n坚持把学习摆在首位，从历史经验中汲取推动单位改革发展的智慧和力量。\n二、下一步打算\n强化理论学习，把学到的方法用到项目上。',
    },
    {
      bad: '一、工作情况\n全年开展安全检查12次，发现隐患36处并全部完成整改，未发生一起责任事故。\n二、主要成效\n⟦全年开展安全检查12次，发现隐患36处并全部完成整改，未发生一起责任事故⟧。',
      good: '一、工作情况\n全年开展安全检查12次，发现隐患36处并全部完成整改，未发生一起责任事故。\n二、主要成效\n安全形势总体平稳。',
    },
    {
      bad: '近年来，随着双职工家庭增多，学校周边“小饭桌”（校外托餐机构）应运而生。\n一、建议\n推行公示制度。⟦近年来，随着双职工家庭增多，学校周边“小饭桌”（校外托餐机构）应运而生⟧。',
      good: '近年来，随着双职工家庭增多，学校周边“小饭桌”（校外托餐机构）应运而生。\n一、建议\n推行公示制度。',
    },
    {
      good: '江畔县人民法院\n刑 事 判 决 书\n被告人黄某甲，因涉嫌盗窃罪，于2015年5月18日被江畔县公安局刑事拘留，同年6月26日由江畔县公安局依法执行逮捕。\n被告人黄某乙，因涉嫌盗窃罪，于2015年5月19日被江畔县公安局刑事拘留，同年6月26日由江畔县公安局依法执行逮捕。',
    },
    {
      good: '一、工作情况\n深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神。\n二、下一步打算\n持续学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神。',
    },
    {
      good: '一、综合科\n滕　达，女，1996年8月出生，2023年9月26日被确定为入党积极分子，2025年8月5日被确定为发展对象。\n二、信息科\n应　超，男，1993年2月出生，2023年9月26日被确定为入党积极分子，2025年8月5日被确定为发展对象。',
    },
    {
      good: '一、建设任务\n完成管网改造。（牵头单位：县住房和城乡建设局、县水利局、各乡镇人民政府）\n二、管护任务\n落实巡查制度。（牵头单位：县住房和城乡建设局、县水利局、各乡镇人民政府）',
    },
  ],
  words: setPhrases,
  *check({ draft, options, hits }) {
    if (isRegulation(draft)) return;
    const blocks = draft.blocks.filter((block) => isProse(block));
    // One accused is arrested in the same words as the next.
    if (isJudgment(draft)) return;
    let found = 0;
    const reported = new Set<Block>();
    const length = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
    // The longer a draft, the more often its projects and indicators come up by their full names.
    const least = options.least + Math.min(12, Math.max(0, Math.ceil((length - 6000) / 800)));
    for (const repeat of repeatsIn(draft, blocks, hits, least)) {
      if (!isFault(draft, repeat)) continue;
      found += 1;
      if (found > most) return;
      const { first, again } = repeat;
      reported.add(repeat.againBlock);
      const data = { head: headOf(draft, first), length: repeat.length };
      const mild = isAppeal(draft, again) || (length > long && repeat.length < sure && !isWhole(draft, again));
      yield {
        at: again,
        message: 'repeated',
        data,
        related: [{ at: first, message: 'first' }],
        ...(mild && { atMost: 'info' as const }),
      };
    }
    yield* wholeSentences(draft, reported);
  },
});

const shortest = 24;
const key = 20;

/** A sentence said again in another paragraph, whatever titles and brackets it holds. */
function* wholeSentences(draft: Draft, reported: ReadonlySet<Block>): Iterable<Finding<'repeated' | 'first'>> {
  const { text } = draft;
  const seen = new Map<string, Sentence>();
  let found = 0;
  for (const sentence of draft.sentences) {
    const { start, end, block } = sentence;
    if (end - start < shortest || text.charAt(end - 1) !== '。' || !isProse(block)) continue;
    const opening = text.slice(start, start + key);
    const first = seen.get(opening);
    if (!first) {
      seen.set(opening, sentence);
      continue;
    }
    const same = first.block !== block && first.block.part === block.part && end - start === first.end - first.start;
    if (!same || reported.has(block) || text.slice(start, end) !== text.slice(first.start, first.end)) continue;
    // A paragraph pasted twice is another rule's.
    if (start === block.start && end === block.end) continue;
    found += 1;
    if (found > most) return;
    const data = { head: opening.slice(0, 10), length: end - start - 1 };
    yield { at: { start, end: end - 1 }, message: 'repeated', data, related: [{ at: first, message: 'first' }] };
  }
}

/** A long report comes back to its aims and indicators; so many characters in common are a copy even there. */
const long = 6000;
const sure = 40;

/** A closing appeal takes up the aim again on purpose. */
function isAppeal({ scrubbed }: Draft, { start, end }: Span): boolean {
  return /奋斗|谱写|新篇章|新局面|新贡献/u.test(scrubbed.slice(Math.max(start, end - 12), end + 12));
}

/** True when what is repeated is a sentence from beginning to end. */
function isWhole({ scrubbed }: Draft, { start, end }: Span): boolean {
  return /^[\s。！？；]?$/u.test(scrubbed.charAt(start - 1)) && /^[。！？；]?$/u.test(scrubbed.charAt(end).trim());
}

/** How the repeated words begin: with a clause if they set in in the middle of one. */
function headOf(draft: Draft, { start, end }: Span): string {
  const text = draft.slice({ start, end });
  const before = draft.text.charAt(start - 1);
  const midway = isWordCharacter(before.charCodeAt(0)) || before === '%' || before === '％';
  const clause = midway ? text.replace(/^[^，。；：、]{0,6}[，。；：、]/u, '') : text;
  return clause.replace(/^[^々〇\u3400-\u9fffA-Za-z0-9０-９“《]+/u, '').slice(0, 10);
}

/** A draft that repeats itself more often is made of a form. */
const most = 50;

function isProse({ role }: Block): boolean {
  return role === 'body' || role === 'item' || role === 'heading';
}

/** Articles of a regulation repeat whole clauses on purpose. */
function isRegulation(draft: Draft): boolean {
  return (
    /(?:条例|办法|规定|细则|章程|制度|规则|规范|合同|协议|标准|令)$/u.test(draft.genre) ||
    draft.sections.some(({ marker }) => marker?.style === 'article')
  );
}

function isFault(draft: Draft, { first, again, firstBlock, againBlock }: Repeat): boolean {
  if (firstBlock.section && firstBlock.section === againBlock.section) return false;
  if (isHeading(firstBlock, first) || isHeading(againBlock, again)) return false;
  if (isRecord(draft, firstBlock) && isRecord(draft, againBlock)) return false;
  const text = draft.slice(again);
  // The full name of a body or a project is no sentence.
  if (!/[的了从把将以对并使让为在，]/u.test(text)) return false;
  // Lists of bodies and names recur wherever work is shared out.
  return (
    (text.match(/、/gu)?.length ?? 0) <= (first.end - first.start) / 12 &&
    !/(?:责任|牵头|配合|参加|承办)(?:单位|部门|科室|人)/u.test(text)
  );
}

/** 1.滕　达，女，1996年8月出生……: what is told of one person is told of the next. */
function isRecord({ scrubbed }: Draft, { start, end, marker }: Block): boolean {
  const from = marker ? marker.at.end : start;
  return /^[\s\u3000]*[^，。：；]{2,10}[，（、：:\s\u3000](?:男|女)[，。、）性\s]/u.test(
    scrubbed.slice(from, Math.min(end, from + 24)),
  );
}

/** A heading may take up the words of the list that announced it. */
function isHeading({ heading }: Block, { start, end }: Span): boolean {
  return heading !== undefined && start < heading.end && end <= heading.end + 1;
}
