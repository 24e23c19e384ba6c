/** Numbers cut out that the words around them give away: 护师人、护士5人, 店铺余家, 提前个工作日. */

import { type BlankReader, lostNumber, matchAt } from './blank-token.ts';
import { isHan } from './characters.ts';

/** A classifier or an amount at the end of an item of a list, with the characters that make a word of it. */
const listed: readonly (readonly [unit: RegExp, word: RegExp])[] = [
  [/人(?!次)/uy, /[^师士生员部者级称历性授]$/u],
  [/名/uy, /[报姓知提除签实署冠罚联点有出著匿更命定改指取第学书品件地域别罪题排]$/u],
  [/个/uy, /[余有是来打搞找换挨某个整各逐单哪这那多几两数每首一二三四五六七八九十百千万半若干]$/u],
  [/件/uy, /[文案事条物零附软硬信稿邮部组证构元器急快要密挂配邮函急批部原收发来寄退单散整总铸锻]$/u],
  [/项/uy, /[事专款强义奖选分单立杂逐各多几]$/u],
  [/家/uy, /[国大商厂专独自人管东农酒冤行全住居回画作科赢买卖老当搬哪谁各多几这那百万千一二两三四五六七八九十业]$/u],
  [/[万亿]?元/uy, /[百千十万亿数每美日欧港单公状多几上近余]$/u],
];
const stopAt = /[，、。；）)\n\r]/u;

/** 主管护师9人、护师人、护士5人: the item before or behind has its number, with the same unit. */
export const readMissingListed: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at - 2))) return undefined;
  for (const [pattern, word] of listed) {
    const unit = matchAt(pattern, text, at)?.[0];
    if (unit === undefined) continue;
    const end = at + unit.length;
    if (!stopAt.test(text.charAt(end)) || word.test(text.slice(at - 1, at))) return undefined;
    const before = /[0-9]([名人个家件项元万亿]{1,2})[、，][\u4e00-\u9fff]{2,8}$/u.exec(
      text.slice(Math.max(0, at - 14), at),
    );
    const behind = /^[、，][\u4e00-\u9fff]{0,7}([\u4e00-\u9fff])[0-9][0-9.,]{0,8}([名人个家件项元万亿]{1,2})/u.exec(
      text.slice(end, end + 22),
    );
    // One neighbour is chance enough for an amount; 负责人、村干部3人 ends in a word.
    // 建成海外仓个，: no word ends in 个.
    // 主控项、一般项8项, 原件、复印件3件 name what is counted.
    const next = behind?.[1] === unit ? undefined : behind?.[2];
    if (unit !== '个' && before?.[1] !== unit && next !== unit) return undefined;
    return lostNumber(at - 2, end, unit);
  }
  return undefined;
};

const oddUnit = /余(?:[万亿]?元|[名户个]|家(?![湾庄村沟])|人次|件|项|亩|吨|[份条场篇张册辆台](?=[，。；）]))/uy;

/** 开设店铺余家: “more than” and a unit behind a noun. */
export const readMissingOdd: BlankReader = (text, at) => {
  if (
    !isHan(text.charCodeAt(at - 1)) ||
    /[其剩业结盈富节多闲残冗宽课年之有无数十百千万亿两几]/u.test(text.charAt(at - 1))
  )
    return undefined;
  const match = matchAt(oddUnit, text, at);
  if (!match || !stopAt.test(text.charAt(at + match[0].length))) return undefined;
  return lostNumber(at - 1, at + match[0].length, match[0].slice(1));
};
