/** Slots of templates in brackets that only their place tells from a remark: 于（时间）开展（工作名称）, 原则同意[事项], {meeting_topic}. */

import type { BlankToken } from './blank-token.ts';
import { isHan } from './characters.ts';

type Place = Pick<BlankToken, 'start' | 'end'>;

/** {meeting_topic}: a name of the program that should have put the content here. */
export const snakeVariable = /\{[a-z][a-z0-9]{0,20}(?:_[a-z0-9]{1,20}){1,4}\}/uy;

/** What square brackets hold in finished texts: headings of a magazine, stage directions. */
const squareLabel =
  /^(?:[^\u4e00-\u9fff]*$|摘要|提要|关键词|注|附|来源|作者|参考|编者|案例|图|表|例|例如|原文|原标题|画外音|掌声|笑声|同期声|镜头|字幕|记者|通讯员|主持人|问|答|导读|导语|核心提示|新闻链接|相关|转载)/u;
const squareText = /^[\u4e00-\u9fffA-Za-z0-9、，。；：/／“”《》%\s-]{2,58}$/u;
const asked =
  /^(?:填写|说明|明确|写明|概述|交代|列出|列举|介绍|描述|阐述|分析|总结|具体|补充|简要|例：|如：|根据|可|请|此处|单位|部门|姓名|日期|时间|金额|数据)/u;

/** [目的或依据], [填写总体目标、实施原则。]; at the head of a paragraph [摘要] and the like are headings. */
export function isSquareSlot(text: string, inner: string, { start, end }: Place): boolean {
  if (/^[年月日]$/u.test(inner) && text.charAt(end) === inner) return true;
  if (!squareText.test(inner) || !/[\u4e00-\u9fff].*[\u4e00-\u9fff]/u.test(inner) || squareLabel.test(inner))
    return false;
  if (/[A-Za-z0-9]/u.test(text.charAt(start - 1)) || '([{'.includes(text.charAt(end) || ' ')) return false;
  const head = start === 0 || /[\n\r\u3000 ]/u.test(text.charAt(start - 1));
  return !head || asked.test(inner) || /^[ \u3000]*(?:[\n\r：:]|$)/u.test(text.slice(end, end + 6)) || inner.length < 3;
}

const roundField =
  /^(?:(?:项目|单位|文件|活动|会议|工作|事项|公司|部门|产品|工程|课题|受托人|委托人|申请人|来文|主送|发文|来文单位)?(?:名称|全称|姓名|名字|标题)|(?:主送|发文|来文|主管|上级)(?:机关|单位)|发文字号|文号|成文日期|事由|事项|金额|数额|时间|日期|具体(?:时间|地点|日期|金额|事项|内容|数字|数量|名称)|地点|地址|起止时间|年份|月份|职务|单位|部门|[\u4e00-\u9fff]{2,6}(?:名称|全称|姓名|简称)|(?:单位|部门)?(?:主要)?(?:负责人|领导|责任人))$/u;
/** Behind these the sentence goes on with what the bracket asks for. */
const wanting =
  /(?:[于在由向对为至到据将给经]|开展|关于|拨付|申请|举办|召开|委托|代表|办理|聘请|同意|落实|贯彻|经费|资金|共计|人民币|参加|撰写|提交|印发|[长记任席理员工]|[我系]|授权|委托)$/u;

/** 关于申请拨付（项目名称）经费的请示, 《（文件名称）》, （主送机关）：. */
export function isRoundSlot(text: string, inner: string, span: Place): boolean {
  if (!roundField.test(inner)) return false;
  const { start, end } = span;
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.charAt(end);
  if (before.endsWith('《') && behind === '》') return true;
  if (/[：:]$/u.test(before)) return /[，。；、\n\r]|^$/u.test(behind);
  if (/姓名$/u.test(inner) && /的$/u.test(before)) return isHan(behind.charCodeAt(0));
  return wanting.test(before) ? /[\u4e00-\u9fff，。；、]/u.test(behind) : isAlone(text, span);
}

/** （略）, （此处省略） where a paragraph should be. */
export function isOmission(inner: string): boolean {
  return /^(?:(?:此处|以下|内容|具体内容|正文|下文|后文)?(?:省略|从略|略)(?:部分)?(?:内容)?|(?:此处|以下)略去?|(?:此处|以下)?省略(?:若干|[0-9０-９NnXx]{1,5})字)$/u.test(
    inner,
  );
}

/** （字数不少于3000字，宋体小四） under what somebody was to write. */
export function isWordCount(inner: string): boolean {
  return /^(?:不少于|不低于|限)[0-9]{3,5}字(?:左右|以[内上])?$|^(?:正文|全文|报告|总)?字数(?:要求)?[：:]?(?:不少于|不低于|不超过|控制在|在)?[0-9]/u.test(
    inner,
  );
}

/** True when the brackets are all there is on their line, but for a colon or brackets like them. */
export function isAlone(text: string, { start, end }: Place): boolean {
  const before = start <= 24 ? `\n${text.slice(0, start)}` : text.slice(start - 24, start);
  return (
    /[\n\r][ \u3000]*(?:[（(][\u4e00-\u9fff]{2,8}[）)][ \u3000]*){0,2}$/u.test(before) &&
    /^[ \u3000]*(?:[（(][\u4e00-\u9fff]{2,8}[）)][ \u3000]*){0,2}[：:]?[ \u3000]*(?:[\n\r]|$)/u.test(
      text.slice(end, end + 24),
    )
  );
}
