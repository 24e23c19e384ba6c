/** Text decoded in the wrong encoding. */

import { Has } from '../../draft/mask.ts';
import { defineRule, type Finding } from '../../rule.ts';

/** Characters that were lost, the fillers of uninitialised memory and what double conversion makes of U+FFFD. */
const lost = /\ufffd+|(?:&#65533;)+/gu;
const fillers =
  /(?:锟斤拷?|斤拷){1,400}锟?斤?|烫{3,}|屯{3,}|锘匡|锛[岀屼-屿][^\p{ASCII}，。、；：]{0,4}|(?:[鈥銆锛][?\ufffd]){1,400}/uy;
/** UTF-8 or GBK bytes read as Western letters. */
const western =
  /ï»¿|(?:â€[\u0080-\u009f\u0152\u0153\u02dc\u2018-\u201d\u2122¦]?|Ã[\u00a0-\u00bf]|Â[\u00a0-\u00bf]|[äåæçèéï][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u201e\u2020-\u2026\u2030\u2039\u203a\u20ac\u2122]{2}){1,400}|[\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{4,}/gu;
/** UTF-8 bytes of the commonest characters (，。的“) read as GBK give these, again and again. */
const wreck = '鈥銆锛鐨鍥鏄鎴绗鏈鍏鏀绋鍒璁鍜鍦鏃姤鍙鍔鍚銀鑰寮浣滃紝涓浗銊骞宸';
const eastern = new RegExp(`(?:[${wreck}][^\\p{ASCII}，。、；：]{0,4}){2,400}[${wreck}][^\\p{ASCII}，。、；：]?`, 'uy');
const wrecked = new Uint8Array(0x10000);
for (const char of wreck) wrecked[char.charCodeAt(0)] = 1;

/** What forums strew among the lines they show: 8 T- a. K) x7 l4 Z+ ^. */
const shreds = /(?<![!-~])(?:[!-~]{1,2} ){5,20}[!-~]{1,2}(?![!-~])/gu;

export default defineRule({
  id: 'residue-mojibake',
  title: ['还原乱码', 'Restore garbled text'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '文件按错误的编码打开或转换过，原来的字已经丢失，须对照原稿补回。',
    'The file was read in the wrong encoding; the words must be restored from the original.',
  ],
  messages: {
    noise: [
      '此处是网页防复制的杂乱字符，不是文稿内容，应删去。',
      'These stray characters were put into a web page against copying; delete them.',
    ],
    garbled: ['此处是乱码，原文已损坏，应对照原稿补回。', 'This is garbled; restore it from the original.'],
  },
  examples: [
    { bad: '全年完成固定资产投资⟦锟斤拷锟斤拷⟧亿元。', good: '全年完成固定资产投资26亿元。' },
    { bad: '全年完成⟦��⟧资产投资26亿元。⟦烫烫烫烫⟧', good: '全年完成固定资产投资26亿元。' },
    { bad: '坚持⟦â€œ⟧以人为本⟦â€⟧。', good: '坚持“以人为本”。' },
    { bad: '41个小时⟦锛屾垜⟧，没有人喊苦。', good: '41个小时，没有人喊苦。' },
    { bad: '⟦ï»¿⟧各位代表：', good: '各位代表：' },
    { bad: '报告正文：⟦鍥炬枃鐨勬姤鍛婏紝鍏変弗涓⟧。', good: '报告正文：完整。' },
    { bad: '⟦5 R- a. K) x7 l4 Z+ ^⟧ 一要加强学习。⟦4 P3 W9 p0 k% D6 `(⟧', good: ' 一要加强学习。' },
    { good: '模型为 y1 = a1 + b1 * x1，分为A B C D E五类，比分2 : 1、3 - 0。' },
    { good: '法国巴黎Île-de-France大区、São Paulo市和Café项目参展，烫伤患者3人。' },
    { good: '鈥是化学元素锘的旧写法，涓涓细流汇成江河。' },
  ],
  words: [
    '鈥?',
    '鈥�',
    '銆?',
    '銆�',
    '锛?',
    '锛�',
    '锟斤',
    '斤拷',
    '烫烫烫',
    '屯屯屯',
    '锘匡',
    '锛屾',
    '锛屽',
    '锛屼',
    '锛屿',
    '锛岀',
  ],
  *check({ draft, hits }): Iterable<Finding<'garbled' | 'noise'>> {
    for (const { start, end } of draft.matches(shreds, Has.latin)) {
      if (isNoise(draft.text.slice(start, end)))
        yield { at: { start, end }, message: 'noise', fix: { text: '', safe: false } };
    }
    for (const { start, end } of draft.matches(lost, Has.odd | Has.ascii))
      yield { at: { start, end }, message: 'garbled' };
    for (const { start, end } of draft.matches(western, Has.latin)) yield { at: { start, end }, message: 'garbled' };
    yield* asGbk(draft.text);
    let done = 0;
    for (const { start } of hits) {
      fillers.lastIndex = start;
      if (start < done || !fillers.test(draft.text)) continue;
      done = fillers.lastIndex;
      yield { at: { start, end: done }, message: 'garbled' };
    }
  },
});

/** T- a. K) x7: shreds of one or two characters, most of them of two kinds. */
function isNoise(text: string): boolean {
  const parts = text.split(' ');
  const mixed = parts.filter((one) => /[A-Za-z][^A-Za-z]|[^A-Za-z0-9][^0-9]|[0-9][A-Za-z]/u.test(one)).length;
  const odd = parts.some((one) => /[A-Za-z][^A-Za-z0-9]|[^A-Za-z0-9]{2}/u.test(one));
  return odd && mixed > 3 && new Set(text.match(/[^A-Za-z0-9 ]/gu)).size > 1;
}

function* asGbk(text: string): Iterable<Finding<'garbled'>> {
  for (let start = 0; start < text.length; start++) {
    if (wrecked[text.charCodeAt(start)] === 0) continue;
    eastern.lastIndex = start;
    if (!eastern.test(text)) continue;
    const end = eastern.lastIndex;
    yield { at: { start, end }, message: 'garbled' };
    start = end - 1;
  }
}
