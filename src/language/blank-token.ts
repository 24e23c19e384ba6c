/** One place of a text that is still to be filled in, before anything is known about its draft. */

export type BlankKind =
  /** XX镇, ××同志 */
  | 'x-run'
  /** X次, X.X亿元, X月X日 */
  | 'x-unit'
  /** 20XX年, 201x年, 20**年 */
  | 'year'
  /** 2021年 月 日, ——年月日 */
  | 'date'
  /** ____, （　　）, 合计  万元, 第  号 */
  | 'blank-run'
  /** ○○局, □□, **镇, ???镇长 */
  | 'glyph-run'
  /** 【本单位】, （待填写）, {{name}} */
  | 'bracketed'
  /** 单击此处输入文字 */
  | 'hint'
  /** 某某镇 */
  | 'generic'
  /** 138XXXX0000, 12345678 */
  | 'sample'
  /** xx458元, 3X名 */
  | 'partial'
  /** 下辖个行政村, 占比% */
  | 'missing'
  /** 以XXX思想为指导, 镇X委 */
  | 'masked';

export interface BlankToken {
  readonly start: number;
  readonly end: number;
  readonly kind: BlankKind;
  /** Unit behind the blank: 次, 月, 亿元. */
  readonly unit?: string;
  /** Where the noun to the right begins, behind the unit. */
  readonly noun?: number;
  /** False when a finished text might say so too. */
  readonly sure: boolean;
}

/**
 * Looks at one place. A number says that nothing is blank there and where to read on,
 * undefined that the place is none of this reader's business.
 */
export type BlankReader = (text: string, at: number) => BlankToken | number | undefined;

/** What follows a unit or a mark, tried at one offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A word or a name that was cut out. */
export function hole(start: number, end: number): BlankToken {
  return { start, end, kind: 'missing', sure: true };
}

/** A number that was cut out before its unit. */
export function lostNumber(start: number, end: number, unit: string): BlankToken {
  return { start, end, kind: 'missing', unit, noun: end, sure: true };
}

/** What stands before `at`, with the beginning of the text as a new line. */
export function textBefore(text: string, at: number, length: number): string {
  return at <= length ? `\n${text.slice(0, at)}` : text.slice(at - length, at);
}

/**
 * A reader finds nothing unless one of `next` stands behind its character, and one of `last`, or of the many `leads`, before it;
 * \n also stands for the edge of the text.
 */
export interface Near {
  readonly next?: string;
  readonly last?: string;
  readonly leads?: () => string;
  /** Not behind an ASCII character. */
  readonly wide?: true;
}

/** The characters that a reader looks at, at most 16 readers at one. */
export type ReaderRow = readonly [characters: string, read: BlankReader, near?: Near];
