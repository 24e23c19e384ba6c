/** Fields: what is an instruction, what is a result, and what kind of field it is. */

import type { FieldBounds } from './model.ts';

export interface Field {
  phase: 'code' | 'result';
  code: string;
  /** Set once the code is complete. */
  kind: string;
  /** What the code names: a merge field, a bookmark. */
  name: string;
  bounds?: FieldBounds;
}

export function newField(code = '', bounds?: FieldBounds): Field {
  const field: Field = { phase: 'code', code, kind: '', name: '', ...(bounds && { bounds }) };
  if (code !== '') settle(field);
  return field;
}

/** The code is complete, the result follows. */
export function settle(field: Field): void {
  field.phase = 'result';
  const words = field.code.trim().match(/"[^"]*"|\S+/gu) ?? [];
  field.kind = (words[0] ?? '').toUpperCase();
  field.name = (words[1] ?? '').replaceAll('"', '');
}

const pages: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION']);

/** Its result is the page's number: no content. */
export function isPage({ kind }: Field): boolean {
  return pages.has(kind);
}

export function isContents({ kind }: Field): boolean {
  return kind === 'TOC';
}

const references: ReadonlySet<string> = new Set(['REF', 'PAGEREF', 'NOTEREF']);

/** The bookmark that a cross-reference shows. */
export function bookmarkOf({ kind, name }: Field): string | undefined {
  return references.has(kind) && name !== '' && !name.startsWith('\\') ? name : undefined;
}
