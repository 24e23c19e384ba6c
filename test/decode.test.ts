import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type Decoded, decode, type Refusal } from '../src/input/decode.ts';
import { encode } from '../src/input/encode.ts';

const draft = '2021年工作总结\r\n\u3000\u3000一、基本情况。今年共培训12次，参训600人次，成效明显。\n';

function text(result: Decoded | Refusal): string {
  return 'refused' in result ? `refused: ${result.refused[0]}` : `${result.encoding}: ${result.text}`;
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function latin1(value: string): Uint8Array {
  return Uint8Array.from(value, (char) => char.charCodeAt(0));
}

describe('encodings that are found without being named', () => {
  test.each([
    ['utf-8', 'utf8'],
    ['gb18030', 'gb18030'],
    ['gb18030', 'gbk'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('%s (%s)', (encoding, written) => {
    expect(decode(iconv.encode(draft, written))).toEqual({ text: draft, encoding, bom: false, lossless: true });
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])(
    '%s with a byte order mark keeps it as U+FEFF',
    (encoding) => {
      const marked = `\uFEFF${draft}`;
      expect(decode(iconv.encode(marked, encoding))).toEqual({ text: marked, encoding, bom: true, lossless: true });
    },
  );

  test.each(['utf-32le', 'utf-32be'])('%s is told from UTF-16 and refused', (encoding) => {
    for (const addBOM of [true, false])
      expect(text(decode(iconv.encode(draft, encoding, { addBOM })))).toContain('refused: 文件的编码是 UTF-32');
  });

  test('UTF-16 of hanzi alone, which holds no NUL', () => {
    const hanzi = '坚持稳中求进总基调，扎实推进各项任务落地见效。';
    expect(decode(iconv.encode(hanzi, 'utf-16be'))).toMatchObject({ encoding: 'utf-16be', text: hanzi });
  });

  test('the empty file', () => {
    expect(decode(bytes())).toEqual({ text: '', encoding: 'utf-8', bom: false, lossless: true });
  });

  test('rare characters that GB 18030 writes with four bytes', () => {
    expect(text(decode(iconv.encode('陈𬭚同志负责财务，李䶮同志负责宣传。', 'gb18030')))).toBe(
      'gb18030: 陈𬭚同志负责财务，李䶮同志负责宣传。',
    );
  });
});

describe('a named encoding', () => {
  test.each(['gbk', 'GB2312', 'gb18030'])('%s', (name) => {
    expect(decode(iconv.encode(draft, 'gbk'), name)).toMatchObject({ text: draft, encoding: 'gb18030' });
  });

  test('big5', () => {
    expect(text(decode(iconv.encode('年度工作報告', 'big5'), 'big5'))).toBe('big5: 年度工作報告');
  });

  test.each(['utf-16le', 'utf-16be'])('utf-16 finds the byte order: %s', (encoding) => {
    expect(decode(iconv.encode(draft, encoding), 'utf-16')).toMatchObject({ text: draft, encoding });
  });

  test('a byte order mark is stronger', () => {
    expect(decode(iconv.encode(`\uFEFF${draft}`, 'utf8'), 'gbk')).toMatchObject({ encoding: 'utf-8' });
  });

  test('unknown', () => {
    expect(text(decode(bytes(), 'latin-9'))).toMatchInlineSnapshot(
      `"refused: 不认识编码“latin-9”，可用：utf-8、utf8、gbk、gb2312、gb18030、utf-16、utf-16le、utf-16be、big5。"`,
    );
  });

  test('wrong', () => {
    expect(text(decode(bytes(0xd6, 0x0a), 'gbk'))).toMatchInlineSnapshot(
      `"refused: 不能按 GB18030 读取：有的字节在这种编码里没有意义，请用 --encoding 指定正确的编码，或另存为 UTF-8。"`,
    );
  });
});

describe('refused', () => {
  test('one damaged byte in UTF-8 is not replaced', () => {
    const damaged = Uint8Array.from([
      ...new TextEncoder().encode('工作总结\n'),
      0xff,
      ...new TextEncoder().encode(draft),
    ]);
    expect(text(decode(damaged))).toMatchInlineSnapshot(
      `"refused: 第 2 行有不符合 UTF-8 编码的字节，文件可能已损坏：请改好该行并另存为 UTF-8，或用 --encoding 指定编码。"`,
    );
  });

  test('Big5 is not taken for GB 18030', () => {
    expect(text(decode(iconv.encode('本會全年共召開會議十二次，提出意見三十條。', 'big5')))).toMatchInlineSnapshot(
      `"refused: 认不出文件的编码（不是 UTF-8、UTF-16 或 GB18030）：请另存为 UTF-8，或用 --encoding 指定编码（繁体稿常为 big5）。"`,
    );
  });

  test.each([
    ['docx', 'PK\x03\x04\x14\x00'],
    ['doc', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
    ['rtf', '{\\rtf1\\ansi'],
    ['pdf', '%PDF-1.7'],
    ['png', '\x89PNG\r\n\x1A\n'],
    ['gzip', '\x1F\x8B\x08'],
    ['NUL', 'abc\x00\x01\x02'],
  ])('%s', (_name, head) => {
    expect(text(decode(latin1(head)))).toMatch(/^refused: .+。$/u);
  });

  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 2000 }), (random) => {
        expect('refused' in decode(random)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('encode', () => {
  test('gives the bytes that were read', async () => {
    const char = fc.oneof(fc.constantFrom(...'一二，。\n\r\t Aé𬭚'), fc.string({ unit: 'binary', maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(char),
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030'),
        async (chars, name) => {
          const original = iconv.encode(`\uFEFF${chars.join('')}`, name);
          const decoded = decode(original);
          if ('refused' in decoded) throw new Error(decoded.refused[0]);
          expect(hex(await encode(decoded.text, decoded))).toBe(hex(original));
        },
      ),
    );
  });

  test.each(['gbk', 'big5', 'utf-16be'])('%s', async (name) => {
    const written = iconv.encode('工作報告', name);
    const decoded = decode(written, name);
    if ('refused' in decoded) throw new Error(decoded.refused[0]);
    expect(hex(await encode(decoded.text, decoded))).toBe(hex(written));
  });

  test('puts back a byte order mark that was lost', async () => {
    expect(await encode('稿', { encoding: 'utf-16le', bom: true })).toEqual(bytes(0xff, 0xfe, 0x3f, 0x7a));
  });

  test.each([
    ['a lone surrogate', '\uD800', 'utf-8'],
    ['a lone surrogate in UTF-16', '稿\uDC00', 'utf-16le'],
    ['what Big5 cannot write', '简体', 'big5'],
  ] as const)('refuses %s', async (_name, value, encoding) => {
    expect(await encode(value, { encoding, bom: false })).toHaveProperty('refused');
  });
});

function hex(result: Uint8Array | Refusal): string {
  if (result instanceof Uint8Array) return Buffer.from(result).toString('hex');
  throw new Error(result.refused[0]);
}
