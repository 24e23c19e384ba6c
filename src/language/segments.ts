/** Finds where words end in text that has no blanks between them. */

/** The platform's segmenter takes four times as long for twice the text from about here on. */
const atOnce = 1000;

let segmenter: Intl.Segmenter | undefined;

/**
 * Offsets at which the words of a text end, ascending up to its length; marks and blanks between words count as words.
 * The whole text is one word where the platform has no segmenter.
 */
export function* wordEnds(text: string): Generator<number, undefined> {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) {
    yield text.length;
    return;
  }
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (let start = 0; start < text.length; ) {
    const end = safeCut(text, start + atOnce);
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) yield start + index + segment.length;
    start = end;
  }
}

const boundary = /[\s，。、；：！？”’）》—…]/u;
const joined = /^[\p{Mark}\p{Join_Control}\ud800-\udfff]/u;

/** Behind a mark or a blank if there is one near, else at least not within a character or before its accents. */
function safeCut(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  for (let cut = limit; cut > limit - 200; cut -= 1) {
    if (boundary.test(text.charAt(cut - 1)) && !continues(text, cut)) return cut;
  }
  let cut = limit;
  while (cut < limit + 100 && cut < text.length && continues(text, cut)) cut += 1;
  return cut;
}

function continues(text: string, at: number): boolean {
  return joined.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
