/** Full-width blanks that set a date line, a label or a dispatch apart from what follows. */

import type { Span } from '../../rule.ts';

const day = '(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?';
const lead = new RegExp(
  `^(?:【[^【】]{1,12}】)?(?:(?:[0-9]{1,2}[—～~、-])?${day}(?:[—～~、和至-]${day}){0,3}|[是同当本][年月日季]|年内|[翌次当]日|年[初中底末]|[上中下]旬|[春夏秋冬]|(?:[0-9]{1,2}月)?[上中下]旬)$|[0-9]日电$|讯$`,
  'u',
);
const label = /(?:^|[。：；])(?:目的|背景|方法|结果|结论|目标|讨论|摘要|关键词|问|答|例|注|按|附)$/u;

/** 出席：市政府办公室　滕　野，市国资委　倪大庆 */
const attendance =
  /^(?:出\s?席|列\s?席|参\s?[加会]|与\s?会|到\s?会|请\s?假|缺\s?席|主\s?持|记\s?录|成\s?员|组\s?[长员]|副\s?组\s?长|发\s?[言送])[\u4e00-\u9fff \u3000]{0,6}[：:]/u;

/** 最高管理者鲍　刚主持: the name of somebody who does something, stretched to three. */
const stretched =
  /^[长记任员者理师授事][\u4e00-\u9fff]\u3000[\u4e00-\u9fff](?:主持|作[了]?|讲|汇报|通报|宣[读布]|介绍|担任|[同先女]|强调|指出|出席|带[队领]|传达|总结|致|发言|表示|说[，：]|任[\u4e00-\u9fff]|为|率|[，、。）])/u;

/** 1.2　样本量　设α＝0.05: the title of a section in the line of its text. */
const runIn = /^[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}\u3000[\u4e00-\u9fff、（）A-Za-z]{2,12}$/u;

/** “3月15日　项目开工”, “某社北京7月3日电　会议指出”, “目的　探讨……”. */
export function setApart(text: string, { start: from }: Span, start: number, end: number): boolean {
  if (end - start !== 1 || text.charAt(start) !== '\u3000') return false;
  if (attendance.test(text.slice(from, from + 12)) || isColumns(text, start, end)) return true;
  // 镇纪委　6680 217; 年级主任：翟向南　副主任：牟　容
  if (/^(?:[0-9*＊]{2,4}[ —-]?[0-9*＊]{3,}|[\u4e00-\u9fff]{2,8}[：:])/u.test(text.slice(end, end + 12))) return true;
  const before = text.slice(Math.max(from, start - 40), start);
  if (stretched.test(`${before.slice(-2)}${text.slice(start, end + 3)}`)) return true;
  if (runIn.test(before) && start - from < 24) return true;
  return lead.test(before) || label.test(before);
}

/** 出席：封　毅　竺可心（女）　戎　飞: full-width blanks all along a line that is no sentence. */
function isColumns(text: string, start: number, end: number): boolean {
  const left = /[^\n]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const right = /^[^\n]*/u.exec(text.slice(end, end + 200))?.[0] ?? '';
  const line = `${left}\u3000${right}`.trim().replace(/（[^（）\n]*）/gu, '');
  return !/[，。！？]./u.test(line) && (line.match(/\u3000+/gu)?.length ?? 0) > 2;
}
