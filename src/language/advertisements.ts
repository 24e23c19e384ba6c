/** Finds advertisements: a way of contact and a promise of material, however disguised. */

import { type Folded, fold, isParted } from './disguise.ts';
import {
  bracketAround,
  isLowOfOrnament,
  isOrnament,
  lineAround,
  type Segment,
  sentenceAround,
} from './surroundings.ts';

interface Advertisement {
  /** An advertisement, or only a way of contact (微信：…), or only a disguised word. */
  readonly kind: 'ad' | 'contact' | 'disguise';
  readonly start: number;
  readonly end: number;
  /** True when both ends are certain, so that it may be deleted without thinking. */
  readonly sure: boolean;
}

/** Two characters that begin an advertisement's cue; blanks and marks may stand between them. */
const cuePairs = [
  '微信',
  '薇信',
  '徽信',
  '威信',
  '微❤',
  '薇❤',
  'v信',
  'vx',
  'wx',
  'v❤',
  '加v',
  '+v',
  '加薇',
  '加微',
  '加威',
  '+薇',
  '+微',
  'we',
  'qq',
  '扣扣',
  '公众',
  '加群',
  '进群',
  '群号',
  '素材',
  '范文',
  '代写',
  '扫码',
  '扫描',
  '二维',
  '长按',
  '客服',
  '本文',
  '全文',
  '原文',
  '干货',
  '会员',
  '淘宝',
  '公文',
  '文章',
  '模板',
  '点击',
];
const contact =
  /(?:[微薇]❤?信|(?<!安)徽信(?=号|[: ]{1,2}[a-z0-9])|威信(?=号?[: ]{0,2}[a-z0-9][a-z0-9_ -]{4})|v信|(?<![a-z0-9])(?:weixin|wechat|[vw][-.+*]? ?x(?![a-z])|v ?[❤♥]\ufe0f?)|(?<=[加+➕])[v薇微威](?=[:号 a-z0-9])|(?<![a-z0-9@.])q[-.+*]? ?q(?![a-z]|邮|浏览|音乐)|扣扣|公众号|(?:加|进|入|交流|资料)群|扫码|知识星球|淘宝|网?站?客服)(?:公众号|号码|群号|关注|店铺|号|群)?/gu;
/** Behind a colon any account; otherwise one with a digit or an underscore. */
const account =
  /[:为是]{1,2}["“ ]{0,2}(?=[0-9_ -]{0,12}[a-z])(?:[a-z0-9_-] ?){4,24}[a-z0-9](?!@)|["“ ]{0,2}(?=[a-z_ -]{0,16}[0-9_])(?=[0-9_ -]{0,12}[a-z])(?:[a-z0-9_-] ?){4,24}[a-z0-9](?!@)|[:为是]["“ ]{0,2}[1-9](?:[0-9] ?){4,12}(?![0-9@])/uy;
const number = / ?[1-9](?:[0-9] ?){4,11}(?![0-9@个条余万人次名家])/uy;
const named = /[:"“「]["“「]?[々〇\u3400-\u9fff]/uy;
/** A name that itself promises material. */
const trade = /[:"“「]{1,2}[々〇\u3400-\u9fff]{0,6}?(?:公文|范文|写作|素材|文秘|笔杆|文库|材料|写稿|秘书)/uy;
const material =
  /(?:更多|海量|精品|最新|优质|全套|原创|获取|下载|免费)[々〇\u3400-\u9fff]{0,4}(?:公文|素材|范文|稿件|干货|文案|原文|全文|word|ppt)|公文(?:写作)?(?:笔杆|小站|小秘|秘书|素材|范文|资料|模板|材料|交流|圈|写作|大全)|(?:写作|办公|党课|材料|文章|文秘)素材|素材(?:库|网|群)|范文(?!本)|代写|免费(?:领取|获取|下载|索取|分享)|(?:全文|原文|完整版)(?:可|免费)?下载|领取(?:资料|素材|全套|ppt|课件)|网站客服|客服(?:微信|q ?q|号)|(?:终身|永久|年费|vip|网站|加入|开通|成为)会员|回复.{1,12}(?:获取|领取|下载|免费)|购买(?:全文|原文|正版)|干货/gu;
const more = /更多[々〇\u3400-\u9fff]{0,4}(?:资料|材料|文章|内容|精彩|资讯|模板|课件|文档|好文)/gu;
const urge =
  /(?:请|欢迎|敬请)?(?:关注|下载|免费|获取|领取|扫码|扫一扫|咨询|联系(?!人|电话|方式)|加入|添加|回复|点击|搜索|搜一搜|识别|长按|加我|进群)|请加|欢迎加/gu;
/** What needs no second cue where it begins a sentence or stands in a fence. */
const unmistakable =
  /(?:本文|本文档|本资料|本范文|此文)(?:由|来自|来源于?:?|转自|转载自|选自|首发于)(?!(?:用户|网友|会员|作者)).{1,24}?(?:整理|收集|提供|分享|搜集|编辑|上传|首发|原创|公众号|网)|(?:扫码|扫描|识别|长按).{0,10}?(?:二维码)?.{0,4}?(?:关注|领取|获取|下载全文|下载原文|加群)|二维码.{0,6}(?:关注|领取资料|获取)|更多(?:公文|写作|优质|精彩|精品|相关|同类|原创){0,2}(?:公文|素材|范文|文章|稿件|模板|干货|文案|文档|材料).{0,8}(?:请|尽在|敬请|欢迎|点击|访问|关注|搜索|登录|就在|上).{0,20}/gu;
const invitation = /请|欢迎|扫码|长按|搜索|搜一搜|点击|回复|会员|!$/u;
const official = /政府|官网|官方|gov|人民网|新华|学习强国|人社|教育局/u;

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** Advertisements and ways of contact in order, none inside another; linear in the text. */
export function findAdvertisements(text: string): Advertisement[] {
  const found: Advertisement[] = [];
  let done = 0;
  for (const at of cuesOf(text)) {
    if (at < done) continue;
    const fenced = bracketAround(text, at, done);
    const inside = fenced && readSegment(text, fenced);
    const open = inside?.kind === 'ad' ? undefined : sentenceAround(text, at, done);
    const outside = open && readSegment(text, open);
    const ad = outside?.kind === 'ad' ? outside : (inside ?? outside);
    done = Math.max(fenced?.end ?? 0, open?.end ?? 0, ad?.end ?? 0);
    if (ad) found.push(ad);
  }
  return found;
}

const blank = 255;
const { ids, known } = cueTable();

/** Every character of a cue, and what looks like it, has a number; blanks and marks have 255. */
function cueTable(): { ids: Uint8Array; known: ReadonlySet<number> } {
  const ids = new Uint8Array(0x10000);
  const known = new Set<number>();
  for (const mark of ' \t\u3000\u00a0\u200b\u200c\u200d\u2060\ufeff@*·.•_^~|/\\\'"☆★●◆#&=-\ufe0f')
    ids[mark.charCodeAt(0)] = blank;
  let last = 0;
  const idOf = (char: string) => (ids[char.charCodeAt(0)] ||= ++last);
  for (const pair of cuePairs) known.add(idOf(pair.charAt(0)) * 256 + idOf(pair.charAt(1)));
  for (const group of ['vVｖＶⅤⅴⓥⓋѵν', 'xXｘＸⅩⅹⓧⓍхХχ', 'wWｗＷ', 'qQｑＱⓠⓆ', 'eEｅＥ', '+＋➕', '❤♥']) {
    for (const twin of group) ids[twin.charCodeAt(0)] = idOf(group.charAt(0));
  }
  return { ids, known };
}

function* cuesOf(text: string): Iterable<number> {
  const last = text.length - 1;
  for (let i = 0; i < last; i++) {
    const a = ids[text.charCodeAt(i)] ?? 0;
    if (a === 0 || a === blank) continue;
    let j = i + 1;
    let b = ids[text.charCodeAt(j)] ?? 0;
    while (b === blank && j < i + 4) b = ids[text.charCodeAt(++j)] ?? 0;
    if (b !== 0 && known.has(a * 256 + b)) yield i;
  }
}

function readSegment(text: string, segment: Segment): Advertisement | undefined {
  const folded = fold(text, segment.start, segment.end);
  const ways = waysOf(text, folded, segment.frame);
  const bare = [...cues(folded.text, unmistakable, 4)].filter((cue) => isBare(text, folded, cue, segment));
  const goods = [...cues(folded.text, material, 2), ...cues(folded.text, more, 1)];
  const asks = [...cues(folded.text, urge, 1)];
  if (addsUp(text, folded, segment.frame, { ways, bare, goods, asks }))
    return advertisement(text, folded, segment, [...ways, ...bare, ...goods, ...asks]);
  const way = ways.find(({ points }) => points >= 2);
  return way && { kind: way.points > 2 ? 'disguise' : 'contact', ...rawSpan(folded, way.from, way.to), sure: false };
}

interface Cues {
  readonly ways: readonly Cue[];
  readonly bare: readonly Cue[];
  readonly goods: readonly Cue[];
  readonly asks: readonly Cue[];
}

/** Four points make an advertisement: account 2, disguise 2, material 2, an invitation 1, a fence or a line of its own 1. */
function addsUp(text: string, folded: Folded, frame: Segment['frame'], { ways, bare, goods, asks }: Cues): boolean {
  const parted = goods.some(({ from, to, points }) => points === 2 && isParted(folded, from, to));
  const apart = frame === 'fence' || (frame === 'line' && folded.text.length <= 60);
  const points = best(ways) + best(bare) + best(goods) + best(asks) + (parted ? 1 : 0) + (apart ? 1 : 0);
  if (points < 4) return false;
  if (bare.length > 0 || best(ways) > 3) return true;
  if (best(ways) === 3) return frame === 'fence' || goods.length > 0 || asks.length > 0;
  if (frame === 'fence' || frame === 'round') return ways.length > 0 || parted;
  // In the open an account must come with material: 请加入工作QQ群：…. Without one, prose about a 公众号 and its 素材
  // adds up too, and only what begins as an invitation counts.
  if (best(ways) === 2) return goods.length > 0;
  const first = [...ways, ...goods, ...asks].reduce((least, { from }) => Math.min(least, from), folded.text.length);
  const heads = first <= 2 || /[\s\u3000]/u.test(text.charAt((folded.starts[first] ?? 1) - 1));
  return ways.length > 0 && best(goods) === 2 && heads && invitation.test(folded.text);
}

function best(cues: readonly Cue[]): number {
  return cues.reduce((most, { points }) => Math.max(most, points), 0);
}

function* cues(text: string, pattern: RegExp, points: number): Iterable<Cue> {
  for (const { index, 0: match } of text.matchAll(pattern)) yield { from: index, to: index + match.length, points };
}

/** Ways of contact: 2 points with an account behind, 2 more when disguised. */
function waysOf(text: string, folded: Folded, frame: Segment['frame']): Cue[] {
  const ways: Cue[] = [];
  for (const { from, to } of cues(folded.text, contact, 1)) {
    const end = accountEnd(folded.text, from, to, frame);
    const hidden = isDisguised(text, folded, from, to) || /[a-z] [a-z\d]|\d [a-z]/u.test(folded.text.slice(to, end));
    ways.push({ from, to: end, points: (end > to ? 2 : 1) + (hidden ? 2 : 0) });
  }
  return ways;
}

function accountEnd(text: string, from: number, to: number, frame: Segment['frame']): number {
  const patterns = text.startsWith('q', from) ? [account, number] : [account];
  for (const pattern of patterns) {
    pattern.lastIndex = to;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  const name = frame === 'fence' ? named : trade;
  name.lastIndex = to;
  return name.test(text) ? name.lastIndex : to;
}

/** A look-alike, or a mark (not a mere blank) between the characters of the word; 加V is said nowhere else. */
function isDisguised(text: string, { text: plain, starts, ends }: Folded, from: number, to: number): boolean {
  if (/^[薇徽威]|[❤♥]|^v(?![ -.]?x)|^微(?!❤?信)/u.test(plain.slice(from, to))) return true;
  const raw = text.slice(starts[from], ends[to - 1]);
  return (
    /[々〇\u3400-\u9fff][^々〇\u3400-\u9fff\p{L}\s]+[々〇\u3400-\u9fff]/u.test(raw) || /^[ⅤⅴⓥⓋѵν]|[ⅩⅹⓧⓍхХχ]/u.test(raw)
  );
}

/** Said to the reader, not told about the work: at the head of the sentence, behind a blank or inside a fence. */
function isBare(text: string, { text: plain, starts }: Folded, { from, to }: Cue, { frame }: Segment): boolean {
  if (official.test(plain.slice(from, to))) return false;
  if (from <= (frame === 'fence' || frame === 'round' ? 8 : 2)) return true;
  return /[\s\u3000]/u.test(text.charAt((starts[from] ?? 1) - 1));
}

function rawSpan({ starts, ends }: Folded, from: number, to: number): { start: number; end: number } {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

function advertisement(text: string, folded: Folded, segment: Segment, all: readonly Cue[]): Advertisement {
  if (segment.frame === 'fence' || segment.frame === 'round')
    return { kind: 'ad', start: segment.start, end: segment.end, sure: true };
  const from = all.reduce((least, cue) => Math.min(least, cue.from), folded.text.length);
  const to = all.reduce((most, cue) => Math.max(most, cue.to), 0);
  const cue = rawSpan(folded, from, to);
  const head = headOf(text, segment, cue.start);
  const tail = tailOf(text, segment, cue.end, head.sure);
  const line = lineAround(text, segment.start, 100);
  if (line && isOrnament(text.charCodeAt(line.start)) && !/[。；]/u.test(text.slice(line.start, line.end)))
    return { kind: 'ad', ...line, sure: true };
  return { kind: 'ad', ...withOrnaments(text, head.at, tail.at), sure: head.sure && tail.sure };
}

const leadIn =
  /^(?:请|如需?|若需?|需要?|想要?|欢迎|获取|查看|下载|阅读|点击|购买|了解|提示|温馨|友情|注|加|有|任何|问题|疑问|全文|原文|完整|电子|word|Word|WORD|版|本|文|后|可|的|或|和|更多|相关|各类|以上|[“"+＋➕（(：:，,、\s\u3000])*$/u;

/** Begins with the sentence when only such words stand before the first cue, else behind a blank: 工作情况 更多素材加微信…. */
function headOf(text: string, { start }: Segment, cue: number): { at: number; sure: boolean } {
  const lead = text.slice(start, cue);
  const indent = /^[\s\u3000]*/u.exec(lead)?.[0].length ?? 0;
  if (lead.length - indent <= 24 && leadIn.test(lead)) return { at: start + indent, sure: true };
  const gap = /[\s\u3000]([^\s\u3000]{0,24})$/u.exec(lead);
  if (gap && leadIn.test(gap[1] ?? '')) return { at: start + gap.index + 1, sure: true };
  return { at: cue, sure: false };
}

/** Ends with the sentence, its stop included when the advertisement is the whole sentence. */
function tailOf(text: string, { end }: Segment, cue: number, whole: boolean): { at: number; sure: boolean } {
  if (end - cue > 24) return { at: cue, sure: false };
  const at = text.slice(cue, end).trimEnd().length + cue;
  return { at: whole && '。！；!;'.includes(text.charAt(end)) && text.charAt(end) !== '' ? end + 1 : at, sure: true };
}

/** Takes in the emoji and ornaments around. */
function withOrnaments(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  for (let i = start - 1; i >= start - 12; i--) {
    const code = text.charCodeAt(i);
    if (isOrnament(code) || isLowOfOrnament(text, i)) from = i;
    else if (!' \u3000\ufe0f'.includes(text.charAt(i)) || text.charAt(i) === '') break;
  }
  let to = end;
  for (let i = end; i < end + 12; i++) {
    const code = text.charCodeAt(i);
    if (isOrnament(code) || isLowOfOrnament(text, i) || (code === 0xfe0f && to === i)) to = i + 1;
    else if (!' \u3000'.includes(text.charAt(i)) || text.charAt(i) === '') break;
  }
  return { start: from, end: to };
}
