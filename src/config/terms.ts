/** The words of an office, as the key `terms` and the library take them. */

import { severities } from '../rule.ts';
import type { Term } from './config.ts';
import { defined } from './profiles.ts';
import { fields, items, oneOf, problemAt, string, stringOrStrings, type Value } from './value.ts';

/** A list of words, as the key `terms` and the library take it. */
export function readTerms(value: Value): readonly Term[] {
  return items(value).map(readTerm);
}

const termKeys = ['wrong', 'right', 'note', 'severity', 'before', 'after', 'validFrom', 'validTo'] as const;

/** One of them. */
export function readTerm(value: Value): Term {
  const given = fields(value, termKeys);
  const wrong = given.get('wrong');
  const right = given.get('right');
  const note = given.get('note');
  const severity = given.get('severity');
  const before = given.get('before');
  const after = given.get('after');
  const validFrom = given.get('validFrom');
  const validTo = given.get('validTo');
  if (!wrong || !right) throw problemAt(value, ['词条要有“wrong”和“right”。', 'a term needs "wrong" and "right".']);
  if (string(wrong).length < 2) {
    throw problemAt(wrong, ['“wrong”至少要有两个字。', '"wrong" must have two characters or more.']);
  }
  return {
    wrong: string(wrong),
    right: string(right),
    ...defined({
      note: note && string(note),
      severity: severity && oneOf(severity, severities),
      before: before && stringOrStrings(before),
      after: after && stringOrStrings(after),
      validFrom: validFrom && readDay(validFrom),
      validTo: validTo && readDay(validTo),
    }),
  };
}

/** 2024, 2024-04 or 2024-04-01. */
function readDay(value: Value): string {
  const day = string(value);
  if (/^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(day)) return day;
  throw problemAt(value, [
    `“${day}”不是日期，应写作 2024、2024-04 或 2024-04-01。`,
    `"${day}" is no date; write 2024, 2024-04 or 2024-04-01.`,
  ]);
}
