/** A run of marks, as all readers of marks see it. */

import { type BlankKind, type BlankToken, matchAt } from './blank-token.ts';
import { unitAt } from './blank-units.ts';

export type Family = 'letter' | 'cross' | 'star' | 'question' | 'line' | 'shape' | 'drawn';

export interface Run {
  readonly family: Family;
  /** Where the digits before the marks begin: 2 of 20XX. */
  readonly digits: number;
  readonly start: number;
  readonly end: number;
}

export function token(start: number, end: number, kind: BlankKind, sure = true): BlankToken {
  return { start, end, kind, sure };
}

/** The blank before the unit that stands at `end`; one blank may lie between them. */
export function beforeUnit(
  text: string,
  start: number,
  end: number,
  kind: BlankKind,
  units: RegExp = unitAt,
): BlankToken | undefined {
  const from = text.charAt(end) === ' ' ? end + 1 : end;
  // X月X日前 is a day, however 日前 may read elsewhere.
  if (text.charAt(from) === '日' && text.charAt(start - 1) === '月')
    return { start, end, kind, unit: '日', noun: from + 1, sure: true };
  const unit = matchAt(units, text, from);
  return unit ? { start, end, kind, unit: unit[0], noun: from + unit[0].length, sure: true } : undefined;
}
