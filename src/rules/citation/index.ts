/** Rules of the category citation. */

import type { Rule } from '../../rule.ts';
import booktitleAnnotation from './booktitle-annotation.ts';
import booktitleDocMissing from './booktitle-doc-missing.ts';
import booktitleTypeOutside from './booktitle-type-outside.ts';
import citeTitleThenNumber from './cite-title-then-number.ts';
import docnoBracket from './docno-bracket.ts';
import docnoDi from './docno-di.ts';
import docnoYearShort from './docno-year-short.ts';
import docnoZero from './docno-zero.ts';
import recipientPerson from './recipient-person.ts';

export const citationRules: readonly Rule[] = [
  booktitleAnnotation,
  booktitleDocMissing,
  booktitleTypeOutside,
  citeTitleThenNumber,
  docnoBracket,
  docnoDi,
  docnoYearShort,
  docnoZero,
  recipientPerson,
];
