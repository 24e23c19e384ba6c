/** The words of the reports for people. */

import type { Authority, Severity, Text } from '../rule.ts';

export const severityNames: Readonly<Record<Severity, Text>> = {
  error: ['错误', 'error'],
  warning: ['警告', 'warning'],
  info: ['提示', 'hint'],
};

/** What a rule rests on. */
export const authorityNames: Readonly<Record<Authority, Text>> = {
  国标: ['国家标准', 'national standard'],
  条例: ['法规、条例', 'regulations'],
  行业: ['行业规范', 'standard of the trade'],
  实务: ['机关写作惯例', 'office practice'],
  工具: ['本工具的约定', 'convention of this tool'],
};

/** Texts of a Word document that stand beside the main one. */
export const storyNames: Readonly<Record<'textbox' | 'header' | 'footer' | 'footnote' | 'endnote', Text>> = {
  textbox: ['文本框', 'text box'],
  header: ['页眉', 'header'],
  footer: ['页脚', 'footer'],
  footnote: ['脚注', 'footnote'],
  endnote: ['尾注', 'endnote'],
};

export { categoryNames } from '../categories.ts';

export const words = {
  profile: ['文种：{name}', 'type: {name}'],
  noProfile: ['文种：未识别', 'type: unknown'],
  others: [' 等 {n} 处', ' and others, {n} in all'],
  places: ['{n} 处', '{n}'],
  placesOnLines: ['{n} 处：第 {lines} 行', '{n} in all: line {lines}'],
  placesInParagraphs: ['{n} 处：第 {lines} 段', '{n} in all: paragraph {lines}'],
  paragraph: ['第{n}段', 'paragraph {n}'],
  pageLine: ['第{page}页第{n}行', 'page {page}, line {n}'],
  headingJoint: [' › ', ' › '],
  story: ['{story}第{n}段', '{story}, paragraph {n}'],
  fixable: ['[可自动修正]', '[fixable]'],
  someFixable: ['[{n} 处可自动修正]', '[{n} fixable]'],
  fixableColumn: ['可自动修正 {n}', '{n} fixable'],
  hidden: ['（本行另有 {n} 处未画出）', '({n} more on this line)'],
  suggestions: ['可改为：{list}', 'perhaps: {list}'],
  listJoint: ['、', ', '],
  morePlaces: ['……共 {n} 处', '… {n} places in all'],
  related: ['另见 {place}  {message}', 'see {place}  {message}'],
  onLines: ['第 {lines} 行', 'line {lines}'],
  inParagraphs: ['第 {lines} 段', 'paragraph {lines}'],
  hints: ['提示（不影响提交）', 'Hints (no obstacle)'],
  folded: ['多处出现的同类问题', 'Found in many places'],
  checklist: ['分类清单', 'Checklist'],
  toolCategory: ['检查设置', 'Settings'],
  explain: [
    '某条为什么这样要求：jiaogao --explain 规则名（即每条末尾的英文）',
    'Why a rule asks for something: jiaogao --explain RULE',
  ],
  fixHint: ['放心能改的直接改好：jiaogao {fix} {file}', 'Put right what is safe: jiaogao {fix} {file}'],
  blanks: [
    '全部空白列成待填表：jiaogao --list-blanks {file}',
    'All blanks as a to-do table: jiaogao --list-blanks {file}',
  ],
  anyFile: ['文件', 'FILE'],
  suppressed: ['；另有 {n} 处已记下或停用，没有列出', '; {n} more suppressed'],
  ready: ['可提交：', 'Ready: '],
  'not-ready': ['不可提交：', 'Not ready: '],
  unchecked: ['未能检查：', 'Not checked: '],
  filesChecked: ['共 {n} 个文件，', '{n} files, '],
  filesNotReady: ['{n} 个文件中有 {bad} 个不可提交，共 ', '{bad} of {n} files; '],
  filesUnchecked: ['{name} 等 {n} 个文件', '{name} and others, {n} files'],
  tooManyWarnings: [
    '没有错误，但警告 {n} 条，多于允许的 {most} 条',
    'no errors, but warnings: {n}, more than the {most} allowed',
  ],
  line: ['第{n}行', 'line {n}'],
  noErrors: ['未发现错误', 'no errors'],
  noNewErrors: ['未发现新的错误', 'no new errors'],
  restHasNoErrors: ['；其余文件未发现错误', '; no errors in the other files'],
  found: ['；已发现 ', '; found '],
  alsoUnchecked: ['；另有 {n} 个文件未能检查', '; {n} not checked'],
  fixableTotal: ['；其中 {n} 处可用 {fix} 自动修正', '; {n} fixable with {fix}'],
  comma: ['，', ', '],
  deleted: ['（删去）', '(delete)'],
  fix: ['自动修正', 'Fix'],
  unsafeFix: ['可以这样改，请复核', 'Possible fix, please review'],
  basis: ['依据：{list}', 'Basis: {list}'],
  rulePage: ['规则 {id} 的说明', 'About the rule {id}'],
  root: ['运行检查时所在的文件夹', 'The folder that the check was run in'],
  stop: ['。', '.'],
} as const satisfies Readonly<Record<string, Text>>;
