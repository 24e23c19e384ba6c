/** Labels of a form that nobody answered: 姓名：；单位：；, or 会议时间： and the next label in the next line. */

import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';

/** Source of a regular expression: what a form asks of a person or an event, at the beginning of a clause. */
export const formLabels =
  '(?<=^|[，。；、：（(\\s\\u3000])(?:姓名|性别|年龄|民族|籍贯|学历|职务|职称|单位|单位名称|工作单位|所在单位|部门|联系人|(?:联系|值班|咨询|举报|监督|报名|服务)电话|联系方式|电话|手机|传真|邮箱|电子邮箱|地址|通讯地址|邮编|时间|日期|地点|编号|学号|班级|专业|负责人|责任人|主持人|记录人|填表人|经办人|审核人|组长|副组长|成员|指挥长|金额|数量|身份证号|账号|开户行)';

const label = new RegExp(`(?:${formLabels})$`, 'u');
const unanswered = /[：:][ \u3000]*[，。；、）)]/uy;

/** What a paper asks of a meeting or of itself, each in a line of its own. */
const lineLabel =
  '(?:会议|活动|培训|学习|实习|项目|单位|申请|联系|采购|报告)?(?:名称|主题|议题|时间|日期|地点|地址|单位|人员|电话|编号|金额)|姓名|性别|民族|籍贯|学历|职务|职称|部门|班级|学号|专业|学院|院系|年级|指导教师|指导老师|实习单位|主持人?|记录人?|参加人员?|参会人员|与会人员|出席人员?|列席人员?|缺席人员?|请假人员?|主讲人|汇报人|述职人|报告人|检讨人|申请人|负责人|责任人|联系人|联系方式|填报人|填表人|审核人|经办人|签发人|法定代表人|预算金额|最高限价|中标金额|手机|传真|邮箱|邮编|账号|开户行';
const opened = new RegExp(`(?:^|[\\n\\r])[ \\u3000]*(${lineLabel})$`, 'u');
const nextLine = new RegExp(
  `[：:][ \\u3000]*(?:\\r?\\n[ \\u3000]*){1,3}(?:(?:${lineLabel})[：:]|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十][）)]|[12][0-9]{3}年[0-9]{1,2}月)|[：:][ \\u3000]*(?:\\r?\\n[ \\u3000]*){0,5}$`,
  'uy',
);

const openedPart =
  /(?:^|[\n\r])[ \u3000]*((?:建设|设计|施工|监理|承建|承担|主管|主办|承办|协办|编制|勘察|委托|起止)(?:单位|地点|时间|内容|规模|工期))$/u;
const nextFilled =
  /[：:][ \u3000]*(?:\r?\n[ \u3000]*){1,2}[\u4e00-\u9fff]{2}(?:单位|地点|时间|内容|规模|工期|性质|金额)[：:][ \u3000]*[^\s\u3000]/uy;

const frame = /(?:^|[\n\r])[ \u3000]*([【[]?(?:标题|正文|正文内容|落款|结尾|结语|结束语|开头|主体|引言|署名)[】\]]?)$/u;
const nothingBehind = /[：:][ \u3000]*(?:[\n\r]|$)/uy;
const titleBehind =
  /[：:][ \u3000]*[^\n\r]{2,50}(?:通知|通报|报告|请示|批复|函|总结|计划|方案|纪要|讲话|意见|决定|公告|通告|汇报)[》」”]?(?:[\n\r]|$)/uy;

/** 标题：关于…的通知, 正文：, 落款：: the parts of a paper called by their names. */
function readFrame(text: string, at: number): BlankToken | undefined {
  const before = at <= 12 ? `\n${text.slice(0, at)}` : text.slice(at - 12, at);
  const name = frame.exec(before)?.[1];
  if (name === undefined || !matchAt(name.includes('标题') ? titleBehind : nothingBehind, text, at)) return undefined;
  return { start: at - name.length, end: at + 1, kind: 'hint', sure: true };
}

const omitted = /[：:][ \u3000]*(?:从?略)(?=[。]?[ \u3000]*(?:[\n\r]|$))/uy;

/** 摘要：略; an attachment or a figure may be left out. */
function readOmitted(text: string, at: number): BlankToken | undefined {
  const match = matchAt(omitted, text, at);
  if (!match || /[件图表录单][ 0-9一二三四五六七八九十]{0,3}$|附/u.test(text.slice(Math.max(0, at - 6), at)))
    return undefined;
  const end = at + match[0].length;
  return { start: end - match[0].replace(/[：: \u3000]/gu, '').length, end, kind: 'bracketed', sure: false };
}

/** The colon and the mark that follows at once. */
export const readUnanswered: BlankReader = (text, at) => {
  if (matchAt(unanswered, text, at)) {
    const found = label.exec(text.slice(Math.max(0, at - 8), at));
    return found ? { start: at - found[0].length, end: at + 1, kind: 'blank-run', sure: true } : undefined;
  }
  const left = /[略从 \u3000]/u.test(text.charAt(at + 1)) ? readOmitted(text, at) : undefined;
  if (left) return left;
  const framed = /[题文款尾语头体言名容】\]]/u.test(text.charAt(at - 1)) ? readFrame(text, at) : undefined;
  if (framed) return framed;
  if (!/^$|[ \u3000\r\n]/u.test(text.charAt(at + 1))) return undefined;
  const before = at <= 12 ? `\n${text.slice(0, at)}` : text.slice(at - 12, at);
  // 建设单位： with nothing, above 设计单位：… with its answer; where both are empty they wait for a stamp.
  const wide = matchAt(/[：:][ \u3000]{2,}(?=[\n\r]|$)/uy, text, at);
  const part = matchAt(nextFilled, text, at) && openedPart.exec(before)?.[1];
  const found = part || (wide || matchAt(nextLine, text, at) ? opened.exec(before)?.[1] : undefined);
  return found ? { start: at - found.length, end: at + 1, kind: 'blank-run', sure: true } : undefined;
};
