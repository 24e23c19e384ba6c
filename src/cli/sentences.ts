/** Every sentence the command says by itself, Chinese first; what a check finds is said by the rules. */

import type { Locale } from '../message.ts';
import type { Text } from '../rule.ts';

/** The half of a sentence that the reader wants. */
export function say(text: Text, locale: Locale): string {
  return locale === 'en' ? text[1] : text[0];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What the system says in codes. */
const reasons: ReadonlyMap<string, Text> = new Map([
  ['EACCES', ['没有权限', 'no permission']],
  ['EPERM', ['没有权限，或文件正被其他程序打开', 'no permission, or another program has it open']],
  ['EBUSY', ['文件正被其他程序打开', 'another program has it open']],
  ['EROFS', ['所在的磁盘只能读', 'the disk is read-only']],
  ['ENOSPC', ['磁盘满了', 'the disk is full']],
  ['EISDIR', ['这是文件夹', 'it is a folder']],
  ['ENOTDIR', ['上级不是文件夹', 'what it lies in is no folder']],
  ['ENAMETOOLONG', ['文件名太长', 'the name is too long']],
]);

/** Why the system did not do it, without a stop. */
export function inWords(code: string): Text {
  return reasons.get(code) ?? [code, code];
}

export const sentences = {
  unknownFlag: (flag: string, guess: Text): Text => [
    `没有选项“${flag}”${guess[0] || '，可用的选项见 jiaogao --help。'}`,
    `Unknown option "${flag}"${guess[1] || '; see jiaogao --help.'}`,
  ],
  flagTakesNoValue: (flag: string): Text => [`选项“${flag}”不带值。`, `Option "${flag}" takes no value.`],
  flagNeedsValue: (flag: string): Text => [`选项“${flag}”后面缺少值。`, `Option "${flag}" needs a value.`],
  unknownValue: (flag: string, value: string, values: readonly string[], guess: Text): Text => [
    `选项“${flag}”不能是“${value}”${guess[0] || `，应为 ${values.join('、')} 之一。`}`,
    `Option "${flag}" cannot be "${value}"${guess[1] || `; use one of ${values.join(', ')}.`}`,
  ],
  notACount: (flag: string, value: string): Text => [
    `选项“${flag}”应为不小于 0 的整数，不能是“${value}”。`,
    `Option "${flag}" must be a whole number from 0, not "${value}".`,
  ],
  notTogether: (one: string, other: string): Text => [
    `“${one}”不能与“${other}”同用。`,
    `"${one}" cannot be used with "${other}".`,
  ],
  stagedFix: [
    '--staged 检查的是暂存区中的内容，不能同时修改；请先对文件用 --fix，再 git add。',
    '--staged checks the index and cannot fix it; use --fix on the files, then git add them.',
  ],
  stdinFixAlone: [
    '修改标准输入时结果写到标准输出，不能同时检查其他文件。',
    'Fixed standard input goes to standard output; no other file can be checked along with it.',
  ],
  configExists: (name: string): Text => [`${name} 已经存在，没有改动。`, `${name} already exists and was left alone.`],
  configWritten: (name: string): Text => [`已生成 ${name}。`, `Wrote ${name}.`],
  notAFile: (path: string): Text => [`“${path}”不是可检查的文件。`, `"${path}" is not a file that can be checked.`],
  notRead: (path: string, reason: Text): Text => [`“${path}”${reason[0]}`, `"${path}": ${reason[1]}`],
  notChecked: (path: string, reason: string): Text => [`“${path}”${reason}`, `"${path}": ${reason}`],
  profileFrom: {
    title: ['根据标题识别', 'recognised by the title'],
    headings: ['根据各级标题识别', 'recognised by the headings'],
    given: ['由配置或 --profile 指定', 'set by the configuration or --profile'],
    none: ['没有识别出文种类型，不检查必备部分', 'not recognised; no section is asked for'],
  },
  standing: (category: Text, severity: Text, authority: Text): Text => [
    `类别：${category[0]}　级别：${severity[0]}　性质：${authority[0]}`,
    `${category[1]}, ${severity[1]}, rests on: ${authority[1]}`,
  ],
  aliases: (names: readonly string[]): Text => [`又名：${names.join('、')}`, `Also called: ${names.join(', ')}`],
  offByDefault: ['默认关闭', 'off by default'],
  basis: (basis: string): Text => [`依据：${basis}`, `Basis: ${basis}`],
  options: ['选项：', 'Options:'],
  defaultValue: (value: string): Text => [`（默认 ${value}）`, ` (default ${value})`],
  badExample: ['有问题（⟦ ⟧ 标出问题所在）：', 'Wrong (⟦ ⟧ marks the place):'],
  goodExample: ['改正后：', 'Put right:'],
  moreExamples: (count: number, path: string): Text => [
    `全部 ${count} 个例子见 ${path}`,
    `All ${count} examples are in ${path}`,
  ],
  rulePage: (path: string): Text => [`说明页：${path}`, `Its page: ${path}`],
  rightExample: ['看似有误、其实正确：', 'Looks wrong and is right:'],
  usage: [
    '用法：$0 [文件 | 文件夹 | 通配符 …] [选项]\n\n检查报告、总结、通知等文稿是否可以提交；不写文件则检查当前文件夹。',
    'Usage: $0 [files | folders | globs …] [options]\n\nChecks whether Chinese report drafts are ready to hand in; the current folder when no file is named.',
  ],
  usageExamples: [
    ['$0 报告.txt', ['检查一个文件', 'Check a file']],
    ['$0 --fix 报告.txt', ['改好可以放心改的问题', 'Fix what is safe to fix']],
    ['$0 text 报告.docx', ['打印从文档中读到的文字', 'Print the text that is read from a document']],
    ['$0 --staged', ['检查 git 暂存区', 'Check what is staged in git']],
  ] satisfies [string, Text][],
  exitCodes: [
    '退出码：\n  0  没有错误\n  1  有错误，或警告多于 --max-warnings\n  2  有文件没能检查，或选项、配置有误',
    'Exit codes:\n  0  no errors\n  1  errors, or more warnings than --max-warnings\n  2  something could not be checked, or bad options or configuration',
  ],
  fixed: (path: string, count: number): Text => [`已改好“${path}”中的 ${count} 处。`, `Fixed ${count} in "${path}".`],
  nothingToFix: (): Text => ['没有可以自动修改的地方。', 'There is nothing to fix automatically.'],
  unknownLayout: (id: string, guess: Text, ids: readonly string[]): Text => [
    `没有版式“${id}”${guess[0] || `，可用：${ids.join('、')}；本单位的版式写在配置的 layouts 里。`}`,
    `Unknown layout "${id}"${guess[1] || `; there are ${ids.join(', ')}; an office's own stand in the key "layouts" of the configuration.`}`,
  ],
  badRuleFlag: (value: string): Text => [
    `“--rule ${value}”看不懂，应写作 --rule "规则名: error" 或 --rule 规则名=off。`,
    `Cannot read "--rule ${value}"; write --rule "id: error" or --rule id=off.`,
  ],
  textOfOne: [
    'text 后面要写一个文件名：jiaogao text 报告.docx。',
    'Name one file behind “text”: jiaogao text report.docx.',
  ],
  noSuchFile: (path: string): Text => [`找不到“${path}”。`, `No such file: "${path}".`],
  noMatch: (pattern: string): Text => [
    `没有与“${pattern}”匹配的可检查文件。`,
    `No file to check matches "${pattern}".`,
  ],
  folderEmpty: (path: string): Text => [
    `“${path}”中没有可检查的文件（.txt、.md、.docx、.odt）。`,
    `Nothing to check in "${path}" (.txt, .md, .docx, .odt).`,
  ],
  ignored: (path: string): Text => [`已按忽略设置跳过“${path}”。`, `Skipped by ignore settings: "${path}".`],
  lockFile: [
    '这是 Word 等软件打开文档时的临时文件，不是文稿。',
    'This is a lock file that Word or the like keeps while a document is open, not a draft.',
  ],
  unsupportedType: (extension: string): Text => [
    `不能检查${extension ? `“${extension}”` : '没有扩展名的'}文件，请另存为 .docx、.txt 或 .md 再检查。`,
    `Cannot check ${extension ? `"${extension}" files` : 'a file without extension'}; save it as .docx, .txt or .md.`,
  ],
  notARegularFile: ['不是普通文件，不能检查。', 'Not a regular file.'],
  linkLoop: ['符号链接循环，打不开。', 'The symbolic link goes round in a circle.'],
  notPermitted: ['没有读取权限。', 'No permission to read it.'],
  unreadable: (reason: string): Text => [`读不出来：${inWords(reason)[0]}。`, `Cannot be read: ${inWords(reason)[1]}.`],
  cannotWrite: (path: string, reason: Text): Text => [
    `写不进“${path}”：${reason[0]}。`,
    `Cannot write "${path}": ${reason[1]}.`,
  ],
  readOnly: ['文件是只读的，请先去掉“只读”属性', 'it is read-only; make it writable first'],
  reason: (reason: Text): Text => [`${reason[0]}。`, `${reason[1]}.`],
  outputIsDraft: (path: string): Text => [
    `“${path}”是被检查的稿件，报告不能写在它上面，请另起文件名。`,
    `"${path}" is one of the drafts that are checked; give the report another name.`,
  ],
  outputIsDocument: (path: string): Text => [
    `“${path}”是一份文档，没有覆盖；请另起文件名。`,
    `"${path}" is a document and was left alone; give the report another name.`,
  ],
  outputIsText: (path: string): Text => [
    `“${path}”已经存在，而且不是以前的检查报告，没有覆盖；请另起文件名。`,
    `"${path}" exists and is no earlier report; it was left alone: give the report another name.`,
  ],
  tooManyWarnings: (count: number, most: number): Text => [
    `警告 ${count} 条，多于 --max-warnings 允许的 ${most} 条，不能算通过。`,
    `${counted(count, 'warning')}, more than the ${most} that --max-warnings allows: not passed.`,
  ],
  noSuppressions: (path: string): Text => [
    `没有“${path}”，先用 --suppress-all 生成。`,
    `No such file: "${path}"; --suppress-all makes one.`,
  ],
  brokenSuppressions: (name: string): Text => [`${name} 不是正确的 JSON。`, `${name} is not valid JSON.`],
  suppressed: (count: number, name: string): Text => [
    `已把 ${count} 处问题记入 ${name}，以后不再报告。`,
    `${counted(count, 'finding')} recorded in ${name}, not to be reported again.`,
  ],
  unusedSuppressions: (count: number, name: string): Text => [
    `${name} 所记的问题有 ${count} 处已不存在，可用 --prune-suppressions 删去。`,
    `${name} records ${counted(count, 'finding')} no longer there; clean it with --prune-suppressions.`,
  ],
  pruned: (count: number, name: string): Text => [
    `已从 ${name} 删去 ${count} 处不再存在的问题。`,
    `${counted(count, 'finding')} no longer there taken out of ${name}.`,
  ],
  suppressNameless: [
    '标准输入没有文件名，不能记下它的问题；请加 --stdin-filename。',
    'Standard input has no name to record findings under; add --stdin-filename.',
  ],
  cacheNotWritten: (path: string): Text => [
    `“${path}”不是缓存文件，没有改动。`,
    `"${path}" is not a cache file and was left alone.`,
  ],
  noGit: ['没有找到 git，不能用 --staged。', 'git was not found; --staged needs it.'],
  notARepository: ['当前文件夹不在 git 仓库中，不能用 --staged。', 'Not in a git repository; --staged needs one.'],
  gitFailed: (reason: string): Text => [`git 出错：${reason}`, `git failed: ${reason}`],
  fixFailed: (path: string, reason: Text): Text => [
    `“${path}”没有修改：${reason[0]}`,
    `"${path}" was not changed: ${reason[1]}`,
  ],
  annotateFailed: (path: string, reason: Text): Text => [
    `“${path}”没有生成批注稿：${reason[0]}`,
    `"${path}" was not annotated: ${reason[1]}`,
  ],
  annotateNamed: (path: string): Text => [
    `批注稿的扩展名须与原稿相同，请写作“${path}”。`,
    `The copy must have the extension of the draft: write "${path}".`,
  ],
  annotated: (path: string, count: number): Text => [
    `已生成带批注的副本“${path}”（${count} 条批注）。`,
    `Wrote "${path}" with ${counted(count, 'comment')}.`,
  ],
  nothingToAnnotate: ['没有可以加批注的文档（.docx、.odt）。', 'There was no document (.docx, .odt) to annotate.'],
  annotateOne: [
    '--annotate=路径 只能用于一个文档；检查多个文档时请只写 --annotate。',
    '--annotate=PATH is for one document; write --annotate alone for several.',
  ],
  annotateItself: [
    '批注稿不能覆盖原稿，请另起文件名。',
    'The copy with comments must not replace the draft; give it another name.',
  ],
  annotateExists: (path: string): Text => [
    `“${path}”已经存在，而且不是未经改动的批注稿，没有覆盖。`,
    `"${path}" exists and is no untouched copy of ours; it was left alone.`,
  ],
  annotateMoved: (path: string, taken: string): Text => [
    `“${taken}”生成后又被改过，没有覆盖，这次写到“${path}”。`,
    `"${taken}" has been edited and was left alone; this copy is "${path}".`,
  ],
  stdinAnnotate: [
    '检查标准输入时请用 --annotate=路径 指明批注稿写到哪里。',
    'With standard input, name the copy: --annotate=PATH.',
  ],
  viewNotFixed: [
    '这种文件只能检查，不能自动修改；请按报告在原软件中修改。',
    'Files of this kind are checked but not changed; change them in their own program.',
  ],
  trackingForced: (path: string): Text => [
    `“${path}”要求记录修订，改动已按修订写入。`,
    `"${path}" asks for tracked changes, so the changes are tracked.`,
  ],
  leftToPeople: (path: string, list: readonly (readonly [reason: Text, count: number])[]): Text => {
    const all = list.reduce((sum, [, count]) => sum + count, 0);
    const zh = list.map(([reason, count]) => `${reason[0]} ${count} 处`).join('、');
    const en = list.map(([reason, count]) => `${count} ${reason[1]}`).join(', ');
    return [
      `“${path}”有 ${all} 处不便自动修改（${zh}），请按报告自行修改。`,
      `"${path}": ${counted(all, 'finding')} left to you (${en}).`,
    ];
  },
  progress: (done: number, all: number): Text => [`已检查 ${done}/${all} 个文件`, `${done}/${all} files checked`],
  broken: (reason: string): Text => [
    `程序内部出错：${reason}（设 JIAOGAO_DEBUG=1 可看详情，请报告给我们）`,
    `Internal error: ${reason} (set JIAOGAO_DEBUG=1 for details, and please report it)`,
  ],
} as const;
