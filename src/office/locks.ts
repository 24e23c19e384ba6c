/** Elements whose text must not be edited in place. */

import type { Lock } from './model.ts';

export const lockOf: Readonly<Record<string, Lock>> = {
  'w:sdt': 'control',
  'w:ins': 'revision',
  'w:moveTo': 'revision',
  'mc:AlternateContent': 'alternate',
};
