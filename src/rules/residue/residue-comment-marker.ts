/** Remarks of people who went over the draft: （此处存疑）, [批注1], 【核实】. */

import { listBlanks } from '../../draft/blanks.ts';
import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';

const bracketed =
  /[【[（(〔](?:注[：:]|[\u3400-\u9fff]{1,3}(?:局长|主任|书记|县长|市长|处长|科长|总|部长)[：:])?(?:(?:此处|这里|本段|此段|该段|本句|该处|此处数据|此数据?|该?数据|数字|以上|时间|人数|金额|名称|来源|出处)(?:还|尚|仍)?(?:需要?|须|请|待|有待|是否|应|不)?(?:(?:与|同|跟|找|问)[\u3400-\u9fff]{1,6})?(?:再|进一步|重新|明确)?(?:核实|核对|核准|核|查证|查实|存疑|商榷|斟酌|推敲|求证|复核|修改|删除|删去|重写|补写|准确|属实|展开)|(?:还|尚)?(?:需要?|须|请|有待|待)(?:再|进一步|重新|你处|你们|[\u3400-\u9fff]{1,4})?(?:核实|核对|核准|查证|查实|商榷|斟酌|推敲|求证|复核|审定|把关)|存疑|删|请(?:领导|[\u3400-\u9fff]{1,3}(?:局长|主任|书记|处长|科长|部长|总))?(?:审阅|审核|审定|阅示|把关|过目)|已(?:改|修改|补|补充|调整)|(?:此处|这里|此句|这句话?|本句|本段|这一?段|语句|文字|数字|数据)(?:数据|表述|说法)?(?:不(?:太)?通顺|有误|重复|矛盾|对不上|啰嗦|(?:再|需)(?:压缩|精简|充实|斟酌|补充)|需.{1,4}定)|是否(?:保留|删除|合适|妥当)[？?]|需(?:要)?补充|数据来源[？?]|(?:再)?(?:问|找)一?下[\u3400-\u9fff]{1,6}|此处可.{0,12}?(?:展开|补充|增加|举例|细化)|待(?:查|核|议)|再(?:斟酌|核实|核对|核|查|改)|建议(?:删除|删去|修改|改写|合并)|拟删|(?:与|同)(?:前文|上文|后文|前面|上面)(?:重复|矛盾|不一致)|出处[？?]|依据[？?])(?:一下|下)?(?:[，,；][^）)】\]〕\n]{0,20})?[？?。！!]*[）)】\]〕]|【(?:核实|核对|待查|待核|需核)(?:[：:][^】\n]{0,20})?[？?]?】|[（(【[][@＠][\u3400-\u9fff]{1,4}[ \u3000：:，,]{0,2}[^）)】\]\n]{0,16}[）)】\]]|[【[][\u3400-\u9fff]{1,2}(?:局|主任|书记|处|科|总|部长|县长|市长|院长)(?:的?(?:意见|批示|批注|要求))?[：:][^】\]\n]{1,24}[】\]]|【(?:问题|疑问)[：:][^】\n]{0,20}[？?]】|[（([【][？?]{1,5}[）)\]】]/gu;
/** Tried where one of the rule's words stands. */
const comment =
  /批注\s?(?:\[[^\]\n]{1,12}\]|[A-Za-z]{0,4}\d{1,3}(?!\d|[年月日人条件次项名]))[】\])）]?\s?[：:]?|批注[：:][^】）)\]\n]{0,80}[】）)\]]|Comment(?:ed)? \[[A-Za-z]{1,6}\d{1,3}\]\s?:?|(?:TODO|FIXME)(?![A-Za-z])\s?[：:]?|(?:删除的内容|带格式的|设置了?格式|插入的内容)\s?[：:][^\n]{0,80}|？{3,40}|\?{3,40}(?![々〇\u3400-\u9fff]|\?)/uy;

export default defineRule({
  id: 'residue-comment-marker',
  title: ['处理并删去审改痕迹', 'Settle and delete remarks'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '审稿时写下的疑问和批注还在正文里，说明问题未处理完。',
    'Remarks made while reviewing still stand in the text: the question is open.',
  ],
  messages: {
    remark: ['此处是审改时的批注“{text}”，应处理后删去。', 'A reviewer’s remark “{text}”; settle it and delete it.'],
    task: [
      '此处是待办标记“{text}”，应处理后删去。',
      'A mark “{text}” of something still to do; settle it and delete it.',
    ],
  },
  examples: [
    { bad: '全县粮食产量26.4万吨⟦（此处存疑）⟧。', good: '全县粮食产量26.4万吨。' },
    {
      bad: '全县粮食产量26.4万吨⟦【核实】⟧，比上年增长3.1%⟦（请统计局核实）⟧。',
      good: '全县粮食产量26.4万吨，比上年增长3.1%。',
    },
    {
      bad: '全县粮食产量26.4万吨⟦[批注1]⟧，⟦TODO⟧播种面积稳定⟦（？）⟧。',
      good: '全县粮食产量26.4万吨，播种面积稳定。',
    },
    {
      bad: '全县粮食产量26.4万吨。⟦批注 [ZW2]：⟧口径有变。⟦（与前文重复，建议删除）⟧',
      good: '全县粮食产量26.4万吨。口径有变。',
    },
    { bad: '全县粮食产量26.4万吨⟦？？？⟧。⟦（删）⟧⟦（此处可结合实际展开）⟧', good: '全县粮食产量26.4万吨。' },
    {
      bad: '全县粮食产量26.4万吨⟦（此数据需与财务核对）⟧，⟦（再核一下）⟧播种面积稳定⟦（@小王 补数据）⟧。⟦（已改）⟧⟦【王局意见：再充实】⟧',
      good: '全县粮食产量26.4万吨，播种面积稳定。',
    },
    { good: '改线段（以上改造项目）已完工（名称核准通知书另附，时间核定后通知）。【问题】如何申报？【修改】第三条。' },
    { good: '全县粮食产量26.4万吨。（此处可根据实际情况补充）' },
    { good: '经核实，问题线索属实（已核实12件，正在核查3件）。' },
    { good: '请各单位核对信息（核对无误后签字），待上级审定后印发。【注意事项】略。' },
  ],
  words: [
    '批注',
    'Comment',
    'TODO',
    'FIXME',
    '删除的内容',
    '带格式的',
    '设置格式',
    '设置了格式',
    '插入的内容',
    '？？？',
    '???',
  ],
  *check({ draft, hits }): Iterable<Finding<'remark' | 'task'>> {
    for (const { start, end } of draft.matches(bracketed, Has.bracket)) {
      // 待核实 and （此处可根据实际情况补充） are blanks to fill, which another rule reports.
      const text = draft.scrubbed.slice(start, end);
      if (!/^【注意事项|待(?:核实|确认|补|定)/u.test(text) && !isBlank(draft, start)) yield remark(draft, start, end);
    }
    let done = 0;
    for (const hit of hits) {
      comment.lastIndex = hit.start;
      if (hit.start < done || !comment.test(draft.scrubbed)) continue;
      done = comment.lastIndex;
      const before = draft.scrubbed.charAt(hit.start - 1);
      const line = '删带设插'.includes(draft.scrubbed.charAt(hit.start));
      // Balloons printed along stand at the head of a line; 自动删除的内容：… does not.
      if (line ? /\S/u.test(before) : /[A-Za-z]/u.test(before)) continue;
      yield remark(draft, '【[（('.includes(before) && before !== '' ? hit.start - 1 : hit.start, done);
    }
  },
});

function isBlank(draft: Draft, at: number): boolean {
  return listBlanks(draft).some(({ start, end }) => start <= at && at < end);
}

function remark(draft: Draft, start: number, end: number): Finding<'remark' | 'task'> {
  const text = draft.scrubbed.slice(start, end).trimEnd();
  const shown = text.length > 16 ? `${text.slice(0, 15)}…` : text;
  const finding = {
    at: { start, end: start + text.length },
    message: /^[^\p{L}]?(?:TODO|FIXME)/u.test(text) ? 'task' : 'remark',
    data: { text: shown },
  } as const;
  // A notice may ask its readers to check; three question marks may be an outcry.
  return /^.请|^[？?]/u.test(text) ? { ...finding, atMost: 'warning' } : finding;
}
