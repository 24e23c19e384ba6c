/** Every sentence the command says by itself, Chinese first; what a check finds is said by the rules. */

import type { Locale } from '../message.ts';
import type { Text } from '../rule.ts';

/** The half of a sentence that the reader wants. */
export function say(text: Text, locale: Locale): string {
  return locale === 'en' ? text[1] : text[0];
}

export const sentences = {
  unknownFlag: (flag: string, guess: Text): Text => [
    `没有选项“${flag}”${guess[0] || '，可用的选项见 jiaogao --help。'}`,
    `Unknown option "${flag}"${guess[1] || '; see jiaogao --help.'}`,
  ],
  flagTakesNoValue: (flag: string): Text => [`选项“${flag}”不带值。`, `Option "${flag}" takes no value.`],
  flagNeedsValue: (flag: string): Text => [`选项“${flag}”后面缺少值。`, `Option "${flag}" needs a value.`],
  unknownValue: (flag: string, value: string, values: readonly string[]): Text => [
    `选项“${flag}”不能是“${value}”，应为 ${values.join('、')} 之一。`,
    `Option "${flag}" cannot be "${value}"; use one of ${values.join(', ')}.`,
  ],
  notACount: (flag: string, value: string): Text => [
    `选项“${flag}”应为不小于 0 的整数，不能是“${value}”。`,
    `Option "${flag}" must be a whole number from 0, not "${value}".`,
  ],
  notTogether: (one: string, other: string): Text => [
    `“${one}”不能与“${other}”同用。`,
    `"${one}" cannot be used with "${other}".`,
  ],
  unknownRule: (id: string, guess: Text): Text => [
    `没有规则“${id}”${guess[0] || '，全部规则见 jiaogao --rules。'}`,
    `Unknown rule "${id}"${guess[1] || '; see jiaogao --rules.'}`,
  ],
  unknownProfile: (id: string, guess: Text): Text => [
    `没有文种类型“${id}”${guess[0] || '。'}`,
    `Unknown document type "${id}"${guess[1] || '.'}`,
  ],
  badRuleFlag: (value: string): Text => [
    `“--rule ${value}”看不懂，应写作 --rule "规则名: error" 或 --rule 规则名=off。`,
    `Cannot read "--rule ${value}"; write --rule "id: error" or --rule id=off.`,
  ],
  noSuchFile: (path: string): Text => [`找不到“${path}”。`, `No such file: "${path}".`],
  noMatch: (pattern: string): Text => [
    `没有与“${pattern}”匹配的可检查文件。`,
    `No file to check matches "${pattern}".`,
  ],
  folderEmpty: (path: string): Text => [
    `“${path}”中没有可检查的文件（.txt、.md）。`,
    `Nothing to check in "${path}" (.txt, .md).`,
  ],
  ignored: (path: string): Text => [`已按忽略设置跳过“${path}”。`, `Skipped by ignore settings: "${path}".`],
  lockFile: [
    '这是 Word 打开文档时的临时文件，不是文稿。',
    'This is a lock file Word keeps while a document is open, not a draft.',
  ],
  unsupportedType: (extension: string): Text => [
    `不能检查${extension ? `“${extension}”` : '没有扩展名的'}文件，请另存为 .txt 或 .md 再检查。`,
    `Cannot check ${extension ? `"${extension}" files` : 'a file without extension'}; save it as .txt or .md.`,
  ],
  notARegularFile: ['不是普通文件，不能检查。', 'Not a regular file.'],
  linkLoop: ['符号链接循环，打不开。', 'The symbolic link goes round in a circle.'],
  notPermitted: ['没有读取权限。', 'No permission to read it.'],
  unreadable: (reason: string): Text => [`读不出来：${reason}。`, `Cannot be read: ${reason}.`],
  cannotWrite: (path: string, reason: string): Text => [
    `写不进“${path}”：${reason}。`,
    `Cannot write "${path}": ${reason}.`,
  ],
  tooManyWarnings: (count: number, most: number): Text => [
    `警告 ${count} 条，多于允许的 ${most} 条。`,
    `${count} warnings, more than the ${most} allowed.`,
  ],
  progress: (done: number, all: number): Text => [`已检查 ${done}/${all} 个文件`, `${done}/${all} files checked`],
  broken: (reason: string): Text => [
    `程序内部出错：${reason}（设 JIAOGAO_DEBUG=1 可看详情，请报告给我们）`,
    `Internal error: ${reason} (set JIAOGAO_DEBUG=1 for details, and please report it)`,
  ],
} as const;
