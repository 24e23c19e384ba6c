/** What holds for any text whatsoever: no crash, ranges inside the text, the same answer twice, fixes that settle. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixAll, type LintOptions, lint, rules, SourceError } from '../src/index.ts';
import { severities } from '../src/rule.ts';

/** Every rule, those that are off too. */
const everything: LintOptions = { rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) };

/** Pieces of drafts, faults and noise: random characters alone never look like a report. */
const pieces = [
  '2023年工作总结',
  '20XX年',
  'XXXX党支部',
  'X次',
  '一、',
  '（二）',
  '1.',
  '２.',
  '①',
  '第三条',
  '共20名，其中男12名、女9名',
  '##paidbegin##',
  '【更多公文素材，微信：d adawk01】',
  '以下五个方面：一是抓学习，二是抓落实',
  '2023年2月30日',
  '（星期三）',
  '——',
  '……',
  '“四个意识”、“四个自信”',
  '《关于印发《办法》的通知》',
  '合计\t12\t13',
  '从10%提高到8%',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u3000\u3000',
  ' ',
  '\t',
  '。',
  '，',
  '：',
  '；',
  '、',
  '（',
  '）',
  '“',
  '”',
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u200b',
  '😀',
  'A',
  'app',
  '<br>',
  '&nbsp;',
  '# ',
  '**',
  '| a | b |\n|---|---|\n',
  '`',
  '[',
  ']',
  '特此报告。',
  '附件：1.名单',
  '市局：',
  '某某局\n2023年12月20日',
  'report',
  'TBD',
];
const draft = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 4 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const format = fc.constantFrom('text' as const, 'markdown' as const);

function check(text: string, options: LintOptions) {
  try {
    return lint(text, options);
  } catch (error) {
    // Markdown out of all proportion is refused in one sentence.
    if (error instanceof SourceError) return undefined;
    throw error;
  }
}

it('reports on any text, with ranges inside it', () => {
  fc.assert(
    fc.property(draft, format, (text, kind) => {
      const result = check(text, { ...everything, format: kind });
      for (const {
        ruleId,
        range: [start, end],
        line,
        column,
        severity,
        fix,
        message,
      } of result?.messages ?? []) {
        expect(ruleId).not.toBe('rule-crash');
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
        expect(line >= 1 && column >= 1 && severities.includes(severity) && message !== '').toBe(true);
        if (fix) expect(fix.range[0] <= fix.range[1] && fix.range[1] <= text.length).toBe(true);
        expect(message).not.toMatch(/\{\w+\}|undefined|NaN/u);
      }
    }),
    { numRuns: 300 },
  );
});

it('gives the same answer to the same text', () => {
  fc.assert(
    fc.property(draft, format, (text, kind) => {
      expect(check(text, { ...everything, format: kind })).toEqual(check(text, { ...everything, format: kind }));
    }),
    { numRuns: 100 },
  );
});

it('settles when it fixes, and changes nothing the second time', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const messages = (now: string) => lint(now).messages;
      const once = fixAll(text, messages, { unsafe: false });
      expect(once.settled).toBe(true);
      expect(fixAll(once.text, messages, { unsafe: false }).text).toBe(once.text);
    }),
    { numRuns: 200 },
  );
});

const huge: Readonly<Record<string, string>> = {
  'one line of 1 MB': '我们坚持稳中求进工作总基调，全年完成投资12.5亿元，同比增长8.3%，'.repeat(30_000),
  'open brackets': '（'.repeat(100_000),
  'open quotes': '“'.repeat(100_000),
  'open titles': '《'.repeat(100_000),
  'square brackets': '['.repeat(100_000),
  'lone surrogates': '\ud800'.repeat(200_000),
  'latin words': 'a/b '.repeat(250_000),
  'dots and blanks': '共. a '.repeat(200_000),
  digits: '1'.repeat(500_000),
  'blanks to fill': 'X'.repeat(500_000),
  'numbers cut out': '全年完成培训期，约谈人，问责人，整改家，新建停车位个，走访农户户。\n'.repeat(15_000),
  ordinals: '一、\n'.repeat(100_000),
  dates: '2023年5月6日'.repeat(50_000),
  spaces: ' '.repeat(500_000),
  'new lines': '\n'.repeat(500_000),
  sources: '来源：'.repeat(100_000),
};

it.each(Object.entries(huge))(
  'ends on %s',
  (_, text) => {
    const { messages } = lint(text);
    expect(messages.every(({ ruleId, range }) => ruleId !== 'rule-crash' && range[1] <= text.length)).toBe(true);
  },
  120_000,
);
