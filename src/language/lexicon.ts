/** The packed dictionary of `scripts/lexicon.mjs`, opened for look-ups: words with their weight, characters alike in sound or shape. */

export interface Lexicon {
  /** Code unit → number of the character from 1; 0: not in the dictionary. */
  readonly ids: Uint16Array;
  readonly codes: Uint16Array;
  /** Cost of each character as a word of its own, by number. */
  readonly singles: Float64Array;
  /** Words of 2, 3 and 4 characters. */
  readonly tables: readonly WordsOfLength[];
  /** Per character its rivals: number of the other, and `Likeness`. */
  rivals(id: number): readonly Rival[];
}

export interface WordsOfLength {
  readonly length: number;
  /** The words' characters by number, one after the other. */
  readonly words: Uint16Array;
  readonly weights: Uint8Array;
  /** Open addressing: index of a word + 1. */
  readonly slots: Int32Array;
  /** Cost of the word at an index. */
  readonly total: number;
}

interface Rival {
  readonly id: number;
  readonly likeness: number;
}

/** How two characters are alike; strokes nearly the same has four grades, 2 to 5. */
const Likeness = { sound: 0, syllable: 1, shape: 2, both: 6 } as const;

/** Weight above which a word is a name and is known, but never offered. */
export const nameBit = 128;
/** A weight is this many times the natural logarithm of the frequency. */
export const scale = 9;

const magic = 0x31584c4a;
const unknown = 18.6;

/** @throws {RangeError} when the bytes are no packed dictionary. */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0, true) !== magic) throw new RangeError('not a packed dictionary');
  const total = Math.log(view.getUint32(4, true));
  const read = reader(bytes, view, 8);
  const codes = read.words(read.count());
  const ids = new Uint16Array(0x10000);
  for (const [index, code] of codes.entries()) ids[code] = index + 1;
  const weights = read.bytes(codes.length);
  const singles = Float64Array.from([0, ...weights], (weight) => (weight === 0 ? unknown : total - weight / scale));
  const tables = [2, 3, 4].map((length): WordsOfLength => {
    const size = read.count();
    const words = read.words(size * length);
    return { length, words, weights: read.bytes(size), slots: hashAll(words, length, size), total };
  });
  const sounds = Array.from({ length: codes.length }, () => read.words(read.bytes(1)[0] ?? 0));
  const shapes = read.words(read.count() * 3);
  return { ids, codes, singles, tables, rivals: rivalsOf(sounds, shapes) };
}

function reader(bytes: Uint8Array, view: DataView, from: number) {
  let at = from;
  return {
    count() {
      at += 4;
      return view.getUint32(at - 4, true);
    },
    words(count: number): Uint16Array {
      const out = new Uint16Array(count);
      for (let i = 0; i < count; i++, at += 2) out[i] = view.getUint16(at, true);
      return out;
    },
    bytes(count: number): Uint8Array {
      at += count;
      return bytes.subarray(at - count, at);
    },
  };
}

/** One step of the hash of a word: feed it the numbers of its characters in order, from 0. */
function hashStep(hash: number, id: number): number {
  const mixed = Math.imul(hash ^ id, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function hashAll(words: Uint16Array, length: number, size: number): Int32Array {
  let capacity = 16;
  while (capacity < size * 2) capacity *= 2;
  const slots = new Int32Array(capacity);
  for (let index = 0; index < size; index++) {
    let hash = 0;
    for (let i = 0; i < length; i++) hash = hashStep(hash, words[index * length + i] ?? 0);
    let slot = hash & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = index + 1;
  }
  return slots;
}

/** Index of the word whose characters stand from `start`, with another one in the place of `at`; -1 when there is none. */
export function find(
  { length, words, slots }: WordsOfLength,
  run: Uint16Array,
  start: number,
  at = -1,
  other = 0,
): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = hashStep(hash, start + i === at ? other : (run[start + i] ?? 0));
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const index = (slots[slot] ?? 0) - 1;
    if (index < 0) return -1;
    let same = 0;
    while (same < length) {
      const wanted = start + same === at ? other : run[start + same];
      if (words[index * length + same] !== wanted) break;
      same++;
    }
    if (same === length) return index;
  }
}

/** A sound is a syllable with its tone: syllable * 8 + tone. */
function rivalsOf(sounds: readonly Uint16Array[], shapes: Uint16Array): (id: number) => readonly Rival[] {
  const bySyllable = new Map<number, number[]>();
  for (const [index, own] of sounds.entries()) {
    for (const sound of own) push(bySyllable, sound >> 3, index + 1);
  }
  const byShape = new Map<number, Rival[]>();
  for (let i = 0; i + 2 < shapes.length; i += 3) {
    const [one = 0, two = 0, grade = 0] = shapes.subarray(i, i + 3);
    push(byShape, one, { id: two, likeness: Likeness.shape + grade });
    push(byShape, two, { id: one, likeness: Likeness.shape + grade });
  }
  const known = new Map<number, readonly Rival[]>();
  return (id) => {
    const list = known.get(id) ?? gather(id, sounds, bySyllable, byShape.get(id) ?? []);
    known.set(id, list);
    return list;
  };
}

function push<V>(map: Map<number, V[]>, key: number, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function gather(
  id: number,
  sounds: readonly Uint16Array[],
  bySyllable: ReadonlyMap<number, readonly number[]>,
  shapes: readonly Rival[],
): readonly Rival[] {
  const likeness = new Map(shapes.map((rival) => [rival.id, rival.likeness]));
  const own = sounds[id - 1] ?? new Uint16Array();
  for (const syllable of new Set(Array.from(own, (sound) => sound >> 3))) {
    for (const other of bySyllable.get(syllable) ?? []) {
      if (other === id) continue;
      const same = (sounds[other - 1] ?? own).some((sound) => own.includes(sound));
      likeness.set(other, likeness.has(other) ? Likeness.both : same ? Likeness.sound : Likeness.syllable);
    }
  }
  return [...likeness].map(([other, how]) => ({ id: other, likeness: how }));
}
