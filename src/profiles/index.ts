/** Document types, the most particular first. */

import type { Profile } from './profile.ts';

export const profiles: readonly Profile[] = [];
