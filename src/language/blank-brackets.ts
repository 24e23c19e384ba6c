/** Blanks in brackets: slots to fill （【本单位】, {{name}}）, notes that something is still to come （待补充）, and brackets with nothing in them. */

import { readEnglishSlot } from './blank-english.ts';
import { isAlone, isOmission, isRoundSlot, isSquareSlot, isWordCount, snakeVariable } from './blank-slots.ts';
import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { unitAt } from './blank-units.ts';
import { isHan, isLatin } from './characters.ts';

const closers: ReadonlyMap<string, string> = new Map(
  ['（）', '()', '[]', '［］', '【】', '〔〕', '〖〗', '{}', '｛｝', '<>', '＜＞', '《》', '“”'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

export const blankBrackets = `${[...closers.keys()].join('')}$`;

const longest = 60;
const quotedSlot = /[\s\u3000_＿”》请此]/u;

/** What a template asks for, at the end of a slot's name. */
const field =
  /(?:名称|姓名|单位|部门|公司|机构|组织|日期|时间|地点|金额|数量|数字|数据|标题|题目|内容|联系人|联系方式|电话|手机号码?|邮箱|地址|编号|文号|职务|职称|年份|年度|月份|主题|城市|省份|地区|学校|作者|签名|落款|比例|百分比|次数|人数|事由|对象|原因|措施|成果|案例|人员|负责人|领导|同志)$/u;
/** Labels that head a paragraph and are followed by what they name. */
const label =
  /^(?:联系人|联系方式|电话|地址|时间|地点|日期|主题|内容|责任单位|牵头单位|配合单位|主办单位|承办单位|单位|部门|责任人|负责人|案例|措施|成果|原因|对象|作者|数据|机构|组织|公司|学校|人员|领导|标题|题目|事由)$|(?:责任|牵头|配合|承办|主办|协办|支持|指导)(?:单位|部门|人)$|(?:工作|主要|具体|典型|活动|基本)/u;
const ask =
  /(?:填写|填入|填报|待填|填上|请填|输入|键入|插入|替换为?|此处|在此|请选择|请注明|请写|请补|选填|必填|待补|待定|待核|待确认|待完善|待更新|待统计|待添加|待续写|待写|未填|自填)/u;
const pending =
  /(?:待(?:填写?|补(?:充|齐|录)?|定|核实?|核对|确认|完善|更新|统计|添加|写|明确)|未填写?|尚未填写|暂缺|TBD|TODO|TBC|tbd|todo)$|^(?:待(?:填写?|补充?|定|核实|核对|确认|完善|更新|统计|添加)|TODO|TBD)/u;
/** Tells the writer what to put here, with nobody else to read it. */
const instruction =
  /^(?:请|此处|在此|根据|结合|按照?|单击|点击|可|视).{0,24}(?:填写|填入|填充|填报|输入|插入|修改|替换|补充|增减|删减|调整|完善|列举|写明|说明)(?:.{0,6})$|^(?:自行|酌情)(?:填写|补充|修改|替换|填充|添加|增减)$|(?:自行|酌情)(?:填写|补充|修改|替换|填充|添加|增减)$|^(?:填写|输入|插入|替换).{1,16}$|^写(?:明|出|上|具体|感想|心得|体会|经过|过程|内容|事例|成绩|数据|姓名|时间).{0,12}$|^(?:此处|在此处?)(?:应|需|可|须)?填(?![埋土平塞充筑方海湖坑石沙砂挖]).{1,16}$/u;
/** What an organisation’s name ends with, so that only its beginning can be wanted before it. */
const bodyBehind =
  /人民政府|政府|委员会|办公室|街道|社区|小学|中学|大学|学院|学校|幼儿园|医院|公司|集团|中心|协会|银行|党支部|党总支|党委|支部|工会|法院|检察院|[局厅委办处科院所站校镇乡村县市区]/uy;
/** The rest of a line that names an organisation: 实验学校, 职业技术学院. */
export const signerBehind =
  /[\u4e00-\u9fff]{0,8}(?:政府|委员会|办公室|街道|[小中大]学|学[院校]|幼儿园|医院|公司|集团|中心|[协学商工慈善联合]会|银行|支部|[局厅委处科院所站校队])(?=[ \u3000]*(?:[\n\r]|$))/uy;
/** 【此段可删】, （若无此项请删除）, （斜体为填写说明，定稿时请删除） */
const forWriter =
  /^(?:此|本|该)[段句节条项](?:可|请)(?:以)?删(?:去|除|减)?$|^(?:如|若)无.{1,8}(?:请|可)?(?:删除|删去|略去)$|填写说明|定稿(?:时|前)请?删|^文号待编$|^此处(?:加盖公章|盖章|签字|签名)$/u;
const nameWanted = /^(?:单位|部门|公司|机构|学校|组织|企业|地区|村|镇|乡|街道|社区)(?:全称|名称|名|简称)?$/u;
const numberWanted = /^(?:具体|实际|填)?(?:数字|数量|数据|数值|数|金额|人数|次数|比例|百分比)$/u;

/** Behind a title: the draft was written over a template. */
export const templateNote =
  /^(?:参考|通用|最新|完整|通用版)?(?:模板|模版|范本|范文|样本|样例|样稿|示例|参考|参考稿|仅供参考)[一二三四五1-9]?$/u;

export const readBrackets: BlankReader = (text, at) => {
  const open = text.charAt(at);
  if (open === '$') return text.charAt(at + 1) === '{' ? readVariable(text, at) : undefined;
  const close = closers.get(open);
  if (close === undefined) return undefined;
  // Titles and quotations are everywhere and hold a slot only in few shapes.
  if ((open === '“' || open === '《') && !quotedSlot.test(text.charAt(at + 1))) return undefined;
  if (open === '{') {
    if (text.charAt(at + 1) === '{') return readVariable(text, at);
    const variable = matchAt(snakeVariable, text, at);
    if (variable) return slotTo(at, at + variable[0].length);
  }
  const end = closeAt(text, at + 1, close);
  if (end === undefined) return undefined;
  const inner = text.slice(at + 1, end - 1);
  const within = { start: at, end, sure: true, noun: end } as const;
  if (/^[\s_＿]*$/u.test(inner)) return readEmpty(text, open, inner, within);
  if ('〔[【（(［'.includes(open) && yearOnly.test(inner)) return readNumberless(text, at, end);
  if ('（([【'.includes(open) && (templateNote.test(inner) || forWriter.test(inner)))
    return { ...within, kind: 'hint' };
  const english = '[(<{'.includes(open) ? readEnglishSlot(text, at, end, inner.trim()) : undefined;
  if (english) return english;
  if ('（([【〔〖'.includes(open) && isAlone(text, within)) {
    if (isOmission(inner)) return { ...within, kind: 'bracketed', sure: inner !== '略' };
    if (isWordCount(inner)) return { ...within, kind: 'hint' };
  }
  if ('[［'.includes(open) && isSquareSlot(text, inner.trim(), within)) return { ...within, kind: 'bracketed' };
  if (inner.length < 2 || (/[：:，。；]/u.test(inner) && !instruction.test(inner))) return undefined;
  return readSlot(text, open, inner.trim(), within);
};

/** 2020 of 〔2020〕号 and 20 of 〔20  〕  号. */
const yearOnly = /^(?:[12][0-9]{3}年?|(?:19|20)[ \u3000_＿]{1,8}年?)$/u;

function slotTo(start: number, end: number): BlankToken {
  return { start, end, kind: 'bracketed', noun: end, sure: true };
}

function closeAt(text: string, from: number, close: string): number | undefined {
  for (let i = from; i < from + longest; i += 1) {
    const char = text.charAt(i);
    if (char === close) return i + 1;
    if (char === '' || char === '\n' || char === '\r' || closers.has(char)) return undefined;
  }
  return undefined;
}

const variable = /\{\{[^{}\n]{1,40}\}\}|\$\{[^{}\n]{1,40}\}/uy;

function readVariable(text: string, at: number): BlankToken | undefined {
  const match = matchAt(variable, text, at);
  return match ? slotTo(at, at + match[0].length) : undefined;
}

const atSigns = /[@＠]{2}[\u4e00-\u9fff]{2,12}[@＠]{2}|##[\u4e00-\u9fff]{2,12}##/uy;

/** @@单位@@, ##标题## */
export const readAtSigns: BlankReader = (text, at) => {
  const match = matchAt(atSigns, text, at);
  return match ? slotTo(at, at + match[0].length) : undefined;
};

type Within = Pick<BlankToken, 'start' | 'end' | 'sure'> & { readonly noun: number };

/** 是（　） is a choice to tick, main() a call, [ ] at the head of a line a task. */
function readEmpty(text: string, open: string, inner: string, within: Within): BlankToken | undefined {
  const before = text.charAt(within.start - 1);
  const behind = text.charAt(within.end);
  const counts = /[有无对]/u.test(before) && matchAt(unitAt, text, within.end) !== null;
  // 条目标题用【】标示: the sign itself.
  if (
    inner === '' &&
    /[用以加带]/u.test(before) &&
    /^(?:标[示明注识]|表示|[内中号括符、和])/u.test(text.slice(within.end, within.end + 2))
  )
    return undefined;
  if ('{｛<＜'.includes(open) || isLatin(before.charCodeAt(0))) return undefined;
  if (/[是否有无男女对错√]/u.test(before) && !counts) return undefined;
  if (before === '' || /[\s\u3000]/u.test(before)) {
    if (open === '[') return undefined;
    const named = isHan(behind.charCodeAt(0)) || /[0-9]/u.test(behind);
    const alone = '（(【《'.includes(open) && isAlone(text, within);
    if (!named && !alone) return undefined;
    return { ...within, kind: 'blank-run', sure: alone || inner !== '' || !'（(“'.includes(open) };
  }
  const due =
    inner !== '' || !'（(“'.includes(open) || wanting.test(before) || matchAt(unitAt, text, within.end) !== null;
  return { ...within, kind: 'blank-run', sure: due };
}

/** Behind these something must be named: 在（）召开会议, 由（）负责, 地点：（）. */
const wanting = /[在由于为向约达第：:]/u;

const serialBehind = /[ \u3000]*第?[ \u3000]*号(?!楼)/uy;

/** 〔2020〕号: the serial number is not there yet. */
function readNumberless(text: string, at: number, end: number): BlankToken | undefined {
  const serial = matchAt(serialBehind, text, end);
  return serial ? { start: at, end: end + serial[0].length, kind: 'blank-run', sure: true } : undefined;
}

function readSlot(text: string, open: string, inner: string, within: Within): BlankToken | undefined {
  if (instruction.test(inner) && '（([［【{｛<＜〔'.includes(open)) {
    return { ...within, kind: /(?:修改|增减|删减|调整|完善)/u.test(inner) ? 'hint' : 'bracketed' };
  }
  if (isNameSlot(text, inner, within) || (numberWanted.test(inner) && matchAt(unitAt, text, within.end) !== null))
    return { ...within, kind: 'bracketed' };
  if ('（('.includes(open))
    return (pending.test(inner) && inner.length <= 20) || isRoundSlot(text, inner, within)
      ? { ...within, kind: 'bracketed' }
      : undefined;
  if ('《“'.includes(open))
    return /^(?:请|此处)(?:填写|输入|插入)/u.test(inner) ? { ...within, kind: 'bracketed' } : undefined;
  const asks =
    ask.test(inner) ||
    pending.test(inner) ||
    /^(?:你|您|贵|本|某|该|所在)(?:的|们)?(?:单位|公司|部门|学校|党支部|支部|地区|局|镇|乡|村)/u.test(inner);
  if (asks && inner.length <= 40) return { ...within, kind: 'bracketed' };
  if (inner.length > 12 || !field.test(inner) || !/^[\u4e00-\u9fffA-Za-z0-9、/／]+$/u.test(inner)) return undefined;
  return isLabel(text, open, inner, within) ? undefined : { ...within, kind: 'bracketed' };
}

/** （单位名称）局, [单位]人民政府. In 申请人（单位）公司地址 the bracket explains the word before it, in 【单位】局办公室 it is a label. */
function isNameSlot(text: string, inner: string, { start, end }: Within): boolean {
  if (!nameWanted.test(inner) || /[人方者位称码号]/u.test(text.charAt(start - 1))) return false;
  if ((start === 0 || /[\n\r\u3000 ]/u.test(text.charAt(start - 1))) && matchAt(signerBehind, text, end)) return true;
  const body = matchAt(bodyBehind, text, end)?.[0];
  if (body === undefined) return false;
  return body.length > 1 || /[名称]$/u.test(inner) || !isHan(text.charCodeAt(end + 1));
}

/** 【责任单位】市发展改革委 heads a paragraph and is followed by its answer; a slot stands inside a sentence. */
function isLabel(text: string, open: string, inner: string, { start, end }: Within): boolean {
  if (!label.test(inner) || ('[［'.includes(open) && !/单位|部门|责任/u.test(inner))) return false;
  const head = start === 0 || /[\n\r\s\u3000。；]/u.test(text.charAt(start - 1));
  return head && /[^\n\r]/u.test(text.charAt(end));
}
