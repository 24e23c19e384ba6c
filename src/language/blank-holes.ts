/** Holes in a sentence: a name, a body or a number was cut out and the words around it closed up: 由同志主持, 在的领导下, 荣获等称号. */

import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { unitAt } from './blank-units.ts';
import { isHan } from './characters.ts';

function hole(start: number, end: number): BlankToken {
  return { start, end, kind: 'missing', sure: true };
}

function number(start: number, end: number, unit: string): BlankToken {
  return { start, end, kind: 'missing', unit, noun: end, sure: true };
}

/** What stands before `at`, with the beginning of the text as a new line. */
function before(text: string, at: number, length: number): string {
  return at <= length ? `\n${text.slice(0, at)}` : text.slice(at - length, at);
}

const namedBy = /(?:由|任命|聘任|免去|选举|推选|增补|提名)$/u;
const comrade = /同志(?!们|[之间式般]|关系|加)/uy;
const honoured = /(?:授予|关于|追授|给予)$/u;
const deed = /(?:任|担任|免|职务|[“《]|等)/uy;

/** 由同志主持, 任命同志为局长: the name before 同志 is gone. */
export const readNamelessComrade: BlankReader = (text, at) => {
  if (text.charAt(at + 1) === '学') {
    const elected = /^同学(?:为|担任|任)/u.test(text.slice(at, at + 4)) && namedBy.exec(text.slice(at - 2, at))?.[0];
    return elected ? hole(at - elected.length, at + 2) : undefined;
  }
  if (text.charAt(at + 1) !== '志' || !matchAt(comrade, text, at)) return undefined;
  const prior = text.slice(Math.max(0, at - 2), at);
  const verb = namedBy.exec(prior) ?? (matchAt(deed, text, at + 2) ? honoured.exec(prior) : null);
  return verb ? hole(at - verb[0].length, at + 2) : undefined;
};

/** 组长：同志 */
const unnamed = /[：:]同志(?=[，。；、\n\r]|$)/uy;
export const readUnnamedPost: BlankReader = (text, at) =>
  isHan(text.charCodeAt(at - 1)) && matchAt(unnamed, text, at) ? hole(at - 1, at + 3) : undefined;

const leaderless =
  /在(?:[、和及与]{0,2}的)(?:[\u4e00-\u9fff]{2,6})?(?:领导|指导|支持|帮助|关心|关怀|组织|带领|统筹|指挥|协助|见证|陪同)(?:[和与、][\u4e00-\u9fff]{2,6})?下/uy;
const bodyless = /在(?:等?方面(?=[取存做开作有实])|[、和及与]的|和下|、下)(?=[\u4e00-\u9fff，])/uy;

/** 我校在的正确领导下, 在、的指导下 */
export const readLeaderless: BlankReader = (text, at) => {
  if (!/[的、和及与方等]/u.test(text.charAt(at + 1)) || /[存现潜所内实外健自正]/u.test(text.charAt(at - 1)))
    return undefined;
  const match = matchAt(leaderless, text, at) ?? matchAt(bodyless, text, at);
  return match ? hole(at, at + match[0].length) : undefined;
};

const founded = /(?:成立|始建|建成|组建|创建|创办|毕业|出生|设立|开业|投产|竣工|开工|任职|入职|入党|参军)$/u;
const yearOnly = /于年(?=[，。；、）建成立]|月|底|初)/uy;
const monthOnly = /(?<![岁每当本次上下])于月(?=启动|开展|召开|举办|举行|成立|开工|完工|竣工|完成|印发|组织|赴|正式)/uy;

/** 成立于年, 我局于月启动 */
export const readTimeless: BlankReader = (text, at) => {
  const next = text.charAt(at + 1);
  if (next === '月') return matchAt(monthOnly, text, at) ? hole(at, at + 2) : undefined;
  if (next !== '年' || !matchAt(yearOnly, text, at)) return undefined;
  const verb = founded.exec(text.slice(Math.max(0, at - 2), at));
  return verb ? hole(at - verb[0].length, at + 2) : undefined;
};

const honour = /等(?:[\u4e00-\u9fff]{0,6})(?:荣誉|称号|奖项|奖励|表彰)/uy;
const awarded = /(?:荣获|获得|获评|评为|授予|命名为)了?$/u;
const papers = /等(?:[\u4e00-\u9fff]{0,8})(?:文件|制度|办法|规定|方案|措施|意见|预案|细则)(?=[，。；、）])/uy;
const issued = /(?:制定|出台|印发|修订|建立|完善|制订|发布|下发)了$/u;

/** 荣获等称号, 制定了等制度: the list before 等 is gone. */
export const readListless: BlankReader = (text, at) => {
  if (text.charAt(at - 1) === '了') {
    const verb = matchAt(papers, text, at) && issued.exec(text.slice(Math.max(0, at - 3), at));
    if (verb) return hole(at - verb[0].length, at + 1);
  }
  if (!/[获得评为予了]/u.test(text.charAt(at - 1)) || /[级同候待额价距值边离效温]/u.test(text.charAt(at + 1)))
    return undefined;
  const verb = matchAt(honour, text, at) && awarded.exec(text.slice(Math.max(0, at - 4), at));
  return verb ? hole(at - verb[0].length, at + 1) : undefined;
};

const ordinalClause = /(?:^|[\n\r。；：，\u3000 ])[一二三四五六七八九十]$/u;

/** 二是。 with nothing behind it; 一是一，二是二。 goes on. */
export const readEmptyClause: BlankReader = (text, at) => {
  if (!'。；'.includes(text.charAt(at + 1)) || text.charAt(at + 1) === '') return undefined;
  return ordinalClause.test(before(text, at, 2)) ? hole(at - 1, at + 1) : undefined;
};

const person = /名(?:志愿者|党员|干部职工|职工|同志|群众|队员|选手|团员)/uy;
const honouredPerson = /位(?:老人|老党员|困难|患者|同志|专家|残疾人|孤寡)/uy;

/** ，名志愿者在册: a clause begins with its classifier; 为位老人 has nothing between. */
export const readHeadless: BlankReader = (text, at) => {
  const unit = text.charAt(at);
  const due = unit === '名' ? /[，。；、]/u : /[，。；、为给请]/u;
  if (!due.test(text.charAt(at - 1)) || !matchAt(unit === '名' ? person : honouredPerson, text, at)) return undefined;
  return { start: at, end: at + 1, kind: 'missing', unit, noun: at + 1, sure: true };
};

const few = /(?<!不)(?:仅|只|才)$/u;
const fewStop = /(?:人|名|家|个|项|件)(?=[，。；）])/uy;
const whole = /(?:全年|每年|每月|每季度)$/u;
const turns = /次(?=[，。；、）])/uy;

/** 持证护理员仅人。 学习全年次， */
export const readOnly: BlankReader = (text, at) => {
  const prior = text.charAt(at - 1);
  if ('仅只才'.includes(prior) && prior !== '') {
    return few.test(text.slice(Math.max(0, at - 2), at)) && matchAt(fewStop, text, at)
      ? number(at - 1, at + 1, text.charAt(at))
      : undefined;
  }
  if (text.charAt(at) !== '次' || !/[年月度]/u.test(prior) || !matchAt(turns, text, at)) return undefined;
  const span = whole.exec(text.slice(Math.max(0, at - 3), at));
  return span ? number(at - span[0].length, at + 1, '次') : undefined;
};

const lasting =
  /(?:工期|为期|历时|期限|试用期|周期|延期|延长|提前|少于|低于|超过|至少|多于|长达|用时|仅用|连续|累计|服务时长)$/u;
const spans = /(?:小时|分钟|学时|课时|个月|日历天|个工作日)(?=[，。；、）]|以[上内]|左右)/uy;

/** 建设工期个月, 每天学习不少于小时; a space may stand in the gap. */
export const readLasting: BlankReader = (text, at) => {
  const next = text.charAt(at + 1);
  if (!'时钟月历工'.includes(next) || next === '') return undefined;
  const match = matchAt(spans, text, at);
  if (!match) return undefined;
  let end = at;
  while (at - end < 4 && /[ \u3000]/u.test(text.charAt(end - 1))) end -= 1;
  const prior = text.slice(Math.max(0, end - 4), end);
  const found = lasting.exec(prior);
  // 超过小时工资 and 累计个月 stand before no stop; 首个工作日 is another reader’s.
  return found ? number(end - found[0].length, at + match[0].length, match[0]) : undefined;
};

const pairs = /(?:[批场期]次?|户)人次?(?=[、，。；）]|办理)|台(?:[套次]|（[套件]）)(?=[，。；、])/uy;

/** 来访批人次: both numbers are gone. */
export const readPair: BlankReader = (text, at) => {
  const next = text.charAt(at + 1);
  if (!/[人次套（]/u.test(next) || !isHan(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(pairs, text, at);
  if (!match || /[每各几数多两首分这那本该此全农用住商门散客一二三四五六七八九十百千万、]/u.test(text.charAt(at - 1)))
    return undefined;
  // 按台套计算; 新增机具台套，
  if (match[0].startsWith('台') && !/[具备机械车器装]/u.test(text.charAt(at - 1))) return undefined;
  if (/^户人$/u.test(match[0]) && !/[为帮助]/u.test(text.charAt(at - 1))) return undefined;
  return number(
    at,
    at + match[0].length,
    match[0].startsWith('台') ? match[0] : match[0].endsWith('次') ? '人次' : '户',
  );
};

const amountNoun = /(?:[投]资|[款金费额入])$/u;
const manifold = /多[万亿]元(?=[，。；、）])/uy;

/** 投资多万元: “more than” and no number. */
export const readMuch: BlankReader = (text, at) => {
  if (!'万亿'.includes(text.charAt(at + 1)) || text.charAt(at + 1) === '' || !matchAt(manifold, text, at))
    return undefined;
  return amountNoun.test(text.slice(Math.max(0, at - 2), at))
    ? number(at - 1, at + 3, text.slice(at + 1, at + 3))
    : undefined;
};

const symbols = /(?:℃|㎡|m[²³2]?|km²?|mm|cm|hm²|kW|MW|kWh|kg|MPa)(?=[，。；、（）]|(?:左右|以上))/uy;
const measured =
  /(?:温|温度|雨量|水量|面积|[长宽高厚深径重]|长度|宽度|高度|厚度|深度|距离|里程|功率|容量|强度|压力|库容)(?:[约达]|达到)?$/u;

/** 年平均气温℃, 年降雨量mm: a sign of measure behind what is measured. */
export const readSymbol: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(symbols, text, at);
  const noun = match && measured.exec(text.slice(Math.max(0, at - 4), at));
  return match && noun ? number(at - noun[0].length, at + match[0].length, match[0]) : undefined;
};

const spaced = /(?:([X×*＊_＿])[ \u3000])(?:\1[ \u3000]){0,3}\1/uy;

/** * *人次, × ×次: marks set apart. */
export const readSpaced: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) || !/[ \u3000]/u.test(text.charAt(at + 1))) return undefined;
  const run = matchAt(spaced, text, at);
  if (!run) return undefined;
  const end = at + run[0].length;
  const unit = matchAt(unitAt, text, end);
  return unit
    ? { start: at, end, kind: 'glyph-run', unit: unit[0], noun: end + unit[0].length, sure: true }
    : undefined;
};

const asked =
  /(?:\?余?(?:人次|[万亿]?元|[名次个件家场份项户%])|？余?(?:人次|[万亿]元|[名次件场份户]))(?=[，。；、）])/uy;

/** 下基层?次。 one mark of a question before a unit and a stop. */
export const readAsked: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) || /[吗呢吧么啊谁何几]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(asked, text, at);
  if (!match) return undefined;
  return { start: at, end: at + 1, kind: 'glyph-run', unit: match[0].slice(1), noun: at + match[0].length, sure: true };
};

const plus =
  /(?:[XxＸ×✕*＊]{1,6}|[NnＮ])[+＋]余?(?:人次|[万亿]?元|[名次场个件家份项户期条](?![\u4e00-\u9fff]?[别性制]))/uy;
const tens = /[XxＸ×]{2,4}0+余?(?:人次|[万亿]?元|[名次场个件家份项户期条张只套册](?![\u4e00-\u9fff]?[别性制]))/uy;

/** 宣讲XX+场, 海报XX0张; “X+人工智能” and 1+X stay. */
export const readRounded: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) && !/[”》，、]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(plus, text, at) ?? matchAt(tens, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const unit = /[^XxＸNnＮ×✕*＊+＋0]+$/u.exec(match[0])?.[0] ?? '';
  // A single X before + is a model’s part unless a stop or a noun follows the count.
  return { start: at, end: end - unit.length, kind: 'x-unit', unit, noun: end, sure: true };
};

const single = /(?:…|—{1,2})余?(?:人次|[万亿]?元|[名个次件家场份项%])(?=[，。；、）])/uy;
const silentName =
  /[“《](?:…{1,4}|\.{3,6}|—{1,3}|－{1,3}|-{2,4})[”》](?=[\u4e00-\u9fff]{0,4}(?:系列|活动|主题|工程|行动|专项|讲座|竞赛|比赛|品牌|模式|精神|称号|荣誉|项目|制度|机制|会议|培训))/uy;
const saidNothing = /…{1,2}(?=[。；])/uy;
const cutObject = /…{4,}(?=[，；、])/uy;

/** 提拔…名， “……”活动, 认真学习…………， */
export const readSilence: BlankReader = (text, at) => {
  const name = /[“《]/u.test(text.charAt(at)) ? matchAt(silentName, text, at) : null;
  if (name) return { ...hole(at, at + name[0].length), kind: 'blank-run' };
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  const said = text.charAt(at - 1) === '是' && matchAt(saidNothing, text, at);
  if (said) return { start: at, end: at + said[0].length, kind: 'blank-run', sure: false };
  const long = matchAt(cutObject, text, at);
  if (long) return { start: at, end: at + long[0].length, kind: 'blank-run', sure: false };
  const match = matchAt(single, text, at);
  if (!match) return undefined;
  const unit = match[0].replace(/[…—]/gu, '');
  const noun = at + match[0].length;
  return { start: at, end: noun - unit.length, kind: 'blank-run', unit, noun, sure: true };
};

const bareItem =
  /(?:^|[\n\r])[ \u3000]*(?:[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.．、]|[一二三四五六七八九十]{1,2}、)[\u4e00-\u9fff]{0,4}[ \u3000]+$/u;

/** （一）加强 。: an item with a verb, a space and its full stop. */
export const readBareItem: BlankReader = (text, at) => {
  if (!/[ \u3000]/u.test(text.charAt(at - 1)) || !/[\n\r]|^$/u.test(text.charAt(at + 1))) return undefined;
  let start = at;
  while (at - start < 12 && /[ \u3000]/u.test(text.charAt(start - 1))) start -= 1;
  return bareItem.test(before(text, at, 24)) ? { start, end: at, kind: 'blank-run', sure: true } : undefined;
};

const choice = /[（(]([\u4e00-\u9fff]{1,3})[/／](?:[不未非]\1|否)[）)](?=[\u4e00-\u9fff])/uy;
const bareChoice = /(同意|符合|通过|合格|具备|达到)[/／][不未]\1(?=[\u4e00-\u9fff])/uy;
const reasons = /[（(][\u4e00-\u9fff]{2,8}(?:[/／][\u4e00-\u9fff]{2,8}){1,4}[）)](?=[，。；])/uy;
const criterion = /^(?:判|标[准志识]|结[果论]|名单|率|项|选|栏|两|二|一)/u;

/** 该项目（符合/不符合）合同要求: nobody has chosen. */
export const readChoice: BlankReader = (text, at) => {
  const slash = text.charAt(at) === '/' || text.charAt(at) === '／';
  const start = slash ? at - 2 : at;
  if (start < 1 || (!slash && !isHan(text.charCodeAt(start - 1)))) return undefined;
  // 现因（个人原因/家庭原因），: the bracket is all that follows the preposition.
  const object = !slash && /[现特]因$|由于$|鉴于$/u.test(text.slice(start - 2, start));
  const match = matchAt(slash ? bareChoice : choice, text, start) ?? (object ? matchAt(reasons, text, start) : null);
  if (!match) return undefined;
  const end = start + match[0].length;
  return criterion.test(text.slice(end, end + 2)) ? undefined : { start, end, kind: 'bracketed', sure: false };
};

const awardGrade = /([XxＸ×])级\1等奖/uy;

/** 获X级X等奖 */
export const readGrade: BlankReader = (text, at) => {
  const match = matchAt(awardGrade, text, at);
  return match ? { start: at, end: at + match[0].length, kind: 'x-unit', sure: true } : undefined;
};

const unfinished =
  /将[ \u3000]*(?:(?:\r?\n[ \u3000]*)+(?=[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十])|\s*$)/uy;
const subject = /(?:我们|[我本]人|[我本][局校院部所站镇乡村县市区支公]{1,2}|支部|公司|单位|今后|下步|，)$/u;

/** 今后，我们将 and nothing more before the next heading. */
export const readUnfinished: BlankReader = (text, at) => {
  if (!/[\n\r \u3000]|^$/u.test(text.charAt(at + 1)) || !matchAt(unfinished, text, at)) return undefined;
  const found = subject.exec(text.slice(Math.max(0, at - 3), at));
  return found ? hole(at - found[0].length, at + 1) : undefined;
};

const about =
  /关于(?:开展|做好|印发|加强|推进|召开|下达|报送|举办|成立|调整|转发|申报|解决|申请|同意)的(?:紧急|补充)?(?:通知|通报|意见|报告|请示|批复|函|决定|方案)(?=[》的精要，。；\n])/uy;

/** 《关于开展的通知》: what it is about is gone. */
export const readAboutNothing: BlankReader = (text, at) => {
  if (text.charAt(at + 1) !== '于') return undefined;
  const match = matchAt(about, text, at);
  return match ? hole(at, at + match[0].length) : undefined;
};

/** 年至年，我镇共补贴: both years are gone. */
export const readYearless: BlankReader = (text, at) => {
  const found = /^年(?:至|到|—|－|-)年/u.exec(text.slice(at, at + 3));
  if (!found || !/^$|[，。；：、（\n\r自从在\u3000 ]/u.test(text.charAt(at - 1))) return undefined;
  return { start: at, end: at + 3, kind: 'date', sure: true };
};

const nobody =
  /由(?:[、和与]+(?:担任|任|负责|牵头|组成|主持)|(?:担任|兼任|任)(?:组长|副组长|主任|指挥长)|主持(?:召开|会议))/uy;

/** 副指挥长由、担任 */
export const readNobody: BlankReader = (text, at) => {
  if (!'、和与担兼主任'.includes(text.charAt(at + 1)) || text.charAt(at + 1) === '') return undefined;
  const match = matchAt(nobody, text, at);
  return match && !/[理自缘来经不]/u.test(text.charAt(at - 1)) ? hole(at, at + match[0].length) : undefined;
};

const valued = /(?:原因|内容|结果|金额|总额|地点|时间|主题|目标|名称|单位|对象|范围|题目)$/u;
const lastingFor = /为期(?:周|天|日|年|个月)(?=[的，。；])/uy;

/** 主要原因为。 and 为期周的实习 */
export const readValueless: BlankReader = (text, at) => {
  const next = text.charAt(at + 1);
  if (next === '期') {
    const span = matchAt(lastingFor, text, at);
    return span ? number(at, at + span[0].length, span[0].slice(2)) : undefined;
  }
  if ((next !== '。' && next !== '；') || !valued.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return hole(at - 2, at + 1);
};

const members = /等(?:为|任|担任|组成)(?:成员|组员|副组长|领导小组|委员)/uy;

/** 成立以为组长，等为成员的领导小组 */
export const readMemberless: BlankReader = (text, at) =>
  /[，、；]/u.test(text.charAt(at - 1)) && matchAt(members, text, at) ? hole(at, at + 1) : undefined;

const store =
  /(?:储备|配备|配置|购置|购买|采购|添置)[\u4e00-\u9fff]{2,6}(?:[艘台顶床双块只辆把箱盏部]|条|件|套|个)(?=、)(?:、[\u4e00-\u9fff]{2,6}(?:[艘台顶床双块只辆把箱盏部]|条|件|套|个)(?=[、，。；])){1,8}/uy;
const things = /[文条案信零部组软硬元配附证]件|[链线面][条]|[外手配成]套|[整单各哪][个台]|平台|舞台/u;

/** 储备编织袋条、救生衣件、冲锋舟艘。: every number of the list is gone. */
export const readStore: BlankReader = (text, at) => {
  if (!'备置买购'.includes(text.charAt(at + 1)) || text.charAt(at + 1) === '') return undefined;
  const match = matchAt(store, text, at);
  return match && !things.test(match[0]) ? hole(at, at + match[0].length) : undefined;
};

const wideDash = /[—–－~～-]{1,2}[ \u3000]{2,}/uy;

/** ；    —    完成施工: a dash between two gaps. */
export const readWideDash: BlankReader = (text, at) => {
  const gap = /(?:[：:；，、。\n]|^)[ \u3000]{2,12}$/u.exec(text.slice(Math.max(0, at - 13), at));
  const match = gap && matchAt(wideDash, text, at);
  if (!match || /[\n\r]|^$/u.test(text.charAt(at + match[0].length)) || /^[\n]|^[ \u3000]/u.test(gap[0]))
    return undefined;
  return { start: at - gap[0].length + 1, end: at + match[0].length, kind: 'blank-run', sure: true };
};

const monthSpan = /月(?:至|到|—|－|-|~)月(?![度份均报])/uy;

/** 4月至月: the second month is gone. */
export const readMonthSpan: BlankReader = (text, at) => {
  const match = /[0-9]/u.test(text.charAt(at - 1)) ? matchAt(monthSpan, text, at) : null;
  return match ? { start: at - 1, end: at + match[0].length, kind: 'date', sure: true } : undefined;
};

const dayPart = /日(?:上午|下午|晚上|凌晨|，|以来|起至?)/uy;

/** 日上午 at the head of a line: month and day are gone. */
export const readBareDay: BlankReader = (text, at) =>
  /^$|[\n\r。]/u.test(text.charAt(at - 1)) && matchAt(dayPart, text, at)
    ? { start: at, end: at + 1, kind: 'date', sure: true }
    : undefined;

const post = /任(?:副?组长|副?指挥长)/uy;

/** 周明任组长、任副组长: the second name is gone. */
export const readPost: BlankReader = (text, at) =>
  text.charAt(at - 1) === '、' && matchAt(post, text, at) ? hole(at, at + 1) : undefined;

const decimal = /[.．](?:[万亿]元|个百分点|[%％])/uy;

/** 节约成本.万元: of the number the point is left. */
export const readPoint: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(decimal, text, at);
  return match ? number(at, at + match[0].length, match[0].slice(1)) : undefined;
};

const oddNoun =
  /余(?:名(?=志愿者|党员|干部|群众|学生|师生|职工|代表|医务|老人|居民|村民|青年)|所(?=高校|学校|中小学|院校)|家(?=企业|单位|商户|媒体)|户(?=群众|居民|农户|村民))/uy;

/** 组织余名志愿者: “more than” and no number. */
export const readOddNoun: BlankReader = (text, at) => {
  if (
    !isHan(text.charCodeAt(at - 1)) ||
    /[其剩业结盈富节多闲残冗宽课年之有无数十百千万亿两几]/u.test(text.charAt(at - 1))
  )
    return undefined;
  return matchAt(oddNoun, text, at) ? number(at - 1, at + 2, text.charAt(at + 1)) : undefined;
};
