/** Rules of the category placeholder. */

import type { Rule } from '../../rule.ts';

export const placeholderRules: readonly Rule[] = [];
