/** Findings → the comments of an office document: the gravest first where there are too many, and a summary at the title. */

import { categoryNames } from './categories.ts';
import { parseDraft } from './draft/index.ts';
import { type Locale, say } from './message.ts';
import type { Remark } from './office/annotate.ts';
import type { OfficeText } from './office/document.ts';
import { severityNames } from './report/words.ts';
import type { Message } from './result.ts';
import { severities, type Text } from './rule.ts';
import type { Source } from './source.ts';

/** Word does not open a file with more than 32,767; nobody reads half as many. */
const most = 500;

const words = {
  severity: ['【{severity}】{message}', '[{severity}] {message}'],
  instead: ['可改为：{list}', 'Perhaps: {list}'],
  joint: ['、', ', '],
  left: ['没有自动修改：{reason}。', 'Not changed automatically: {reason}.'],
  rule: ['规则：{id}（{category}）', 'Rule: {id} ({category})'],
  tool: ['规则：{id}', 'Rule: {id}'],
  clean: ['校稿：未发现问题。', 'jiaogao: nothing found.'],
  count: ['校稿：共 {all} 处——{list}。', 'jiaogao: {all} findings: {list}.'],
  each: ['{severity} {n}', '{n} {severity}'],
  unwritten: [
    '其中 {n} 处没有逐条批注（一份文档最多 {most} 条），请看命令行的报告。',
    '{n} of them have no comment of their own (at most {most} a document); see the report.',
  ],
  note: [
    '再次运行会替换“校稿”的批注，其他人的批注不动。',
    'Another run replaces the comments of “校稿” and nobody else’s.',
  ],
} as const satisfies Readonly<Record<string, Text>>;

interface Remarked {
  readonly source: Source;
  readonly document: OfficeText;
  readonly messages: readonly Message[];
  /** What could not be put right, with the reason. */
  readonly left?: ReadonlyMap<Message, Text> | undefined;
  readonly locale: Locale;
}

export function remarksOf({ source, document, messages, left, locale }: Remarked): Remark[] {
  const rank = ({ severity }: Message) => severities.indexOf(severity);
  const chosen = new Set(messages.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
  const kept = messages.filter((message) => chosen.has(message));
  const remarks = kept.map((message) => ({
    start: message.range[0],
    end: message.range[1],
    lines: linesOf(message, left?.get(message), locale),
  }));
  return [{ ...titleOf(source, document), lines: summaryOf(messages, kept.length, locale) }, ...remarks];
}

function titleOf(source: Source, { lines }: OfficeText): { start: number; end: number } {
  const title = parseDraft(source).title;
  if (title) return source.place({ start: title.start, end: title.end });
  const line = lines.find(({ start, end }) => end > start) ?? lines[0];
  return { start: line?.start ?? 0, end: line?.end ?? 0 };
}

function linesOf(
  { severity, message, fix, suggestions = [], ruleId, category }: Message,
  left: Text | undefined,
  locale: Locale,
): string[] {
  const name = say(severityNames[severity], {}, locale);
  const lines = [say(words.severity, { severity: name, message }, locale)];
  const choices = [...(fix ? [fix.text] : []), ...suggestions.map(({ text }) => text)].filter(
    (text) => text.trim() !== '',
  );
  if (choices.length > 0) {
    const list = choices.slice(0, 3).map((text) => `“${text}”`);
    lines.push(say(words.instead, { list: list.join(say(words.joint, {}, locale)) }, locale));
  }
  if (left) lines.push(say(words.left, { reason: left }, locale));
  const data = { id: ruleId, category: category === null ? '' : categoryNames[category] };
  lines.push(say(category === null ? words.tool : words.rule, data, locale));
  return lines;
}

function summaryOf(messages: readonly Message[], kept: number, locale: Locale): string[] {
  if (messages.length === 0) return [say(words.clean, {}, locale), say(words.note, {}, locale)];
  const counts = severities.flatMap((severity) => {
    const n = messages.filter((message) => message.severity === severity).length;
    return n === 0 ? [] : [say(words.each, { severity: say(severityNames[severity], {}, locale), n }, locale)];
  });
  const list = counts.join(say(words.joint, {}, locale));
  const left = messages.length - kept;
  return [
    say(words.count, { all: messages.length, list }, locale),
    ...(left > 0 ? [say(words.unwritten, { n: left, most }, locale)] : []),
    say(words.note, {}, locale),
  ];
}
