/** A paragraph's effective properties as widths in characters, alignment and spacing. */

import type { ParagraphLook } from '../layout/look.ts';
import type { ParagraphFormat } from './paragraph-format.ts';

export function alignOf(value: string | undefined): ParagraphLook['align'] {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === undefined || value === 'left' || value === 'start' ? 'left' : 'both';
}

/** Characters beat twips, and Word follows them; other programs write the two apart, so both are told. */
export function width(format: ParagraphFormat, name: string, size: number): number[] {
  const chars = Number(format.get(`ind ${name}Chars`) ?? 0) / 100;
  const twips = Number(format.get(`ind ${name}`) ?? 0) / 20 / size;
  return chars !== 0 && Number.isFinite(chars) ? [chars, twips] : [Number.isFinite(twips) ? twips : 0];
}

export function firstLine(format: ParagraphFormat, size: number): number[] {
  const hanging = width(format, 'hanging', size);
  return hanging.some((one) => one !== 0) ? hanging.map((one) => -one) : width(format, 'firstLine', size);
}

export function lineOf(format: ParagraphFormat): ParagraphLook['line'] {
  const value = Number(format.get('spacing line'));
  if (!Number.isFinite(value) || value === 0) return undefined;
  const rule = format.get('spacing lineRule');
  if (rule === 'exact') return { rule, value: value / 20 };
  if (rule === 'atLeast') return { rule, value: value / 20 };
  return { rule: 'auto', value: value / 240 };
}
