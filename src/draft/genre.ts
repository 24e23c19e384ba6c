/** 文种: the kind of document a title names at its end. */

/** Longest first, so that 工作报告 is seen as 报告 only after its own name was tried. */
export const genres: readonly string[] = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
  '令',
  '总结',
  '计划',
  '方案',
  '要点',
  '规划',
  '讲话',
  '述职',
  '材料',
  '办法',
  '规定',
  '细则',
  '制度',
  '规则',
  '规范',
  '条例',
  '章程',
  '预案',
  '简报',
  '说明',
  '汇报',
  '建议',
  '提案',
  '申请',
  '申请书',
  '证明',
  '倡议书',
  '建议书',
  '责任书',
  '承诺书',
  '协议',
  '合同',
  '致辞',
  '发言',
  '发言稿',
  '讲话稿',
  '演讲稿',
  '主持词',
  '安排',
  '思路',
  '打算',
  '清单',
  '台账',
  '报表',
  '论文',
  '心得',
  '体会',
  '公示',
  '启事',
  '声明',
  '标准',
  '指南',
  '大纲',
  '提纲',
  '纲要',
  '情况',
  '记录',
  '小结',
  '鉴定',
  '自评',
  '贺信',
  '慰问信',
  '感谢信',
  '公开信',
  '邀请函',
  '复函',
  '答复',
  '点评',
  '综述',
  '调研',
  '信息',
  '经验',
  '做法',
  '事迹',
  '检查',
  '剖析',
  '对照检查',
].toSorted((a, b) => b.length - a.length);

/** Kinds of English documents by their counterparts. */
const englishGenres: readonly (readonly [pattern: RegExp, genre: string])[] = [
  [/\bminutes\b/iu, '纪要'],
  [
    /\b(?:plan|proposal|roadmap|strategy|agenda|budget|programme|schedule)\b(?!.*\b(?:report|review|summary)\b)/iu,
    '计划',
  ],
  [/\b(?:notice|announcement|memo(?:randum)?|circular)\b/iu, '通知'],
  [/\bsummary\b(?!.*\breport\b)/iu, '总结'],
  [/\b(?:report|review|account|study|survey|assessment|evaluation)\b/iu, '报告'],
];

/** What kind of document an English title names; empty when it names none or has Han. */
export function englishGenre(title: string): string {
  if (!/[A-Za-z]{4}/u.test(title) || /[\u4e00-\u9fff]/u.test(title)) return '';
  return englishGenres.find(([pattern]) => pattern.test(title))?.[1] ?? '';
}

/** A trailing bracket that belongs to the title but not to the genre: （试行）（代拟稿）. */
const tail = /[\s。.]*(?:[（(【[][^（）()【】[\]]{0,30}[）)】\]][\s。.]*)*$/u;

/** The genre a title ends with; empty when it names none. */
export function genreOf(title: string): string {
  const name = title.replace(tail, '').replace(/稿$/u, '');
  return genres.find((genre) => name.endsWith(genre)) ?? '';
}
