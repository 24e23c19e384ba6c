/** What the flag table says of a flag. */

import type { Text } from '../rule.ts';

export interface FlagSpec {
  readonly name: string;
  readonly alias?: string;
  /** `list` may be repeated; of a repeated `value` the last one counts; an `optional` one takes its value only behind “=”. */
  readonly kind: 'flag' | 'optional' | 'value' | 'list';
  readonly group: 'check' | 'report' | 'fix' | 'config' | 'files' | 'upkeep' | 'about';
  readonly doc: Text;
}
