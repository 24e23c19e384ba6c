/** Classifiers whose number was cut out: 下辖个行政村, 召开会议次，. */

import { type BlankReader, matchAt } from './blank-token.ts';
import { isHan } from './characters.ts';

/** Words behind which a number is due. */
export const countVerbs: ReadonlySet<string> = new Set(
  '其余 剩余 实到 应到 还有 尚有 尚缺 指出 下辖 管辖 所辖 辖有 现有 共有 设有 建有 拥有 配有 累计 共计 合计 总计 约有 达到 召开 举办 举行 开展 组织 完成 解决 办理 受理 办结 发放 印发 签订 征集 收集 整改 排查 发现 查处 处置 化解 调解 走访 慰问 帮扶 培训 发展 吸收 新增 新建 改建 建成 创建 培育 引进 落地 实施 安排 投入 修建 维修 购置 采购 配备 捐赠 救助 资助 扶持 打造 评选 表彰 选派 选树 录用 招聘 制定 修订 出台 编发 刊发 报送 撰写 推出 实现 增加 减少 接待 服务 覆盖 惠及 吸引 参加 参与 转化 申报 获得 荣获 授权 开设 设立 成立 组建 派出 抽调 检查 巡查 宣讲 讲授 通过 提交 递交 提出 收到 收回 回收 发出 张贴 悬挂 种植 栽植 清理 清运 拆除 改造 硬化 安装 更换 核查 审核 审议 研究 学习 批准 转正 确定 涉及 包括 分为 建设 推进 谋划 储备 列出 梳理 关闭 取缔 处理 处分 问责 约谈 谈话 提醒 诫勉 发生 侦破 破获 抓获 打掉 起诉 审结 执结 调处'.split(
    ' ',
  ),
);
const weakVerbs: ReadonlySet<string> = new Set('共辖达设约'.split(''));
/** Behind these a number is due whatever is counted: 不少于次, 至少场. */
const bounds: ReadonlySet<string> = new Set('只剩 仅剩 少于 低于 多于 超过 至少 多达 高达'.split(' '));
/** Nouns that are counted, before a classifier and a stop: 召开会议次，. */
const counted: Readonly<Record<string, string>> = {
  次: '会议 大会 党课 活动 培训 座谈会 研讨 研讨会 宣讲 检查 督查 调研 演练 讲座 走访 巡查 论坛 会商 例会 支委会 生活会 党日 主题党日 谈心谈话 学习 服务 研究 抽查 排查 整治 行动 执法 应急 体检 义诊 比赛 竞赛 评比 考核 测试 交流 观摩 调度 家访 回访 慰问 宣传',
  场: '活动 讲座 宣讲 演出 党课 座谈会 宣讲会 招聘会 推介会 演练 发布会 培训',
  份: '报刊 报纸 杂志 读本 资料 手册 问卷 通知书 倡议书 传单 合同 协议 材料 文件 简报 承诺书 责任书 宣传单 申请书 建议书 提案',
  篇: '信息 简报 稿件 文章 心得 体会 论文 报道 材料',
  期: '培训班 简报 专刊 讲堂 研修班',
  条: '河流 街道 街巷 公路 问题 意见 建议 线索 信息 措施 道路 标语 横幅',
  项: '问题 任务 措施 制度 成果 专利 工程 指标 荣誉 改革 等奖 项目 课题',
  件: '案件 实事 提案 建议 议案 信访 事项 诉求 专利 纠纷',
  起: '案件 事故 纠纷 矛盾 违法行为 投诉',
  个: '景区 民宿 村庄 家庭农场 项目 问题 支部 党支部 小组 党小组 单位 企业 行政村 自然村 社区 岗位 村 品牌 平台 基地 议题 工程 信息点 点位 站点 控制点 控点 车位 泊位 接口 案例 窗口 小区 网点 图斑 模块 用例',
  名: '编制 学位 负责人 骨干 专家 医师 党员 干部 群众 学生 职工 人员 代表 志愿者 积极分子 对象 人才 学员 教师 委员 团员 队员 医生 护士 会员 网格员 调解员 员工 等奖',
  人: '罪犯 检察机关 司法机关 公安机关 政务处分 党纪处分 现有员工 提请收监 新接收 总数 人员 党员 干部 群众 学生 职工 代表 志愿者 积极分子 对象 人口 学员 教师 劳动力 就业 人数 转移',
  户: '贫困户 农户 住户 居民 困难群众 脱贫户 监测户 危房 商户',
  家: '主体 单位 公司 商户 合作社 机构 超市 门店 民宿 酒店 宾馆 药店 网点',
  处: '活动场所 宗教场所 文物点 停车场 隐患 问题 景点 违建 路段 工地',
  台: '电脑 设备 农机 空调 机器',
  辆: '车辆 汽车 公交车 客车 货车',
  套: '房 住房 设备 系统 教材 用房',
  座: '桥 厕所 公厕 水库 泵站 大棚 桥梁',
  元: '资金 投资 收入 支出 经费 补贴 款 奖金 金额 余额 总额 费用 完成 提高',
  亩: '面积 耕地 林地 土地 农田 茶园 果园 水田 大棚 造林',
  吨: '产量 粮食 垃圾 总量 能力',
  栋: '楼 住宅 住宅楼 楼房 厂房 房屋 别墅',
  盏: '路灯 灯具 太阳能灯 节能灯 灯',
  米: '水渠 道路 管道 管网 沟渠 围墙 护栏 渠道 总长 栏杆 堤防 电缆 线路 围栏 边沟 排水沟',
  轮: '核酸检测 全员检测 核酸筛查 巡察 督查 融资 排查',
  块: '展板 宣传牌 标牌 警示牌 广告牌 牌匾 公示牌',
  架: '无人机 直升机 飞机',
  株: '苗木 树木 果树 树苗 绿植 花木 乔木 灌木',
};
/** Behind a verb these classifiers need one of these words; others begin too many words themselves. */
const needs: Readonly<Record<string, RegExp>> = {
  家: /企业|公司|单位|民营|规上|规模|省级|市级|国家|工业|上市|专精|农业|合作社|机构|门店|商户|服务业|平价|餐饮|酒店|养老|科技|中小|龙头|大型|社会|医院|银行|超市/uy,
  条: /意见|建议|线索|措施|线路|信息|道路|具体|问题/uy,
  位: /同志|老|代表|委员|党员|群众|职工|专家|领导|教师|学员|困难|预备/uy,
  期: /培训|党课|简报|讲|专题/uy,
  户: /困难|群众|贫困|居民|农|企业|家庭|老|低保|脱贫|特困|商|党员/uy,
  台: /电脑|设备|车|计算机|空调|打印/uy,
  套: /设备|住房|公租|保障|系统|教材|安置/uy,
  处: /隐患|问题|违|安全|正在|尚未|仍未|已整/uy,
  人: /(?:参加(?!工(?!作|会|程|业))|参与|到会|出席)/uy,
  栋: /住宅|楼|厂房|标准|建筑|房屋|宿舍|居民|高层|教学/uy,
  米: /$^/uy,
  盏: /路灯|太阳能/uy,
  轮: /检测|核酸|筛查|巡察|谈判|磋商|融资/uy,
  块: /展板|标牌|警示牌/uy,
  架: /无人机|直升机/uy,
  株: /苗木|树|果树|花木/uy,
};
/** 其余条纳入计划: what is left is counted; 其余条款 and 其余处室 are words. */
const restUnit = /条(?![款件目例约文])|处(?![室所长级理罚分置])|套(?!餐)|台(?![账湾])/uy;
/** A whole clause: 开展廉政谈话人次，. With the verb alone it is a noun: 接待人次. */
const lostTurns =
  /(?:^|[，。；\n])(?:共|累计|全年)?(?:开展|组织|举办|培训|接待|慰问|走访|救助|救治|惠及|谈话|选派)[\u4e00-\u9fff]{2,10}$|[日月年]均(?:接待|服务|就诊|接诊|参观)$|[0-9][\u4e00-\u9fff]{1,3}，(?:共)?(?:培训|接待|惠及|服务|慰问|救助)$/u;
/** 获奖人次，其中省级4人次 */
const splitTurns = /次，其中[\u4e00-\u9fff]{1,8}[0-9]+人次/uy;

function isTurns(text: string, at: number): boolean {
  if (text.charAt(at + 1) !== '次') return false;
  if (text.charAt(at - 1) === '有') return !/[仅所没]/u.test(text.charAt(at - 2));
  if (matchAt(splitTurns, text, at + 1)) return true;
  return /[，。；]/u.test(text.charAt(at + 2)) && lostTurns.test(text.slice(Math.max(0, at - 18), at));
}
const termBehind = /[分要均逐由的应需实全清]/uy;
const stopAt = /[，。；;,、）？！\n\r]|$/uy;
const classifierAt =
  /个(?![人体别性税案股展护百旧转贷险私])|名(?![单称义牌优贵特录次额字誉副师家校城企医品著胜山园院列镇村街店菜茶酒栏片句篇言匠宅股]|不(?:副|符)实|老?中医(?![生师])|人(?:故[居里]|旧居|馆|堂|文化|效应|纪念|书画|档案))|次(?![方元品生要序数级日年月第干均氯新]|高压|高峰)|位|份(?![额量内子])|条|项(?![目链])|场(?![所地馆景面外内合均次镇站域院坪房户租边长记]|区(?!级))|期|件(?![数均杂套袋烟盒量])|户|家|台|处|座(?![谈位次右椅席机舱垫套架便驾签]|钟(?![楼塔]))|辆|套|篇(?![章幅目名首])|册(?![子页])|起(?![草点源来步到伏底重吊降诉飞锚皮航雾锈征鼓拱灰义]|火(?!灾|情|警)|爆(?!炸)|运(?!输)|因(?:[于是为和、，。]|分析|调查|不明))|吨(?![位级袋]|钢(?!材|铁)|煤(?!炭)|粮(?!食))|亩(?![产均穗])|人|元(?![素首旦])|栋(?!梁)|盏|米(?![粉线面饭价])|轮(?![胎候岗训流换船廓])|块|架(?![构设空子起])|株(?![高洲距型])/uy;

/** 下辖个行政村, 召开会议次，: classifier without a number. */
export const readMissingCount: BlankReader = (text, at) => {
  const before = text.charAt(at - 1);
  if (before === '' || !countLeads().includes(before)) return undefined;
  const match = matchAt(classifierAt, text, at);
  if (!match) return undefined;
  const unit = match[0];
  const end = at + unit.length;
  const verb = text.slice(at - 2, at);
  if (unit === '人' && isTurns(text, at))
    return { start: at - 2, end: end + 1, kind: 'missing', unit: '人次', noun: end + 1, sure: false };
  const stopped = matchAt(stopAt, text, end) !== null;
  const due =
    countVerbs.has(verb) ||
    (weakVerbs.has(before) && !isHan(text.charCodeAt(at - 2))) ||
    (isPlain(unit) && (bounds.has(verb) || (before === '共' && !/[公中国反]/u.test(text.charAt(at - 2)))));
  // 未完成项分别标注
  if (unit === '项' && /[未待]/u.test(text.charAt(at - 3)) && matchAt(termBehind, text, end)) return undefined;
  if (due && isHan(text.charCodeAt(end)) && unit !== '元' && text.charAt(end) !== unit) {
    const need = needs[unit];
    const left = /其余|剩余/u.test(verb) && matchAt(restUnit, text, at) !== null;
    if (need && !left && !matchAt(need, text, end)) return undefined;
    return {
      start: at - (countVerbs.has(verb) || bounds.has(verb) ? 2 : 1),
      end,
      kind: 'missing',
      unit,
      noun: end,
      sure: need !== undefined || isPlain(unit),
    };
  }
  if (!stopped) return undefined;
  const total = before === '共' && unit !== '处' && !/[公中国反]/u.test(text.charAt(at - 2));
  if (total || ((bounds.has(verb) || /[只仅]有/u.test(verb)) && isPlain(unit)) || isBareCount(text, at, unit))
    return { start: total ? at - 1 : at - 2, end, kind: 'missing', unit, noun: end, sure: true };
  const noun = countedBefore(unit, text, at);
  if (!noun || isNamed(text, at - noun.length, end, noun + unit)) return undefined;
  // 共有楼栋 wants its number; 改造楼栋 may be all there is.
  const sure = !wordWithUnit.test(noun + unit) || /[有辖共]/u.test(text.charAt(at - noun.length - 1));
  return { start: at - noun.length, end, kind: 'missing', unit, noun: end, sure };
};

/** Words of their own that end like a classifier: 化解信访件，. */
const wordWithUnit = /^(?:(?:信访|诉求)件|楼栋|居民户|指标项|问题项)$/u;
const legalPerson = /(?:法定|诉讼|授权|指定|谈判|公司|企业|单位)$/u;
/** The phrase is spoken of, not counted: 对新增项, 把提案件、建议件统一编号, 发现的隐患处. */
const spokenOf = /(?:[把将对每各逐按类凡]|(?:发现|存在|提出|排查出|收到|交办|办结|未办结)的)$/u;

const goesOn = /、|，(?:做到|实行|确保|坚持|推动|一律|及时|逐[件户栋项]|切实)/uy;

function isNamed(text: string, start: number, end: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (word === '代表人') return legalPerson.test(before);
  if (spokenOf.test(before)) return true;
  if (!wordWithUnit.test(word)) return false;
  // 楼栋、单元; 投诉件、诉求件; what is counted has its verb before it.
  if (/[有辖共]$/u.test(before)) return false;
  const verb = countVerbs.has(before.slice(-2));
  return !verb || matchAt(goesOn, text, end) !== null;
}

/** Behind these a bare 个 or 名 before a stop is no word: 基本完成个；实到名，; 组织名 and 检查项 are. */
function isBareCount(text: string, at: number, unit: string): boolean {
  const verb = text.slice(at - 2, at);
  if (unit === '个' || (unit === '名' && verb !== '组织' && verb !== '参加')) return countVerbs.has(verb);
  // 分解到月、落实到人 counts nobody.
  if (unit === '人') return /实到|应到/u.test(verb) && !/[落切务求做踏]/u.test(text.charAt(at - 3));
  if (unit === '处') return /整改|发现/u.test(verb);
  // 对新增项、删除项 and 未完成项 are words of lists.
  return unit === '项' && /完成|新增|制定|修订|出台|实现|获得|荣获|落实/u.test(verb) && !isListTerm(text, at);
}

const listTerm = /[未待应把将对的]$/u;
const nextTerm = /、(?:未完成|待完成|删除|取消|减少|变更|存量|修改)项/uy;

function isListTerm(text: string, at: number): boolean {
  return listTerm.test(text.charAt(at - 3)) || matchAt(nextTerm, text, at + 1) !== null;
}

/** The noun that ends at `at` and is counted by this classifier; the longest one. */
export function countedBefore(unit: string, text: string, at: number): string | undefined {
  const words = counted[unit];
  if (words === undefined) return undefined;
  const list = ` ${words} `;
  for (let length = Math.min(at, longestNoun); length > 0; length--) {
    const noun = text.slice(at - length, at);
    // 获二等奖名, but 鲁班奖等奖项.
    if (list.includes(` ${noun} `) && (noun !== '等奖' || /[一二三四特优]/u.test(text.charAt(at - 3)))) return noun;
  }
  return undefined;
}

const longestNoun = 6;

let leads: string | undefined;

/** Last characters of what a number that is gone may stand behind; most classifiers of a text are ruled out by them. */
export function countLeads(): string {
  // One pattern over the lists: cutting them into words would take a short draft a millisecond.
  leads ??= [...countVerbs, ...weakVerbs, ...bounds, ...Object.values(counted), '有', '奖', '践']
    .join(' ')
    .replace(/[^ ]+(?=[^ ](?: |$))| /gu, '');
  return leads;
}

/** 个, 名, 次 behind a verb leave no other reading. */
function isPlain(unit: string): boolean {
  return '个名次项场份件'.includes(unit);
}
