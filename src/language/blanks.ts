/** Finds the blanks of a text, each once, in one pass: a table of characters says which readers look where. */

import { blankBrackets, readAtSigns, readBrackets } from './blank-brackets.ts';
import { withCompany } from './blank-company.ts';
import { readMissingCount } from './blank-counts.ts';
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
import type { BlankReader, BlankToken } from './blank-token.ts';
import { readBareDay, readMonthSpan, readTimeless, readYearless } from './blank-undated.ts';

export type { BlankKind, BlankToken } from './blank-token.ts';

/** Readers by the characters they look at; several may look at the same one, in this order. */
const readers: readonly (readonly [characters: string, read: BlankReader])[] = [
  ...englishReaders,
  ['X×*＊_＿', readSpaced],
  ['XxＸ×✕*＊NnＮ', readRounded],
  ['XxＸ×', readGrade],
  ['?？', readAsked],
  ['…—“《', readSilence],
  ['（(/／', readChoice],
  [blankMarks, readMarks],
  [blankBrackets, readBrackets],
  ['年', readDateGap],
  ['年', readDayless],
  ['年', readMonthless],
  ['YyMm', readDateFormat],
  ['@＠#', readAtSigns],
  ['月', readDayGap],
  ['：:', readUnanswered],
  ['NnM', readVariable],
  ['#＃', readHash],
  ['~～', readTilde],
  [' \u3000', readSpaceGap],
  ['-', readHyphens],
  ['.．…·—-', readLeader],
  ['.．·…', readDotHole],
  ['ABCDEFGHIJKLMNOPQRSTUVWYZ习', readCutName],
  ['以', readEmptyFormula],
  ['单点双请此本上在', readHint],
  ['单申填报承建项', readSigner],
  ['以', readHint],
  ['待暂T', readPending],
  ['某', readSome],
  ['具', readSpecimen],
  ['张李王赵', readAnybody],
  ['018', readSample],
  ['同', readNamelessComrade],
  ['：:', readUnnamedPost],
  ['月', readMonthSpan],
  ['日', readBareDay],
  ['任', readPost],
  ['.．', readPoint],
  ['第', readMissingOrdinal],
  ['关', readAboutNothing],
  ['年', readYearless],
  ['由', readNobody],
  ['为是', readValueless],
  ['等', readMemberless],
  ['储配购采添', readStore],
  ['—–－~～-', readWideDash],
  ['在', readLeaderless],
  ['于', readTimeless],
  ['是', readEmptyClause],
  ['。', readBareItem],
  ['将', readUnfinished],
];

/** Readers that look for a number cut out: none is where an ASCII digit or mark stands before. */
const gapReaders: typeof readers = [
  ['个名次位份条项场期件户家台处座辆套篇册起吨亩人元栋盏米轮株块架', readMissingCount],
  [objectClassifiers, readMissingObject],
  ['人名个家件项元万亿', readMissingListed],
  ['余', readMissingOdd],
  ['余', readOddNoun],
  ['周', readMissingAnniversary],
  ['个家户项条座件名处场辆套天倍种栋部所台次岁周小分微毫厘', readMissingReached],
  ['%％‰公平立个万亿元吨亩千兆微毫', readMissingMeasure],
  ['在于', readMissingPlace],
  ['等', readListless],
  ['名位', readHeadless],
  ['人名家个项件次', readOnly],
  ['小分学课个日', readLasting],
  ['批场期户台', readPair],
  ['多', readMuch],
  ['℃㎡mkhMc', readSymbol],
];

/** For every code unit the index into `lists`; 0 is nobody. */
interface Dispatch {
  readonly table: Uint8Array;
  readonly lists: readonly (readonly BlankReader[])[];
  /** 1 for a list that holds nothing but `gapReaders`. */
  readonly gapsOnly: Uint8Array;
}

let dispatch: Dispatch | undefined;

function build(): Dispatch {
  const byCharacter = new Map<string, BlankReader[]>();
  for (const [characters, read] of [...readers, ...gapReaders]) {
    for (const char of characters) byCharacter.set(char, [...(byCharacter.get(char) ?? []), read]);
  }
  const table = new Uint8Array(0x10000);
  const lists: BlankReader[][] = [[]];
  for (const [char, list] of byCharacter) {
    table[char.charCodeAt(0)] = lists.length;
    lists.push(list);
  }
  const gaps = new Set(gapReaders.map(([, read]) => read));
  const gapsOnly = Uint8Array.from(lists, (list) => (list.every((read) => gaps.has(read)) ? 1 : 0));
  return { table, lists, gapsOnly };
}

/** All blanks between two offsets, in order, none over another. */
export function findBlanks(text: string, start = 0, end = text.length): BlankToken[] {
  dispatch ??= build();
  const { table, lists, gapsOnly } = dispatch;
  const found: BlankToken[] = [];
  let at = start;
  let free = start;
  while (at < end) {
    const index = table[text.charCodeAt(at)] ?? 0;
    if (index === 0 || (gapsOnly[index] === 1 && text.charCodeAt(at - 1) < 0x80)) {
      at += 1;
      continue;
    }
    const next = readAt(lists[index] ?? [], text, at);
    if (next === undefined) at += 1;
    else if (typeof next === 'number') at = Math.max(next, at + 1);
    else {
      if (next.start < free) found.push({ ...next, start: free });
      else found.push(next);
      at = Math.max(next.end, at + 1);
      free = at;
    }
  }
  return withCompany(text, found);
}

function readAt(list: readonly BlankReader[], text: string, at: number): BlankToken | number | undefined {
  for (let i = 0; i < list.length; i += 1) {
    const found = list[i]?.(text, at);
    if (found !== undefined) return found;
  }
  return undefined;
}
