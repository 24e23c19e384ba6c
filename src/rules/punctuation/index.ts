/** Rules of the category punctuation. */

import type { Rule } from '../../rule.ts';
import booktitleMisuse from './booktitle-misuse.ts';
import booktitleNesting from './booktitle-nesting.ts';
import bracketNesting from './bracket-nesting.ts';
import captionTerminalPunct from './caption-terminal-punct.ts';
import ccPeriod from './cc-period.ts';
import colonNested from './colon-nested.ts';
import dashForm from './dash-form.ts';
import dengClosedList from './deng-closed-list.ts';
import dotListHe from './dot-list-he.ts';
import dunhaoBeforeDeng from './dunhao-before-deng.ts';
import dunhaoBetweenQuotes from './dunhao-between-quotes.ts';
import ellipsisDeng from './ellipsis-deng.ts';
import ellipsisForm from './ellipsis-form.ts';
import eventDateDot from './event-date-dot.ts';
import parenHalfwidth from './paren-halfwidth.ts';
import parenPeriodDouble from './paren-period-double.ts';
import punctConflict from './punct-conflict.ts';
import punctHalfwidth from './punct-halfwidth.ts';
import punctRepeated from './punct-repeated.ts';
import punctUnpaired from './punct-unpaired.ts';
import quoteNesting from './quote-nesting.ts';
import quotePeriodDouble from './quote-period-double.ts';
import quoteStraight from './quote-straight.ts';
import rangeMark from './range-mark.ts';
import semicolonAfterPeriod from './semicolon-after-period.ts';
import sentenceNoPeriod from './sentence-no-period.ts';
import sentenceTooLong from './sentence-too-long.ts';
import yijiComma from './yiji-comma.ts';

export const punctuationRules: readonly Rule[] = [
  booktitleMisuse,
  booktitleNesting,
  bracketNesting,
  captionTerminalPunct,
  ccPeriod,
  colonNested,
  dashForm,
  dengClosedList,
  dotListHe,
  dunhaoBeforeDeng,
  dunhaoBetweenQuotes,
  ellipsisDeng,
  ellipsisForm,
  eventDateDot,

  parenHalfwidth,
  parenPeriodDouble,
  punctConflict,
  punctHalfwidth,
  punctRepeated,
  punctUnpaired,
  quoteNesting,
  quotePeriodDouble,
  quoteStraight,
  rangeMark,
  semicolonAfterPeriod,
  sentenceNoPeriod,
  sentenceTooLong,
  yijiComma,
];
