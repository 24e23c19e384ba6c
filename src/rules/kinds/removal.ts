/** What goes when residue goes: the blanks before it, or its whole line when nothing else stands there. */

import type { Draft } from '../../draft/types.ts';
import type { Residue, ResidueKind } from '../../language/residue.ts';
import type { Fix, Span } from '../../rule.ts';

const blank = /[ \t\u00a0\u2000-\u200a\u3000]/u;
const lineEnd = /[\n\r\u2028\u2029]/u;

/** Residue of one kind with the edit that takes it out. */
export function* removals(draft: Draft, kind: ResidueKind): Iterable<{ readonly at: Residue; readonly fix: Fix }> {
  let next = 0;
  let first = true;
  for (const at of draft.residue) {
    if (at.kind !== kind) continue;
    for (let block = draft.blocks[next]; block && block.line.end <= at.start; block = draft.blocks[++next])
      first &&= block.role === 'residue';
    const block = draft.blocks[next];
    const alone = block !== undefined && block.role === 'residue' && at.end <= block.line.end;
    const fix = alone
      ? { at: wholeLine(draft.text, block.line, first), text: '', safe: at.sure }
      : removal(draft.text, at, at.sure);
    // Where the line ends of the text are not those of the file (Markdown) the line itself must do.
    yield { at, fix: draft.source.contiguous(fix.at ?? at) ? fix : { text: '', safe: at.sure } };
  }
}

/** Deletes a span; a span that fills its line takes the line end along. */
export function removal(text: string, { start, end }: Span, safe = true): Fix {
  let from = start;
  while (from > 0 && blank.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && blank.test(text.charAt(to))) to++;
  const opens = from === 0 || lineEnd.test(text.charAt(from - 1));
  const closes = to === text.length || lineEnd.test(text.charAt(to));
  if (opens && closes) return { at: wholeLine(text, { start: from, end: to }, from === 0), text: '', safe };
  // Indentation belongs to the prose behind; blanks at the end of the line have no use once the residue is gone.
  if (opens) return { at: { start, end: start === from && text.charAt(end) === '\u3000' ? end : to }, text: '', safe };
  // Between Latin words the blank is theirs.
  const latin = !closes && /[!-~]/u.test(text.charAt(from - 1)) && /[!-~]/u.test(text.charAt(end));
  return { at: { start: latin ? start : from, end: closes ? to : end }, text: '', safe };
}

/** A line goes with the line end before it, so that edits of neighbouring lines do not overlap; the first lines with the one behind. */
function wholeLine(text: string, { start, end }: Span, first: boolean): Span {
  if (first) return { start, end: Math.min(text.length, end + (text.startsWith('\r\n', end) ? 2 : 1)) };
  return { start: start - (text.startsWith('\r\n', start - 2) ? 2 : 1), end };
}
