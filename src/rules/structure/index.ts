/** Rules of the category structure. */

import type { Rule } from '../../rule.ts';
import attachmentMismatch from './attachment-mismatch.ts';
import attachmentNotePunct from './attachment-note-punct.ts';
import closingMismatch from './closing-mismatch.ts';
import commandToneInLetter from './command-tone-in-letter.ts';
import dateFormat from './date-format.ts';
import dateMissing from './date-missing.ts';
import draftEmpty from './draft-empty.ts';
import headingDigitWidthMixed from './heading-digit-width-mixed.ts';
import headingDunhaoClause from './heading-dunhao-clause.ts';
import headingDuplicate from './heading-duplicate.ts';
import headingEcho from './heading-echo.ts';
import headingFullwidthDigit from './heading-fullwidth-digit.ts';
import headingLevelRegress from './heading-level-regress.ts';
import headingLevelSkip from './heading-level-skip.ts';
import headingMarkerPunct from './heading-marker-punct.ts';
import headingNumberDuplicate from './heading-number-duplicate.ts';
import headingNumberGap from './heading-number-gap.ts';
import headingSingleChild from './heading-single-child.ts';
import headingStyleMixed from './heading-style-mixed.ts';
import headingTerminalPunct from './heading-terminal-punct.ts';
import headingTooLong from './heading-too-long.ts';
import recipientColon from './recipient-colon.ts';
import recipientMissing from './recipient-missing.ts';
import recipientMultiple from './recipient-multiple.ts';
import requestInReport from './request-in-report.ts';
import requestMultipleMatters from './request-multiple-matters.ts';
import salutationDirection from './salutation-direction.ts';
import sectionEmpty from './section-empty.ts';
import sectionMissing from './section-missing.ts';
import sectionOrder from './section-order.ts';
import sectionThin from './section-thin.ts';
import signatureDateOrder from './signature-date-order.ts';
import signatureMissing from './signature-missing.ts';
import titleGenreMissing from './title-genre-missing.ts';
import titleGuanyuDup from './title-guanyu-dup.ts';
import titleMissing from './title-missing.ts';
import titlePunctuation from './title-punctuation.ts';
import titleStackedGenre from './title-stacked-genre.ts';
import tocMismatch from './toc-mismatch.ts';

export const structureRules: readonly Rule[] = [
  attachmentMismatch,
  attachmentNotePunct,
  closingMismatch,
  commandToneInLetter,
  dateFormat,
  dateMissing,
  draftEmpty,
  headingDigitWidthMixed,
  headingDunhaoClause,
  headingDuplicate,
  headingEcho,
  headingFullwidthDigit,
  headingLevelRegress,
  headingLevelSkip,
  headingMarkerPunct,
  headingNumberDuplicate,
  headingNumberGap,
  headingSingleChild,
  headingStyleMixed,
  headingTerminalPunct,
  headingTooLong,
  recipientColon,
  recipientMissing,
  recipientMultiple,
  requestInReport,
  requestMultipleMatters,
  salutationDirection,
  sectionEmpty,
  sectionMissing,
  sectionOrder,
  sectionThin,
  signatureDateOrder,
  signatureMissing,
  titleGenreMissing,
  titleGuanyuDup,
  titleMissing,
  titlePunctuation,
  titleStackedGenre,
  tocMismatch,
];
