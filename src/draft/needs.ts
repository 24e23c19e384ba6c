/** Reads off a pattern which characters a match cannot do without. */

/** Of each string at least one character stands in every match, or within the reach of its look-arounds. */
export type Needs = readonly string[];

const memo = new WeakMap<RegExp, Needs>();

/** What a pattern needs; empty when nothing can be said. Errs only towards saying less. */
export function needsOf(pattern: RegExp): Needs {
  let known = memo.get(pattern);
  if (!known) {
    known = isPlain(pattern) ? readAlternatives({ source: pattern.source, at: 0, folds: pattern.ignoreCase }) : [];
    memo.set(pattern, known);
  }
  return known;
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

/** Longer classes are met everywhere. */
const widest = 24;

/** Up to the closing bracket or the end: what a single branch needs, or one of the needs of each. */
function readAlternatives(reading: Reading): Needs {
  const branches = [readSequence(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    branches.push(readSequence(reading));
  }
  const [only] = branches;
  if (branches.length === 1 && only) return only;
  return [either(branches.map((needs) => needs[0])), either(branches.map((needs) => needs.at(-1)))].filter(
    (need) => need !== '',
  );
}

function either(needs: readonly (string | undefined)[]): string {
  let chars = '';
  for (const need of needs) {
    if (need === undefined) return '';
    chars += need;
  }
  return chars;
}

function readSequence(reading: Reading): Needs {
  const needs: string[] = [];
  while (reading.at < reading.source.length) {
    const char = reading.source[reading.at];
    if (char === '|' || char === ')') break;
    const own = readAtom(reading);
    if (readLeast(reading) > 0) needs.push(...own);
  }
  return needs;
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

function readAtom(reading: Reading): Needs {
  const { source } = reading;
  const char = source[reading.at] ?? '';
  if (char === '(') return readGroup(reading);
  if (char === '[') return readClass(reading);
  if (char === '\\') return one(readEscape(reading), reading);
  reading.at += 1;
  if (isSurrogate(char)) {
    // A pair is one atom.
    if (isSurrogate(source[reading.at] ?? '')) reading.at += 1;
    return [];
  }
  return '.^$'.includes(char) ? [] : one(char, reading);
}

function readGroup(reading: Reading): Needs {
  const { source } = reading;
  let denied = false;
  reading.at += 1;
  if (source[reading.at] === '?') {
    // (?: (?= (?! (?<= (?<! (?<name>
    reading.at += source[reading.at + 1] === '<' ? 2 : 1;
    const sign = source[reading.at];
    denied = sign === '!';
    reading.at = sign === ':' || sign === '=' || denied ? reading.at + 1 : source.indexOf('>', reading.at) + 1;
  }
  const needs = readAlternatives(reading);
  reading.at += 1;
  return denied ? [] : needs;
}

function readClass(reading: Reading): Needs {
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
  return known && chars.length <= widest ? one(chars, reading) : [];
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

/** Letters of scripts with two cases say nothing where case does not count. */
function one(chars: string, { folds }: Reading): Needs {
  return chars === '' || (folds && /[^ -@\u2e80-\u9fff\uff01-\uff20]/.test(chars)) ? [] : [chars];
}
