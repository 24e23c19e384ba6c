/** A page for handing on: the draft as a document with its findings marked in place. It needs nothing but itself. */

import { say } from '../message.ts';
import type { FileResult } from '../result.ts';
import { draftSection } from './html/draft.ts';
import { draftHead, legend, profileLine, verdictBanner } from './html/overview.ts';
import { rulesSection } from './html/rules.ts';
import { style } from './html/style.ts';
import { checklistTable, filesTable } from './html/tables.ts';
import { words } from './html/words.ts';
import { escaped, escapedName } from './markup.ts';
import { type ReportContext, type Reporter, shown } from './reporter.ts';

/** Findings and characters that a page holds; files beyond that are named with their verdicts. */
const maxFindings = 5000;
const maxCharacters = 1_500_000;

function prefixOf(index: number): string {
  return `f${index + 1}`;
}

function sectionsOf(results: readonly FileResult[], context: ReportContext): string {
  let findings = 0;
  let characters = 0;
  const sections = results.map((result, index) => {
    if (result.messages.length === 0) return '';
    const full = index > 0 && (findings >= maxFindings || characters >= maxCharacters);
    findings += result.messages.length;
    characters += Math.min(context.sources.get(result.filePath)?.length ?? 0, 200_000);
    const head = results.length > 1 ? draftHead(result, context) : '';
    return full ? shortSection(head, prefixOf(index), context) : draftSection(result, prefixOf(index), head, context);
  });
  return sections.join('');
}

function shortSection(head: string, prefix: string, { locale }: ReportContext): string {
  const sentence = say(words.notShown, {}, locale);
  return `<section class="draft" id="${prefix}">${head}<p>${sentence}</p></section>\n`;
}

/** A report on one file says so in its title. */
function subject([first, second]: readonly FileResult[], context: ReportContext): string {
  return first && !second ? ` <small>${escapedName(first.filePath)} ${profileLine(first, context)}</small>` : '';
}

function bodyOf(results: readonly FileResult[], context: ReportContext): string {
  const { locale, version } = context;
  const tables = checklistTable(results, context) + legend(results, context) + filesTable(results, prefixOf, context);
  const made = say(words.footer, { version: version === undefined ? '' : `${version} ` }, locale);
  return [
    `<header class="top"><h1>${say(words.title, {}, locale)}${subject(results, context)}</h1>\n`,
    verdictBanner(results, context),
    tables === '' ? '' : `<div class="tables">${tables}</div>`,
    '</header>\n',
    `<main>${sectionsOf(results, context)}</main>\n`,
    rulesSection(results, context),
    `<footer>${escaped(made.trim())}</footer>\n`,
  ].join('');
}

/** Even if something got past the escaping, a browser would run and load nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export const report: Reporter = (all, context) => {
  const results = shown(all, context);
  const { locale } = context;
  const [only] = results;
  const name = results.length === 1 && only ? `${escapedName(only.filePath)} · ` : '';
  const head = [
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="color-scheme" content="light dark"/>',
    `<title>${name}${say(words.title, {}, locale)}</title>`,
    `<style>\n${style}</style>`,
  ];
  const lang = locale === 'en' ? 'en' : 'zh-CN';
  const body = bodyOf(results, context);
  return `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}</body>\n</html>\n`;
};
