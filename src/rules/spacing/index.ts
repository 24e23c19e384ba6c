/** Rules of the category spacing. */

import type { Rule } from '../../rule.ts';
import blankLinesExcess from './blank-lines-excess.ts';
import bom from './bom.ts';
import leadingSpaceMixed from './leading-space-mixed.ts';
import lineEndingMixed from './line-ending-mixed.ts';
import spaceAroundPunct from './space-around-punct.ts';
import spaceBetweenCjk from './space-between-cjk.ts';
import spaceCjkLatin from './space-cjk-latin.ts';
import tabIndent from './tab-indent.ts';
import trailingSpace from './trailing-space.ts';

export const spacingRules: readonly Rule[] = [
  blankLinesExcess,
  bom,
  leadingSpaceMixed,
  lineEndingMixed,
  spaceAroundPunct,
  spaceBetweenCjk,
  spaceCjkLatin,
  tabIndent,
  trailingSpace,
];
