/** Rules of the category consistency. */

import type { Rule } from '../../rule.ts';
import countAnnouncedMismatch from './count-announced-mismatch.ts';
import countChainBreak from './count-chain-break.ts';
import countListOver from './count-list-over.ts';

export const consistencyRules: readonly Rule[] = [countAnnouncedMismatch, countChainBreak, countListOver];
