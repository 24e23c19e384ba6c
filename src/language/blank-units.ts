/** Units and classifiers that a number stands before, told apart from the words that begin with the same character. */

/** Nothing but a number can stand before these. */
const measures =
  '[百千]?[万亿]{0,2}元(?!素|首|旦|器件|宵|月|年)|个?百分点|个基点|个工作日|[万亿]余[元人名户份册件次亩吨单平]|[十百千]?[万亿](?=[，。；、）]|$)|[万亿]?平方(?:公里|千米|米)|[万亿]?立方米|公里(?![数桩])|千米|公顷|公斤|[万亿]?亩(?!产|均)|[万亿]?吨|[万亿]?千瓦时?|兆瓦|千伏|[微毫]克|[万亿]?人次|[万亿](?:美|欧|港|日)元|[万亿][人户头株只辆台件份个套名次场张]|%|％|‰';

/** With the continuations that make another word of the character: 个体, 名单, 条例. */
const classifiers = [
  '个(?![人体别性税案股展])',
  '名(?![单称义牌优贵下])',
  '次(?![方元品生要序])',
  '位(?![于置移])',
  '份(?![额量])',
  '条(?![件例款码约])',
  '项(?![目链])',
  '人(?![民类工才口事文物])',
  '场(?![所地馆景])',
  '期(?![间限刊货望])',
  '届|中全会|季度',
  '号(?![码召称])',
  '件(?!数)',
  '户(?![口籍外型])',
  '家(?![庭长园具电属乡])',
  '台(?![账湾胞商])',
  '处(?![理长置于罚])',
  '间(?![接隔])',
  '所(?![长有以在谓需得属示述])',
  '层(?![次面级])',
  '批(?![准示复评])',
  '起(?![草点源来步])',
  '例(?![如外会])',
  '篇(?!章)',
  '天(?![然气津空线])',
  '周(?![边年围])',
  '分(?![布类析别配工])',
  '时(?![候期代间光])',
  '班(?!子)',
  '座(?![谈位])',
  '组(?![织建成])',
  '种(?![植子类族业养])',
  '[套辆栋幢册岁倍米亩克楼室步点轮]',
].join('|');

export const unitAt = new RegExp(`[余多几]?(?:${measures}|小时|分钟|年|月|日(?![本常报益前])|${classifiers})`, 'uy');
/** Units that a number half filled may stand before; 20x倍 is a magnification. */
export const partialUnitAt = new RegExp(
  `[余多]?(?:${measures}|小时|分钟|年(?!级)|月|日(?![本常报益前])|[个名次份项人场件户台套辆处座亩岁天](?![人体别性称单目民工才理]))`,
  'uy',
);
export const measureAt = new RegExp(`(?:${measures})`, 'uy');

/** What the blank before a unit wants: 次数, 金额, 日期 … */
export function wants(unit: string): readonly [zh: string, en: string] {
  const plain = unit.replace(/^[余多几]/u, '');
  if (/元$/u.test(plain)) return ['金额', 'amount'];
  if (/^[%％‰]|百分点/u.test(plain)) return ['比例', 'share'];
  if (/人次$/u.test(plain)) return ['人次', 'number'];
  if (/^[名位人]$|万人/u.test(plain)) return ['人数', 'number'];
  if (plain === '次' || plain === '场') return [`${plain}数`, 'number'];
  if (plain === '份') return ['份数', 'number'];
  if (plain === '天') return ['天数', 'number of days'];
  if (plain === '户') return ['户数', 'number'];
  if (plain === '楼') return ['楼层', 'floor'];
  if (plain === '周年') return ['年数', 'number of years'];
  if (plain === '年') return ['年份', 'year'];
  if (plain === '月') return ['月份', 'month'];
  if (plain === '日') return ['日期', 'day'];
  if (plain === '时' || plain === '分' || plain === '点') return ['时间', 'time'];
  if (plain === '届' || plain === '中全会') return ['届次', 'session'];
  if (plain === '号' || plain === '期') return [`${plain}数`, 'number'];
  return ['数量', 'number'];
}
