/** Rules of the category layout: silent unless a layout was chosen. */

import type { Rule } from '../../rule.ts';
import annexOpening from './annex-opening.ts';
import bodyFont from './body-font.ts';
import datePosition from './date-position.ts';
import headingFont from './heading-font.ts';
import indentByBlanks from './indent-by-blanks.ts';
import lineGrid from './line-grid.ts';
import pageMargins from './page-margins.ts';
import pageNumberForm from './page-number-form.ts';
import pageSize from './page-size.ts';
import paragraphIndent from './paragraph-indent.ts';
import quoteFont from './quote-font.ts';
import textColour from './text-colour.ts';
import titleFont from './title-font.ts';

export const layoutRules: readonly Rule[] = [
  annexOpening,
  bodyFont,
  datePosition,
  headingFont,
  indentByBlanks,
  lineGrid,
  pageMargins,
  pageNumberForm,
  pageSize,
  paragraphIndent,
  quoteFont,
  textColour,
  titleFont,
];
