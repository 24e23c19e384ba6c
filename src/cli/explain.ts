/** --explain: a rule's own documentation on the terminal. */

import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { categoryNames } from '../categories.ts';
import { namesOf } from '../config/names.ts';
import { Problem } from '../config/problem.ts';
import type { Locale } from '../message.ts';
import type { OptionSpec } from '../options.ts';
import { authorityNames, severityNames } from '../report/words.ts';
import type { Example, Rule, Text } from '../rule.ts';
import { documentedRules as rules } from '../rules/documents.ts';
import type { Arguments } from './arguments.ts';
import type { Host } from './host.ts';
import { emit } from './render.ts';
import { asTable, sorted } from './rule-list.ts';
import { say, sentences } from './sentences.ts';

/** As many examples as fit a screen; the page has them all. */
const wrongShown = 3;
const rightShown = 2;

/** Explains a rule, or lists those of a category. */
export function explain(name: string, flags: Arguments, host: Host): number {
  const id = namesOf(rules).find(name);
  if (typeof id !== 'string') throw new Problem(id.problem);
  const locale = flags.locale ?? 'zh';
  const rule = rules.find((one) => one.id === id);
  const members = rules.filter(({ category }) => category === id);
  emit(rule ? page(rule, pagePath(rule.id, host.cwd), locale) : asTable(sorted(members), locale), flags, host);
  return 0;
}

/** The page of a rule, which comes with the command. */
function pagePath(id: string, cwd: string): string {
  const path = fileURLToPath(new URL(`../../docs/rules/${id}.md`, import.meta.url));
  const near = relative(cwd, path);
  return near.startsWith('..') || isAbsolute(near) ? path : near;
}

function page(rule: Rule, docs: string, locale: Locale): string {
  const basis = rule.basis?.length ? rule.basis.join(locale === 'zh' ? '、' : ', ') : undefined;
  const head = [
    `${rule.id}  ${say(rule.title, locale)}`,
    ...(rule.aliases?.length ? [say(sentences.aliases(rule.aliases), locale)] : []),
    say(sentences.standing(categoryNames[rule.category], severityName(rule), authorityNames[rule.authority]), locale),
    say(rule.why, locale),
    ...(basis ? [say(sentences.basis(basis), locale)] : []),
  ];
  const shown = [
    ...rule.examples.filter(({ bad }) => bad !== undefined).slice(0, wrongShown),
    ...rule.examples.filter(({ bad }) => bad === undefined).slice(0, rightShown),
  ];
  const options = Object.entries(rule.options ?? {}).map(([name, spec]) => `  ${name}  ${optionLine(spec, locale)}`);
  const parts = [
    head.join('\n'),
    ...(options.length > 0 ? [[say(sentences.options, locale), ...options].join('\n')] : []),
    ...shown.map((example) => exampleText(example, locale)),
    say(
      shown.length < rule.examples.length
        ? sentences.moreExamples(rule.examples.length, docs)
        : sentences.rulePage(docs),
      locale,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function severityName({ severity }: Rule): Text {
  return severity === 'off' ? sentences.offByDefault : severityNames[severity];
}

function optionLine(spec: OptionSpec, locale: Locale): string {
  return `${say(spec.doc, locale)}${say(sentences.defaultValue(JSON.stringify(spec.default)), locale)}`;
}

function exampleText({ bad, good }: Example, locale: Locale): string {
  if (bad === undefined) return `${say(sentences.rightExample, locale)}\n${indent(good)}`;
  const before = `${say(sentences.badExample, locale)}\n${indent(bad)}`;
  return `${before}\n${say(sentences.goodExample, locale)}\n${indent(good)}`;
}

function indent(text: string): string {
  return text.replace(/^/gmu, '  ');
}
