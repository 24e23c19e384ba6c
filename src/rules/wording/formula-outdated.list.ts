/**
 * Wordings that a later document replaced; rows as in kinds/terms.ts, dated by the years of the drafts in which they are out of date.
 * Sources: 党的十九届五中全会 (2020-10) for “四个全面”; 中国共产党纪律处分条例 and 党章 as of 2023 for “四种形态”. Checked 2026-11.
 */
export const wordings: readonly string[] = [
  '全面建成小康社会、全面深化改革 全面建设社会主义现代化国家、全面深化改革 @2021-2099',
  '全面建成小康社会，全面深化改革 全面建设社会主义现代化国家、全面深化改革 @2021-2099',
  '严重违纪涉嫌违法立案审查的成为极少数 严重违纪涉嫌犯罪追究刑事责任的成为极少数 @2024-2099',
];
