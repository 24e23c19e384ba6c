/** Rules of the category residue. */

import type { Rule } from '../../rule.ts';
import adLine from './residue-ad-line.ts';
import cmsMarker from './residue-cms-marker.ts';

export const residueRules: readonly Rule[] = [adLine, cmsMarker];
