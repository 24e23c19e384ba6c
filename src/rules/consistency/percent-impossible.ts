/** 合格率102%, 下降120%: percentages that cannot be. */

import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { defineRule } from '../../rule.ts';
import { matchesInText } from '../kinds/scan.ts';

/** Shares of a whole; 完成率、增长率、自给率、毛入学率、利用率 may exceed 100%. */
const rates =
  '参加率|甲级率|病案率|合格率|及格率|优秀率|优良率|达标率|覆盖率|普及率|到会率|到课率|出勤率|参会率|参与率|参学率|参训率|参评率|满意率|满意度|知晓率|支持率|赞成率|得票率|通过率|录取率|入学率|巩固率|毕业率|就业率|签约率|回收率|办结率|结案率|整改率|化解率|破案率|处置率|处理率|抽检率|检出率|受理率|成功率|准确率|正确率|治愈率|接种率|参保率|入户率|建档率|公开率|按时率|及时率|绿化率|硬化率|通车率|通电率|出席率|中标率|占比|比重|比率'.split(
    '|',
  );
const drops = '下降|减少|降低|精简|削减|压降|缩减|压减|缩短|下跌|回落|压缩|节约|节省'.split('|');
const number = '([0-9０-９][0-9０-９,.．]{0,8})\\s?[%％]|百分之([一二三四五六七八九十百零〇点两]{1,10})';
const afterRate = new RegExp(
  `((?:由|从)[0-9.]{1,6}[%％](?:提高|提升|上升|增加|增长|升|提)[到至]|[^，。；、0-9０-９百\\n]{0,8})(?:${number})`,
  'uy',
);
const afterDrop = new RegExp(`(了?[\\u4e00-\\u9fff]{0,6}?)(?:${number})`, 'uy');
/** What may lose more than all it was: profit turns into loss. */
const signed = /利润|净利|盈利|收益|盈余|结余|顺差|现金流|净额|净流|净增|增量|增速|降幅/u;

const english =
  /(?<lead>\b(?:(?<rate>(?:pass|attendance|satisfaction|coverage|participation|approval|occupancy|survival|vaccination|literacy|turnout|success|qualification|(?<!(?:revenue|dollar|net)\s)retention|compliance|enrol?lment|detection|accuracy|on-time|response|(?<!cost\s)recovery)(?:\s(?:rate|ratio|level))?)\s(?:(?:rate|was|is|reached|rose|increased|of|stood|to|at|improved|has|have|been|risen|fell|stayed|in|the|year|with|about|nearly|hit)\s){0,5}|(?<drop>fell|dropped|decreased|declined|shrank|reduced|cut)\s(?:(?:sharply|again|further|costs|the)\s)?(?:by\s)(?:about\s|nearly\s|over\s|some\s)?))(?<value>[0-9]{3,4}(?:\.[0-9]+)?)(?:\s?%|\sper\s?cent)/giu;
const loss = /profit|income|earnings|cash|margin|surplus|balance|target|plan/iu;

export default defineRule({
  id: 'percent-impossible',
  title: ['百分比不超上限', 'Keep shares within 100%'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '合格率、出勤率一类最多是100%，数量最多下降100%，超出必是笔误。',
    'A rate of a whole ends at 100%, and so does a decrease; more is a slip of the pen.',
  ],
  messages: {
    rate: ['“{what}”不可能是{value}，请核对。', '“{what}” cannot be {value}.'],
    drop: ['“{what}”不可能超过100%，此处为{value}，请核对。', '“{what}” cannot exceed 100%; here it is {value}.'],
  },
  examples: [
    { bad: '产品合格率达到⟦102%⟧。', good: '产品合格率达到100%。' },
    { bad: '甲级病案建档及时，床位复核率达⟦198.2%⟧。', good: '甲级病案建档及时，床位复核率达98.2%。' },
    { bad: '污水集中收集率提高到⟦173%⟧。', good: '污水集中收集率提高到73%。' },
    { bad: '群众满意率由95%提高到⟦103%⟧。', good: '群众满意率由95%提高到98%。' },
    { bad: '参训率为⟦百分之一百一十⟧。', good: '参训率为百分之百。' },
    { bad: '投诉量同比下降⟦120%⟧。', good: '投诉量同比下降20%。' },
    { bad: '党员占比⟦130%⟧，结构合理。', good: '党员占比30%，结构合理。' },
    { bad: '精简文件简报⟦121%⟧。', good: '精简文件简报21%。' },
    { good: '税收完成率达到112%，高中阶段毛入学率达到103.5%。' },
    { good: '净利润同比下降120%，由盈转亏。' },
    { good: '覆盖率100%。' },
    { good: '满意度提升120%。' },
    { good: 'Net revenue retention reached 112%, up from 108%; cost recovery was 104%.' },
  ],
  words: [...rates, ...drops],
  *check({ draft, hits }) {
    for (const { start, groups, block } of draft.matches(english, Has.latin)) {
      const { rate, drop, value = '', lead = '' } = groups.groups ?? {};
      if (
        !isEnglish(draft, block) ||
        Number(value) <= 100 ||
        (drop !== undefined && loss.test(draft.slice({ start: Math.max(block.start, start - 40), end: start })))
      )
        continue;
      const at = { start: start + lead.length, end: start + groups[0].length };
      yield {
        at,
        message: rate === undefined ? 'drop' : 'rate',
        data: { what: rate ?? drop ?? '', value: draft.slice(at) },
      };
    }
    const { scrubbed } = draft;
    yield* otherRates(draft);
    for (const { word, start, end } of hits) {
      const pattern = word < rates.length ? afterRate : afterDrop;
      pattern.lastIndex = end;
      const match = pattern.exec(scrubbed);
      if (!match || !exceeds(match[2] ?? '', match[3] ?? '')) continue;
      const isRate = word < rates.length;
      const middle = match[1] ?? '';
      if (isRate ? isOpen(scrubbed, start, middle) : mayExceed(scrubbed, start, middle)) continue;
      const at = { start: end + middle.length, end: end + match[0].length };
      const data = { what: draft.slice({ start, end }), value: draft.slice(at) };
      yield { at, message: isRate ? 'rate' : 'drop', data };
    }
  },
});

/** Profit may fall by more than 100%; “减少浪费，增收120%” and “压缩时限完成120%” state no decrease. */
function mayExceed(text: string, start: number, middle: string): boolean {
  return (
    signed.test(text.slice(Math.max(0, start - 24), start) + middle) ||
    /[增提升超]|完成|达标|至|到/u.test(middle.replace(/^了?(?:达到|超过|达|超)$/u, ''))
  );
}

/** Rates that the list does not name: what may exceed 100% is excluded by name, so only a warning. */
const other =
  /([\u4e00-\u9fff]{2}率)(?:为|达到?|是|均为|均达|(?:提高|提升|上升|增加|升|增|保持|稳定)[到至在])?([0-9]{3,}(?:\.[0-9]+)?)[%％]/g;
const beyond =
  /完成|增长|执行|达产|利用|使用|自给|到位|贡献|周转|负债|杠杆|覆盖|回报|收益|利润|产销|达成|征缴|入库|兑现|上座|换手|增加|增值|毛利|净利|回购|履约|超额|转化|担保|充足|流动|速动|保障|倍增|开工|负荷|占用|收缴|溢价|保值|入学|就业|供给/u;

function* otherRates(draft: Draft) {
  for (const { match } of matchesInText(draft, other)) {
    const [all, what = '', value = ''] = match;
    if (rates.includes(what) || beyond.test(what) || !exceeds(value, '')) continue;
    const start = match.index + all.indexOf(value, what.length);
    const at = { start, end: match.index + all.length };
    yield { at, message: 'rate' as const, data: { what, value: draft.slice(at) }, atMost: 'warning' as const };
  }
}

/** 毛入学率 may exceed 100%; “合格率提高120%” and “比计划” state a change. */
function isOpen(text: string, start: number, middle: string): boolean {
  return (
    /毛|拨备|备付/u.test(text.slice(Math.max(0, start - 2), start)) ||
    (!/[%％].{1,3}[到至]$/u.test(middle) && /增|提高|提升|高于|上升|比|倍|计划|目标任务|完成|超/u.test(middle))
  );
}

function exceeds(latin: string, han: string): boolean {
  const value =
    latin === '' ? (parseNumeral(`百分之${han}`) ?? 0) * 100 : (parseNumeral(latin.replaceAll('．', '.')) ?? 0);
  return Number(value.toPrecision(12)) > 100;
}
