/**
 * One campaign, the names it goes by beside its official one; a name is reported only in a draft that also uses the official one.
 * Source of the official names: news and circulars, checked 2026-11. Traps: 党史教育基地 and the like are places, 主题教育活动 may be any event.
 */
export const officialNames: readonly (readonly [variant: string, official: string])[] = [
  ['党史教育培训活动', '党史学习教育'],
  ['党史教育活动', '党史学习教育'],
  ['党史学习活动', '党史学习教育'],
  ['党史教育', '党史学习教育'],
  ['党纪教育活动', '党纪学习教育'],
  ['党纪教育', '党纪学习教育'],
  ['“不忘初心，牢记使命”主题教育', '“不忘初心、牢记使命”主题教育'],
  ['“两学一做”教育活动', '“两学一做”学习教育'],
  ['“三严三实”教育活动', '“三严三实”专题教育'],
  ['党的群众路线教育活动', '党的群众路线教育实践活动'],
];
