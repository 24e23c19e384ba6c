/** Rules of the category consistency. */

import type { Rule } from '../../rule.ts';

export const consistencyRules: readonly Rule[] = [];
