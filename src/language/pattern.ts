/** Takes a regular expression apart, as far as it says which characters a match is made of. */

/** What stands between two bars. */
export type Branch = readonly Term[];

export interface Term {
  readonly node: Node;
  /** How often it has to stand there at the least. */
  readonly least: number;
}

export type Node =
  /** One of these code units; any, where there are none. */
  | { readonly kind: 'one'; readonly chars: string }
  /** A group or a look-around that must hold. */
  | { readonly kind: 'group' | 'ahead' | 'behind'; readonly branches: readonly Branch[] }
  /** What a group held, which may be nothing. */
  | { readonly kind: 'echo' }
  /** ^ $ \b and look-arounds that must not hold. */
  | { readonly kind: 'edge' };

interface Reading {
  readonly source: string;
  at: number;
  /** Letters stand for either case. */
  readonly folds: boolean;
}

/** Longer classes are met everywhere. */
export const widest = 24;

/** The branches of a pattern; undefined for sets within classes, and for a brace that may stand for itself without `u`. */
export function readPattern({ unicode, flags, source, ignoreCase }: RegExp): readonly Branch[] | undefined {
  if (!unicode && (flags.includes('v') || /\{(?![0-9])/u.test(source))) return undefined;
  return readBranches({ source, at: 0, folds: ignoreCase });
}

function readBranches(reading: Reading): readonly Branch[] {
  const branches = [readBranch(reading)];
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    branches.push(readBranch(reading));
  }
  return branches;
}

function readBranch(reading: Reading): Branch {
  const terms: Term[] = [];
  while (reading.at < reading.source.length && !'|)'.includes(reading.source.charAt(reading.at))) {
    const node = readNode(reading);
    terms.push({ node, least: readLeast(reading) });
  }
  return terms;
}

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

function readNode(reading: Reading): Node {
  const { source } = reading;
  const char = source[reading.at] ?? '';
  if (char === '(') return readGroup(reading);
  if (char === '[') return readClass(reading);
  if (char === '\\') return readEscaped(reading);
  reading.at += 1;
  if (isSurrogate(char)) {
    // A pair is one atom.
    if (isSurrogate(source[reading.at] ?? '')) reading.at += 1;
    return any;
  }
  if (char === '^' || char === '$') return edge;
  return char === '.' ? any : one(char, reading);
}

const any: Node = { kind: 'one', chars: '' };
const edge: Node = { kind: 'edge' };

function readGroup(reading: Reading): Node {
  const { source } = reading;
  let kind: 'group' | 'ahead' | 'behind' = 'group';
  let denied = false;
  reading.at += 1;
  if (source[reading.at] === '?') {
    // (?: (?= (?! (?<= (?<! (?<name>
    const backwards = source[reading.at + 1] === '<';
    reading.at += backwards ? 2 : 1;
    const sign = source[reading.at];
    denied = sign === '!';
    if (denied || sign === '=') kind = backwards ? 'behind' : 'ahead';
    const named = kind === 'group' && sign !== ':';
    reading.at = named ? source.indexOf('>', reading.at) + 1 : reading.at + 1;
  }
  const branches = readBranches(reading);
  reading.at += 1;
  return denied ? edge : { kind, branches };
}

function readClass(reading: Reading): Node {
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
  return known && chars.length <= widest ? one(chars, reading) : any;
}

function readEscaped(reading: Reading): Node {
  const kind = reading.source[reading.at + 1] ?? '';
  const chars = readEscape(reading);
  if (kind === 'b' || kind === 'B') return edge;
  if (kind === 'k' || (kind >= '1' && kind <= '9')) return { kind: 'echo' };
  return chars === '' ? any : one(chars, reading);
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
function one(chars: string, { folds }: Reading): Node {
  let all = chars;
  if (folds) {
    if (/[^ -~\u2e80-\u9fff\uff01-\uff20]/.test(chars)) return any;
    const letters = chars.replace(/[^A-Za-z]/g, '');
    all += letters.toLowerCase() + letters.toUpperCase();
    if (/k/i.test(letters)) all += '\u212a';
    if (/s/i.test(letters)) all += '\u017f';
  }
  return { kind: 'one', chars: [...new Set(all)].join('') };
}
