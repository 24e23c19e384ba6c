/** Rules of the category spacing. */

import type { Rule } from '../../rule.ts';
import leadingSpaceMixed from './leading-space-mixed.ts';
import trailingSpace from './trailing-space.ts';

export const spacingRules: readonly Rule[] = [leadingSpaceMixed, trailingSpace];
