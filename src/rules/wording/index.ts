/** Rules of the category wording. */

import type { Rule } from '../../rule.ts';
import cliche from './cliche.ts';
import collocation from './collocation.ts';
import fazhi from './fazhi.ts';
import formulaOrder from './formula-order.ts';
import formulaOutdated from './formula-outdated.ts';
import formulaTruncated from './formula-truncated.ts';
import formulaVerb from './formula-verb.ts';
import houseTerm from './house-term.ts';
import jiezhi from './jiezhi.ts';
import mixedStructure from './mixed-structure.ts';
import redundantPair from './redundant-pair.ts';
import termBeforeParty from './term-before-party.ts';
import termLeaderShort from './term-leader-short.ts';
import unofficialName from './unofficial-name.ts';
import zuochu from './zuochu.ts';

export const wordingRules: readonly Rule[] = [
  cliche,
  collocation,
  fazhi,
  formulaOrder,
  formulaOutdated,
  formulaTruncated,
  formulaVerb,
  houseTerm,
  jiezhi,
  mixedStructure,
  redundantPair,
  termBeforeParty,
  termLeaderShort,
  unofficialName,
  zuochu,
];
