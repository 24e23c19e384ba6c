/** Reads how many things a sentence or heading promises: “以下五个方面：”, “三点要求。”, “四项重点工作”. */

import type { Draft } from '../../draft/types.ts';
import { parseNumeral } from '../../language/numerals.ts';
import type { Span } from '../../rule.ts';

export interface Announcement {
  /** The numeral. */
  readonly at: Span;
  readonly value: number;
  /** As printed: 五个方面. */
  readonly text: string;
  /** What stands between the thing counted and the list: nothing, or a verb of its own. */
  readonly tail: string;
  /** The mark before the list: ： 。 ， or '' behind a heading. */
  readonly stop: string;
}

const numeral = '[二三四五六七八九两]|[二三四五六七八九]?十[一二三四五六七八九]?|[2-9]|[1-9][0-9]';
const classifiers =
  '个|大|项|点|类|种|件|步|部分|起|名|位|家|份|例|宗|道|层|招|张|篇|门|场|块|组|批|句|段|方面|举措|措施|任务|行动|工程|要求|重点|环节|步骤|阶段|途径|渠道|建议|意见|问题|原因|机制|体系|抓手|条(?=[\\u4e00-\\u9fff]{0,6}(?:建议|意见|措施|要求|经验|体会|启示|原则|纪律|举措|做法|理由|标准|红线|底线|主线|途径|渠道|路径))';
/** Source of a regular expression: a numeral (group 1) and what it counts by (group 2). */
export const countedPattern = `(?<![0-9０-９.．一二三四五六七八九十百千万第进同逐每各前后上近约超余过至—~～\\-〔]|不少于|不低于|至少)(${numeral})(${classifiers})(?!月|字(?!号)|半(?:[课学班托放]|$)|百分点|工作日|小时|年|以上|以下|左右|之一|多|余|或|[至到][0-9一二三四五六七八九十]|—|～|人次)`;
const counted = new RegExp(countedPattern, 'gu');
/** What is counted says by itself that a list follows. */
const listNoun =
  /方面|问题|措施|举措|任务|工作|要求|建议|意见|原因|体会|经验|做法|启示|原则|重点|环节|步骤|步|阶段|途径|渠道|特点|亮点|不足|短板|成效|内容|事项|事情|大事|实事|层面|点|行动|工程/u;
const listNouns = new RegExp(listNoun, 'gu');
const pointer = /以下|如下|下列|下面/u;
/** The clause between the promise and the list says nothing of its own; “现将有关情况报告如下” opens the report, not the list. */
const bridge =
  /^(?!现(?:将|就|把|对))(?:具体|主要|分别|表现|即|包括|如下|概括|突出|集中|重点|就是|归纳|一句话|现|其中)/u;

/** “完成年度12项任务。” says what was done; the list behind it need not be the twelve. */
const reporting =
  /完成|圆满|取得|荣获|获得|办结|建成|开工|兑现|超额|下达|承担|批复|列入|纳入|入选|实施了?$|办理了?$|梳理了?$|整改了?$|解决了?$|化解了?$/u;
/** A verb behind the thing counted that still leads to the list; others (取得进展、圆满完成) report on it. */
const leading =
  /^(?:上|中|里|来)?(?:入手|着手|发力|用力|推进|展开|开展|进行|考虑|落实|说明|汇报|体现|概括|安排|部署|努力|做起|抓起|抓落实|抓好落实|加以解决|谈|讲|看|做好工作|下功夫|持续发力|精准发力|[\u4e00-\u9fff]{0,12}如下)$/u;

/** What stands between the promise and the list. */
const tailMarks = /(?:[：:。，,；;（(—]|分别[是为]|依次[是为])+$/u;

/** What the text that ends at `to` promises of the list behind it; `from` is the start of its paragraph. */
export function announcementBefore(draft: Draft, from: number, to: number): Announcement | undefined {
  const near = Math.max(from, to - 120);
  const text = draft.scrubbed.slice(near, to).trimEnd();
  const body = text.slice(0, text.length - (tailMarks.exec(text.slice(-8))?.[0].length ?? 0));
  const stop = /[分依]/u.test(text.slice(body.length)) ? '：' : text.charAt(body.length);
  const cut = Math.max(...['。', '！', '？', '；'].map((mark) => body.lastIndexOf(mark))) + 1;
  return announcementIn(body.slice(cut), near + cut, stop);
}

/** The one promise of a sentence, looked for in its last clause. */
function announcementIn(sentence: string, offset: number, stop: string): Announcement | undefined {
  const plain = blankQuoted(sentence);
  let end = plain.length;
  for (let tries = 0; tries < 2; tries++) {
    const start = Math.max(...['，', '：', ',', ':'].map((mark) => plain.lastIndexOf(mark, end - 1))) + 1;
    const clause = plain.slice(start, end);
    const found = [...clause.matchAll(counted)];
    if (found.length > 0)
      return found.length === 1 && found[0] ? toAnnouncement(clause, found[0], offset + start, stop) : undefined;
    if (start === 0 || !bridge.test(clause)) return undefined;
    end = start - 1;
  }
  return undefined;
}

function toAnnouncement(
  clause: string,
  match: RegExpExecArray,
  offset: number,
  stop: string,
): Announcement | undefined {
  const [whole, number = ''] = match;
  const value = parseNumeral(number);
  if (value === undefined || value < 2) return undefined;
  const lead = clause.slice(0, match.index);
  if (/每|至少|不少于|不低于|最多/u.test(lead)) return undefined;
  if (stop === '。' && reporting.test(lead)) return undefined;
  const behind = clause.slice(match.index + whole.length).replace(/”$/u, '');
  const noun = nounAt(whole, behind);
  const tail = behind.slice(noun.length);
  const counts = listNoun.test(whole + noun) || pointer.test(clause);
  if (!counts && stop !== '：' && stop !== ':') return undefined;
  if (tail !== '' && (stop === '。' || stop === '') && !leading.test(tail)) return undefined;
  const start = offset + match.index;
  return { at: { start, end: start + number.length }, value, text: whole + noun, tail, stop };
}

/** The run of characters behind the classifier that ends in a word for what lists list; empty when there is none. */
function nounAt(counted: string, behind: string): string {
  if (behind === '') return '';
  const near = /^[\u4e00-\u9fff]{1,10}/u.exec(behind)?.[0] ?? '';
  const noun = [...near.matchAll(listNouns)].at(-1);
  if (noun) return near.slice(0, noun.index + noun[0].length);
  return listNoun.test(counted) ? '' : (/^[\u4e00-\u9fff]{0,6}$/u.exec(behind)?.[0] ?? '');
}

/** “三个代表” and 《十项措施》 promise nothing, unless the list follows at once: 做到“四个到位”：; same length. */
function blankQuoted(text: string): string {
  return text.replace(/“[^“”]*”(?=.)|《[^《》]*》|（[^（）]*）/gu, (quoted) => '　'.repeat(quoted.length));
}
