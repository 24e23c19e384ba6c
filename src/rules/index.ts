/** The one registry of rules, by category. */

import type { Rule } from '../rule.ts';
import { citationRules } from './citation/index.ts';
import { consistencyRules } from './consistency/index.ts';
import { layoutRules } from './layout/index.ts';
import { numeralRules } from './numeral/index.ts';
import { placeholderRules } from './placeholder/index.ts';
import { punctuationRules } from './punctuation/index.ts';
import { residueRules } from './residue/index.ts';
import { spacingRules } from './spacing/index.ts';
import { spellingRules } from './spelling/index.ts';
import { structureRules } from './structure/index.ts';
import { wordingRules } from './wording/index.ts';

export const rules: readonly Rule[] = [
  ...placeholderRules,
  ...residueRules,
  ...structureRules,
  ...consistencyRules,
  ...punctuationRules,
  ...numeralRules,
  ...spacingRules,
  ...citationRules,
  ...wordingRules,
  ...spellingRules,
  ...layoutRules,
];
