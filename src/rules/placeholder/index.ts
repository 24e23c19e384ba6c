/** Rules of the category placeholder. */

import type { Rule } from '../../rule.ts';
import placeholderDateIncomplete from './placeholder-date-incomplete.ts';
import placeholderXRun from './placeholder-x-run.ts';
import placeholderXUnit from './placeholder-x-unit.ts';
import placeholderYear from './placeholder-year.ts';

export const placeholderRules: readonly Rule[] = [
  placeholderDateIncomplete,
  placeholderXRun,
  placeholderXUnit,
  placeholderYear,
];
