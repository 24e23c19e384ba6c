/** What the rules on signature and date read alike: the last paragraph, and a byline that does their work. */

import { listBlanks } from '../../draft/blanks.ts';
import type { Block, Draft } from '../../draft/types.ts';

const date = /[0-9０-９一二三四五六七八九〇○零XxＸ×]{2,4}\s*年.{0,8}月|[12][0-9]{3}[-./][0-9]{1,2}[-./][0-9]{1,2}/u;
const above = new Set(['byline', 'subtitle', 'head']);

/** The paragraph behind which signature and date should stand. */
export function tailOf({ blocks }: Draft): Block | undefined {
  return blocks.findLast(
    ({ part, role }) => part === 0 && !['residue', 'imprint', 'note', 'attachment-note', 'code'].includes(role),
  );
}

const wholeDate =
  /^(?:[12][0-9]{3}|[二一][〇○零一二三四五六七八九]{3})年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}[日号]$/u;
const near = 6;

/** A date on a line of its own shortly above the end: text was added below it. */
export function isWrittenOver(draft: Draft): boolean {
  const tail = draft.blocks.filter(({ part, role }) => part === 0 && role !== 'residue' && role !== 'code');
  return tail.slice(-near, -1).some((block) => wholeDate.test(draft.slice(block).replace(/\s/gu, '')));
}

/** （发文机关）, （成文日期） at the end: the place is kept and reported as a blank, so it is not missing as well. */
export function keepsPlace(draft: Draft, wanted: 'signature' | 'date'): boolean {
  const tail = draft.blocks.filter(({ part, role }) => part === 0 && !['residue', 'imprint', 'code'].includes(role));
  if (wanted === 'signature' && tail.slice(-4).some((block) => leftToSign.test(draft.slice(block)))) return true;
  const above = tail.at(-2);
  // 清源镇人民政府 above [日期] is a signature.
  if (
    wanted === 'signature' &&
    above &&
    /^[^，。；：]{2,24}$/u.test(draft.slice(above).trim()) &&
    keepsPlace(draft, 'date')
  )
    return true;
  return tail.slice(-3).some((block) => {
    const name = wanted === 'date' ? /日期|时间|年.*月/u : /机关|单位|署名|落款|名称|部门|姓名|作者|盖章|公章|签名/u;
    const text = draft.text.slice(block.start, block.end).trim();
    if (text.length > 16 || !name.test(text)) return false;
    return listBlanks(draft).some(({ start, end }) => start <= block.start && end >= block.start + text.length);
  });
}

/** 验收组签字： */
const leftToSign = /^[^，。；：]{0,16}(?:签字|签名|签章)(?:[（(][^（）()]{1,10}[）)])?[：:]/u;

/** A date below the title (题注) stands for the 成文日期. */
export function datedAbove(draft: Draft): boolean {
  return draft.blocks.some((block) => above.has(block.role) && date.test(draft.slice(block)));
}

/** A report read out to an assembly is not signed; its title or 题注 says who reads it and when. */
export function isSpoken({ recipient, slice }: Draft): boolean {
  return recipient !== undefined && /各位|同志们|代表们|委员们|^主任、/u.test(slice(recipient));
}

const selfNamed =
  /[\u4e00-\u9fff]{2}(?:委员会|党委|党组|党支部|政府|人民法院|检察院|局|医院|公司|集团|大学|学院|学校|中学|小学|幼儿园|银行|协会|学会|街道|[镇乡村]|编办|委办|党办|府办|中心|总站)(?:(?:政府)?信息公开|[12][0-9]{3}|上半年|下半年|年度|关于)|^[\u4e00-\u9fff]{2,20}(?:(?:社区|街道|[镇乡村])党委|[段站队厂矿室科处部组])[12][0-9]{3}/u;

/** “江畔县水务局2024年工作总结”: a summary whose title names its author needs no signature. */
export function namesAuthor({ titleText }: Draft): boolean {
  return selfNamed.test(titleText);
}

/** Under the older format (before July 2012) dates stood in Chinese numerals and a seal did for a signature. */
export function isOldFormat({ date, slice }: Draft): boolean {
  if (!date) return false;
  const year =
    /([一二])[〇○零Oo0]([〇○零Oo0一])([一二三四五六七八九〇○零Oo0])年|一九[一二三四五六七八九〇○零]{2}年/u.exec(
      slice(date),
    );
  if (!year) return false;
  const [, , tens = '', ones = ''] = year;
  return tens !== '一' || /[〇○零Oo0一]/u.test(ones);
}

/** A name or organisation below the title stands for the signature. */
export function signsAbove(draft: Draft): boolean {
  return draft.blocks.some((block) => {
    if (!above.has(block.role)) return false;
    const name = draft
      .slice(block)
      .replace(date, '')
      .replace(/[0-9０-９年月日\s\u3000（）()—-]/gu, '');
    return name.length >= 2 && !/^(?:发布|来源|时间|绝密|机密|秘密|特急|加急)|签发人|号$/u.test(name);
  });
}
