/** Rules of the category consistency. */

import type { Rule } from '../../rule.ts';
import countAnnouncedMismatch from './count-announced-mismatch.ts';
import countChainBreak from './count-chain-break.ts';
import countListOver from './count-list-over.ts';
import countPartExceedsTotal from './count-part-exceeds-total.ts';
import countSumMismatch from './count-sum-mismatch.ts';
import dateInvalid from './date-invalid.ts';
import dateRangeInverted from './date-range-inverted.ts';
import weekdayMismatch from './weekday-mismatch.ts';

export const consistencyRules: readonly Rule[] = [
  countAnnouncedMismatch,
  countChainBreak,
  countListOver,
  countPartExceedsTotal,
  countSumMismatch,
  dateInvalid,
  dateRangeInverted,
  weekdayMismatch,
];
