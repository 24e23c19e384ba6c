/** JUnit's XML for test reports: a file is a suite, and what a rule says about it is a test that did not pass. */

import type { FileResult, Message } from '../result.ts';
import { type Severity, severities } from '../rule.ts';
import { type Entry, grouped } from './entries.ts';
import { attributes, escapedSentence } from './markup.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';
import { placeOf } from './sentence.ts';

const labels: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

/** A file that could not be checked, or not to the end. */
function isBroken({ verdict }: FileResult, { category, severity }: Message): boolean {
  return verdict === 'unchecked' && category === null && severity === 'error';
}

/** Hints are told without failing anybody's build. */
type Outcome = 'error' | 'failure' | 'system-out';

function outcomeOf(result: FileResult, [message]: Entry): Outcome {
  if (isBroken(result, message)) return 'error';
  return message.severity === 'info' ? 'system-out' : 'failure';
}

function placed(one: Message, { locale }: ReportContext): string {
  const { line, column, severity, message, ruleId } = one;
  const place = one.place ? placeOf(one, locale) : `line ${line}, col ${column}`;
  return `${place}, ${labels[severity]} - ${message} (${ruleId})`;
}

/** Names hold no line numbers and are unique in a suite: servers follow a test by its name and drop a second one. */
function toTest(result: FileResult, entry: Entry, context: ReportContext): string {
  const { locale, titles } = context;
  const [{ ruleId, severity, message, category }] = entry;
  const outcome = outcomeOf(result, entry);
  const title = titles.get(ruleId)?.[locale === 'en' ? 1 : 0];
  const name = title === undefined ? ruleId : `${title} (${ruleId})`;
  const head = `<testcase${attributes({ name, classname: `jiaogao.${category ?? 'tool'}`, time: 0 })}>`;
  const said = outcome === 'system-out' ? '' : attributes({ message, type: severity });
  const body = entry.map((one) => escapedSentence(placed(one, context))).join('\n');
  return `    ${head}<${outcome}${said}>${body}</${outcome}></testcase>\n`;
}

function toSuite(result: FileResult, context: ReportContext): string {
  const { filePath: name, messages } = result;
  // The gravest first: what it says is what the test fails with.
  const byGravity = [...messages].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const entries = [...grouped(byGravity, ({ ruleId }) => ruleId).values()];
  const outcomes = entries.map((entry) => outcomeOf(result, entry));
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const counts = { tests: Math.max(entries.length, 1), failures: count('failure'), errors: count('error') };
  const tests =
    entries.length === 0
      ? `    <testcase${attributes({ name, classname: 'jiaogao', time: 0 })}/>\n`
      : entries.map((entry) => toTest(result, entry, context)).join('');
  return `  <testsuite${attributes({ name, ...counts, time: 0 })}>\n${tests}  </testsuite>\n`;
}

export const report: Reporter = (results, context) => {
  const suites = shown(results, context).map((result) => toSuite(result, context));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
};
