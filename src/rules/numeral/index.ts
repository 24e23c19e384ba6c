/** Rules of the category numeral. */

import type { Rule } from '../../rule.ts';
import approxArabic from './approx-arabic.ts';
import approxDunhao from './approx-dunhao.ts';
import approxRedundant from './approx-redundant.ts';
import classifierWrong from './classifier-wrong.ts';
import dateHao from './date-hao.ts';
import dateMixedScript from './date-mixed-script.ts';
import datePartialHyphen from './date-partial-hyphen.ts';
import dateZeroPad from './date-zero-pad.ts';
import decimalLeadingZero from './decimal-leading-zero.ts';
import decreaseByTimes from './decrease-by-times.ts';
import digitFullwidth from './digit-fullwidth.ts';
import latinCaseApp from './latin-case-app.ts';
import liangEr from './liang-er.ts';
import lingCircle from './ling-circle.ts';
import numberMixedScript from './number-mixed-script.ts';
import overRedundant from './over-redundant.ts';
import percentPoint from './percent-point.ts';
import percentWidthMixed from './percent-width-mixed.ts';
import rangeUnitOmitted from './range-unit-omitted.ts';
import sessionArabic from './session-arabic.ts';
import unitCase from './unit-case.ts';
import unitNonlegal from './unit-nonlegal.ts';
import yearHanzi from './year-hanzi.ts';
import yearShort from './year-short.ts';

export const numeralRules: readonly Rule[] = [
  approxArabic,
  approxDunhao,
  approxRedundant,
  classifierWrong,
  dateHao,
  dateMixedScript,
  datePartialHyphen,
  dateZeroPad,
  decimalLeadingZero,
  decreaseByTimes,
  digitFullwidth,
  latinCaseApp,
  liangEr,
  lingCircle,
  numberMixedScript,
  overRedundant,
  percentPoint,
  percentWidthMixed,
  rangeUnitOmitted,
  sessionArabic,
  unitCase,
  unitNonlegal,
  yearHanzi,
  yearShort,
];
