/** Labels of a form that nobody answered: 姓名：；单位：；. */

import { type BlankReader, matchAt } from './blank-token.ts';

/** Source of a regular expression: what a form asks of a person or an event, at the beginning of a clause. */
export const formLabels =
  '(?<=^|[，。；、：（(\\s\\u3000])(?:姓名|性别|年龄|民族|籍贯|学历|职务|职称|单位|单位名称|工作单位|所在单位|部门|联系人|联系电话|联系方式|电话|手机|传真|邮箱|电子邮箱|地址|通讯地址|邮编|时间|日期|地点|编号|学号|班级|专业|负责人|责任人|主持人|记录人|填表人|经办人|审核人|金额|数量|身份证号|账号|开户行)';

const label = new RegExp(`(?:${formLabels})$`, 'u');
const unanswered = /[：:][ \u3000]*[，。；]/uy;

/** The colon and the mark that follows at once. */
export const readUnanswered: BlankReader = (text, at) => {
  if (!matchAt(unanswered, text, at)) return undefined;
  const found = label.exec(text.slice(Math.max(0, at - 8), at));
  return found ? { start: at - found[0].length, end: at + 1, kind: 'blank-run', sure: true } : undefined;
};
