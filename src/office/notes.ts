/** What Word says of characters beyond themselves: a prompt, a field, a highlight, that they are hidden. */

import { bookmarkOf } from './fields.ts';
import type { Note, NoteKind, Paragraph } from './model.ts';
import type { OpenRun, Reader } from './reader.ts';

/** Notes on characters that have just come into a paragraph. */
export function noteText({ controls, flows }: Reader, paragraph: Paragraph, at: number, end: number): void {
  const flow = flows.at(-1);
  const highlight = flow?.runs.at(-1)?.highlight ?? '';
  const control = controls.findLast(({ placeholder }) => placeholder);
  if (control) note(paragraph, 'control', control, at, end, control.name);
  for (const field of flow?.fields ?? []) {
    if (field.kind === 'MERGEFIELD') note(paragraph, 'merge', field, at, end, field.name);
    else if (field.kind === 'FORMTEXT') note(paragraph, 'form', field, at, end, '');
    else {
      const bookmark = bookmarkOf(field);
      if (bookmark !== undefined) note(paragraph, 'reference', field, at, end, bookmark);
    }
  }
  if (highlight !== '') note(paragraph, 'highlight', highlight, at, end, highlight);
}

/** Lengthens the last note of the same key, or begins one. */
export function note(
  paragraph: Paragraph,
  kind: NoteKind,
  key: Note['key'],
  start: number,
  end: number,
  detail: string,
): void {
  const last = paragraph.notes.findLast((one) => one.kind === kind);
  if (last && last.key === key && last.end === start) {
    last.end = end;
    if (kind === 'hidden') last.detail += detail;
  } else paragraph.notes.push({ kind, key, start, end, detail });
}

/** By the properties of its run or by a style. */
export function isHidden({ styles }: Reader, { vanish, style }: OpenRun, paragraph: Paragraph): boolean {
  if (vanish !== undefined) return vanish;
  // Toggles of paragraph and character style cancel each other out.
  return styles.run(style).hidden !== styles.paragraph(paragraph.style).hidden;
}
