/** --help: the flag table, laid out by yargs. */

import yargs from 'yargs';
import type { Locale } from '../message.ts';
import type { Text } from '../rule.ts';
import type { FlagSpec } from './flag-spec.ts';
import { flags } from './flags.ts';
import { say, sentences } from './sentences.ts';

/** The headings, in order. */
const groups: Readonly<Record<FlagSpec['group'], Text>> = {
  check: ['检查：', 'Check:'],
  report: ['报告：', 'Report:'],
  fix: ['修改：', 'Fix:'],
  config: ['配置：', 'Configuration:'],
  files: ['文件：', 'Files:'],
  upkeep: ['旧稿与大批文稿：', 'Old and many drafts:'],
  about: ['其他：', 'Other:'],
};

const names = Object.keys(groups);
const table: readonly FlagSpec[] = flags;

/** The help text for a terminal of this width. */
export async function helpText(locale: Locale, columns: number): Promise<string> {
  const builder = yargs([])
    .scriptName('jiaogao')
    .locale(locale === 'zh' ? 'zh_CN' : 'en')
    .help(false)
    .version(false)
    .parserConfiguration({ 'boolean-negation': false })
    .usage(say(sentences.usage, locale))
    .wrap(Math.min(columns, 100));
  for (const flag of [...table].sort((a, b) => names.indexOf(a.group) - names.indexOf(b.group))) {
    builder.option(flag.name, {
      describe: say(flag.doc, locale),
      group: say(groups[flag.group], locale),
      ...(flag.alias && { alias: flag.alias }),
    });
  }
  for (const [command, text] of sentences.usageExamples) builder.example(command, say(text, locale));
  return `${await builder.epilog(say(sentences.exitCodes, locale)).getHelp()}\n`;
}
