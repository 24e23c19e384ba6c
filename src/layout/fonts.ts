/** Fonts that count as the same: what foundries call their 仿宋, and how sizes are called. */

import type { Text } from '../rule.ts';

/** Compared without case and width of letters. */
const families: Readonly<Record<string, readonly string[]>> = {
  仿宋: [
    '仿宋',
    '仿宋_GB2312',
    '仿宋_GB18030',
    'FangSong',
    'FangSong_GB2312',
    '方正仿宋_GBK',
    '方正仿宋_GB2312',
    '方正仿宋_GB18030',
    '方正仿宋简体',
    '方正公文仿宋',
    'CESI仿宋-GB2312',
    '华文仿宋',
    'STFangsong',
  ],
  小标宋: [
    '方正小标宋简体',
    '方正小标宋_GBK',
    '方正小标宋_GB18030',
    '方正小标宋_GB2312',
    'FZXiaoBiaoSong-B05',
    'FZXiaoBiaoSong-B05S',
    '方正公文小标宋',
    '汉仪小标宋简',
    '小标宋体',
    '小标宋',
    'CESI小标宋-GB2312',
  ],
  黑体: ['黑体', 'SimHei', '方正黑体_GBK', '方正黑体简体', '方正黑体_GB2312', '方正公文黑体', 'CESI黑体-GB2312'],
  楷体: [
    '楷体',
    '楷体_GB2312',
    '楷体_GB18030',
    'KaiTi',
    'KaiTi_GB2312',
    '方正楷体_GBK',
    '方正楷体简体',
    '方正楷体_GB2312',
    '方正公文楷体',
    'CESI楷体-GB2312',
    '华文楷体',
    'STKaiti',
  ],
  宋体: ['宋体', 'SimSun', '新宋体', 'NSimSun', '方正书宋_GBK', '方正书宋简体', 'CESI宋体-GB2312'],
};

/** Often used for want of 小标宋. */
export const instead: readonly string[] = ['华文中宋', 'STZhongsong', '宋体', 'SimSun'];

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

const folded = new Map(Object.entries(families).map(([family, names]) => [family, new Set(names.map(fold))]));

/** True when the font is one of these, or of one of these families. */
export function isFont(name: string | undefined, wanted: readonly string[]): boolean {
  if (name === undefined) return false;
  const own = fold(name);
  return wanted.some((one) => fold(one) === own || folded.get(one)?.has(own) === true);
}

const chinese =
  /[\u4e00-\u9fff]|^(?:sim|nsim|fang|kaiti|lisu|youyuan|deng|st(?:song|fang|kai|hei|zhong|xi)|fz|hy|cesi|pming|ming|microsoft (?:yahei|jhenghei)|ms (?:song|hei)|noto (?:sans|serif) (?:cjk|sc)|source han|wenquanyi)/u;

/** A font for Latin letters, which draws Chinese marks half as wide. */
export function isLatinFont(name: string): boolean {
  return !chinese.test(fold(name));
}

const sizes: readonly (readonly [points: number, name: string])[] = [
  [42, '初号'],
  [36, '小初'],
  [26, '一号'],
  [24, '小一'],
  [22, '二号'],
  [18, '小二'],
  [16, '三号'],
  [15, '小三'],
  [14, '四号'],
  [12, '小四'],
  [10.5, '五号'],
  [9, '小五'],
  [7.5, '六号'],
  [6.5, '小六'],
];

/** 三号, or 17 磅 where no size is called so. */
export function sizeName(points: number): Text {
  const name = sizes.find(([size]) => size === points)?.[1];
  return [name ?? `${points} 磅`, `${points} pt`];
}

/** Points of a size by its name; undefined when it is none. */
export function sizeNamed(name: string): number | undefined {
  return sizes.find(([, one]) => one === name)?.[0];
}

export const sizeNames: readonly string[] = sizes.map(([, name]) => name);
