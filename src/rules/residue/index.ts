/** Rules of the category residue. */

import type { Rule } from '../../rule.ts';

export const residueRules: readonly Rule[] = [];
