/** Who reads which blanks, by the characters where they are looked for. */

import { blankBrackets, readAtSigns, readBrackets } from './blank-brackets.ts';
import { countLeads, readMissingCount } from './blank-counts.ts';
import { readDateFormat, readDateGap, readDayGap, readDayless, readMonthless } from './blank-dates.ts';
import { englishReaders } from './blank-english.ts';
import {
  readHyphens,
  readLeader,
  readMissingMeasure,
  readMissingPlace,
  readSpaceGap,
  readTilde,
} from './blank-gaps.ts';
import {
  readAboutNothing,
  readChoice,
  readEmptyClause,
  readLeaderless,
  readListless,
  readMemberless,
  readNamelessComrade,
  readNobody,
  readPost,
  readUnfinished,
  readUnnamedPost,
  readValueless,
} from './blank-holes.ts';
import {
  readAsked,
  readBareItem,
  readGrade,
  readRounded,
  readSilence,
  readSpaced,
  readWideDash,
} from './blank-hushed.ts';
import { readUnanswered } from './blank-labels.ts';
import {
  readHeadless,
  readLasting,
  readMuch,
  readOddNoun,
  readOnly,
  readPair,
  readPoint,
  readStore,
  readSymbol,
} from './blank-lost.ts';
import { blankMarks, readMarks } from './blank-marks.ts';
import { readMissingListed, readMissingOdd } from './blank-neighbours.ts';
import {
  objectClassifiers,
  readMissingAnniversary,
  readMissingObject,
  readMissingOrdinal,
  readMissingReached,
} from './blank-objects.ts';
import {
  hintSecond,
  readAnybody,
  readCutName,
  readDotHole,
  readEmptyFormula,
  readHint,
  readPending,
  readSample,
  readSigner,
  readSome,
  readSpecimen,
} from './blank-phrases.ts';
import { readHash, readVariable } from './blank-signs.ts';
import type { ReaderRow } from './blank-token.ts';
import { readBareDay, readMonthSpan, readTimeless, readYearless } from './blank-undated.ts';

const digits = '0123456789０１２３４５６７８９';
const hanDigits = '一二三四五六七八九十';

/** Readers by the characters they look at; several may look at the same one, in this order. */
export const readers: readonly ReaderRow[] = [
  ...englishReaders,
  ['X×*＊_＿', readSpaced],
  ['XxＸ×✕*＊NnＮ', readRounded],
  ['XxＸ×', readGrade],
  ['?？', readAsked],
  ['“《', readSilence, { next: '….—－-' }],
  ['…—', readSilence],
  ['（(/／', readChoice],
  [blankMarks, readMarks],
  [blankBrackets, readBrackets],
  ['年', readDateGap, { next: ` \u3000_＿月${digits}${hanDigits}` }],
  ['年', readDayless, { next: digits, last: digits }],
  ['年', readMonthless, { next: ' \u3000' }],
  ['YyMm', readDateFormat],
  ['@＠#', readAtSigns],
  ['月', readDayGap, { next: ` \u3000日${digits}` }],
  ['：:', readUnanswered],
  ['NnM', readVariable],
  ['#＃', readHash],
  ['~～', readTilde],
  [' \u3000', readSpaceGap],
  ['-', readHyphens],
  ['.．…·—-', readLeader, { next: '.．…·—-' }],
  ['.．·…', readDotHole, { wide: true }],
  ['ABCDEFGHIJKLMNOPQRSTUVWYZ习', readCutName],
  ['以', readEmptyFormula, { next: '为' }],
  ['单点双请此本上在', readHint, { next: hintSecond }],
  ['单申填报承建项', readSigner, { last: '\n\r \u3000' }],
  ['以', readHint, { next: hintSecond }],
  ['待暂T', readPending],
  ['某', readSome],
  ['具', readSpecimen],
  ['张李王赵', readAnybody],
  ['0', readSample, { next: '0' }],
  ['1', readSample, { next: '123456789' }],
  ['8', readSample, { next: '78' }],
  ['同', readNamelessComrade, { next: '学志' }],
  ['：:', readUnnamedPost],
  ['月', readMonthSpan, { last: digits }],
  ['日', readBareDay, { last: '\n\r。' }],
  ['任', readPost, { last: '、' }],
  ['.．', readPoint, { wide: true }],
  ['第', readMissingOrdinal],
  ['关', readAboutNothing, { next: '于' }],
  ['年', readYearless, { next: '至到—－-' }],
  ['由', readNobody, { next: '、和与担兼主任' }],
  ['为是', readValueless, { next: '期。；' }],
  ['等', readMemberless, { last: '，、；' }],
  ['储配购采添', readStore, { next: '备置买购' }],
  ['—–－~～-', readWideDash],
  ['在', readLeaderless, { next: '的、和及与方等' }],
  ['于', readTimeless, { next: '年月' }],
  ['是', readEmptyClause, { next: '。；' }],
  ['。', readBareItem, { last: ' \u3000' }],
  ['将', readUnfinished, { next: '\n\r \u3000' }],
];

/** Readers that look for a number cut out: none is where an ASCII digit or mark stands before. */
export const gapReaders: readonly ReaderRow[] = [
  ['个名次位份条项场期件户家台处座辆套篇册起吨亩人元栋盏米轮株块架', readMissingCount, { leads: countLeads }],
  [objectClassifiers, readMissingObject],
  ['人名个家件项元万亿', readMissingListed, { next: '，、。；）)\n\r元' }],
  ['余', readMissingOdd],
  ['余', readOddNoun],
  ['周', readMissingAnniversary, { next: '年' }],
  ['个家户项条座件名处场辆套天倍种栋部所台次岁周小分微毫厘', readMissingReached, { last: '到达至在短长的' }],
  ['%％‰公平立个万亿元吨亩千兆微毫', readMissingMeasure],
  ['在于', readMissingPlace, { next: '，。、；' }],
  ['等', readListless, { last: '获得评为予了' }],
  ['名位', readHeadless, { last: '，。；、为给请' }],
  ['人名家个项件次', readOnly, { last: '仅只才年月度' }],
  ['小分学课个日', readLasting, { next: '时钟月历工' }],
  ['批场期户台', readPair, { next: '人次套（' }],
  ['多', readMuch, { next: '万亿' }],
  ['℃㎡mkhMc', readSymbol],
];
