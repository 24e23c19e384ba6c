/** Character classes of a paragraph as a bit mask, so that a rule skips what cannot concern it. */

export const Has = {
  digit: 1,
  latin: 2,
  han: 4,
  /** Full-width letters, digits and ASCII marks U+FF01–FF5E. */
  wide: 8,
  /** “ ” ‘ ’ " ' 「 」 『 』 〝 〞 ｢ ｣ */
  quote: 16,
  /** Round, square and lenticular brackets of either width, braces, < >. */
  bracket: 32,
  /** 《 》 〈 〉 */
  book: 64,
  /** % ％ ‰ */
  percent: 128,
  /** Blanks and tabs of any kind, indentation included. */
  space: 256,
  /** ： and : */
  colon: 512,
  /** 、 */
  enumeration: 1024,
  /** What stands for a blank: X x Ｘ ｘ × ✕ * ＊ ? ？ _ ＿ □ ○ △ . and their like. */
  blank: 2048,
  /** Control, zero-width, bidi, private-use, compatibility and replacement characters, lone surrogates, emoji. */
  odd: 4096,
  /** ASCII punctuation. */
  ascii: 8192,
  /** Dashes, hyphens, tildes and dots of ellipses: - – — ~ ～ … · ・ */
  dash: 16384,
  /** 。 ！ ？ ； ， */
  stop: 32768,
} as const;

function mark(table: Uint16Array, bit: number, characters: string): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    table[code] = (table[code] ?? 0) | bit;
  }
}

function range(table: Uint16Array, bit: number, from: number, to: number): void {
  for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | bit;
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  // The large ranges first, which nothing else is in: a loop over them would take a cold start more than a millisecond.
  table.fill(Has.han, 0x3400, 0xa000);
  table.fill(Has.odd, 0xd800, 0xfb00);
  table.fill(Has.odd, 0x3300, 0x3400);
  table.fill(Has.odd, 0x2e80, 0x2fe0);
  range(table, Has.digit, 0x30, 0x39);
  range(table, Has.latin, 0x41, 0x5a);
  range(table, Has.latin, 0x61, 0x7a);
  range(table, Has.latin, 0xc0, 0x24f);
  range(table, Has.wide, 0xff01, 0xff5e);
  range(table, Has.ascii, 0x21, 0x2f);
  range(table, Has.ascii, 0x3a, 0x40);
  range(table, Has.ascii, 0x5b, 0x60);
  range(table, Has.ascii, 0x7b, 0x7e);
  mark(table, Has.quote, '“”‘’"\'「」『』＂＇〝〞｢｣');
  mark(table, Has.bracket, '（）()[]［］【】〔〕〖〗{}｛｝<>＜＞');
  mark(table, Has.book, '《》〈〉');
  mark(table, Has.percent, '%％‰');
  mark(
    table,
    Has.space,
    ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  );
  mark(table, Has.colon, '：:');
  mark(table, Has.enumeration, '、');
  mark(table, Has.blank, 'XxＸｘ×✕✖╳*＊?？_＿□○△◇☆●▲■◯〇.…');
  mark(table, Has.dash, '-–—―‐‑~～…·・−');
  mark(table, Has.stop, '。！？；，');
  // Odd characters: controls, soft hyphen, NBSP and thin spaces, zero-width, bidi, private use, radicals, surrogates.
  range(table, Has.odd, 0x00, 0x08);
  range(table, Has.odd, 0x0e, 0x1f);
  range(table, Has.odd, 0x7f, 0xa0);
  mark(
    table,
    Has.odd,
    '\u000b\u000c\u00ad\u034f\u061c\u1680\u180e\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0\ufffc\ufffd',
  );
  range(table, Has.odd, 0x2000, 0x200f);
  range(table, Has.odd, 0x2028, 0x202f);
  range(table, Has.odd, 0x205f, 0x206f);
  range(table, Has.odd, 0xfb00, 0xfb06);
  range(table, Has.odd, 0xfe00, 0xfe0f);
  return table;
}

/** Mask bit set of every UTF-16 code unit. */
export const classes: Uint16Array = build();
