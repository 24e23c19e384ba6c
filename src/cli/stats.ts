/** --stats: hits and time by rule, measured on a way of its own that a run without it never takes. */

import { width } from '../language/width.ts';
import { lintDraft, type lintSource, readDraft } from '../lint.ts';
import type { Locale } from '../message.ts';
import type { ActiveRule, Text } from '../rule.ts';
import { type Checker, check } from './check.ts';
import type { Host } from './host.ts';
import { say } from './sentences.ts';

interface Tally {
  hits: number;
  time: number;
}

interface Stats {
  readonly check: Checker;
  show(): void;
}

const words = {
  rule: ['规则', 'rule'],
  hits: ['问题', 'hits'],
  time: ['毫秒', 'ms'],
  share: ['占比', 'share'],
  others: ['（其余 {n} 条）', '({n} others)'],
  parse: ['（解析）', '(parsing)'],
  rest: ['（查词、整理）', '(word scan, sorting)'],
  total: ['（合计）', '(total)'],
  files: ['文件：', 'files: '],
} as const satisfies Readonly<Record<string, Text>>;

/** What is derived from a draft only when first asked for is counted with the rule that asks. */
export function startStats(locale: Locale, { stderr }: Host): Stats {
  const tallies = new Map<string, Tally>();
  const timed = new WeakMap<readonly ActiveRule[], readonly ActiveRule[]>();
  let files = 0;
  let parsing = 0;
  let checking = 0;
  const lint: typeof lintSource = (source, options) => {
    const rules = timed.get(options.rules) ?? options.rules.map((active) => timedRule(active, tallies));
    timed.set(options.rules, rules);
    const start = performance.now();
    const draft = readDraft(source, options.profiles, options.profile);
    const parsed = performance.now();
    const result = lintDraft(draft, { ...options, rules });
    parsing += parsed - start;
    checking += performance.now() - parsed;
    return result;
  };
  return {
    check: (read, text) => {
      files += 1;
      const start = performance.now();
      const parse = (content: string) => {
        const source = read.parse(content);
        parsing += performance.now() - start;
        return source;
      };
      return check({ ...read, parse }, text, lint);
    },
    show: () => stderr.write(table(tallies, files, parsing, checking, locale)),
  };
}

/** The same rule with a clock; what it yields comes all at once. */
function timedRule({ rule, ...active }: ActiveRule, tallies: Map<string, Tally>): ActiveRule {
  const tally = tallies.get(rule.id) ?? { hits: 0, time: 0 };
  tallies.set(rule.id, tally);
  const timedCheck: typeof rule.check = (context) => {
    const start = performance.now();
    try {
      const found = [...rule.check(context)];
      tally.hits += found.length;
      return found;
    } finally {
      tally.time += performance.now() - start;
    }
  };
  return { ...active, rule: { ...rule, check: timedCheck } };
}

/** Rules that found nothing are told together, but for so many that took longest. */
const slowest = 20;

function table(
  tallies: ReadonlyMap<string, Tally>,
  files: number,
  parsing: number,
  checking: number,
  locale: Locale,
): string {
  const all = parsing + checking;
  let inRules = 0;
  let hits = 0;
  for (const tally of tallies.values()) {
    inRules += tally.time;
    hits += tally.hits;
  }
  const row = (name: string, count: string, time: number) => [name, count, time.toFixed(1), percent(time, all)];
  const ranked = [...tallies].sort(([a, one], [b, other]) => other.time - one.time || (a < b ? -1 : 1));
  const rules = ranked.filter(([, tally], index) => index < slowest || tally.hits > 0);
  const others = ranked.filter((one) => !rules.includes(one));
  const timeOfOthers = others.reduce((sum, [, { time }]) => sum + time, 0);
  const rows = [
    [words.rule, words.hits, words.time, words.share].map((text) => say(text, locale)),
    ...rules.map(([id, tally]) => row(id, String(tally.hits), tally.time)),
    ...(others.length > 0
      ? [row(say(words.others, locale).replace('{n}', String(others.length)), '0', timeOfOthers)]
      : []),
    row(say(words.parse, locale), '', parsing),
    row(say(words.rest, locale), '', checking - inRules),
    row(say(words.total, locale), String(hits), all),
  ];
  return `${aligned(rows)}${say(words.files, locale)}${files}\n`;
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((part / whole) * 100).toFixed(1)}%` : '';
}

/** Names to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const cell = (text: string, column: number) => {
    const blanks = ' '.repeat((widths[column] ?? 0) - width(text));
    return column === 0 ? text + blanks : blanks + text;
  };
  return rows.map((row) => `${row.map(cell).join('  ')}\n`).join('');
}
