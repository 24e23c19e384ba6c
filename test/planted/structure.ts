/** Faults of structure: sections, headings, numbering, head and foot of a document. */

import { sectionDrops } from './drops.list.ts';
import { type Edit, type Finished, linesOf, type Mutation, replacing } from './plant.ts';

const han = '一二三四五六七八九十';

interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Of its series. */
  readonly last: boolean;
}

/** The ordinals a pattern captures at the beginning of lines, with the end of each series. */
function ordinals({ text }: Finished, pattern: RegExp): Ordinal[] {
  const all = [...text.matchAll(pattern)].map((match) => {
    const [whole, number = ''] = match;
    const start = match.index + whole.lastIndexOf(number);
    return {
      start,
      end: start + number.length,
      value: han.includes(number) ? han.indexOf(number) + 1 : Number(number),
    };
  });
  return all.map((one, index) => ({ ...one, last: (all[index + 1]?.value ?? 1) === 1 }));
}

const levels: Readonly<Record<string, RegExp>> = {
  '一、': /^(?:## )?\u3000*([一二三四五六七八九])(?=、)/gmu,
  '（一）': /^(?:### )?\u3000*（([一二三四五六七八九])(?=）)/gmu,
  '1.': /^([1-9])(?=[.．] ?[\u4e00-\u9fff“])/gmu,
};

/** Another ordinal for the last of each series, three members and more. */
function renumbered(level: string, change: (value: number) => number): Mutation['sites'] {
  return (draft) =>
    ordinals(draft, levels[level] ?? /$^/gu).flatMap(({ start, end, value, last }) => {
      const to = change(value);
      const text = level === '1.' ? String(to) : han.charAt(to - 1);
      return last && value >= 2 && to >= 1 ? [[{ start, end, text }]] : [];
    });
}

function numbering(name: string, expect: readonly string[], sites: Mutation['sites'], drafts = 5): Mutation {
  return { family: 'numbering', name, expect, where: 'anywhere', sites, drafts };
}

/** The note of attachments counts too. */
const gap = ['heading-number-*', 'attachment-mismatch'];

/** Not of the first of a series, where a style of its own would be a list of its own. */
function restyled(pattern: RegExp, replacement: string): Mutation['sites'] {
  const sites = replacing(pattern, replacement);
  return (draft) => sites(draft).slice(1);
}

const numberings: readonly Mutation[] = [
  ...Object.keys(levels).flatMap((level) => [
    numbering(
      `${level} one number skipped`,
      gap,
      renumbered(level, (value) => value + 1),
    ),
    numbering(
      `${level} number given twice`,
      gap,
      renumbered(level, (value) => value - 1),
    ),
  ]),
  numbering(
    'full-width digit',
    ['heading-fullwidth-digit', 'heading-digit-width-mixed', 'digit-fullwidth'],
    replacing(/^2(?=[.．] )/gmu, '２'),
  ),
  numbering('二、 as 2.', ['heading-*'], restyled(/^([二三])、/gmu, '2.')),
  numbering('（二） as 二、', ['heading-*'], replacing(/^（二）/gmu, '二、')),
  numbering('（二） as (二)', ['heading-*', 'paren-halfwidth'], replacing(/^（二）/gmu, '(二)')),
  numbering('（二） as （二）、', ['heading-marker-punct'], replacing(/^（二）/gmu, '（二）、')),
  numbering('（二） as 2.', ['heading-*'], replacing(/^（二）/gmu, '2.')),
  numbering('2. as 2、', ['heading-*'], replacing(/^2\. /gmu, '2、')),
  numbering('2. as （2）', ['heading-*'], replacing(/^2\. /gmu, '（2）')),
  numbering('二、 as 二.', ['heading-*'], replacing(/^二、/gmu, '二.')),
  numbering('二、 as 二，', ['heading-*'], replacing(/^二、/gmu, '二，')),
  numbering('第八条 left out', ['heading-*'], replacing(/^第八条[^\n]*\n/gmu, ''), 1),
  numbering('第八条 twice', ['heading-*'], replacing(/^第九条/gmu, '第八条'), 1),
  numbering('第三章 as 第四章', ['heading-*'], replacing(/^第三章/gmu, '第四章')),
  numbering('a heading left out', [...gap, 'section-*', 'count-*'], replacing(/^二、[^\n]*\n(?=[\s\S]*^三、)/gmu, '')),
  numbering('（二） left out', [...gap, 'count-*'], replacing(/^（二）[^\n]*\n(?=（三）)/gmu, '')),
];

/** The beginning of what follows a section: a heading like its own, or 署名 with the date. */
function nextHeading(heading: string): RegExp {
  const foot =
    '[\\u4e00-\\u9fff（）]{3,24}\\n+20[0-9]{2}年|[\\u4e00-\\u9fff]{3}：[\\u4e00-\\u9fff]{2,4}\\n20|\\u3000{9}|以上对照检查';
  return new RegExp(`\\n(?:${like(heading)}|${foot})`, 'u');
}

function like(heading: string): string {
  if (heading.startsWith('第')) return '第[一二三四五六七八九]章';
  if (heading.startsWith('#')) return '## ';
  return /^[0-9]/u.test(heading) ? '[1-9]\\. ' : '\\u3000*[一二三四五六七八九]、';
}

/** Drops everything from a heading to the next of its level. */
function dropped(file: string, heading: string): Mutation['sites'] {
  return (draft) => {
    if (draft.file !== file) return [];
    const start = draft.text.indexOf(`\n${heading}`) + 1;
    if (start === 0) return [];
    if (heading.includes('：')) return [[{ start, end: draft.text.indexOf('\n', start) + 1, text: '' }]];
    const next = nextHeading(heading).exec(draft.text.slice(start));
    const end = next ? start + next.index + 1 : draft.text.length;
    return [[{ start, end, text: '' }]];
  };
}

const sections: readonly Mutation[] = sectionDrops.map(([file, ...headings]) => ({
  family: 'section missing',
  name: `${file} without ${headings.join(' ')}`,
  expect: ['section-missing', 'title-*'],
  where: 'anywhere',
  sites: (draft) => {
    const edits = headings.flatMap((heading) => dropped(file, heading)(draft).flat());
    return edits.length > 0 ? [edits] : [];
  },
}));

const emptied: Mutation = {
  family: 'section empty',
  name: 'a heading without text',
  expect: ['section-empty'],
  where: 'anywhere',
  sites: ({ text }) =>
    [
      ...text.matchAll(
        /^(?:## )?\u3000*[二三四]、[^\n。]{2,20}\n+((?:(?!\u3000*[一二三四五六七八九]、|## ).*\n+)+)(?=(?:## )?\u3000*[三四五]、)/gmu,
      ),
    ].map((match) => {
      const start = match.index + match[0].length - (match[1] ?? '').length;
      return [{ start, end: match.index + match[0].length, text: '' }];
    }),
  drafts: 8,
};

const signed = new Set([
  'request',
  'reply',
  'letter',
  'notice',
  'circular',
  'acceptance-report',
  'fund-report',
  'rectification-report',
  'party-report',
  'official-report',
  'summary',
  'work-report',
  'duty-report',
]);
const signature = /^\u3000*([^\n。：，]{3,24})\n+\u3000*(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日$/mu;

/** Edits at 署名 and 成文日期 of the types that must have them. */
function ending(change: (parts: RegExpExecArray) => string): Mutation['sites'] {
  return ({ profile, text }) => {
    const match = signed.has(profile) ? signature.exec(text) : null;
    return match ? [[{ start: match.index, end: match.index + match[0].length, text: change(match) }]] : [];
  };
}

function foot(
  name: string,
  expect: readonly string[],
  change: (parts: RegExpExecArray) => string,
  drafts = 3,
): Mutation {
  return { family: 'head and foot', name, expect, where: 'anywhere', sites: ending(change), drafts };
}

const called = new Set(['request', 'reply', 'letter', 'notice', 'official-report']);
const requestClosing = /^(?:妥否|当否)，请批示。\n/gmu;

function head(name: string, expect: readonly string[], sites: Mutation['sites'], drafts = 3): Mutation {
  return { family: 'head and foot', name, expect, where: 'anywhere', sites, drafts };
}

function inProfiles(profiles: ReadonlySet<string>, sites: Mutation['sites']): Mutation['sites'] {
  return (draft) => (profiles.has(draft.profile) ? sites(draft) : []);
}

const reports = new Set(['official-report', 'party-report', 'work-report', 'rectification-report']);

const feet: readonly Mutation[] = [
  foot('no signature', ['signature-missing'], ([, , year, month, day]) => `${year}年${month}月${day}日`),
  foot('no date', ['date-missing'], ([, signer]) => signer ?? ''),
  foot('neither signature nor date', ['signature-missing', 'date-missing'], () => ''),
  foot(
    'date above signature',
    ['signature-date-order'],
    ([, signer, year, month, day]) => `${year}年${month}月${day}日\n${signer}`,
  ),
  foot('date in Chinese numerals', ['date-format'], ([, signer]) => `${signer}\n二〇二五年五月十六日`),
  foot('date with dots', ['date-format'], ([, signer, year, month, day]) => `${signer}\n${year}.${month}.${day}`),
  foot('date with hyphens', ['date-format'], ([, signer, year, month, day]) => `${signer}\n${year}-${month}-${day}`),
  foot(
    'date with padding zero',
    ['date-format', 'date-zero-pad'],
    ([, signer, year, , day]) => `${signer}\n${year}年09月${day}日`,
  ),
  foot(
    'date with 号',
    ['date-format', 'date-hao'],
    ([, signer, year, month, day]) => `${signer}\n${year}年${month}月${day}号`,
  ),
  foot(
    'date without day',
    ['date-format', 'date-missing', 'placeholder-*'],
    ([, signer, year, month]) => `${signer}\n${year}年${month}月`,
  ),
  head(
    'no recipient',
    ['recipient-missing'],
    inProfiles(called, replacing(/^[^\n。]{3,40}(?:局|府|门|室|委|科|大队|队|监委)：\n/gmu, '')),
    8,
  ),
  head(
    'half-width colon behind the recipient',
    ['recipient-colon', 'punct-halfwidth'],
    inProfiles(called, replacing(/(?<=^[^\n。：]{3,40})：(?=\n)/gmu, ':')),
  ),
  head(
    'two recipients of a request',
    ['recipient-multiple'],
    inProfiles(new Set(['request']), replacing(/^区人民政府：|^院党委：/gmu, '市委、市政府：')),
  ),
  head('no closing of a request', ['closing-mismatch', 'closing-missing'], replacing(requestClosing, '')),
  head('report’s closing in a request', ['closing-mismatch'], replacing(requestClosing, '特此报告。\n')),
  head(
    'request in a report',
    ['request-in-report'],
    inProfiles(reports, replacing(/^\u3000*特此报告。$/gmu, '以上报告妥否，请批示。')),
    3,
  ),
  head(
    'request in the text of a report',
    ['request-in-report'],
    inProfiles(reports, replacing(/(?<=^[^\n\t|]{60,400}。)$/gmu, '为此，恳请上级拨付专项经费50万元，当否，请批示。')),
    5,
  ),
  head(
    'request closing in a notice',
    ['closing-mismatch', 'request-in-report'],
    replacing(/^(?=青湖市人民政府办公室\n)/gmu, '妥否，请批示。\n'),
  ),
  head(
    'command in a letter',
    ['command-tone-in-letter'],
    replacing(/^专此函达，请予支持为盼。$/gmu, '请你局务必遵照执行，不得有误。'),
  ),
  head(
    'a request of two matters',
    ['request-multiple-matters'],
    replacing(/^(?:妥否|当否)，请批示。$/gmu, '另，我们还拟购置公务用车1辆，当否，请批示。\n以上请示妥否，请批示。'),
  ),
  head(
    'title without genre',
    ['title-genre-missing'],
    replacing(
      /(?<=^(?:[^\n]{0,30}(?:年度|年|关于|工程|项目)[^\n]{2,30}))(?<!述职述廉|调研|述职)(?:报告|通知|请示|工作总结|方案|要点|计划)(?=\n)/gu,
      '',
    ),
    5,
  ),
  head(
    'title missing',
    ['title-missing', 'title-genre-missing', 'section-missing'],
    (draft) => {
      const [first] = linesOf(draft);
      return first && /(?:报告|总结|方案|要点|通报|纪要|函)$/u.test(first.text)
        ? [[{ start: first.start, end: first.end + 1, text: '' }]]
        : [];
    },
    5,
  ),
  head('title with a stop', ['title-punctuation'], (draft) => {
    const [first] = linesOf(draft);
    return first && /(?:报告|总结|方案|要点|通报|纪要|函)$/u.test(first.text)
      ? [[{ start: first.end, end: first.end, text: '。' }]]
      : [];
  }),
  head(
    'stacked genres',
    ['title-stacked-genre'],
    replacing(/(?<=^(?:[^\n]*\n){0,3}[^\n]{4,40})请示(?=\n)/gu, '请示报告'),
  ),
  head(
    '关于 twice',
    ['title-guanyu-dup'],
    replacing(/(?<=^(?:[^\n]*\n){0,3}[^\n]{2,20})关于(?=[^\n]{6,40}(?:通知|请示|报告|函|批复)\n)/gu, '关于关于'),
  ),
  head('annex announced with another number', ['attachment-mismatch'], replacing(/^附件2$/gmu, '附件3')),
  head(
    'no such annex',
    ['attachment-mismatch'],
    inProfiles(
      new Set(['notice', 'official-report', 'circular']),
      replacing(/(?<=^[^\n\t]{60,400})。$/gmu, '（见附件5）。'),
    ),
  ),
  head(
    'stop behind the name of an annex',
    ['attachment-note-punct'],
    replacing(/(?<=^附件：(?:1\. )?[^\n。]{4,40})$/gmu, '。'),
  ),
];

/** Two sections exchanged. */
const order: Mutation = {
  family: 'section order',
  name: 'plans before problems',
  expect: ['section-order'],
  where: 'anywhere',
  sites: ({ profile, text }) => {
    const match =
      /^二、(存在的[^\n]{2,10})\n([\s\S]*?)^三、([^\n]*(?:打算|思路|工作)[^\n]{0,4})\n([\s\S]*?)(?=^[^\n。：，]{3,24}\n20)/mu.exec(
        text,
      );
    if (!match || !['party-report', 'summary', 'work-report'].includes(profile)) return [];
    const [whole, problems = '', first = '', plans = '', second = ''] = match;
    const edit: Edit = {
      start: match.index,
      end: match.index + whole.length,
      text: `二、${plans}\n${second}三、${problems}\n${first}`,
    };
    return [[edit]];
  },
};

export const structures: readonly Mutation[] = [...numberings, ...sections, emptied, ...feet, order];
