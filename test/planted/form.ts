/** Faults of punctuation, numerals, spacing, wording and citation. */

import { type Edit, type Finished, isProse, linesOf, type Mutation, replacing } from './plant.ts';

interface Slip {
  readonly family: string;
  readonly name: string;
  readonly from: RegExp;
  readonly to: string | ((...groups: string[]) => string);
  readonly expect: readonly string[];
  readonly textOnly?: boolean;
  readonly anywhere?: boolean;
}

const h = '[\\u4e00-\\u9fff]';
const between = (mark: string) => new RegExp(`(?<=${h}{2})${mark}(?=${h}{2})`, 'gu');
const half = ['punct-halfwidth', 'punct-*'];

const slips: readonly Slip[] = [
  { family: 'punctuation', name: 'half-width comma', from: between('，'), to: ',', expect: half },
  { family: 'punctuation', name: 'half-width colon', from: between('：'), to: ':', expect: half },
  { family: 'punctuation', name: 'half-width semicolon', from: between('；'), to: ';', expect: half },
  {
    family: 'punctuation',
    name: 'half-width stop',
    from: /(?<=[\u4e00-\u9fff]{2})。(?=[\u4e00-\u9fff]{2})/gu,
    to: '.',
    expect: half,
  },
  {
    family: 'punctuation',
    name: 'half-width brackets',
    from: /（([\u4e00-\u9fff]{2,10})）/gu,
    to: '($1)',
    expect: ['paren-halfwidth', 'punct-*'],
  },
  {
    family: 'punctuation',
    name: 'straight quotes',
    from: /“([\u4e00-\u9fff]{2,8})”/gu,
    to: '"$1"',
    expect: ['quote-straight', 'punct-*'],
  },
  {
    family: 'punctuation',
    name: 'no closing quote',
    from: /(?<=“[\u4e00-\u9fff]{2,8})”/gu,
    to: '',
    expect: ['punct-unpaired', 'quote-*'],
  },
  {
    family: 'punctuation',
    name: 'no opening quote',
    from: /“(?=[\u4e00-\u9fff]{2,8}”)/gu,
    to: '',
    expect: ['punct-unpaired', 'quote-*'],
  },
  {
    family: 'punctuation',
    name: 'no closing 》',
    from: /(?<=《[\u4e00-\u9fff]{2,20})》/gu,
    to: '',
    expect: ['punct-unpaired', 'booktitle-*'],
  },
  {
    family: 'punctuation',
    name: 'no closing bracket',
    from: /(?<=（[\u4e00-\u9fff]{2,10})）(?=[^\n])/gu,
    to: '',
    expect: ['punct-unpaired', 'paren-*'],
  },
  { family: 'punctuation', name: 'two commas', from: between('，'), to: '，，', expect: ['punct-*'] },
  {
    family: 'punctuation',
    name: 'two stops',
    from: /(?<=[\u4e00-\u9fff]{2})。(?=[\u4e00-\u9fff]{2})/gu,
    to: '。。',
    expect: ['punct-*'],
  },
  {
    family: 'punctuation',
    name: 'comma before a stop',
    from: /(?<=[\u4e00-\u9fff]{2})。(?=[\u4e00-\u9fff]{2})/gu,
    to: '，。',
    expect: ['punct-*'],
  },
  {
    family: 'punctuation',
    name: 'stop before 、',
    from: /(?<=[\u4e00-\u9fff]{2})、(?=[\u4e00-\u9fff]{2})/gu,
    to: '。、',
    expect: ['punct-*'],
  },
  {
    family: 'punctuation',
    name: '、 before 等',
    from: /(?<=、[\u4e00-\u9fff]{2,8})等(?=[，。、]|[\u4e00-\u9fff]{2,4}[，。；])/gu,
    to: '、等',
    expect: ['dunhao-before-deng', 'punct-*'],
  },
  {
    family: 'punctuation',
    name: 'title in a title',
    from: /〈([^〈〉]+)〉/gu,
    to: '《$1》',
    expect: ['booktitle-nesting', 'punct-*'],
  },
  {
    family: 'punctuation',
    name: 'dots for an ellipsis',
    from: /(?<=、[\u4e00-\u9fff]{2,6})等(?=[。，\u4e00-\u9fff])/gu,
    to: '...',
    expect: ['ellipsis-form', 'placeholder-*', 'punct-*'],
  },
  {
    family: 'punctuation',
    name: 'ellipsis with 等',
    from: /(?<=、[\u4e00-\u9fff]{2,6})等(?=[。，\u4e00-\u9fff])/gu,
    to: '……等',
    expect: ['ellipsis-deng'],
  },
  { family: 'punctuation', name: 'hyphens for a dash', from: /^——/gmu, to: '--', expect: ['dash-form'] },
  {
    family: 'punctuation',
    name: 'no stop at the end',
    from: /(?<=[\u4e00-\u9fff]{2})。$/gmu,
    to: '',
    expect: ['sentence-no-period'],
  },
  {
    family: 'punctuation',
    name: 'stop on both sides of a quote',
    from: /”。/gu,
    to: '。”。',
    expect: ['quote-period-double', 'punct-*'],
  },
  {
    family: 'punctuation',
    name: 'activity as a title',
    from: /“(青蓝工程|五进|小手拉大手|回头看)”(?=活动|[。，；]|\p{sc=Han})/gu,
    to: '《$1活动》',
    expect: ['booktitle-misuse'],
  },
  {
    family: 'numeral',
    name: 'full-width digits',
    from: /(?<=[\u4e00-\u9fff])2(?=[0-9]?[\u4e00-\u9fff])/gu,
    to: '２',
    expect: ['digit-fullwidth', 'heading-*'],
  },
  {
    family: 'numeral',
    name: '号 for 日',
    from: /(?<=[0-9]{1,2}月[0-9]{1,2})日(?=[前，。至\u4e00-\u9fff])/gu,
    to: '号',
    expect: ['date-hao', 'date-format'],
  },
  {
    family: 'numeral',
    name: 'padded month',
    from: /(?<=20[0-9]{2}年)(?=[1-9]月[0-9]{1,2}日[^\n])/gu,
    to: '0',
    expect: ['date-zero-pad', 'date-*'],
  },
  {
    family: 'numeral',
    name: 'year cut short',
    from: /20(?=2[0-9]年(?:底|度|初|末))/gu,
    to: '',
    expect: ['year-short'],
  },
  {
    family: 'numeral',
    name: 'mixed scripts in a date',
    from: /(?<=20[0-9]{2}年)1?[0-9](?=月(?:底|[0-9]))/gu,
    to: '十二',
    expect: ['date-mixed-script'],
  },
  {
    family: 'numeral',
    name: 'about and around',
    from: /(?<=[，有共为约])([0-9]+)(?=名|个|人|次)/gu,
    to: '约$1余',
    expect: ['approx-redundant'],
  },
  {
    family: 'numeral',
    name: 'thousands in Chinese',
    from: /(?<=[\u4e00-\u9fff])[3-9](?=00?名|个|项|户)/gu,
    to: '3千',
    expect: ['number-mixed-script'],
  },
  { family: 'numeral', name: 'unit in the wrong case', from: /\bk(?=W|g|m\b)/gu, to: 'K', expect: ['unit-case'] },
  { family: 'numeral', name: '公分', from: /厘米|(?<=[0-9])平方米/gu, to: '平米', expect: ['unit-nonlegal'] },
  {
    family: 'numeral',
    name: 'decrease by times',
    from: /下降[0-9.]+%/gu,
    to: '下降2倍',
    expect: ['decrease-by-times'],
  },
  {
    family: 'numeral',
    name: 'percent point',
    from: /(?<=提高[0-9.]+)个百分点/gu,
    to: '%百分点',
    expect: ['percent-point'],
  },
  {
    family: 'spacing',
    name: 'space at the end',
    from: /(?<=。)$/gmu,
    to: ' ',
    expect: ['trailing-space'],
    anywhere: true,
  },
  {
    family: 'spacing',
    name: 'space in a word',
    from: /(?<=[\u4e00-\u9fff]{4})(?=[\u4e00-\u9fff]{4})/gu,
    to: ' ',
    expect: ['space-between-cjk', 'space-*'],
  },
  {
    family: 'spacing',
    name: 'space behind a comma',
    from: /(?<=，)(?=[\u4e00-\u9fff]{3})/gu,
    to: ' ',
    expect: ['space-around-punct', 'space-*'],
  },
  {
    family: 'spacing',
    name: 'space before a number',
    from: /(?<=[\u4e00-\u9fff]{3})(?=[0-9]+[\u4e00-\u9fff]{2})/gu,
    to: ' ',
    expect: ['space-cjk-latin', 'space-*'],
  },
  {
    family: 'spacing',
    name: 'tab',
    from: /(?<=。)(?=[\u4e00-\u9fff]{3})/gu,
    to: '\t',
    expect: ['space-*', 'tab-*', 'residue-*'],
    textOnly: true,
  },
  ...[
    ['部署', '布署'],
    ['贯彻', '惯彻'],
    ['培训', '陪训'],
    ['监督', '监督管里'],
    ['检查', '捡查'],
    ['统筹', '统畴'],
    ['措施', '措失'],
    ['组织', '组识'],
    ['年度', '年渡'],
    ['拨付', '拔付'],
    ['协调', '胁调'],
    ['坚持', '艰持'],
    ['作风', '做风'],
    ['政治', '政冶'],
  ].map(
    ([right = '', wrong = '']): Slip => ({
      family: 'wording',
      name: `${right} as ${wrong}`,
      from: new RegExp(right, 'gu'),
      to: wrong,
      expect: ['typo-*', 'spelling-*'],
    }),
  ),
  { family: 'wording', name: '截止', from: /截至(?=20|6月|9月)/gu, to: '截止', expect: ['jiezhi', 'typo-*'] },
  {
    family: 'wording',
    name: 'doubled 的',
    from: /(?<=[\u4e00-\u9fff]{2})的(?=[\u4e00-\u9fff]{2})/gu,
    to: '的的',
    expect: ['repeated-char', 'repeated-*', 'typo-*'],
  },
  {
    family: 'wording',
    name: 'doubled word',
    from: /(?<=[\u4e00-\u9fff])(工作|活动|开展|组织|推进)(?=[\u4e00-\u9fff，。])/gu,
    to: '$1$1',
    expect: ['repeated-*'],
  },
  {
    family: 'wording',
    name: 'formula cut short',
    from: /坚持以习近平新时代中国特色社会主义思想为指导/gu,
    to: '高举习近平新时代中国特色社会主义伟大旗帜',
    expect: ['formula-*'],
  },
  {
    family: 'wording',
    name: 'formula with another verb',
    from: /增强“四个意识”、坚定“四个自信”/gu,
    to: '坚定“四个意识”、增强“四个自信”',
    expect: ['formula-*'],
  },
  {
    family: 'wording',
    name: 'leader’s title cut short',
    from: /习近平总书记/gu,
    to: '习总书记',
    expect: ['term-*', 'placeholder-*'],
  },
  {
    family: 'citation',
    name: 'square brackets in a document number',
    from: /〔(20[0-9]{2})〕(?=[0-9]+号)/gu,
    to: '[$1]',
    expect: ['docno-bracket'],
  },
  {
    family: 'citation',
    name: 'round brackets in a document number',
    from: /〔(20[0-9]{2})〕(?=[0-9]+号)/gu,
    to: '（$1）',
    expect: ['docno-bracket'],
  },
  {
    family: 'citation',
    name: '第 in a document number',
    from: /(?<=〔20[0-9]{2}〕)(?=[0-9]+号)/gu,
    to: '第',
    expect: ['docno-di', 'docno-*'],
  },
  {
    family: 'citation',
    name: 'zero in a document number',
    from: /(?<=〔20[0-9]{2}〕)(?=[0-9]+号)/gu,
    to: '0',
    expect: ['docno-zero', 'docno-*'],
  },
  {
    family: 'citation',
    name: 'short year in a document number',
    from: /〔20(?=[0-9]{2}〕[0-9]+号)/gu,
    to: '〔',
    expect: ['docno-year-short', 'docno-*'],
  },
];

function sitesOf({ from, to, textOnly }: Slip): Mutation['sites'] {
  const sites = replacing(from, typeof to === 'string' ? (...groups) => fill(to, groups) : to);
  return (draft: Finished) => {
    if (textOnly && draft.format === 'markdown') return [];
    const lines = linesOf(draft).filter(
      ({ text }) => isProse(text) || from.source.includes('〔') || from.source.startsWith('^'),
    );
    const inside = ([edit]: readonly Edit[]) =>
      edit !== undefined && lines.some(({ start, end }) => start <= edit.start && edit.end <= end);
    return sites(draft).filter(inside);
  };
}

function fill(to: string, groups: readonly string[]): string {
  return to.replaceAll('$1', groups[1] ?? '');
}

export const forms: readonly Mutation[] = slips.map((slip) => ({
  family: slip.family,
  name: slip.name,
  expect: slip.expect,
  where: slip.anywhere ? 'anywhere' : 'line',
  sites: sitesOf(slip),
  drafts: 4,
}));
