/** Blanks made of words: set formulas with a piece cut out, instructions of a template, stock names, sample numbers. */

import { isHole } from './blank-masks.ts';
import { type BlankReader, type BlankToken, matchAt } from './blank-token.ts';
import { isDigit, isHan, isLatin } from './characters.ts';

const latinFormula = /[A-Z](?=总书记|新时代|中央决策)/uy;
const cutName = /习(?=新时代|总书记同志|同志为核心|思想)/uy;

/** A总书记, A新时代, 习新时代 */
export const readCutName: BlankReader = (text, at) => {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (isLatin(code)) {
    if (isLatin(before) || isDigit(before) || !matchAt(latinFormula, text, at)) return undefined;
    return { start: at, end: at + 1, kind: 'masked', sure: true };
  }
  if (!matchAt(cutName, text, at) || /[学练复研温实自补预见陋传讲恶旧演修]/u.test(text.charAt(at - 1)))
    return undefined;
  return { start: at, end: at + 1, kind: 'masked', sure: true };
};

const frames: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/以$/u, /为(?:统领|指导|引领|核心|主线|抓手|契机|目标|导向|根本|指引)/uy],
  [/特色$/u, /主义/uy],
  [/党的$/u, /精神/uy],
  [/(?:学习|贯彻|落实)$/u, /(?:思想|精神)/uy],
  [/社会$/u, /义/uy],
  [/社会主$/u, /(?:现代化|核心价值)/uy],
  [/新时代$/u, /特色/uy],
  [/(?:中国|新时代)特色社会主义$/u, /大旗帜/uy],
];

/** 以.为统领, 特色.主义, 镇.委: a dot where characters were cut out. */
export const readDotHole: BlankReader = (text, at) => {
  const end = at + 1;
  if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(end))) return undefined;
  const before = text.slice(Math.max(0, at - 10), at);
  const framed = frames.some(([left, right]) => left.test(before) && matchAt(right, text, end) !== null);
  if (!framed && !(isHole(text, at, end) && !/^(?:精神|大|届)/u.test(text.slice(end, end + 2)))) return undefined;
  return { start: at, end, kind: 'masked', sure: true };
};

const emptyFormula = /以为(?:统领|指导|引领|主线|指引|根本遵循|行动指南|抓手|契机|导向|组长|副组长|总指挥|召集人)/uy;

/** 坚持以为指导: the thought that guides was cut out without a mark. */
export const readEmptyFormula: BlankReader = (text, at) => {
  const match = matchAt(emptyFormula, text, at);
  if (!match || /[所可足予给加难自误]/u.test(text.charAt(at - 1))) return undefined;
  return { start: at, end: at + match[0].length, kind: 'masked', sure: true };
};

const hints: readonly RegExp[] = [
  /在此处(?:键入|输入)[^，。；（）()\n\r]{0,12}。?/uy,
  /(?:单击|点击|双击)(?:或(?:点击|单击|轻触|轻敲))?(?:此处|这里|此)(?:以?(?:输入|添加|编辑|插入|选择|填写|键入))[^，。；（）()\n\r]{0,12}。?/uy,
  /请(?:您)?(?:在此处?|于此处|在这里)(?:输入|填写|插入|添加|粘贴|补充|写)[^，。；）)\n\r]{0,16}。?/uy,
  /请(?:根据|结合|按照?|依据)[^，。；：\n\r]{0,12}(?:实际|情况|需要|具体)[^，。；：\n\r]{0,8}(?:填写|修改|替换|补充|填充|增减|删减|完善)(?:此处|本段|本节|本部分|以上|以下|上述|相关|具体|括号内|红字|空白)?(?:内容|数据|部分|数字|文字)?(?=[，。；！）)】\]\n\r]|$)/uy,
  /请替换[^，。；\n\r]{0,14}(?:内容|文字|标签|图片|数据)(?:内内容|内容)?/uy,
  /请(?:输入|填入|插入)(?:文件)?(?:标题|正文|内容|姓名|名称|日期|文字|文本|摘要|单位名称|图片)/uy,
  /此处(?:应?填写|填入|输入|插入|添加|补充|写明|粘贴|应填|需填|可填|请填)[^，。；）)\]】\n\r]{0,20}/uy,
  /此处(?:可以?|应|需要?|请)?(?:(?:结合(?:个人|自身|本人|本单位|本地|工作)(?:实际)?|详细|简要|具体|重点)(?:列举|阐述|谈|写|描述|介绍|论述|举例)|展开谈|列举|阐述|论述|举例)(?![了的过])[^，。；（()）\]】\n\r]{0,20}/uy,
  /(?:此处|本段|本节|本部分|以上内容|以下内容|上述内容|以上数据)(?:请|需|可|应)?(?:根据|结合|按照?)[^，。；\n\r]{0,12}(?:填写|修改|替换|补充|填充|增减|删减|完善|调整)/uy,
];

/** Of which the second is one of these. */
export const hintSecond = '此您在于根结按依替输填插击处段节部上下述';
const hintStart = /在此|请[您在于根结按依替输填插]|[单点双]击|此处|本[段节]|本部分|以[上下]内容|以上数据|上述内容/uy;

/** Instructions that a template gives to whoever fills it in. */
export const readHint: BlankReader = (text, at) => {
  if (!matchAt(hintStart, text, at)) return undefined;
  for (const pattern of hints) {
    const match = matchAt(pattern, text, at);
    if (match) return { start: at, end: at + match[0].length, kind: 'hint', sure: true };
  }
  return undefined;
};

const signer =
  /(?:申报|申请|填报|报送|报告|承办|建设|项目)?单位(?:名称|全称)?[（(](?:加盖)?(?:公章|盖章|签章|印章)[）)](?=[ \u3000]*(?:[\n\r]|$))/uy;

/** 单位名称（公章）: what signs is still called by what it is. */
export const readSigner: BlankReader = (text, at) => {
  if (!/[\n\r \u3000]|^$/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(signer, text, at);
  return match ? { start: at, end: at + match[0].length, kind: 'blank-run', sure: false } : undefined;
};

const pendingValue =
  /(?:待(?:补充|填写|填报?|定|核实|确认|统计|完善)|暂缺|TBD|TODO|TBC)(?=[。；，]?(?:[\n\r]|$)|[，；）)])/uy;
const specimen =
  /具体[\u4e00-\u9fff]{0,4}?(?:数量|人数|户数|面积|金额|数额|数字|数值|比例)(?=平方(?:公里|米)|公里|[万亿]?元|万?[亩人户吨]|[个名项家座处件次](?![\u4e00-\u9fff]?[别性人])|[%％])/uy;

/** 下辖具体小组数量个村民小组: the name of the number in its place. */
export const readSpecimen: BlankReader = (text, at) => {
  const name = matchAt(specimen, text, at);
  return name ? { start: at, end: at + name[0].length, kind: 'bracketed', sure: true } : undefined;
};

const pendingCell = /(?:待(?:补充|填写|填报?|定|补|核实|核|确认|统计|完善)|暂缺|未填|TBD|TBC)(?=\s?(?:[\t|\n\r]|$))/uy;
const pendingWord =
  /待(?:补充|填写)(?=[，。；、）\n\r]|$)|(?<![有亟急])待[填补](?=余?(?:[万亿]?元|[名个户件项次家份场]|人次|人[，。；参]|%))/uy;

const figures = /数[据字量]|内容|材料|资料|情况|金额|信息|名单|名称/u;

/** 时间：待定, 具体数据待补充。 */
export const readPending: BlankReader = (text, at) => {
  if (/[：:]\s?$/u.test(text.slice(Math.max(0, at - 2), at))) {
    const value = matchAt(pendingValue, text, at);
    if (value) return { start: at, end: at + value[0].length, kind: 'bracketed', sure: true };
  }
  // A cell of a table.
  if (/[\t|]\s?$/u.test(text.slice(Math.max(0, at - 2), at))) {
    const cell = matchAt(pendingCell, text, at);
    if (cell) return { start: at, end: at + cell[0].length, kind: 'bracketed', sure: true };
  }
  const word = matchAt(pendingWord, text, at);
  // 基层力量亟待补充: people are short, no figures.
  if (word && /[有亟急尚仍]/u.test(text.charAt(at - 1)) && !figures.test(text.slice(Math.max(0, at - 12), at)))
    return undefined;
  return word ? { start: at, end: at + word[0].length, kind: 'bracketed', sure: false } : undefined;
};

const someDate = /某年(?![轻迈级龄纪])(?:某月(?:某[日号])?)?|某月某[日号]?/uy;
const someName =
  /某(?:某+|(?=[万亿]元|人次|余[名人户次])|(?:省|市(?!场)|县|区(?!域|间)|单位|镇|乡(?!村)|村(?!庄)|街道|社区|局|党支部|支部|党委|学校|[政府办委]{0,2}[发函]〔))/uy;
const surnames =
  '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向常温康施文牛樊葛邢安齐乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚舒阮柯纪梅童凌毕单季裴';

function isSurname(char: string): boolean {
  return char !== '' && surnames.includes(char);
}

/** True behind a surname: 王某某 and 李×× are persons whose names are kept back. */
export function isPerson(text: string, start: number): boolean {
  const surname = text.charAt(start - 1);
  if (!isSurname(surname)) return false;
  // 后屯村4组周某某, but not 全村于某某年.
  if (
    /[组号户楼栋村镇军众夫妻子女居主机医警兵友属婆爷叔婶哥姐妹]/u.test(text.charAt(start - 2)) &&
    !/[于向常单包关安任]/u.test(surname)
  )
    return true;
  return !/[\u4e00-\u9fff]/u.test(
    text.charAt(start - 2).replace(/[告人为和与及于给请派、对将被由向是原员名记长任事理同部民工师生某]/u, ''),
  );
}

/** 某某镇, 某年某月某日 */
export const readSome: BlankReader = (text, at) => {
  // 2025年1月某日, with the rest of the date filled in.
  if (/[0-9]月$/u.test(text.slice(Math.max(0, at - 2), at)) && /^某[日号]/u.test(text.slice(at, at + 2)))
    return some(at, 1, true);
  const date = matchAt(someDate, text, at);
  if (date) return some(at, date[0].length, /月/u.test(date[0]));
  const name = matchAt(someName, text, at);
  if (!name) return undefined;
  const doubled = name[0].startsWith('某某');
  const length = doubled ? name[0].length : 1;
  if (doubled && isPerson(text, at)) return at + length;
  return { ...some(at, length, doubled), noun: at + length };
};

function some(at: number, length: number, sure: boolean): BlankToken {
  return { start: at, end: at + length, kind: 'generic', sure };
}

const anybody = /(?:张三|李四|王五|赵六)(?![\u4e00-\u9fff](?:[：:（(]|$))(?![丰峰光娃])/uy;

/** 张三 and 李四 stand for nobody. */
export const readAnybody: BlankReader = (text, at) => {
  const name = matchAt(anybody, text, at);
  if (!name) return undefined;
  // 张三 may be somebody; with a post before the name, or 李四 beside it, it is not.
  const sure =
    name[0] !== '张三' || /[长记任员：:由]$/u.test(text.slice(at - 1, at)) || /李四/u.test(text.slice(at, at + 8));
  return { start: at, end: at + name[0].length, kind: 'generic', sure };
};

const samples =
  /(?:123-4567890|123456789[0-9]{1,9}[0-9X]|12345678(?:9(?:0[0-9X]?)?)?|87654321|13800138000|13[0-9]00000000|1[3-9]([0-9])\1{8}|1234567|123456)(?![0-9])/uy;
const zeros = /(?:0{6,}|1{8,}|([0-9])\1{7,})(?![0-9])/uy;
const numbered = /(?:电话|手机|热线|号码?|编号|账号|账户|代码|传真|证号|QQ|[0-9]{3,4}-)[：:\s]{0,2}$/u;

/** 12345678: nobody's number. */
export const readSample: BlankReader = (text, at) => {
  const before = text.charCodeAt(at - 1);
  if (!isDigit(text.charCodeAt(at + 5)) || !isDigit(text.charCodeAt(at + 3))) return undefined;
  if (
    isDigit(before) ||
    isLatin(before) ||
    (/[.．,，-]/u.test(text.charAt(at - 1)) === true && !/[0-9]{3,4}-$/u.test(text.slice(Math.max(0, at - 5), at)))
  )
    return undefined;
  const context = text.slice(Math.max(0, at - 6), at);
  const match = matchAt(samples, text, at) ?? (numbered.test(context) ? matchAt(zeros, text, at) : null);
  if (!match || (match[0].length < 8 && !numbered.test(context)) || /[.．]/u.test(text.charAt(at + match[0].length)))
    return undefined;
  return { start: at, end: at + match[0].length, kind: 'sample', sure: false };
};
