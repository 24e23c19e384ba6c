/**
 * Packs data/lexicon.js for the rule typo-lattice: words and weights from jieba's dict.txt, sounds from pinyin-pro, strokes from
 * cnchar-order, all MIT and pinned as dev dependencies (see data/NOTICE.md), and scripts/lexicon.words.txt, which is ours.
 * `node scripts/lexicon.mjs`; src/language/lexicon.ts says how the bytes are read.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import cnchar from 'cnchar';
import order from 'cnchar-order';
import { pinyin } from 'pinyin-pro';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
cnchar.use(order);

const han = /^[\u4e00-\u9fff]+$/u;
const magic = 0x31584c4a;
const nameBit = 128;
/** The commonest character, 的 or 在, must stay below the bit. */
const scale = 9;
/** Words that the rules of the category spelling call wrong: a dictionary made of real texts has them, too. */
const ownLists = ['typo-safe', 'typo-guarded', 'variant-form'];
/** Frequency given to words of our own lists. */
const ownFrequency = 60;

async function readWords() {
  const dictionary = await readFile(join(dirname(require.resolve('@node-rs/jieba/package.json')), 'dict.txt'), 'utf8');
  const { wrong, right } = await ownWords();
  const words = new Map();
  let total = 0;
  for (const line of dictionary.split('\n')) {
    const [word, frequency, tag] = line.split(' ');
    if (!word || word.length > 4 || !han.test(word)) continue;
    total += Number(frequency);
    if (!wrong.has(word)) words.set(word, { frequency: Number(frequency), name: /^nr/u.test(tag ?? '') });
  }
  for (const word of right)
    if ((words.get(word)?.frequency ?? 0) < ownFrequency) words.set(word, { frequency: ownFrequency, name: false });
  return { words, total };
}

async function ownWords() {
  const wrong = new Set();
  const right = new Set();
  for (const id of ownLists) {
    const source = await readFile(join(root, `src/rules/spelling/${id}.list.ts`), 'utf8');
    for (const [, bad, good] of source.matchAll(/^ {2}'(\S+) ([^ '/]+)/gmu)) {
      wrong.add(bad);
      if (id === 'typo-safe' && good.length >= 2 && good.length <= 4 && han.test(good)) right.add(good);
    }
  }
  const words = await readFile(join(root, 'scripts/lexicon.words.txt'), 'utf8');
  for (const word of words.replace(/^#.*$/gmu, '').split(/\s+/u))
    if (word.length >= 2 && word.length <= 4) right.add(word);
  return { wrong, right };
}

/** Characters that slips are looked for among: those of words that are not rare. */
function commonCharacters(words) {
  const common = new Set();
  for (const [word, { frequency }] of words)
    if (word.length > 1 && frequency >= 20) for (const character of word) common.add(character);
  return [...common].sort();
}

/** Syllables with their tones as numbers, syllable * 8 + tone; the tone is the one diacritic of the syllable. */
function soundsOf(characters) {
  const syllables = new Map();
  return characters.map((character) => {
    const toned = new Set(pinyin(character, { multiple: true, toneType: 'num', type: 'array' }));
    return [...toned].map((sound) => {
      const [, syllable = sound, tone = '0'] = /^(.*?)(\d?)$/u.exec(sound) ?? [];
      if (!syllables.has(syllable)) syllables.set(syllable, syllables.size);
      return syllables.get(syllable) * 8 + Number(tone || 0);
    });
  });
}

/** Pairs whose stroke orders differ little, with a grade from 0 (the same) to 3. */
function shapesOf(characters) {
  const strokes = characters
    .map((character, index) => ({ id: index + 1, order: cnchar.stroke(character, 'order')?.[0] }))
    .filter(({ order }) => typeof order === 'string' && order !== '')
    .sort((a, b) => a.order.length - b.order.length);
  const pairs = [];
  for (const [index, one] of strokes.entries()) {
    for (let next = index + 1; next < strokes.length; next++) {
      const two = strokes[next];
      const length = two.order.length;
      if (length - one.order.length > 3) break;
      const most = length <= 4 ? 1 : length <= 7 ? 2 : 3;
      const distance = editDistance(one.order, two.order, most);
      const ratio = distance / length;
      if (distance <= most && ratio <= 0.34)
        pairs.push(one.id, two.id, ratio <= 0.13 ? 0 : ratio <= 0.2 ? 1 : ratio <= 0.26 ? 2 : 3);
    }
  }
  return pairs;
}

function editDistance(a, b, most) {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    if (Math.min(...row) > most) return most + 1;
    previous = row;
  }
  return previous[b.length];
}

function pack({ words, total }) {
  const common = commonCharacters(words);
  const rest = new Set([...words.keys()].flatMap((word) => [...word]));
  for (const character of common) rest.delete(character);
  const characters = [...common, ...[...rest].sort()];
  const ids = new Map(characters.map((character, index) => [character, index + 1]));
  const out = [];
  const u32 = (value) => out.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  const u16 = (value) => out.push(value & 255, value >>> 8);
  const weightOf = (word) => {
    const { frequency, name } = words.get(word) ?? { frequency: 1, name: false };
    return Math.max(1, Math.round(scale * Math.log(frequency))) + (name ? nameBit : 0);
  };
  u32(magic);
  u32(total);
  u32(characters.length);
  for (const character of characters) u16(character.charCodeAt(0));
  for (const character of characters) out.push(words.has(character) ? weightOf(character) & (nameBit - 1) : 0);
  for (const length of [2, 3, 4]) {
    const own = [...words.keys()].filter((word) => word.length === length).sort();
    u32(own.length);
    for (const word of own) for (const character of word) u16(ids.get(character));
    for (const word of own) out.push(weightOf(word));
  }
  const sounds = soundsOf(common);
  for (let index = 0; index < characters.length; index++) {
    const own = sounds[index] ?? [];
    out.push(own.length);
    own.forEach(u16);
  }
  const shapes = shapesOf(common);
  u32(shapes.length / 3);
  shapes.forEach(u16);
  return Uint8Array.from(out);
}

const bytes = pack(await readWords());
const notice = '// Packed by scripts/lexicon.mjs; sources and licences in NOTICE.md beside this file.\n';
await writeFile(join(root, 'data/lexicon.js'), `${notice}export default '${Buffer.from(bytes).toString('base64')}';\n`);
console.log(`data/lexicon.js: ${(bytes.length / 1e6).toFixed(2)} MB before base64`);
