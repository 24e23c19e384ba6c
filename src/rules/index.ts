/** The one registry of rules: an import and a line each. */

import type { Rule } from '../rule.ts';

export const rules: readonly Rule[] = [];
