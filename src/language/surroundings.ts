/** What a place in the text stands in: its bracket, its sentence, its line. */

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** 'fence' for brackets that prose seldom uses, 'round' for those it does. */
  readonly frame: 'fence' | 'round' | 'line' | 'sentence';
}

const brackets: ReadonlyMap<string, string> = new Map(
  ['【】', '〖〗', '[]', '［］', '（）', '()', '{}', '「」', '<>', '《》'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const closers: ReadonlySet<string> = new Set(brackets.values());

/** The bracket that a cue stands in, on the same line and at most 120 characters long. */
export function bracketAround(text: string, at: number, floor = 0): Segment | undefined {
  for (let i = at - 1; i >= Math.max(floor, at - 100); i--) {
    const char = text.charAt(i);
    if (char === '\n' || char === '\r' || closers.has(char)) return undefined;
    const close = brackets.get(char);
    if (close === undefined) continue;
    const near = text.slice(at, i + 122);
    const to = near.indexOf(close);
    if (to < 0 || /[\n\r]/u.test(near.slice(0, to))) return undefined;
    return { start: i, end: at + to + 1, frame: '【〖[［'.includes(char) ? 'fence' : 'round' };
  }
  return undefined;
}

const stops = '\n\r。！？!?；;';
const reach = 160;

/** Emoji and ornaments that fence an advertisement; ❤ is left out, it stands for a letter (v❤). */
export function isOrnament(code: number): boolean {
  if (code === 0x2764 || code === 0x2665) return false;
  return (code >= 0x2600 && code <= 0x27ff) || (code >= 0xd83c && code <= 0xd83e) || code === 0x25b6 || code === 0x25c0;
}

function isStop(text: string, at: number): boolean {
  return stops.includes(text.charAt(at)) || isOrnament(text.charCodeAt(at));
}

/** The sentence that a cue stands in: up to the next stop or ornament on either side. */
export function sentenceAround(text: string, at: number, floor = 0): Segment {
  let start = at;
  while (start > floor && start > at - reach && !isStop(text, start - 1) && !isLowOfOrnament(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end < at + reach && (end === at || !isStop(text, end))) end++;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const line =
    (start === 0 || before === '\n' || before === '\r' || isLowOfOrnament(text, start - 1)) &&
    (after === '' || '\n\r。！'.includes(after) || isOrnament(after.charCodeAt(0)));
  return { start, end, frame: line ? 'line' : 'sentence' };
}

/** The second half of an emoji's surrogate pair. */
export function isLowOfOrnament(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && isOrnament(text.charCodeAt(at - 1));
}

/** The line that a place stands in, without white space at either end; undefined when it is longer than `limit`. */
export function lineAround(text: string, at: number, limit: number): { start: number; end: number } | undefined {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) if (at - start-- > limit) return undefined;
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) if (end++ - start > limit) return undefined;
  const line = text.slice(start, end);
  return { start: start + (line.length - line.trimStart().length), end: start + line.trimEnd().length };
}

function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}
