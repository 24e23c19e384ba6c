/**
 * 法制 (the legal system) where the present wording has 法治 (rule by law); rows as in kinds/terms.ts.
 * Source: usage of the central documents since 2014 (法治中国, 法治政府, 法治社会, 法治宣传教育); tried on government reports 2010–2025; 2026-11.
 */
export const pairs: readonly string[] = [
  '法制中国 法治中国',
  '法制化营商环境 法治化营商环境',
  '法制国家 法治国家',
  '法制思维 法治思维',
  '法制政府 法治政府',
  '法制方式 法治方式',
  '法制社会 法治社会',
  '法制精神 法治精神',
  '法制轨道 法治轨道',
  '法制乡村 法治乡村',
  '自治、法制、德治 自治、法治、德治',
  '信访工作法制化 信访工作法治化',
  '治理法制化 治理法治化',
];
