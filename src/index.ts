/** The public library: `lint`, `defineRule`, the rules and their types. */

import type { VFile } from 'vfile';
import { prepare as loadDictionaries } from './dictionaries.ts';
import { parseHtml } from './input/html.ts';
import { formatOf } from './input/index.ts';
import { parseMarkdown } from './input/markdown.ts';
import { parseText } from './input/text.ts';
import { lintSource, readDraft } from './lint.ts';
import { profiles } from './profiles/index.ts';
import type { FileResult } from './result.ts';
import { rules } from './rules/index.ts';
import { activate, defaults, type LintOptions, profilesOf, settingsOf } from './settings.ts';
import type { Source } from './source.ts';

export type { Block, Draft, Marker, Section, Sentence } from './draft/types.ts';
export { applyFixes, fixAll } from './fix.ts';
export * from './options.ts';
export type { Profile, ProfileSection } from './profiles/profile.ts';
export type { FileResult, Message, Position, Verdict } from './result.ts';
export * from './rule.ts';
export type { HouseTerm } from './rules/kinds/house-term.ts';
export type { LintOptions, RuleEntry } from './settings.ts';
export type { Format, Source } from './source.ts';
export { SourceError } from './source.ts';
export { profiles, rules };

function read(input: string | VFile, { format, filePath }: LintOptions): { source: Source; path: string } {
  const path = filePath ?? (typeof input === 'string' ? '' : (input.path ?? ''));
  const text = String(input);
  const kind = format ?? formatOf(path) ?? 'text';
  const parse = kind === 'html' ? parseHtml : kind === 'markdown' ? parseMarkdown : parseText;
  return { source: parse(text), path };
}

/**
 * Loads the dictionaries that the rules which are on want for a draft; without them these rules (`latin-typo`,
 * `typo-lattice`) say nothing. To be awaited before `lint`.
 */
export async function prepare(input: string | VFile, options: LintOptions = defaults): Promise<void> {
  await loadDictionaries(activate(options).rules, String(input));
}

/**
 * Checks a draft. Offsets in the result are UTF-16 offsets into the given text.
 * A VFile also receives every message, with `ruleId`, `source` “jiaogao” and `url`.
 * @throws {SourceError} when the text cannot be read as its format.
 */
export function lint(input: string | VFile, options: LintOptions = defaults): FileResult {
  const { source, path } = read(input, options);
  const result = lintSource(source, settingsOf(options, path));
  if (typeof input !== 'string') report(input, result);
  return result;
}

/** Parses a draft without checking it: blocks, outline, sentences, document type. */
export function parse(input: string | VFile, options: LintOptions = defaults) {
  return readDraft(read(input, options).source, profilesOf(options), options.profile);
}

function report(file: VFile, { messages }: FileResult): void {
  for (const {
    message,
    ruleId,
    severity,
    line,
    column,
    endLine,
    endColumn,
    range,
    url,
    fix,
    suggestions,
  } of messages) {
    const place = {
      start: { line, column, offset: range[0] },
      end: { line: endLine, column: endColumn, offset: range[1] },
    };
    const note = file.message(message, { place, ruleId, source: 'jiaogao' });
    // VFile knows three levels: fatal true, false and undefined.
    note.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
    note.url = url;
    note.expected = fix ? [fix.text] : suggestions?.map(({ text }) => text);
  }
}
