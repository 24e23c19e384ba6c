/** A classifier and what it counts, with no number before them, whatever the verb: 等个项目, 实施条主干道路, 第位, 成立周年. */

import { type BlankReader, lostNumber, matchAt } from './blank-token.ts';
import { isHan } from './characters.ts';

/** Nothing is missing behind these: numerals, pronouns, 每 and 各. */
const determiners =
  '零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半双每各几数多整某这那哪此该本首单同另全上下前后若干余第初末再逐历';

/** Classifier → more characters that may precede it (商家企业, 农户群众, 链条), and nouns that show it counts. */
const objects: Readonly<Record<string, readonly [free: string, noun: RegExp]>> = {
  个: [
    '有是做打搞找换来了着过建的个挨',
    /小区|项目|行政村|自然村|村(?!民)|村民小组|居民小组|网格|院落|社区|乡镇|街道|党支部|支部|党小组|单位|部门|企业|国家|品种|品牌|专业|站点|基地|园区|示范|重点|大项|子项|议题|问题|岗位|窗口|平台|试点|地区|城市|旗|县|民族/uy,
  ],
  家: [
    '国大商厂专独自人管东农酒冤行买卖赢玩',
    /企业|公司|单位|规上|市级|省级|国家级|金融机构|合作社|机构|商户|门店|医院|银行/uy,
  ],
  名: [
    '知报提除签实署冠姓罚联点有出无著匿更命定改指取挂重冒化笔',
    /党员|干部|群众|学生|职工|人员|志愿者|代表|同志|教师|下岗|困难|受灾|工作人员|医务|运动员|选手|大学生|村民|专家|学员/uy,
  ],
  户: [
    '农住用大困商散客个万门庭租业贫落开立入账帐别迁灾殖植保缘难员测范民包转乡渔牧林茶果菜粮烟棚属疾卡场',
    /业主|商户|脱贫|监测|群众|居民|农户|困难|贫困|家庭|企业|低收入|低保|危房|农牧民|牧民|村民/uy,
  ],
  项: [
    '事专款强立义杂选分子单等逐逃奖弱缺漏短失',
    /措施|任务|制度|工程|改革|大奖|国家|行政|审批|重点|指标|荣誉|政策|服务|民生|惠民|具体|课题|成果|发明|专利/uy,
  ],
  条: [
    '链发线苗身信面油金枝教天便字款柳法头',
    /道路|意见|建议|线路|航线|街|背街|措施|主干|生产线|公路|河|路|国际|国内|线索|问题/uy,
  ],
  件: [
    '文案事条物零附软硬信稿邮部组配证构元器急快挂密要',
    /案件|提案|建议|实事|议案|商标|专利|民生|信访|诉求|事项|发明|地方性/uy,
  ],
  座: ['讲在就入满', /桥|水库|公厕|水冲|热力|变电|泵站|污水|垃圾|加油|充电|移动|电站|大棚|城市|公园|水厂/uy],
  次: ['人主层档场班频批名位车架等屡依其造梯分轮顺', /会议|活动|检查|培训|支委会|党员大会|专题|集中|全体|常务/uy],
  份: ['月身股年省备部成缘辈天养水充', /材料|报告|合同|问卷|资料|文件|调查|倡议|简报|提案/uy],
  所: ['场究务诊厕托哨派处住交易出守律毒法', /小学|中学|初中|高中|学校|幼儿园|卫生|高校|医院|职业/uy],
};

let settled: Uint8Array | undefined;

function settledBefore(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of determiners) table[char.charCodeAt(0)] = 1;
  return table;
}

export const objectClassifiers = Object.keys(objects).join('');

/** Less certain than a verb that asks for a number. */
export const readMissingObject: BlankReader = (text, at) => {
  settled ??= settledBefore();
  const before = text.charCodeAt(at - 1);
  // In a list the sign before it is enough, but 名教师 and 所学校 begin a clause of their own.
  const listed = '、，；'.includes(text.charAt(at - 1)) && at > 0 && !'名次份所'.includes(text.charAt(at));
  if (!listed && (!isHan(before) || settled[before] === 1)) return undefined;
  const [free, noun] = objects[text.charAt(at)] ?? ['', undefined];
  // 条条道路, 家家企业 are all of them.
  if (!noun || before === text.charCodeAt(at) || free.includes(text.charAt(at - 1)) || !matchAt(noun, text, at + 1))
    return undefined;
  // 转办件事项
  if (text.charAt(at) === '件' && /(?:[转督批]办|批示|投诉)$/u.test(text.slice(Math.max(0, at - 2), at)))
    return undefined;
  const start = listed ? at : isHan(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
  return { start, end: at + 1, kind: 'missing', unit: text.charAt(at), noun: at + 1, sure: false };
};

const ordinal = /第(?:[位名届批期轮条章](?![\u4e00-\u9fff]?第)|号(?!码)|次(?!第))/uy;

/** 居全国第位, 第届: an ordinal without its number. */
export const readMissingOrdinal: BlankReader = (text, at) => {
  const match = matchAt(ordinal, text, at);
  if (!match || /[次及门落等名]/u.test(text.charAt(at - 1))) return undefined;
  return lostNumber(at, at + match[0].length, match[0].slice(1));
};

const feast = /(?:成立|诞生|胜利|开放|回归|解放|建党|建军|建国|逝世|诞辰)周年(?!庆|纪念|之际|活动|大会|晚会|报告)/uy;

/** 庆祝中国共产党成立周年 */
export const readMissingAnniversary: BlankReader = (text, at) => {
  if (text.charAt(at + 1) !== '年' || at < 2) return undefined;
  const match = matchAt(feast, text, at - 2);
  return match ? lostNumber(at - 2, at + 2, '周年') : undefined;
};

const reached =
  /(?:达到|已达|增至|增加到|发展到|减少到|缩减到|扩大到|提高到|下降到|保持在|压缩到|缩短[至到]|延长[至到]|的)$/u;
/** 达 alone, too, before what is no person (达人). */
const reachedBare = /(?<![直传表到发送通抵])达$/u;
/** 产业发展到户，技术指导到田: into every house. */
const toHouse = /(?:产业|服务|培训)(?:发展|延伸|扩大)到$/u;
const spanOf = /[由从](?:年|季度?|月|周|天)$/u;
const toField = /户(?:、|，)[\u4e00-\u9fff]{1,6}到[田人村组家]/uy;
const countedUp = /个|家|户|项|条|座|件|名|处|场|辆|套|天|倍|种|栋|部|所|台|次|岁|周岁|小时|分钟|微克|毫米|厘米/uy;
const behind = /[，。；;、）\n\r]|$|以上|以内|左右|\//uy;

/** 企业达到家，, 优良天数保持在天以上, 是上年的倍。 */
export const readMissingReached: BlankReader = (text, at) => {
  if (!'到达至在短长的'.includes(text.charAt(at - 1)) || at === 0) return undefined;
  const match = matchAt(countedUp, text, at);
  if (!match || !matchAt(behind, text, at + match[0].length)) return undefined;
  const prior = text.slice(Math.max(0, at - 3), at);
  const cue = (reached.exec(prior) ??
    ('个家户项条座处辆套所毫米厘米'.includes(match[0]) ? reachedBare.exec(prior) : null))?.[0];
  // 时限由周缩短到天
  if (cue && spanOf.test(text.slice(Math.max(0, at - cue.length - 3), at - cue.length))) return undefined;
  if (match[0] === '户' && (toHouse.test(text.slice(Math.max(0, at - 5), at)) || matchAt(toField, text, at)))
    return undefined;
  if (!cue || (cue === '的') !== (match[0] === '倍' && cue === '的')) return undefined;
  return lostNumber(at - cue.length, at + match[0].length, match[0]);
};
