/** Blanks that no mark stands for: white space, dots or nothing at all where a number is due. */

import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { measureAt, unitAt } from './blank-units.ts';
import { isHan, isSpace } from './characters.ts';

const numeral = /[0-9０-９零〇○一二三四五六七八九十廿卅两]/u;
const dateRest =
  /年[ \u3000_＿]{0,12}([0-9０-９一二三四五六七八九十]{0,3})[ \u3000_＿]{0,12}月[ \u3000_＿]{0,12}([0-9０-９一二三四五六七八九十廿]{0,3})[ \u3000_＿]{0,12}(?:日(?![期常均报])|号(?!码))/uy;

/** 2021年 月 日, ——年月日, 2021年月5日: a date of which a part is not there. */
export const readDateGap: BlankReader = (text, at) => {
  if (text.charAt(at) !== '年') return undefined;
  const match = matchAt(dateRest, text, at);
  if (!match) return undefined;
  const [whole, month, day] = match;
  const start = yearStart(text, at);
  const end = at + whole.length;
  if (start < at && month !== '' && day !== '') return end;
  if (start === at) {
    // Without its year it is a date only on its own: 出生年月日 is a word.
    const gaps = /[\s_＿]/u.test(whole) || month !== '' || day !== '';
    const alone = /[^\u4e00-\u9fff0-9A-Za-z）】XxＸｘ×*＊]/u.test(text.charAt(at - 1) || '\n');
    if (/[XxＸｘ×*＊]/u.test(text.charAt(at - 1))) {
      if (month !== '' && day !== '') return undefined;
    } else if (!alone && !(gaps && /[于自从至在到为]/u.test(text.charAt(at - 1)))) return undefined;
    if (!gaps && !/[—\-_＿]/u.test(text.charAt(at - 1)) && /[\u4e00-\u9fff]/u.test(text.charAt(end))) return undefined;
  }
  return { start: dashStart(text, start), end, kind: 'date', sure: true };
};

function yearStart(text: string, at: number): number {
  let start = at;
  while (at - start < 8 && isSpace(text.charCodeAt(start - 1)) && text.charCodeAt(start - 1) > 0x1f) start -= 1;
  const gap = start;
  while (gap - start < 4 && numeral.test(text.charAt(start - 1))) start -= 1;
  return start === gap ? at : start;
}

/** The dashes of ——年月日 stand for the year. */
function dashStart(text: string, at: number): number {
  let start = at;
  while (at - start < 6 && /[—\-_＿]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const dayGap = /月[ \u3000]{0,8}([0-9０-９]{0,2})[ \u3000]{0,8}日(?![均常期报程夜志产出租供用耗历本])/uy;

/** 3月 日, 于 月 日: a day or a month that is not there. */
export const readDayGap: BlankReader = (text, at) => {
  if (text.charAt(at) !== '月') return undefined;
  const match = matchAt(dayGap, text, at);
  if (!match) return undefined;
  let start = at;
  while (at - start < 8 && /[ \u3000]/u.test(text.charAt(start - 1))) start -= 1;
  const month = start;
  while (month - start < 3 && /[0-9０-９一二三四五六七八九十]/u.test(text.charAt(start - 1))) start -= 1;
  const end = at + match[0].length;
  if (start < month) return match[1] === '' ? { start, end, kind: 'date', sure: true } : undefined;
  const due = /[于自从至到]/u.test(text.charAt(month - 1));
  return due ? { start: month, end, kind: 'date', sure: true } : undefined;
};

/** Words behind which a number is due. */
export const countVerbs: ReadonlySet<string> = new Set(
  '下辖 管辖 所辖 辖有 现有 共有 设有 建有 拥有 配有 累计 共计 合计 总计 约有 达到 召开 举办 举行 开展 组织 完成 解决 办理 受理 办结 发放 印发 签订 征集 收集 整改 排查 发现 查处 处置 化解 调解 走访 慰问 帮扶 培训 发展 吸收 新增 新建 改建 建成 创建 培育 引进 落地 实施 安排 投入 修建 维修 购置 采购 配备 捐赠 救助 资助 扶持 打造 评选 表彰 选派 选树 录用 招聘 制定 修订 出台 编发 刊发 报送 撰写 推出 实现 增加 减少 接待 服务 覆盖 惠及 吸引 参加 参与 转化 申报 获得 荣获 授权 开设 设立 成立 组建 派出 抽调 检查 巡查 宣讲 讲授 通过 提交 递交 提出 收到 收回 回收 发出 张贴 悬挂 种植 栽植 清理 清运 拆除 改造 硬化 安装 更换 核查 审核 审议 研究 学习 批准 转正 确定 涉及 包括 分为 建设 推进 谋划 储备 列出 梳理 关闭 取缔 处理 处分 问责 约谈 谈话 提醒 诫勉 发生 侦破 破获 抓获 打掉 起诉 审结 执结 调处'.split(
    ' ',
  ),
);
const weakVerbs: ReadonlySet<string> = new Set('共辖达设约'.split(''));
/** Nouns that are counted, before a classifier and a stop: 召开会议次，. */
const counted: Readonly<Record<string, RegExp>> = {
  次: /(?:会议|大会|党课|活动|培训|座谈会|研讨|研讨会|宣讲|检查|督查|调研|演练|讲座|走访|巡查|论坛|会商|例会|支委会|生活会|党日|主题党日|谈心谈话)$/u,
  场: /(?:活动|讲座|宣讲|演出|党课|座谈会|宣讲会|招聘会|推介会|演练|发布会|培训)$/u,
  份: /(?:资料|手册|问卷|通知书|倡议书|传单|合同|协议|材料|文件|简报|承诺书|责任书|宣传单|申请书|建议书|提案)$/u,
  篇: /(?:信息|简报|稿件|文章|心得|体会|论文|报道|材料)$/u,
  期: /(?:培训班|简报|专刊|讲堂|研修班)$/u,
  条: /(?:问题|意见|建议|线索|信息|措施|道路|标语|横幅)$/u,
  项: /(?:问题|任务|措施|制度|成果|专利|工程|指标|荣誉|改革)$/u,
  件: /(?:案件|实事|提案|建议|议案|信访|事项|诉求|专利|纠纷)$/u,
  起: /(?:案件|事故|纠纷|矛盾|违法行为|投诉)$/u,
  个: /(?:项目|问题|支部|党支部|小组|党小组|单位|企业|行政村|自然村|社区|岗位|村|品牌|平台|基地|议题|工程)$/u,
  名: /(?:党员|干部|群众|学生|职工|人员|代表|志愿者|积极分子|对象|人才|学员|教师)$/u,
  人: /(?:党员|干部|群众|学生|职工|代表|志愿者|积极分子|对象|人口|学员|教师|劳动力)$/u,
  户: /(?:贫困户|农户|住户|居民|困难群众|脱贫户|监测户|危房|商户)$/u,
  家: /(?:单位|公司|商户|合作社|机构|超市|门店)$/u,
  处: /(?:隐患|问题|景点|违建|路段|工地)$/u,
  台: /(?:电脑|设备|农机|空调|机器)$/u,
  辆: /(?:车辆|汽车|公交车|客车|货车)$/u,
  套: /(?:房|住房|设备|系统|教材|用房)$/u,
  座: /(?:桥|厕所|公厕|水库|泵站|大棚|桥梁)$/u,
  元: /(?:资金|投资|收入|支出|经费|补贴|款|奖金|金额|余额|总额|费用)$/u,
  亩: /(?:面积|耕地|林地|土地|农田|茶园|果园|水田)$/u,
  吨: /(?:产量|粮食|垃圾|总量|能力)$/u,
};
/** Behind a verb these classifiers need one of these words; others begin too many words themselves. */
const needs: Readonly<Record<string, RegExp>> = {
  家: /企业|公司|单位|民营|规上|规模|省级|市级|国家|工业|上市|专精|农业|合作社|机构|门店|商户|服务业/uy,
  条: /意见|建议|线索|措施|线路|信息|道路|具体|问题/uy,
  位: /同志|老|代表|委员|党员|群众|职工|专家|领导|教师|学员|困难|预备/uy,
  期: /培训|党课|简报|讲|专题/uy,
  户: /困难|群众|贫困|居民|农|企业|家庭|老|低保|脱贫|特困|商|党员/uy,
  台: /电脑|设备|车|计算机|空调|打印/uy,
  套: /设备|住房|公租|保障|系统|教材|安置/uy,
  处: /隐患|问题|违|安全/uy,
  人: /(?:参加|参与|到会|出席)/uy,
};
const stopAt = /[，。；、）？！\n\r]|$/uy;
const classifierAt =
  /个(?![人体别性税案股展护百旧])|名(?![单称义牌优贵特录次额字誉副师家])|次(?![方元品生要序数级])|位|份(?![额量内])|条|项(?![目链])|场(?![所地馆景面外内合均次镇])|期|件(?![数均])|户|家|台|处|座(?![谈位次右])|辆|套|篇(?![章幅])|册|起(?![草点源来步到伏底])|吨|亩(?![产均])|人|元(?![素首旦])/uy;

/** 下辖个行政村, 召开会议次，: classifier without a number. */
export const readMissingCount: BlankReader = (text, at) => {
  mayPrecede ??= lastCharacters();
  if (mayPrecede[text.charCodeAt(at - 1)] !== 1) return undefined;
  const before = text.charAt(at - 1);
  const match = matchAt(classifierAt, text, at);
  if (!match) return undefined;
  const unit = match[0];
  const end = at + unit.length;
  const verb = text.slice(at - 2, at);
  const stopped = matchAt(stopAt, text, end) !== null;
  const due = countVerbs.has(verb) || (weakVerbs.has(before) && !isHan(text.charCodeAt(at - 2)));
  if (due && isHan(text.charCodeAt(end)) && unit !== '元' && text.charAt(end) !== unit) {
    const need = needs[unit];
    if (need && !matchAt(need, text, end)) return undefined;
    return { start: at - (countVerbs.has(verb) ? 2 : 1), end, kind: 'missing', unit, noun: end, sure: isPlain(unit) };
  }
  if (!stopped) return undefined;
  const noun = counted[unit]?.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  return noun ? { start: at - noun.length, end, kind: 'missing', unit, noun: end, sure: true } : undefined;
};

/** Last characters of what a count may stand behind; most classifiers of a text are ruled out by it. */
let mayPrecede: Uint8Array | undefined;

function lastCharacters(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const nouns = Object.values(counted).flatMap(({ source }) => source.replace(/^\(\?:|\)\$$/gu, '').split('|'));
  for (const word of [...countVerbs, ...weakVerbs, ...nouns]) table[word.charCodeAt(word.length - 1)] = 1;
  return table;
}

/** 个, 名, 次 behind a verb leave no other reading. */
function isPlain(unit: string): boolean {
  return '个名次项场份件'.includes(unit);
}

/** Characters before a measure that are no gap: 每公里, 数万元, 按公里, 元/吨. */
const notGap =
  /[^\u4e00-\u9fff]|[每几数多余来半两整上近超过逾破成各逐按以用人车客元吨方千百十万亿兆零〇○一二三四五六七八九单位和或及第仅论称]/u;
const amountNoun =
  /(?:[资金款费额入出值税润贷债]|完成|实现|达到?|共计|合计|总计|累计|增加|减少|拨付|筹集|发放|落实|争取|节约|面积|地|林|产量|产能|装机)$/u;
const measureBehind = /[，。；、）\n\r]|$|左右|[的长宽处]|用于/uy;

/** 距县城公里, 占比%: a measure without a number. */
export const readMissingMeasure: BlankReader = (text, at) => {
  if (notGap.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(measureAt, text, at);
  if (!match) return undefined;
  const unit = match[0];
  const end = at + unit.length;
  if (!matchAt(measureBehind, text, end)) return undefined;
  const large = /^[万亿]/u.test(unit);
  if (/^元|^吨|^[万亿]$|人次$|亩$|公斤/u.test(unit) || large) {
    if (!amountNoun.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  }
  const start = lastWord(text, at);
  return { start, end, kind: 'missing', unit, noun: end, sure: !large };
};

/** The one or two characters that the measure hangs on, so that the gap can be seen: 县城公里, 占比%. */
function lastWord(text: string, at: number): number {
  return isHan(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
}

const places =
  '自愿在|(?:现?居住|居|落户|安置|暂住)在|(?:位|居|坐落|毕业|隶属|始建|成立|建成|出生|生|入党|落户|设|户籍)于';
const openPlace = new RegExp(`(?:${places})(?=[，。、；])`, 'uy');

/** 自愿在、xx小区: a preposition and a stop, the place between them gone. */
export const readMissingPlace: BlankReader = (text, at) => {
  const prior = text.slice(Math.max(0, at - 2), at + 1);
  for (let back = Math.min(2, at); back >= 1; back -= 1) {
    if (prior.length <= back) continue;
    const match = matchAt(openPlace, text, at - back);
    if (match && at - back + match[0].length === at + 1)
      return { start: at - back, end: at + 1, kind: 'missing', sure: true };
  }
  return undefined;
};

const spaces = /[ \u3000\u00a0]+/uy;
const serialUnit = /[号届期批次条章](?![召码])/uy;
const amountBefore =
  /(?:[计有达共约为近超余了收支付额资金款费长积距程率比重]|参加|人员|党员|召开|开展|举办|组织|下辖|会议|活动)$/u;
const header = /[届场批人层频车班架档目轮序户件]$/u;

/** 合计  万元, 第  号: white space where the number belongs. */
export const readSpaceGap: BlankReader = (text, at) => {
  const before = text.charAt(at - 1);
  if (!isHan(before.charCodeAt(0)) && !/[0-9：:]/u.test(before)) return undefined;
  const gap = matchAt(spaces, text, at);
  if (!gap) return undefined;
  const end = at + gap[0].length;
  const blank = { start: at, end, kind: 'blank-run', sure: true } as const;
  if (before === '第')
    return matchAt(serialUnit, text, end) ? { ...blank, unit: text.charAt(end), noun: end + 1 } : end;
  if (/[0-9]/u.test(before)) return readYearGap(text, at, end);
  if (!isHan(before.charCodeAt(0))) return end;
  const unit = matchAt(unitAt, text, end);
  if (!unit || /^[年月日余多几]/u.test(unit[0]) || header.test(text.slice(at - 1, at) + (unit[0] === '次' ? '' : ' ')))
    return end;
  const wide = gap[0].length > 1 || gap[0] === '\u3000';
  const exact = matchAt(measureAt, text, end) !== null;
  const due =
    amountBefore.test(text.slice(Math.max(0, at - 2), at)) ||
    countVerbs.has(text.slice(at - 2, at)) ||
    counted[unit[0]]?.test(text.slice(Math.max(0, at - 6), at)) === true;
  if (!due && !(wide && exact)) return end;
  return { ...blank, unit: unit[0], noun: end + unit[0].length };
};

/** 20  年 with nothing of the year but its century. */
function readYearGap(text: string, at: number, end: number): BlankToken | number {
  const century = text.slice(Math.max(0, at - 3), at);
  if (!/(?<![0-9])(?:19|20)$/u.test(century) || text.charAt(end) !== '年') return end;
  if (end - at < 2 && !matchAt(/年[ \u3000]+月/uy, text, end)) return end;
  return { start: at - 2, end, kind: 'year', unit: '年', noun: end + 1, sure: true };
}

const dots = /\.{3,}|．{3,}|…{2,}|·{3,}|—{3,}|-{4,}/uy;

/** 共......元, 姓名：………… */
export const readLeader: BlankReader = (text, at) => {
  const run = matchAt(dots, text, at);
  if (!run) return undefined;
  const end = at + run[0].length;
  const before = text.charAt(at - 1);
  if (!isHan(before.charCodeAt(0)) && !/[：:]/u.test(before)) return end;
  const unit = matchAt(measureAt, text, end) ?? matchAt(/[名次项份](?=[\u4e00-\u9fff，。；、])/uy, text, end);
  const blank = { start: at, end, kind: 'blank-run', sure: true } as const;
  if (unit && amountBefore.test(text.slice(Math.max(0, at - 2), at)))
    return { ...blank, unit: unit[0], noun: end + unit[0].length };
  const label = /[：:]/u.test(before) && /[\n\r]|$/uy.test(text.slice(end, end + 1)) && !run[0].startsWith('…');
  return label ? blank : end;
};
