/** Bare classifiers in the company of numbers that are surely missing: 罚款万元，约谈人，问责人，整改家。 */

import { type BlankToken, matchAt } from './blank-token.ts';
import { isHan } from './characters.ts';

/** Classifier → characters before it that make a word of it; with `only`, nothing but these may stand before it. */
const units: readonly (readonly [unit: string, word: RegExp, only?: RegExp])[] = [
  ['人次', /[分每]$/u],
  ['场次', /[每各分]$/u],
  ['台套', /[按每]$/u],
  ['小时', /[每半]$/u],
  ['万元', /$^/u, /[额资入款费金值元达约]$/u],
  ['件', /[文案事条物零附软硬信稿邮部组证构元器急快要密挂配函批]$/u],
  ['家', /[国大商厂专独自人管东农酒冤行全住居回画作科赢买卖老当搬哪谁各多几这那百万千一二两三四五六七八九十业]$/u],
  ['家', /$^/u, /(?:走访|新增|引进|检查|服务|培育|帮扶|关停|整治|拜访|新签)[\u4e00-\u9fff]{0,2}企业$/u],
  ['起', /$^/u, /[案罚处破事故纠纷件]$/u],
  ['名', /[报姓知提除签实署冠罚联点有出著匿更命定改指取第学书品件地域别罪题排莫]$/u],
  ['次', /[层档其再依批班每多首这此本人场频名单屡上下初几数两各历车架航轮等户]$/u],
  ['户', /[农住用大困商散客个万门庭租业贫落立入账帐别储保测难脱]$/u],
  ['条', /[链发线苗身信面油金枝教天便字款柳法头萝]$/u],
  ['处', /[办到各用之深去高短长坏好何住某隐妙出独相惩查四远近]$/u],
  ['座', /[讲在就入满卖客叫]$/u],
  ['份', /[月身股年省备部成缘辈天养水充过]$/u],
  ['篇', /[长开全诗]$/u],
  ['项', /[事专款强立杂义奖选分单等逐逃各多几弱]$/u],
  ['个', /[余有是来打搞找换挨整各逐单哪这那多几两数每首一二三四五六七八九十百千万半若干]$/u],
  [
    '人',
    /$^/u,
    /(?:约谈|问责|处分|罪犯|党员|职工|学生|教师|群众|人口|干部|劳动力|人员|会员|老人|对象|移送|机关|员工|训诫|警告|收监|接收)$/u,
  ],
  ['天', /$^/u, /(?:工期|住院日|为期|历时|集中|时间|达标)$/u],
  ['米', /$^/u, /(?:[渠道管网沟墙栏长路堤线缆]|桥梁|护坡)$/u],
  ['车', /$^/u, /(?:垃圾|清运|土方|杂物)$/u],
  ['间', /$^/u, /(?:房屋|教室|宿舍|用房|厂房|客房|病房|房间)$/u],
  ['期', /$^/u, /(?:培训班?|讲堂|简报|专栏|夜校|党课|学习|[”》])$/u],
  ['场', /$^/u, /(?:培训|讲座|活动|演出|宣讲|招聘会?|座谈会?|演练|[”》])$/u],
  ['元', /[百千十万亿数每美日欧港单公状多几上近余]$/u, /[金费款额入值资]$/u],
];
const byFirst = new Map<string, (readonly [unit: string, word: RegExp, only?: RegExp])[]>();
const stop = /[，。；、）]|$/uy;

/** Adds what stands in the same line as a number that was cut out; `found` is in order. */
export function withCompany(text: string, found: readonly BlankToken[]): BlankToken[] {
  const more: BlankToken[] = [];
  let lineEnd = -1;
  for (const { kind, unit, start, end } of found) {
    // White space for a number, or a word cut out, is no mark either.
    const unmarked = kind === 'missing' || (kind === 'blank-run' && unit !== undefined && isGap(text, start, end));
    if (!unmarked || start < lineEnd) continue;
    const from = text.lastIndexOf('\n', start) + 1;
    const to = text.indexOf('\n', start);
    lineEnd = to < 0 ? text.length : to;
    // A longer line is no paragraph of an office paper.
    if (lineEnd - from <= 2000) more.push(...bareUnits(text, from, lineEnd));
  }
  if (more.length === 0) return [...found];
  let next = 0;
  // Both are in order, and none of `found` over another.
  const free = more.filter(({ start, end }) => {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (found[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return [...found, ...free].sort((a, b) => a.start - b.start);
}

function isGap(text: string, start: number, end: number): boolean {
  return /^[ \u3000]+$/u.test(text.slice(start, end));
}

function* bareUnits(text: string, from: number, to: number): Iterable<BlankToken> {
  if (byFirst.size === 0) {
    for (const row of units) {
      const first = row[0].charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
    }
  }
  for (let at = from + 2; at < to; at += 1) {
    const rows = byFirst.get(text.charAt(at));
    if (!rows || !/[\u4e00-\u9fff”》]/u.test(text.charAt(at - 1))) continue;
    const row = rows.find((one) => isBare(text, at, one));
    if (!row) continue;
    const end = at + row[0].length;
    const start = isHan(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
    yield { start, end, kind: 'missing', unit: row[0], noun: end, sure: false };
    at = end - 1;
  }
}

function isBare(text: string, at: number, [unit, word, only]: (typeof units)[number]): boolean {
  if (!text.startsWith(unit, at)) return false;
  const end = at + unit.length;
  if (!matchAt(stop, text, end) && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') return false;
  const prior = text.slice(Math.max(0, at - 8), at);
  return only ? only.test(prior) && !word.test(prior) : isHan(text.charCodeAt(at - 1)) && !word.test(prior);
}
