/**
 * Words after which 的, 地 or 得 is settled by what follows. Only words with one reading are listed.
 * Source: usage, tried on government reports 2010–2025; 2026-11.
 */

/** Say how something is done: 地 before a verb. */
export const manners: readonly string[] = [
  '一丝不苟',
  '一如既往',
  '不断',
  '全心全意',
  '兢兢业业',
  '切实',
  '千方百计',
  '及时准确',
  '坚定不移',
  '坚持不懈',
  '大力',
  '循序渐进',
  '扎实有效',
  '扎扎实实',
  '持之以恒',
  '旗帜鲜明',
  '有条不紊',
  '毫不动摇',
  '毫不犹豫',
  '源源不断',
  '潜移默化',
  '积极主动',
  '积极稳妥',
  '稳步',
  '脚踏实地',
  '自觉主动',
  '自觉自愿',
  '认认真真',
  '踏踏实实',
  '逐步',
  '逐渐',
];

/** Adjectives that 得 does not follow before a verb. */
export const adjectives: readonly string[] = [
  '严格',
  '主动',
  '全面',
  '扎实',
  '有力',
  '有效',
  '深入',
  '积极',
  '自觉',
  '认真',
  '顺利',
];

/** Praise what was done: 地 before 完成了. */
export const praises: readonly string[] = ['圆满', '较好', '很好', '出色', '高质量', '及时', '按时'];

/** People and bodies: 的 before what is theirs. */
export const owners: readonly string[] = [
  '他们',
  '企业',
  '你们',
  '党员',
  '单位',
  '大家',
  '干部',
  '我们',
  '支部',
  '群众',
  '职工',
];

/** Verbs that take 得 and a judgement. */
export const judged: readonly string[] = [
  '写',
  '做',
  '办',
  '坚持',
  '学',
  '学习',
  '完成',
  '宣传',
  '干',
  '开展',
  '执行',
  '抓',
  '把握',
  '查',
  '用',
  '研究',
  '管',
  '联系',
  '落实',
  '讲',
  '贯彻',
  '走',
  '跑',
  '配合',
];
