/** Numbers cut out, told by what stands around the gap: 工期个月, 护理员仅人, 投资多万元, 气温℃. */

import { type BlankReader, hole, lostNumber, matchAt } from './blank-token.ts';
import { isHan } from './characters.ts';

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
      ? lostNumber(at - 1, at + 1, text.charAt(at))
      : undefined;
  }
  if (text.charAt(at) !== '次' || !/[年月度]/u.test(prior) || !matchAt(turns, text, at)) return undefined;
  const span = whole.exec(text.slice(Math.max(0, at - 3), at));
  return span ? lostNumber(at - span[0].length, at + 1, '次') : undefined;
};

const lasting =
  /(?:工期|为期|历时|期限|试用期|周期|延期|延长|提前|少于|低于|超过|至少|多于|长达|用时|仅用|连续|累计|服务时长)$/u;

const spans = /(?:小时|分钟|学时|课时|个月|日历天|个工作日)(?=[，。；、）]|以[上内]|左右)/uy;

/** 建设工期个月, 每天学习不少于小时; a space may stand in the gap. */
export const readLasting: BlankReader = (text, at) => {
  const match = matchAt(spans, text, at);
  if (!match) return undefined;
  let end = at;
  while (at - end < 4 && /[ \u3000]/u.test(text.charAt(end - 1))) end -= 1;
  const prior = text.slice(Math.max(0, end - 4), end);
  const found = lasting.exec(prior);
  // 超过小时工资 and 累计个月 stand before no stop; 首个工作日 is another reader’s.
  return found ? lostNumber(end - found[0].length, at + match[0].length, match[0]) : undefined;
};

const pairs = /(?:[批场期]次?|户)人次?(?=[、，。；）]|办理)|台(?:[套次]|（[套件]）)(?=[，。；、])/uy;

/** 来访批人次: both numbers are gone. */
export const readPair: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(pairs, text, at);
  if (!match || /[每各几数多两首分这那本该此全农用住商门散客一二三四五六七八九十百千万、]/u.test(text.charAt(at - 1)))
    return undefined;
  // 按台套计算; 新增机具台套，
  if (match[0].startsWith('台') && !/[具备机械车器装]/u.test(text.charAt(at - 1))) return undefined;
  if (/^户人$/u.test(match[0]) && !/[为帮助]/u.test(text.charAt(at - 1))) return undefined;
  return lostNumber(
    at,
    at + match[0].length,
    match[0].startsWith('台') ? match[0] : match[0].endsWith('次') ? '人次' : '户',
  );
};

const amountNoun = /(?:[投]资|[款金费额入])$/u;

const manifold = /多[万亿]元(?=[，。；、）])/uy;

/** 投资多万元: “more than” and no number. */
export const readMuch: BlankReader = (text, at) => {
  if (!matchAt(manifold, text, at)) return undefined;
  return amountNoun.test(text.slice(Math.max(0, at - 2), at))
    ? lostNumber(at - 1, at + 3, text.slice(at + 1, at + 3))
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
  return match && noun ? lostNumber(at - noun[0].length, at + match[0].length, match[0]) : undefined;
};

const store =
  /(?:储备|配备|配置|购置|购买|采购|添置)[\u4e00-\u9fff]{2,6}(?:[艘台顶床双块只辆把箱盏部]|条|件|套|个)(?=、)(?:、[\u4e00-\u9fff]{2,6}(?:[艘台顶床双块只辆把箱盏部]|条|件|套|个)(?=[、，。；])){1,8}/uy;

const things = /[文条案信零部组软硬元配附证]件|[链线面][条]|[外手配成]套|[整单各哪][个台]|平台|舞台/u;

/** 储备编织袋条、救生衣件、冲锋舟艘。: every number of the list is gone. */
export const readStore: BlankReader = (text, at) => {
  const match = matchAt(store, text, at);
  if (!match || things.test(match[0]) || !match[0].slice(2).split('、').some(isStored)) return undefined;
  return hole(at, at + match[0].length);
};

/** What stands before a classifier that many things are called by: 救生衣件, but 连接件; 棉被床, but 护理床. */
const stored: Readonly<Record<string, RegExp>> = {
  件: /[衣服具品装甲材器]$/u,
  条: /[袋被带裤毯巾绳索管船]$/u,
  床: /[被褥垫毯席帐]$/u,
  箱: /[水面料粮奶品果食]$/u,
  台: /[机脑车器仪灯泵柜扇炉]$/u,
  套: /[服备具装材设统机器]$/u,
  辆: /车$/u,
  把: /[椅锹锄锁伞刀铲剪]$/u,
  块: /[牌匾幕瓦]$/u,
};

function isStored(item: string): boolean {
  const noun = stored[item.slice(-1)];
  return !noun || noun.test(item.slice(0, -1));
}

const decimal = /[.．](?:[万亿]元|个百分点|[%％])/uy;

/** 节约成本.万元: of the number the point is left. */
export const readPoint: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(decimal, text, at);
  return match ? lostNumber(at, at + match[0].length, match[0].slice(1)) : undefined;
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
  return matchAt(oddNoun, text, at) ? lostNumber(at - 1, at + 2, text.charAt(at + 1)) : undefined;
};
