/** Rules of the category wording. */

import type { Rule } from '../../rule.ts';

export const wordingRules: readonly Rule[] = [];
