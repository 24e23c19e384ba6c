/** Web pages as their readers see them. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHtml } from '../../src/input/html.ts';

const read = (html: string) => parseHtml(html).text;

it.each([
  ['blocks a line each', '<h1>标题</h1><p>一段<b>粗体</b>。</p><div>又一段</div>', '标题\n一段粗体。\n又一段\n'],
  ['line ends of the source are no blanks between hanzi', '<p>\n  各项工作\n  进展顺利\n</p>', '各项工作进展顺利\n'],
  ['but between words they are', '<p>work\n  report</p>', 'work report\n'],
  ['blanks run together', '<p>  共  3  项 </p>', '共 3 项\n'],
  ['entities', '<p>A&amp;B&nbsp;&#20013;&ldquo;文&rdquo;&hellip;&nbsp项</p>', 'A&B\u00a0中“文”…\u00a0项\n'],
  ['line breaks', '<p>一<br>二<br/><br>三</p>', '一\n二\n三\n'],
  [
    'script, style, comment, head and what is hidden',
    '<head><title>题</title><style>p{}</style></head><script>var a="x"</script><!-- 注 --><p hidden>藏</p><p style="color:red; display : none">藏</p><p>见<del>删</del><noscript>无</noscript></p>',
    '见\n',
  ],
  ['pictures and code are one character', '<p>见<img src=a>图<code>a &lt; b</code></p>', '见\ufffc图\ufffc\n'],
  ['pre keeps its lines', '<pre>一\n  二&amp;\n</pre>', '一\n  二&\n'],
  ['numbers of lists', '<ol start=3><li>甲<li>乙<ul><li>丙</ul></ol>', '3.甲\n4.乙\n丙\n'],
  ['not where the writer numbers', '<ol><li>一、甲<li>二、乙</ol>', '一、甲\n二、乙\n'],
  ['text without tags', '各单位：\r\n请报送。', '各单位：请报送。\n'],
  ['misplaced text', '<table>前<tr><td>甲<td>乙</table>', '前\n甲\t乙\n'],
  ['a table that only places text', '<table><tr><td><p>一</p><p>二</p></td></tr></table>', '一\n二\n'],
  ['byte order mark', '\ufeff<p>一</p>', '一\n'],
])('%s', (_, html, text) => {
  expect(read(html)).toBe(text);
});

it('knows headings and the cells of a table', () => {
  const { text, hints } = parseHtml(
    '<h2>总体 情况</h2>\n<table><tr><th>单位<th colspan=2>数量<tr><td>甲<br>乙<td>3<td> </table>',
  );
  expect(text).toBe('总体 情况\n单位\t数量\n甲 乙\t3\t\n');
  expect(hints.get(0)).toEqual({ kind: 'heading', depth: 2 });
  expect(hints.get(6)?.cells).toEqual([
    { start: 6, end: 8 },
    { start: 9, end: 11 },
  ]);
  expect(hints.get(12)?.cells).toEqual([
    { start: 12, end: 15 },
    { start: 16, end: 17 },
    { start: 18, end: 18 },
  ]);
});

it('finds directives in comments', () => {
  const html = '<p>一</p><!-- jiaogao-disable-next-line bom -->\n<p>二</p>';
  const [directive] = parseHtml(html).directives;
  expect(directive?.rules).toEqual(['bom']);
  expect(html.slice(directive?.at.start, directive?.at.end)).toBe('<!-- jiaogao-disable-next-line bom -->');
});

it('traces every character to the file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<td>',
      '<table>',
      '<tr>',
      '</table>',
      '<ol><li>',
      '&lt;',
      '&nbsp;',
      '&nbsp',
      '\r\n',
      '\n',
      ' ',
      '<!-- x -->',
      '<pre>',
      '</pre>',
      '&',
      '<',
      '\ufeff',
      '\0',
    ),
    fc.string({ maxLength: 4, unit: fc.constantFrom(...'各单位a1。 <&;') }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const html = pieces.join('');
      const source = parseHtml(html);
      for (let i = 0; i < source.text.length; i++) {
        const char = source.text.charAt(i);
        const { start, end } = source.place({ start: i, end: i + 1 });
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(html.length);
        if (/[\u4e00-\u9fff。a]/u.test(char)) expect(html.slice(start, end)).toBe(char);
      }
    }),
    { numRuns: 1000 },
  );
});

it('says so when a page is nested too deep', () => {
  expect(() => parseHtml('<div>'.repeat(200_000))).toThrow(/嵌套过深/u);
});
