/** The tree that retext plugins see of a Chinese draft. */

import fc from 'fast-check';
import type { Nodes, Root } from 'nlcst';
import { toString as nlcstToString } from 'nlcst-to-string';
import { retext } from 'retext';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import jiaogaoParser, { parseChinese } from '../../src/retext.ts';

const brackets: Readonly<Record<string, readonly [string, string]>> = {
  RootNode: ['', ''],
  ParagraphNode: ['¶', ''],
  SentenceNode: ['{', '}'],
  WordNode: ['', ''],
  TextNode: ['', '/'],
  PunctuationNode: ['p', '/'],
  SymbolNode: ['s', '/'],
  SourceNode: ['@', '/'],
  WhiteSpaceNode: ['_', '_'],
};

/** ¶ paragraph, {sentence}, word/, p punctuation/, s symbol/, @source/, _white space_. */
function draw(node: Nodes): string {
  const [before, after] = brackets[node.type] ?? ['?', '?'];
  const inner = 'children' in node ? node.children.map(draw).join('') : JSON.stringify(node.value).slice(1, -1);
  return before + inner + after;
}

function leaves(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}

test.each<[string, string]>([
  ['', ''],
  ['　　认真履行职责。', '¶_　　_{认真/履行/职责/p。/}'],
  ['工作报告\n\n  下一步\r\n', '¶{工作/报告/}_\\n\\n_¶_  _{下一步/}_\\r\\n_'],
  ['好。 继续！\u2028完', '¶{好/p。/}_ _{继续/p！/}_\u2028_¶{完/}'],
  ['2023年培训12.5%，共1,200人次３％', '¶{2023/年/培训/12.5/s%/p，/共/1,200/人次/３/s％/}'],
  ['Wi-Fi、GB/T 9704、don’t', '¶{Wi-Fi/p、/GB/T/_ _9704/p、/don’t/}'],
  [
    '见https://example.com/a?b=1，或 a.b@example.com。',
    '¶{见/@https://example.com/a?b=1/p，/或/_ _@a.b@example.com/p。/}',
  ],
  ['困难……是——可能', '¶{困难/p……/是/p——/可能/}'],
  ['增长+3≥2', '¶{增长/s+/3/s≥/2/}'],
  ['⚠\ufe0f注意', '¶{s⚠\ufe0f/注意/}'],
  ['\ufeff标题', '¶_\ufeff_{标题/}'],
  [' \n \u0085', '_ \\n \u0085_'],
  ['\ud800', '¶{s\\ud800/}'],
])('%j', (text, drawn) => {
  expect(draw(parseChinese(text))).toBe(drawn);
});

/** A word or mark with its line, column and offset. */
function places(text: string): string[] {
  return leaves(parseChinese(text)).map(({ position }) => {
    const { start, end } = position ?? { start: undefined, end: undefined };
    return `${start?.line}:${start?.column}(${start?.offset})-${end?.line}:${end?.column}(${end?.offset})`;
  });
}

test.each<[string, readonly string[]]>([
  ['甲\n乙', ['1:1(0)-1:2(1)', '1:2(1)-2:1(2)', '2:1(2)-2:2(3)']],
  ['甲\r\n\r乙', ['1:1(0)-1:2(1)', '1:2(1)-3:1(4)', '3:1(4)-3:2(5)']],
  ['甲\u2028乙', ['1:1(0)-1:2(1)', '1:2(1)-1:3(2)', '1:3(2)-1:4(3)']],
  ['甲\n', ['1:1(0)-1:2(1)', '1:2(1)-2:1(2)']],
])('positions of %j', (text, expected) => {
  expect(places(text)).toEqual(expected);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...'工作a1.％%。！…—“”（） 　\n\r\u2028\u0085\ufe0f\u0301\u200d@/:wh😀'), { maxLength: 80 })
    .map((all) => all.join('')),
);

describe('any text', () => {
  it('is what its tree says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(nlcstToString(parseChinese(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('has exact positions, every child behind the one before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        check(parseChinese(text), text, pointsOf(text));
      }),
      { numRuns: 1000 },
    );
  });
});

type Points = readonly { readonly line: number; readonly column: number; readonly offset: number }[];

function pointsOf(text: string): Points {
  const points = [];
  let line = 1;
  let column = 1;
  for (let offset = 0; offset <= text.length; offset += 1) {
    points.push({ line, column, offset });
    const breaks = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n');
    line += breaks ? 1 : 0;
    column = breaks ? 1 : column + 1;
  }
  return points;
}

function check(node: Nodes, text: string, points: Points): void {
  const start = offsetOf(node, 'start');
  const end = offsetOf(node, 'end');
  expect(node.position).toEqual({ start: points[start], end: points[end] });
  if (!('children' in node)) {
    expect(node.value).toBe(text.slice(start, end));
    expect(end).toBeGreaterThan(start);
    return;
  }
  let last = start;
  for (const child of node.children) {
    expect(offsetOf(child, 'start')).toBe(last);
    last = offsetOf(child, 'end');
    check(child, text, points);
  }
  expect(last).toBe(end);
}

function offsetOf(node: Nodes, end: 'start' | 'end'): number {
  return node.position?.[end].offset ?? -1;
}

it('is linear', () => {
  for (const unit of [
    '工作报告',
    'a',
    'a+',
    'a.',
    'x@a.',
    '@',
    '…',
    '，',
    '\ufe0f',
    '👍🏽',
    '1,200',
    'www.a',
    'http://',
    ' ',
    '\n',
    '“',
  ]) {
    const text = unit.repeat(200_000 / unit.length);
    expect(nlcstToString(parseChinese(text))).toBe(text);
  }
});

describe('as the parser of a retext pipeline', () => {
  it('lets retext-repeated-words read a Chinese draft', async () => {
    const text = '　　会议要求，要要加强学习。\n　　采用 the the 方式。';
    const file = await retext().use(jiaogaoParser).use(retextRepeatedWords).process(text);
    // The plugin wants white space between the words, and takes 要 for a capital letter.
    expect(file.messages.map(String)).toEqual(['2:6-2:13: Unexpected repeated `the`, remove one occurrence']);
    expect(String(file)).toBe(text);
  });

  it('yields a root', () => {
    const tree: Root = unified().use(jiaogaoParser).parse('工作报告');
    expect(tree.children).toHaveLength(1);
  });
});
