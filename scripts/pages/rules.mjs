/** The page of a rule and the index of all pages, in Markdown. */

import { importSources } from '../sources.mjs';
import { code, fence, prose, severityNames, table } from './markdown.mjs';

const [{ categoryNames }, { authorityNames }, { categories }] = await importSources([
  'categories.ts',
  'report/words.ts',
  'rule.ts',
]);

const optionKinds = { flag: '开关', number: '数字', choice: '选一', words: '词表' };

export function rulePage(rule) {
  const parts = [
    `<!-- 由 npm run update 生成；要改内容请改 src/rules/${rule.category}/${rule.id}.ts -->`,
    `# ${rule.id}`,
    `**${rule.title[0]}**`,
    table(
      ['类别', '默认级别', '性质', '也可写作'],
      [
        [
          `${categoryNames[rule.category][0]} ${code(rule.category)}`,
          severityNames[rule.severity],
          authorityNames[rule.authority][0],
          [rule.title[0], ...(rule.aliases ?? [])].join('、'),
        ],
      ],
    ),
    prose(rule.why[0]),
    ...basisSection(rule),
    ...exampleSection(rule),
    ...optionSection(rule),
    ...messageSection(rule),
    ...suppressSection(rule),
    ...englishSection(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

function basisSection({ basis = [] }) {
  return basis.length === 0 ? [] : ['## 依据', basis.map((item) => `- ${item}`).join('\n')];
}

function exampleSection({ examples }) {
  const faulty = examples.filter((example) => example.bad !== undefined);
  const right = examples.filter((example) => example.bad === undefined);
  const parts = ['## 例子'];
  if (faulty.length > 0) parts.push('⟦ ⟧ 标出报告指向的字符。');
  for (const example of faulty) {
    parts.push(
      `有问题${condition(example)}：`,
      sample(example.bad, example),
      '改好后：',
      sample(example.good, example),
    );
  }
  if (right.length > 0) parts.push('### 看似有问题，其实正确');
  for (const example of right) {
    const note = condition(example);
    if (note) parts.push(`${note.slice(1, -1)}：`);
    parts.push(sample(example.good, example));
  }
  return parts;
}

/** Under what settings the example holds, in brackets; empty when under none. */
function condition({ options = {}, profile }) {
  const notes = Object.entries(options).map(([name, value]) => `${code(name)} 为 ${code(JSON.stringify(value))}`);
  if (profile) notes.push(`文种 ${code(profile)}`);
  return notes.length === 0 ? '' : `（${notes.join('，')}）`;
}

function sample(text, { format = 'text' }) {
  return fence(text, format);
}

function optionSection({ id, severity, options }) {
  const entries = Object.entries(options ?? {});
  if (entries.length === 0) return [];
  const rows = entries.map(([name, spec]) => [
    code(name),
    optionValues(spec),
    code(JSON.stringify(spec.default)),
    prose(spec.doc[0]),
  ]);
  const defaults = Object.fromEntries(entries.map(([name, spec]) => [name, spec.default]));
  const level = severity === 'off' ? 'warning' : severity;
  return [
    '## 选项',
    table(['选项', '取值', '默认', '说明'], rows),
    fence(`{\n  "rules": {\n    "${id}": ["${level}", ${JSON.stringify(defaults)}]\n  }\n}`, 'json'),
  ];
}

function optionValues(spec) {
  if (spec.kind === 'number') return `${spec.min} 至 ${spec.max}`;
  if (spec.kind === 'choice') return spec.values.map(code).join('、');
  return optionKinds[spec.kind];
}

function messageSection({ messages }) {
  const lines = Object.values(messages).map(([zh]) => `- ${prose(zh)}`);
  return ['## 它会怎么说', lines.join('\n')];
}

function suppressSection({ id, severity }) {
  const parts = [
    '## 关闭',
    '某一处确实没有问题时，在那一行上面单独写一行，说明理由：',
    fence(`<!-- jiaogao-disable-next-line ${id} -- 理由 -->`, 'text'),
  ];
  if (severity === 'off') {
    return [
      ...parts,
      '这条规则默认关闭，在 `rules.config.json` 中打开：',
      fence(`{ "rules": { "${id}": "warning" } }`, 'json'),
    ];
  }
  return [
    ...parts,
    '整个单位都不需要时，写在 `rules.config.json` 中：',
    fence(`{ "rules": { "${id}": "off" } }`, 'json'),
  ];
}

function englishSection({ title, why, messages, options }) {
  const lines = Object.values(messages).map(([, en]) => `- ${prose(en)}`);
  const docs = Object.entries(options ?? {}).map(([name, spec]) => `- ${code(name)}: ${prose(spec.doc[1])}`);
  const parts = ['## In English', `**${title[1]}**: ${prose(why[1])}`, 'Messages:', lines.join('\n')];
  return docs.length === 0 ? parts : [...parts, 'Options:', docs.join('\n')];
}

export function indexPage(rules) {
  const parts = [
    '<!-- 由 npm run update 生成 -->',
    '# 规则',
    `共 ${rules.length} 条。级别：${Object.values(severityNames).join('、')}；可在配置中调整。`,
    '配置、`--rule`、`--explain` 和文中停用里，规则可写英文名，也可写“要求”一栏的中文名；写类别名就是这一类全部规则。',
  ];
  for (const category of categories) {
    const members = rules.filter((rule) => rule.category === category).sort((a, b) => (a.id < b.id ? -1 : 1));
    if (members.length === 0) continue;
    const rows = members.map((rule) => [
      `[${rule.id}](${rule.id}.md)`,
      rule.title[0],
      severityNames[rule.severity],
      rule.authority,
      rule.title[1],
    ]);
    parts.push(
      `## ${categoryNames[category][0]} ${code(category)}`,
      table(['规则', '要求', '级别', '性质', 'In English'], rows),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
