/** Rules of the category spelling. */

import type { Rule } from '../../rule.ts';
import deDiDe from './de-di-de.ts';
import latinCase from './latin-case.ts';
import latinTypo from './latin-typo.ts';
import repeatedChar from './repeated-char.ts';
import repeatedWord from './repeated-word.ts';
import typoGuarded from './typo-guarded.ts';
import typoLattice from './typo-lattice.ts';
import typoSafe from './typo-safe.ts';
import variantForm from './variant-form.ts';

export const spellingRules: readonly Rule[] = [
  deDiDe,
  latinCase,
  latinTypo,
  repeatedChar,
  repeatedWord,
  typoGuarded,
  typoLattice,
  typoSafe,
  variantForm,
];
