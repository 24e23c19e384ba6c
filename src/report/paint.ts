/** What a terminal report paints with; chosen once, so that layout never asks about colours. */

import type { Severity } from '../rule.ts';

type Brush = (text: string) => string;

export interface Paint extends Readonly<Record<Severity, Brush>> {
  readonly good: Brush;
  readonly strong: Brush;
  readonly faint: Brush;
}
