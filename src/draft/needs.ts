/** Reads off a pattern which characters, or pairs of neighbours, a match cannot do without. */

/** One or two code units of which at least one entry stands in every match, or within the reach of its look-arounds. */
export type Need = readonly string[];
export type Needs = readonly Need[];

const memo = new WeakMap<RegExp, Needs>();
const known = new Map<string, Needs>();

/** What a pattern needs; empty when nothing can be said. Errs only towards saying less. */
export function needsOf(pattern: RegExp): Needs {
  let needs = memo.get(pattern);
  if (!needs) {
    const key = `${pattern.flags}/${pattern.source}`;
    needs = known.get(key) ?? readNeeds(pattern);
    known.set(key, needs);
    memo.set(pattern, needs);
  }
  return needs;
}

/** False when a text lacks what the pattern needs, which is known long before the pattern is compiled. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return needsOf(pattern).every((need) => need.some((entry) => text.includes(entry)));
}

/** What has been read off so far, by flags and source; a build keeps it for every start to come. */
export function readSoFar(): ReadonlyMap<string, Needs> {
  return known;
}

/** Takes over what was read off the same patterns before. */
export function recall(read: Iterable<readonly [string, Needs]>): void {
  for (const [key, needs] of read) known.set(key, needs);
}

function readNeeds(pattern: RegExp): Needs {
  if (!isPlain(pattern)) return [];
  const { needs } = readAlternatives({ source: pattern.source, at: 0, folds: pattern.ignoreCase });
  // 围 says nothing beside 围绕.
  return needs.filter((need) => !needs.some((other) => other !== need && implies(other, need)));
}

function implies(closer: Need, need: Need): boolean {
  return closer.every((entry) => entry.length > 1 && need.some((part) => part.length === 1 && entry.includes(part)));
}

/** Sets within classes are left alone, and so is a brace that stands for itself, as it may without `u`. */
function isPlain({ unicode, flags, source }: RegExp): boolean {
  return unicode || !(flags.includes('v') || /\{(?![0-9])/u.test(source));
}

interface Reading {
  readonly source: string;
  at: number;
  /** Letters stand for either case. */
  readonly folds: boolean;
}

/** What is known of a piece of a pattern. */
interface Part {
  readonly needs: Needs;
  /** The code units it may begin and end with; empty when they are too many or unknown. */
  readonly first: string;
  readonly last: string;
  /** May take no character; `ahead` and `behind` look without taking any. */
  readonly kind: 'text' | 'maybe' | 'ahead' | 'behind' | 'nothing';
}

const unknown: Part = { needs: [], first: '', last: '', kind: 'text' };
const nothing: Part = { ...unknown, kind: 'nothing' };

/** Longer classes are met everywhere. */
const widest = 24;

/** More pairs than this take longer to look up than they spare. */
const mostPairs = 96;

/** Up to the closing bracket or the end: what a single branch needs, or one of the needs of each. */
function readAlternatives(reading: Reading): Part {
  const branches = [readSequence(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    branches.push(readSequence(reading));
  }
  const [only] = branches;
  if (branches.length === 1 && only) return only;
  return {
    needs: [either(branches.map(({ needs }) => rarest(needs)))].filter((need) => need.length > 0),
    first: union(branches.map(({ first }) => first)),
    last: union(branches.map(({ last }) => last)),
    kind: branches.some(({ kind }) => kind !== 'text') ? 'maybe' : 'text',
  };
}

function either(needs: readonly (Need | undefined)[]): Need {
  const entries = new Set<string>();
  for (const need of needs) {
    if (!need) return [];
    for (const entry of need) entries.add(entry);
  }
  return [...entries];
}

/** Without knowing the text: few entries rather than many, and pairs rather than single characters. */
function rarest(needs: Needs): Need | undefined {
  let best: Need | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const need of needs) {
    const weight = need.reduce((sum, entry) => sum + (entry.length > 1 ? 1 : widest), 0);
    if (weight >= least) continue;
    best = need;
    least = weight;
  }
  return best;
}

function union(sets: readonly string[]): string {
  if (sets.includes('')) return '';
  const chars = new Set(sets.join(''));
  return chars.size > widest ? '' : [...chars].join('');
}

function readSequence(reading: Reading): Part {
  const needs: Need[] = [];
  let kind: Part['kind'] = 'nothing';
  let first = '';
  // What the character before may be; `seen` is what a look behind says of it.
  let last = '';
  let seen = '';
  while (reading.at < reading.source.length) {
    const char = reading.source[reading.at];
    if (char === '|' || char === ')') break;
    const atom = readAtom(reading);
    const least = readLeast(reading);
    const part: Part = least === 0 && atom.kind === 'text' ? { ...atom, kind: 'maybe' } : atom;
    if (part.kind === 'nothing') continue;
    if (part.kind === 'behind') {
      needs.push(...part.needs);
      seen = part.last;
      continue;
    }
    if (part.kind === 'maybe') {
      if (kind !== 'text') {
        first = kind === 'maybe' ? union([first, part.first]) : part.first;
        kind = 'maybe';
      }
      last = union([last, part.last]);
      seen = '';
      continue;
    }
    needs.push(...part.needs, ...pairs(last, part.first), ...pairs(seen, part.first));
    if (part.kind === 'ahead') continue;
    if (kind !== 'text') first = kind === 'maybe' ? union([first, part.first]) : part.first;
    kind = 'text';
    last = part.last;
    seen = '';
  }
  return { needs, first, last, kind };
}

function pairs(before: string, after: string): Needs {
  if (before === '' || after === '' || before.length * after.length > mostPairs) return [];
  return [Array.from(before).flatMap((one) => Array.from(after, (other) => one + other))];
}

/** How often the quantifier wants what stands before it at the least. */
function readLeast(reading: Reading): number {
  const { source } = reading;
  const char = source[reading.at];
  let least = 1;
  if (char === '{') {
    const close = source.indexOf('}', reading.at);
    least = Number.parseInt(source.slice(reading.at + 1, close), 10);
    reading.at = close + 1;
  } else if (char === '*' || char === '?' || char === '+') {
    least = char === '+' ? 1 : 0;
    reading.at += 1;
  } else return 1;
  if (source[reading.at] === '?') reading.at += 1;
  return least;
}

function readAtom(reading: Reading): Part {
  const { source } = reading;
  const char = source[reading.at] ?? '';
  if (char === '(') return readGroup(reading);
  if (char === '[') return readClass(reading);
  if (char === '\\') return readEscaped(reading);
  reading.at += 1;
  if (isSurrogate(char)) {
    // A pair is one atom.
    if (isSurrogate(source[reading.at] ?? '')) reading.at += 1;
    return unknown;
  }
  if (char === '^' || char === '$') return nothing;
  return char === '.' ? unknown : one(char, reading);
}

function readGroup(reading: Reading): Part {
  const { source } = reading;
  let look: Part['kind'] | undefined;
  let denied = false;
  reading.at += 1;
  if (source[reading.at] === '?') {
    // (?: (?= (?! (?<= (?<! (?<name>
    const backwards = source[reading.at + 1] === '<';
    reading.at += backwards ? 2 : 1;
    const sign = source[reading.at];
    denied = sign === '!';
    if (denied || sign === '=') look = backwards ? 'behind' : 'ahead';
    reading.at = look || sign === ':' ? reading.at + 1 : source.indexOf('>', reading.at) + 1;
  }
  const part = readAlternatives(reading);
  reading.at += 1;
  if (denied) return nothing;
  if (!look) return part;
  return part.kind === 'text' ? { ...part, kind: look } : { needs: part.needs, first: '', last: '', kind: look };
}

function readClass(reading: Reading): Part {
  const { source } = reading;
  let chars = '';
  let known = source[reading.at + 1] !== '^';
  reading.at += known ? 1 : 2;
  while (reading.at < source.length && source[reading.at] !== ']') {
    const char = source[reading.at] ?? '';
    if (char === '\\') {
      const escaped = readEscape(reading);
      if (escaped === '') known = false;
      chars += escaped;
      continue;
    }
    const ranges = char === '-' && source[reading.at + 1] !== ']';
    if (ranges || isSurrogate(char)) known = false;
    chars += char;
    reading.at += 1;
  }
  reading.at += 1;
  return known && chars.length <= widest ? one(chars, reading) : unknown;
}

function readEscaped(reading: Reading): Part {
  const kind = reading.source[reading.at + 1] ?? '';
  const chars = readEscape(reading);
  if (kind === 'b' || kind === 'B') return nothing;
  // What a group held may be nothing.
  if (kind === 'k' || (kind >= '1' && kind <= '9')) return { ...unknown, kind: 'maybe' };
  return chars === '' ? unknown : one(chars, reading);
}

/** The characters an escape stands for; empty when they are many or none. */
function readEscape(reading: Reading): string {
  const { source } = reading;
  const kind = source[reading.at + 1] ?? '';
  const start = reading.at + 2;
  reading.at = start;
  if (kind === 'd') return '0123456789';
  if (kind === 'u' && source[start] !== '{') {
    reading.at = start + 4;
    const char = String.fromCharCode(Number.parseInt(source.slice(start, start + 4), 16));
    return isSurrogate(char) ? '' : char;
  }
  if (kind === 'u' || kind === 'p' || kind === 'P') reading.at = source.indexOf('}', start) + 1;
  else if (kind === 'k') reading.at = source.indexOf('>', start) + 1;
  else if (kind === 'x') reading.at = start + 2;
  else if (kind === 'c') reading.at = start + 1;
  else if (kind >= '0' && kind <= '9') while (isDigit(source[reading.at])) reading.at += 1;
  else if (!/[A-Za-z]/.test(kind)) return kind;
  return '';
}

function isDigit(char = ''): boolean {
  return char >= '0' && char <= '9';
}

function isSurrogate(char: string): boolean {
  return char >= '\ud800' && char <= '\udfff';
}

/** Of letters that go by either case only the English ones are known: both, and the two signs that pass for k and s. */
function one(chars: string, { folds }: Reading): Part {
  let all = chars;
  if (folds) {
    if (/[^ -~\u2e80-\u9fff\uff01-\uff20]/.test(chars)) return unknown;
    const letters = chars.replace(/[^A-Za-z]/g, '');
    all += letters.toLowerCase() + letters.toUpperCase();
    if (/k/i.test(letters)) all += '\u212a';
    if (/s/i.test(letters)) all += '\u017f';
  }
  const units = [...new Set(all)];
  const set = units.join('');
  return { needs: [units], first: set, last: set, kind: 'text' };
}
