/** Rules of the category consistency. */

import type { Rule } from '../../rule.ts';
import abbreviationUndefined from './abbreviation-undefined.ts';
import abbreviationUnused from './abbreviation-unused.ts';
import amountCapital from './amount-capital.ts';
import anniversaryYear from './anniversary-year.ts';
import campaignYear from './campaign-year.ts';
import classifierMixed from './classifier-mixed.ts';
import countAnnouncedMismatch from './count-announced-mismatch.ts';
import countChainBreak from './count-chain-break.ts';
import countListMismatch from './count-list-mismatch.ts';
import countListOver from './count-list-over.ts';
import countPartExceedsTotal from './count-part-exceeds-total.ts';
import countRecapMismatch from './count-recap-mismatch.ts';
import countSetPhrase from './count-set-phrase.ts';
import countSumMismatch from './count-sum-mismatch.ts';
import countTableTotal from './count-table-total.ts';
import dateInvalid from './date-invalid.ts';
import dateRangeInverted from './date-range-inverted.ts';
import deadlinePast from './deadline-past.ts';
import directionMismatch from './direction-mismatch.ts';
import entityScopeMismatch from './entity-scope-mismatch.ts';
import fundBalance from './fund-balance.ts';
import futureDate from './future-date.ts';
import growthArithmetic from './growth-arithmetic.ts';
import nearDuplicateSentence from './near-duplicate-sentence.ts';
import orgNameVariant from './org-name-variant.ts';
import percentImpossible from './percent-impossible.ts';
import percentShareOver from './percent-share-over.ts';
import periodLength from './period-length.ts';
import priceArithmetic from './price-arithmetic.ts';
import problemMeasureGap from './problem-measure-gap.ts';
import ratioSum from './ratio-sum.ts';
import relativeTime from './relative-time.ts';
import sameStockDifferentValue from './same-stock-different-value.ts';
import sessionDate from './session-date.ts';
import shareArithmetic from './share-arithmetic.ts';
import slotRepeat from './slot-repeat.ts';
import tableArithmetic from './table-arithmetic.ts';
import termOfficialName from './term-official-name.ts';
import timeInvalid from './time-invalid.ts';
import unitMixed from './unit-mixed.ts';
import weekdayMismatch from './weekday-mismatch.ts';
import yearDateMismatch from './year-date-mismatch.ts';
import yearTitleBody from './year-title-body.ts';

export const consistencyRules: readonly Rule[] = [
  abbreviationUndefined,
  abbreviationUnused,
  amountCapital,
  anniversaryYear,
  campaignYear,
  classifierMixed,
  countAnnouncedMismatch,
  countChainBreak,
  countListMismatch,
  countListOver,
  countPartExceedsTotal,
  countRecapMismatch,
  countSetPhrase,
  countSumMismatch,
  countTableTotal,
  dateInvalid,
  dateRangeInverted,
  deadlinePast,
  directionMismatch,
  entityScopeMismatch,
  fundBalance,
  futureDate,
  growthArithmetic,
  nearDuplicateSentence,
  orgNameVariant,
  percentImpossible,
  percentShareOver,
  periodLength,
  priceArithmetic,
  problemMeasureGap,
  ratioSum,
  relativeTime,
  sameStockDifferentValue,
  sessionDate,
  shareArithmetic,
  slotRepeat,
  tableArithmetic,
  termOfficialName,
  timeInvalid,
  unitMixed,
  weekdayMismatch,
  yearDateMismatch,
  yearTitleBody,
];
