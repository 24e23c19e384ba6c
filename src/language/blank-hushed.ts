/** Marks for what is not there in uncommon shapes: * *次, ?次, XX+场, …名, “……”活动, X级X等奖. */

import { type BlankReader, hole, matchAt, textBefore } from './blank-token.ts';
import { unitAt } from './blank-units.ts';
import { isHan } from './characters.ts';

const spaced = /(?:([X×*＊_＿])[ \u3000])(?:\1[ \u3000]){0,3}\1/uy;

/** * *人次, × ×次: marks set apart. */
export const readSpaced: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) || !/[ \u3000]/u.test(text.charAt(at + 1))) return undefined;
  const run = matchAt(spaced, text, at);
  if (!run) return undefined;
  const end = at + run[0].length;
  const unit = matchAt(unitAt, text, end);
  return unit
    ? { start: at, end, kind: 'glyph-run', unit: unit[0], noun: end + unit[0].length, sure: true }
    : undefined;
};

const asked =
  /(?:\?余?(?:人次|[万亿]?元|[名次个件家场份项户%])|？余?(?:人次|[万亿]元|[名次件场份户]))(?=[，。；、）])/uy;

/** 下基层?次。 one mark of a question before a unit and a stop. */
export const readAsked: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) || /[吗呢吧么啊谁何几]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(asked, text, at);
  if (!match) return undefined;
  return { start: at, end: at + 1, kind: 'glyph-run', unit: match[0].slice(1), noun: at + match[0].length, sure: true };
};

const plus =
  /(?:[XxＸ×✕*＊]{1,6}|[NnＮ])[+＋]余?(?:人次|[万亿]?元|[名次场个件家份项户期条](?![\u4e00-\u9fff]?[别性制]))/uy;

const tens = /[XxＸ×]{2,4}0+余?(?:人次|[万亿]?元|[名次场个件家份项户期条张只套册](?![\u4e00-\u9fff]?[别性制]))/uy;

/** 宣讲XX+场, 海报XX0张; “X+人工智能” and 1+X stay. */
export const readRounded: BlankReader = (text, at) => {
  if (!isHan(text.charCodeAt(at - 1)) && !/[”》，、]/u.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(plus, text, at) ?? matchAt(tens, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const unit = /[^XxＸNnＮ×✕*＊+＋0]+$/u.exec(match[0])?.[0] ?? '';
  // A single X before + is a model’s part unless a stop or a noun follows the count.
  return { start: at, end: end - unit.length, kind: 'x-unit', unit, noun: end, sure: true };
};

const single = /(?:…|—{1,2})余?(?:人次|[万亿]?元|[名个次件家场份项%])(?=[，。；、）])/uy;

const silentName =
  /[“《](?:…{1,4}|\.{3,6}|—{1,3}|－{1,3}|-{2,4})[”》](?=[\u4e00-\u9fff]{0,4}(?:系列|活动|主题|工程|行动|专项|讲座|竞赛|比赛|品牌|模式|精神|称号|荣誉|项目|制度|机制|会议|培训))/uy;

const saidNothing = /…{1,2}(?=[。；])/uy;

const cutObject = /…{4,}(?=[，；、])/uy;

/** 提拔…名， “……”活动, 认真学习…………， */
export const readSilence: BlankReader = (text, at) => {
  const name = /[“《]/u.test(text.charAt(at)) ? matchAt(silentName, text, at) : null;
  if (name) return { ...hole(at, at + name[0].length), kind: 'blank-run' };
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  const said = text.charAt(at - 1) === '是' && matchAt(saidNothing, text, at);
  if (said) return { start: at, end: at + said[0].length, kind: 'blank-run', sure: false };
  const long = matchAt(cutObject, text, at);
  if (long) return { start: at, end: at + long[0].length, kind: 'blank-run', sure: false };
  const match = matchAt(single, text, at);
  if (!match) return undefined;
  const unit = match[0].replace(/[…—]/gu, '');
  const noun = at + match[0].length;
  return { start: at, end: noun - unit.length, kind: 'blank-run', unit, noun, sure: true };
};

const bareItem =
  /(?:^|[\n\r])[ \u3000]*(?:[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.．、]|[一二三四五六七八九十]{1,2}、)[\u4e00-\u9fff]{0,4}[ \u3000]+$/u;

/** （一）加强 。: an item with a verb, a space and its full stop. */
export const readBareItem: BlankReader = (text, at) => {
  if (!/[ \u3000]/u.test(text.charAt(at - 1)) || !/[\n\r]|^$/u.test(text.charAt(at + 1))) return undefined;
  let start = at;
  while (at - start < 12 && /[ \u3000]/u.test(text.charAt(start - 1))) start -= 1;
  return bareItem.test(textBefore(text, at, 24)) ? { start, end: at, kind: 'blank-run', sure: true } : undefined;
};

const awardGrade = /([XxＸ×])级\1等奖/uy;

/** 获X级X等奖 */
export const readGrade: BlankReader = (text, at) => {
  const match = matchAt(awardGrade, text, at);
  return match ? { start: at, end: at + match[0].length, kind: 'x-unit', sure: true } : undefined;
};

const wideDash = /[—–－~～-]{1,2}[ \u3000]{2,}/uy;

/** ；    —    完成施工: a dash between two gaps. */
export const readWideDash: BlankReader = (text, at) => {
  const gap = /(?:[：:；，、。\n]|^)[ \u3000]{2,12}$/u.exec(text.slice(Math.max(0, at - 13), at));
  const match = gap && matchAt(wideDash, text, at);
  if (!match || /[\n\r]|^$/u.test(text.charAt(at + match[0].length)) || /^[\n]|^[ \u3000]/u.test(gap[0]))
    return undefined;
  return { start: at - gap[0].length + 1, end: at + match[0].length, kind: 'blank-run', sure: true };
};
