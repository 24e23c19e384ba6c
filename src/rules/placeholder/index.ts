/** Rules of the category placeholder. */

import type { Rule } from '../../rule.ts';
import placeholderBlankRun from './placeholder-blank-run.ts';
import placeholderBracketed from './placeholder-bracketed.ts';
import placeholderDateIncomplete from './placeholder-date-incomplete.ts';
import placeholderGenericName from './placeholder-generic-name.ts';
import placeholderGlyphRun from './placeholder-glyph-run.ts';
import placeholderHintText from './placeholder-hint-text.ts';
import placeholderMaskedPhrase from './placeholder-masked-phrase.ts';
import placeholderMissingNumber from './placeholder-missing-number.ts';
import placeholderPartiallyFilled from './placeholder-partially-filled.ts';
import placeholderSampleNumber from './placeholder-sample-number.ts';
import placeholderStyleMixed from './placeholder-style-mixed.ts';
import placeholderXRun from './placeholder-x-run.ts';
import placeholderXUnit from './placeholder-x-unit.ts';
import placeholderYear from './placeholder-year.ts';
import wordControlEmpty from './word-control-empty.ts';
import wordMergeField from './word-merge-field.ts';

export const placeholderRules: readonly Rule[] = [
  placeholderBlankRun,
  placeholderBracketed,
  placeholderDateIncomplete,
  placeholderGenericName,
  placeholderGlyphRun,
  placeholderHintText,
  placeholderMaskedPhrase,
  placeholderMissingNumber,
  placeholderPartiallyFilled,
  placeholderSampleNumber,
  placeholderStyleMixed,
  placeholderXRun,
  placeholderXUnit,
  placeholderYear,
  wordControlEmpty,
  wordMergeField,
];
