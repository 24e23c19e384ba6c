/** What the categories of rules are called, in reports, on pages and in configurations. */

import type { Category, Text } from './rule.ts';

export const categoryNames: Readonly<Record<Category, Text>> = {
  placeholder: ['占位符', 'Blanks'],
  residue: ['残留', 'Residue'],
  structure: ['结构', 'Structure'],
  consistency: ['前后一致', 'Consistency'],
  punctuation: ['标点', 'Punctuation'],
  numeral: ['数字', 'Numerals'],
  spacing: ['空格', 'Spacing'],
  wording: ['用语', 'Wording'],
  citation: ['引用', 'Citations'],
  spelling: ['错别字', 'Spelling'],
  layout: ['版式', 'Layout'],
};
