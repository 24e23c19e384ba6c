/** What a SARIF log says of the rules whose findings it holds. */

import { say } from '../message.ts';
import type { Message } from '../result.ts';
import type { Severity } from '../rule.ts';
import type { ReportContext, RuleNote } from './reporter.ts';
import { words } from './words.ts';

export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** GitHub sorts alerts by this, not by the level. */
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

function helpText({ why, basis }: RuleNote, { locale }: ReportContext): string {
  const list = basis.join(say(words.listJoint, {}, locale));
  return [say(why, {}, locale), ...(list === '' ? [] : [say(words.basis, { list }, locale)])].join('\n\n');
}

function noteOf({ ruleId, url }: Message, note: RuleNote, context: ReportContext) {
  const { locale } = context;
  const help = helpText(note, context);
  const page = url === undefined ? '' : `\n\n[${say(words.rulePage, { id: ruleId }, locale)}](${url})`;
  return {
    fullDescription: { text: say(note.why, {}, locale) },
    help: { text: help, markdown: `${help}${page}` },
    defaultConfiguration: {
      enabled: note.severity !== 'off',
      level: note.severity === 'off' ? 'note' : levels[note.severity],
    },
  };
}

/** Describes a rule; `message` is one of its findings. */
export function descriptorOf(message: Message, context: ReportContext): object {
  const { ruleId: id, url, category, severity } = message;
  const note = context.notes?.get(id);
  const title = note?.title ?? context.titles.get(id);
  return {
    id,
    ...(title && { shortDescription: { text: say(title, {}, context.locale) } }),
    ...(note && noteOf(message, note, context)),
    ...(url !== undefined && { helpUri: url }),
    properties: {
      tags: [category ?? 'tool'],
      'problem.severity': problems[severity],
    },
  };
}
