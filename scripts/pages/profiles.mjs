/** The page of document types, in Markdown. */

import { code, severityNames, table } from './markdown.mjs';

export function profilesPage(profiles) {
  const parts = [
    '<!-- 由 npm run update 生成；要改内容请改 src/profiles -->',
    '# 文种',
    '文种按标题识别；标题看不出时按小标题识别；认不出的稿件不查必备部分。`--profile` 或配置中的 `profile` 可以指定，写名称或文种都行（括号里的字可以不写）。',
    table(
      ['名称', '文种', '必备部分', '主送机关', '署名', '成文日期', '结束语'],
      profiles.map((profile) => [
        `[${profile.id}](#${profile.id})`,
        profile.name[0],
        String(profile.sections.length),
        level(profile.recipient),
        level(profile.signature),
        level(profile.date),
        profile.closing ? level(profile.closing.level) : '—',
      ]),
    ),
    '“—”表示不查。必备部分按小标题的意思认，不要求字句相同；标有“全文中有”的，不必是小标题。',
  ];
  for (const profile of profiles) parts.push(...profileSection(profile));
  return `${parts.join('\n\n')}\n`;
}

function level(severity) {
  return severity === undefined || severity === 'off' ? '—' : `缺则${severityNames[severity]}`;
}

function profileSection(profile) {
  const parts = [`## ${profile.id}`, `${profile.name[0]} · ${profile.name[1]}`];
  if (profile.template) parts.push('这是供人填写的表单或范本，空白不算问题。');
  const facts = [`- 标题：${profile.match.map(code).join('、') || '—'}`];
  if (profile.headings) facts.push(`- 标题看不出时，小标题含有：${profile.headings.map(code).join('、')}`);
  if (profile.order) facts.push(`- 顺序：${profile.order.map(code).join(' → ')}`);
  if (profile.closing) facts.push(`- 结束语，如“${profile.closing.example}”`);
  parts.push(facts.join('\n'));
  if (profile.sections.length > 0) {
    const rows = profile.sections.map((section) => [
      code(section.id),
      section.name[0],
      severityNames[section.level ?? 'error'],
      (section.anywhere || section.clause ? '全文中有 ' : '') + section.any.map(code).join('、'),
    ]);
    parts.push(table(['部分', '名称', '缺少时', '写法（正则表达式）'], rows));
  }
  return parts;
}
