/** The layouts that come with the tool. */

import { gbt9704 } from './gbt9704.ts';
import type { LayoutProfile } from './profile.ts';

export const layouts: readonly LayoutProfile[] = [gbt9704];
