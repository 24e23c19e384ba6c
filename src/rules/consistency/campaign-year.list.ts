/**
 * Campaigns of education in the Party and the month they became known, yyyymm; earlier drafts cannot speak of them.
 * Sources: for 2021–2025 news and circulars, checked 2026-11; 不忘初心 was announced 2017-10 by the 19th congress, 群众路线 2012-11 by the 18th.
 */
export const campaigns: readonly (readonly [name: string, known: number])[] = [
  ['党的群众路线教育实践活动', 201211],
  ['“三严三实”专题教育', 201504],
  ['“两学一做”', 201602],
  ['“不忘初心、牢记使命”主题教育', 201710],
  ['党史学习教育', 202102],
  ['新时代中国特色社会主义思想主题教育', 202304],
  ['党纪学习教育', 202404],
  ['中央八项规定精神学习教育', 202503],
];
