/** Rules of the category spelling. */

import type { Rule } from '../../rule.ts';
import typoSafe from './typo-safe.ts';

export const spellingRules: readonly Rule[] = [typoSafe];
