/** Every flag of the command, in the order of the help; parser and help are both made from this table. */

import type { FlagSpec } from './flag-spec.ts';
import { upkeepFlags } from './upkeep-flags.ts';

export const flags = [
  {
    name: 'stdin',
    kind: 'flag',
    group: 'check',
    doc: ['检查标准输入（与“-”相同）', 'Check standard input (same as "-")'],
  },
  {
    name: 'stdin-filename',
    kind: 'value',
    group: 'check',
    doc: ['标准输入按此文件名选择格式和配置', 'File name that decides format and configuration of standard input'],
  },
  {
    name: 'staged',
    kind: 'flag',
    group: 'check',
    doc: ['检查 git 暂存区中的内容', 'Check what is staged in git'],
  },
  {
    name: 'list-blanks',
    kind: 'flag',
    group: 'check',
    doc: ['把尚未填写的空列成待办表', 'List the blanks still to be filled as a to-do table'],
  },
  {
    name: 'profile',
    kind: 'value',
    group: 'check',
    doc: ['文种类型；不写则自动识别', 'Document type; detected when absent'],
  },
  {
    name: 'layout',
    kind: 'value',
    group: 'check',
    doc: [
      '按此版式检查 Word 文档：gbt9704，或配置中的版式',
      'Check the layout of Word documents: gbt9704, or one of the configuration',
    ],
  },
  {
    name: 'max-warnings',
    kind: 'value',
    group: 'check',
    doc: ['警告多于此数时退出码为 1', 'Exit with 1 when there are more warnings than this'],
  },
  {
    name: 'encoding',
    kind: 'value',
    group: 'check',
    doc: ['文件编码；不写则自动识别', 'Encoding of the files; detected when absent'],
  },
  {
    name: 'format',
    alias: 'f',
    kind: 'value',
    group: 'report',
    doc: [
      '报告格式：pretty html csv json compact unix github gitlab sarif rdjson checkstyle junit tap',
      'Report format: pretty html csv json compact unix github gitlab sarif rdjson checkstyle junit tap',
    ],
  },
  {
    name: 'output-file',
    alias: 'o',
    kind: 'value',
    group: 'report',
    doc: ['报告写入文件，不写到标准输出', 'Write the report to a file instead of standard output'],
  },
  { name: 'quiet', kind: 'flag', group: 'report', doc: ['只报告错误', 'Report errors only'] },
  {
    name: 'column-unit',
    kind: 'value',
    group: 'report',
    doc: ['unix、compact 的列号单位：utf16、codepoint、byte、display', 'Unit of columns in unix and compact'],
  },
  { name: 'color', kind: 'flag', group: 'report', doc: ['总是使用颜色', 'Always use colour'] },
  { name: 'no-color', kind: 'flag', group: 'report', doc: ['不使用颜色', 'Never use colour'] },
  {
    name: 'locale',
    kind: 'value',
    group: 'report',
    doc: ['界面语言：zh（默认）、en', 'Language of the tool: zh (default), en'],
  },
  {
    name: 'fix',
    kind: 'optional',
    group: 'fix',
    doc: [
      '改好可以放心改的问题；Word 文档记为修订，--fix=plain 不留修订',
      'Fix what is safe to fix; in Word documents as tracked changes, with --fix=plain as plain ones',
    ],
  },
  {
    name: 'unsafe-fixes',
    kind: 'flag',
    group: 'fix',
    doc: ['连同需要复核的修改一起改', 'Also apply fixes that need a second look'],
  },
  {
    name: 'diff',
    kind: 'flag',
    group: 'fix',
    doc: ['只显示修改前后的差异，不写文件', 'Show what would change, write nothing'],
  },
  {
    name: 'annotate',
    kind: 'optional',
    group: 'fix',
    doc: [
      '生成带批注的副本（.docx、.odt），默认“名.批注.docx”，也可写 --annotate=路径',
      'Write a copy of the document (.docx, .odt) with comments; --annotate=PATH names it',
    ],
  },
  {
    name: 'config',
    alias: 'c',
    kind: 'value',
    group: 'config',
    doc: ['使用此配置文件', 'Use this configuration file'],
  },
  { name: 'no-config', kind: 'flag', group: 'config', doc: ['不读任何配置文件', 'Read no configuration file'] },
  {
    name: 'rule',
    kind: 'list',
    group: 'config',
    doc: [
      '改一条规则：--rule "id: error"、--rule id=off，可重复',
      'Set a rule: --rule "id: error", --rule id=off; repeatable',
    ],
  },
  {
    name: 'print-config',
    kind: 'value',
    group: 'config',
    doc: ['显示某个文件用到的配置', 'Print the configuration that a file is checked with'],
  },
  { name: 'init', kind: 'flag', group: 'config', doc: ['生成 rules.config.json', 'Write a rules.config.json'] },
  {
    name: 'ignore-path',
    kind: 'list',
    group: 'files',
    doc: ['忽略清单文件，默认 .jiaogaoignore，可重复', 'Ignore file, .jiaogaoignore by default; repeatable'],
  },
  {
    name: 'ignore-pattern',
    kind: 'list',
    group: 'files',
    doc: ['另外忽略的文件（gitignore 写法），可重复', 'More to ignore, in gitignore syntax; repeatable'],
  },
  { name: 'no-ignore', kind: 'flag', group: 'files', doc: ['不理会任何忽略设置', 'Disregard all ignore settings'] },
  {
    name: 'no-error-on-unmatched-pattern',
    kind: 'flag',
    group: 'files',
    doc: ['没有匹配的文件时不算错', 'Nothing matched is not an error'],
  },
  ...upkeepFlags,
  { name: 'explain', kind: 'value', group: 'about', doc: ['说明一条规则', 'Explain a rule'] },
  {
    name: 'rules',
    kind: 'flag',
    group: 'about',
    doc: ['列出规则；可加类别、规则名或词语', 'List the rules; of a category, a name or a word'],
  },
  { name: 'version', alias: 'v', kind: 'flag', group: 'about', doc: ['显示版本号', 'Show the version'] },
  { name: 'help', alias: 'h', kind: 'flag', group: 'about', doc: ['显示帮助', 'Show this help'] },
] as const satisfies readonly FlagSpec[];

export type FlagName<K extends FlagSpec['kind']> = Extract<(typeof flags)[number], { kind: K }>['name'];
