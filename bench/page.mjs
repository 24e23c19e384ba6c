/** The measurements as a page. */

import { cpus, release, totalmem, type } from 'node:os';

const ms = (value) =>
  value === null ? '—' : value < 1000 ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(2)} s`;
const times = (value, base) => (value === null || base === null ? '—' : `${(value / base).toFixed(2)} ×`);
const number = (value) => (value === null ? '—' : value.toLocaleString('en-US'));
const megabytes = (value) => (value === null ? '—' : `${value.toFixed(0)} MB`);

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function comparison(rows, limit) {
  const [own] = rows;
  return table(
    ['程序', '用时', '相对 jiaogao', '报告条数', '内存峰值'],
    rows.map((row) => [
      row.name,
      row.ms === null ? `超过 ${limit / 1000} s` : ms(row.ms),
      row.ms === null ? `> ${(limit / own.ms).toFixed(0)} ×` : times(row.ms, own.ms),
      number(row.findings),
      megabytes(row.peakMB),
    ]),
  );
}

export function page({ sizes, startup, big, files, small, few, growth, crowd, seconds, limit, versions }) {
  const [cpu] = cpus();
  const parts = [
    '# 速度',
    '<!-- 由 npm run bench 生成 -->',
    `机器：${cpu?.model ?? '未知'}，${cpus().length} 核，内存 ${(totalmem() / 2 ** 30).toFixed(0)} GB，${type()} ${release()}，Node ${process.versions.node}。\n对照：${versions.join('、')}。全程 ${seconds.toFixed(0)} s。`,
    '时间是从启动到退出的整个进程，输出写入文件，取中位数；同一台机器上比值可信，单个数字会随忙闲变化。稿件由程序按固定种子生成（`bench/material.mjs`）：句子各不相同，约百分之六的句子带有常见毛病，行首不缩进。jiaogao 打开全部默认规则。各家规则不同，报告条数只供对照：AutoCorrect 一行算一条，它默认要求汉字与数字之间加空格，公文并不这样写，所以另列关闭空格规则的一行。',
    '## 启动',
    `检查一篇约 6 KB 的短稿，与 \`node -e 0\` 交替各运行 ${sizes.rounds} 次。`,
    table(
      ['命令', '用时', '相对 node -e 0'],
      [
        ['`node -e 0`', ms(startup.bare), '1.00 ×'],
        ['`jiaogao 短稿`', ms(startup.own), times(startup.own, startup.bare)],
        ['`jiaogao --format json 短稿`', ms(startup.json), times(startup.json, startup.bare)],
        ['`autocorrect --lint --format json 短稿`', ms(startup.peer), times(startup.peer, startup.bare)],
      ],
    ),
    `## 一篇 ${sizes.big} MB 的稿件`,
    '两边都输出 JSON。',
    comparison(big, limit),
    `## ${sizes.files} 个文件`,
    `每个约 10 KB，两边都输出 JSON。AutoCorrect 用满所有核。`,
    comparison(files, limit),
    `## 与较慢的同类比较`,
    `它们处理大稿太慢，这里只用一篇 ${sizes.peer} MB 的稿件，限时 ${limit / 1000} s。textlint 使用 \`zh-half-and-full-width-bracket\`、\`ja-space-between-half-and-full-width\`、\`no-unmatched-pair\`、\`no-todo\`、\`sentence-length\` 五条规则。`,
    comparison(small, limit),
    `${Math.ceil(sizes.files / 20)} 个约 10 KB 的文件：`,
    comparison(few, limit),
    '## 随篇幅增长',
    table(
      ['篇幅', '用时', '相对上一行', '报告条数', '内存峰值'],
      growth.map((row, index) => [
        `${row.megabytes} MB`,
        ms(row.ms),
        index === 0 ? '' : times(row.ms, growth[index - 1].ms),
        number(row.findings),
        megabytes(row.peakMB),
      ]),
    ),
    '## 随报告条数增长',
    '同样的句子，每句一个空白；条数多十倍，篇幅也多十倍。',
    table(
      ['空白', '用时', '相对上一行', '报告条数', '内存峰值'],
      crowd.map((row, index) => [
        number(row.count),
        ms(row.ms),
        index === 0 ? '' : times(row.ms, crowd[index - 1].ms),
        number(row.findings),
        megabytes(row.peakMB),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
