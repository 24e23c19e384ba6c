/** Rules of the category structure. */

import type { Rule } from '../../rule.ts';
import attachmentMismatch from './attachment-mismatch.ts';
import attachmentNotePunct from './attachment-note-punct.ts';
import closingMismatch from './closing-mismatch.ts';
import commandToneInLetter from './command-tone-in-letter.ts';
import dateFormat from './date-format.ts';
import dateMissing from './date-missing.ts';
import headingDigitWidthMixed from './heading-digit-width-mixed.ts';
import headingFullwidthDigit from './heading-fullwidth-digit.ts';
import headingLevelRegress from './heading-level-regress.ts';
import headingLevelSkip from './heading-level-skip.ts';
import headingMarkerPunct from './heading-marker-punct.ts';
import headingNumberDuplicate from './heading-number-duplicate.ts';
import headingNumberGap from './heading-number-gap.ts';
import headingStyleMixed from './heading-style-mixed.ts';
import recipientColon from './recipient-colon.ts';
import recipientMissing from './recipient-missing.ts';
import recipientMultiple from './recipient-multiple.ts';
import requestInReport from './request-in-report.ts';
import requestMultipleMatters from './request-multiple-matters.ts';
import salutationDirection from './salutation-direction.ts';
import sectionMissing from './section-missing.ts';
import sectionOrder from './section-order.ts';
import signatureDateOrder from './signature-date-order.ts';
import signatureMissing from './signature-missing.ts';
import titleGenreMissing from './title-genre-missing.ts';
import titleGuanyuDup from './title-guanyu-dup.ts';
import titleMissing from './title-missing.ts';
import titlePunctuation from './title-punctuation.ts';
import titleStackedGenre from './title-stacked-genre.ts';

export const structureRules: readonly Rule[] = [
  attachmentMismatch,
  attachmentNotePunct,
  closingMismatch,
  commandToneInLetter,
  dateFormat,
  dateMissing,
  headingDigitWidthMixed,
  headingFullwidthDigit,
  headingLevelRegress,
  headingLevelSkip,
  headingMarkerPunct,
  headingNumberDuplicate,
  headingNumberGap,
  headingStyleMixed,
  recipientColon,
  recipientMissing,
  recipientMultiple,
  requestInReport,
  requestMultipleMatters,
  salutationDirection,
  sectionMissing,
  sectionOrder,
  signatureDateOrder,
  signatureMissing,
  titleGenreMissing,
  titleGuanyuDup,
  titleMissing,
  titlePunctuation,
  titleStackedGenre,
];
