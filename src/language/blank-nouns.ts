/** What a blank is about: the noun beside it. */

import { isHan } from './characters.ts';

/** Bodies and persons a name is wanted for; the longer name first. */
const bearer =
  /^[\u4e00-\u9fff]{0,6}?(?:支部委员会|党支部|党总支|党委会|党委|党组|党小组|总支|支部|委员会|人民政府|人民法院|人民检察院|政府|办事处|办公室|领导小组|纪念馆|培训班|有限公司|公司|集团|企业(?!家)|学校|大学|学院|中学|小学|幼儿园|医院|银行|街道|社区|小区|行政村|自然村|书记|主任|同志|先生|女士|(?:部门|[部委局厅处科院所站队厂校省市县区镇乡村社]|办(?![法理公事学])))(?![\u4e00-\u9fff]{0,1}(?:工作室|长))/u;
const stems = /^[的之等”》】）\] \u3000]+/u;
/** Where a noun ends: verbs, particles, conjunctions. */
const edge =
  /在|的|和|与|及|并|或|等|于|为|是|把|将|被|向|对(?!象)|从|由|到|以|按(?!期)|通过|根据|围绕|坚持|撰写|编写|发展为|列为|确定|递交|提交|签订|签署|讲授|主讲|发(?![展言票明布行])|开展|召开|组织(?!生活|部|关系)|进行|完成|开创|庆祝|关于|负责(?!人)|参加|参与|实现|推进|推动|加强|落实|贯彻|荣获|获得|成立|设立|建立|建成|投入|增长|下降|增加|减少|提高|达|占|共(?!产)|其中|中(?![心国学层队央小型])|上(?![级半网海])|下(?![半属级辖])|内(?!容)|后(?![勤备])|前|了|已|也|均|还|又|进一步|认真|积极(?!分子)|不断|切实|全面|深入|用于|来|同比|左右|以上|以下|录入|创建|维护|定位|位于|距|牵头(?!单位|部门|人)|承办(?!单位|部门|人|方)/u;
/** Verbs of which `edge` would leave the second character. */
const verbs = '发[放出表现动生送起掘]|上[报缴交]|下[派达拨]|占[用比]';
const lastEdge = new RegExp(`.*(?:${verbs}|${edge.source}|如|报送|制定|印发|为|计)`, 'u');
/** 全年举办活动X次: the verb and what stands before it are not what is counted. */
const opening =
  /^(?:全年|今年|本年|年内|累计|先后|集中|新)*(?:举办|解决|排查|培训|采购|检查|走访|慰问|办理|受理|化解|调解|整改|新建|改造|修建|购买|购置|筹集|争取|拨付|收集|征集|收到|接待|救助|帮扶|招聘|引进|审批|核发|查处|处理|处置|种植|栽植|修订|编印|制作)(?=[\u4e00-\u9fff]{2})/u;

/** The noun to the right of `from`; empty when there is none. */
export function nounAfter(text: string, from: number): string {
  const run = hanRun(text.slice(from, from + 24).replace(stems, ''));
  if (run === '') return '';
  const body = bearer.exec(run)?.[0] ?? '';
  const stop = run.search(edge);
  if (stop === 0) return '';
  const noun = stop < 0 ? run : run.slice(0, stop);
  return body !== '' && body.length <= (noun.length || body.length) ? body : noun.slice(0, 10);
}

/** The noun to the left of `to`: 会议X条, 纪检委员XX讲授, 联系人：XXX. */
export function nounBefore(text: string, to: number): string {
  const end = /[：:《“（]/u.test(text.charAt(to - 1)) ? to - 1 : to;
  let start = end;
  while (end - start < 10 && isHan(text.charCodeAt(start - 1))) start -= 1;
  const run = text.slice(start, end).replace(lastEdge, '').replace(opening, '');
  return run
    .replace(/[百千万]分之$/u, '')
    .replace(/[约达近超有]+$/u, '')
    .slice(-8);
}

/** Counts have an object: the whole run up to a verb, 党员大会 and not 党员. */
export function objectAfter(text: string, from: number): string {
  const run = hanRun(text.slice(from, from + 24).replace(/^[的 \u3000]+/u, ''));
  const stop = run.search(edge);
  if (stop < 0) return run.length <= 10 ? run : run.slice(0, 10);
  return run.slice(0, stop).slice(0, 10);
}

/** Title or quotation right behind the blank: X份《…登记表》 counts 登记表. */
export function quotedAfter(text: string, from: number): string {
  const match = /^[《“][^》”\n]{0,30}?([\u4e00-\u9fff]{2,8})[》”]/u.exec(text.slice(from, from + 42));
  return match?.[1] ?? '';
}

/** “XXX党建”网站: what stands in the quotation marks is the name of what follows them. */
export function carrierAfter(text: string, from: number): string {
  const match = /^[\u4e00-\u9fff]{0,8}”(网站|公众号|小程序|微信群|平台|专栏|栏目|频道|讲堂|课堂)/u;
  return match.exec(text.slice(from, from + 16))?.[1] ?? '';
}

/** X位同志列为发展对象 counts what they become. */
export function becoming(text: string, from: number): string {
  const become =
    /^(?:同志|人员|党员|青年|群众|职工)?(?:被|已)?(?:发展|列|确定|吸收|转|推荐|提拔|评)为([\u4e00-\u9fff]{2,10})/u;
  return become.exec(text.slice(from, from + 24))?.[1]?.split(edge)[0] ?? '';
}

function hanRun(text: string): string {
  return /^[\u4e00-\u9fff]*/u.exec(text)?.[0] ?? '';
}

/** One body under several names. */
export function sameBody(noun: string): string {
  return /^(?:党支部|支部委员会|党支部委员会|支部)$/u.test(noun) ? '党支部' : noun;
}

/** Nouns so general that two blanks before them need not be the same. */
const general = new Set(
  '同志 人 人员 党员 职工 群众 干部 学生 员工 活动 项目 问题 会议 系统 工作 制度 文件 单位 部门 企业 村 镇 乡 局 县 市 区 省 科 处 所 站 院 厂 社 部 委 办 队 校 个 先生 女士 书记 主任 资料 材料 报告 意见 建议 措施 方面 培训 领导 代表 课程 基地 平台 网站 公众号 公里 街道 社区 小区 中心 学校 月份 日期'.split(
    ' ',
  ),
);

export function isGeneral(noun: string): boolean {
  return noun.length < 2 || general.has(noun);
}

/** What a blank beside a noun asks for: 姓名 of a person, 号码 of a telephone, 名称 of most things. */
export function nameOf(noun: string): readonly [zh: string, en: string] {
  if (/(?:电话|号码?|传真|手机|邮编)$/u.test(noun)) return ['号码', 'number'];
  if (/(?:邮箱|地址|地点|网址|时间|日期|内容|情况|事由|原因|专业|主题|题目|职务|职称)$/u.test(noun))
    return ['内容', 'content'];
  if (/(?:金额|资金|经费|费用|价格|单价|总额|余额|投资)$/u.test(noun)) return ['金额', 'amount'];
  const person =
    /(?:同志|先生|女士|书记|主任|委员|支委|人|长|局长|经理|教师|老师|代表|院士|教授|专家|干部|人员|姓名|者)$/u.test(
      noun,
    );
  return person ? ['姓名', 'name'] : ['名称', 'name'];
}

/** Deeds whose doer is named: 主持：XXX, 由XXX记录. */
const deed = /^(?:主持|记录|审核|校对|撰稿|填报|填表|制表|领学|汇报|起草|出席|列席|缺席|请假|主讲)$/u;

/** Noun and what is wanted of it as one says them together: 党支部的名称, but 企业名称, 会议时间, 电话号码. */
export function wantedOf(noun: string, wanted: readonly [zh: string, en: string]): readonly [zh: string, en: string] {
  const [zh, en] = wanted;
  const own = noun.replace(/^[本我你该贵](?=.{2})/u, '');
  if (noun === '' || own === zh) return wanted;
  if (deed.test(noun)) return [`${noun}人姓名`, `${en} of ${noun}人`];
  if (own.endsWith(zh) || zh === '内容' || (zh === '金额' && /[价额]格?$/u.test(own))) return [own, own];
  if (zh === '号码') return [/号$/u.test(own) ? own : `${own}号码`, en];
  return [zh === '名称' && own.length === 2 ? `${own}名称` : `${noun}的${zh}`, `${en} of ${noun}`];
}
