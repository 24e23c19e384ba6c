/** Blanks of English templates: [Company Name], <insert date>, Month Day, Year, $X million, lorem ipsum, Click here to enter text. */

import { isAlone } from './blank-slots.ts';
import { type BlankReader, type BlankToken, matchAt, type ReaderRow } from './blank-token.ts';
import { isHan } from './characters.ts';

/** What an instruction in brackets begins with. */
const asks =
  /^(?:please\s)?(?:insert|enter|type|fill\s?(?:in|out)|add|write|describe|specify|provide|include|select|choose|click|replace|update|complete|briefly|your|to\sbe\s(?:completed|confirmed|determined|decided|added|filled|inserted|advised|announced|updated|supplied)|tb[acd]|todo|placeholder|name\sof|number\sof|title\sof|date\sof|list\s(?:of|the|any|all|key)|summari[sz]e|state\s(?:the|your|any)|explain|give|put|image\sof|photo\sof|screenshot|chart\shere|table\shere|figure\shere|graph\shere)(?![a-z])/iu;
/** What a slot is called after, as its last word. */
const field =
  /(?:^|[\s/'’])(?:name|date|amount|company|organi[sz]ation|department|position|location|place|venue|city|country|client|customer|project|author|manager|supervisor|signature|e-?mail|phone|telephone|year|month|day|quarter|period|percentage|value|details?|description|topic|subject|content|reason|url|team|budget|cost|price|here|number|title|address|institution|university|school|state|product|service|region|currency|role|recipient|sender|employee|website|university|agency|office|unit|committee|target|metric|kpi|task|milestone|owner|status|impact|note|goal|risk|action|deliverable|deadline|comment|priority|objective|issue|blocker|lead|stakeholder)s?(?:\s[0-9]{1,2})?$/iu;
/** [Brief summary of progress this period] in a line of its own. */
const sentence = /^[A-Z][a-z]+(?:\s[A-Za-z][\w,’'/&-]*){2,14}\.?$/u;
/** Tags of web pages and words that a text may put in brackets. */
const notSlot =
  /^(?:title|address|time|data|label|summary|section|table|name|content|details?|state|sic|here|day|value|role|place)$/iu;
const datePattern =
  /^(?:DD|MM|YY(?:YY)?|D|M|dd|mm|yy(?:yy)?|Day|Month|Year|Date)(?:[\s,./-]+(?:DD|MM|YY(?:YY)?|dd|mm|yy(?:yy)?|Day|Month|Year|20XX|[0-9]{4}))+$/u;

/** The slot in brackets that opens at `at` and closes before `end`; `inner` is what it says. */
export function readEnglishSlot(text: string, at: number, end: number, inner: string): BlankToken | undefined {
  const open = text.charAt(at);
  // [X] at the head of a line is a task that is done.
  if (/^(?:[●•]|[XYZ])$/u.test(inner) && open === '[' && !/[([]/u.test(text.charAt(end)))
    return inner < 'a' && /(?:^|[\n\r])\s*(?:[-*+]\s)?$/u.test(text.slice(Math.max(0, at - 8), at))
      ? undefined
      : { start: at, end, kind: 'bracketed', sure: true, noun: end };
  if (!/^[A-Za-z0-9][\w\s,.;:/'’&()%$#-]*$/u.test(inner)) return undefined;
  // A link of Markdown is no slot.
  if (open === '[' && /[([]/u.test(text.charAt(end))) return undefined;
  const slot = { start: at, end, kind: 'bracketed', sure: true, noun: end } as const;
  if (datePattern.test(inner)) return slot;
  if (asks.test(inner)) {
    // “(include figures for May)” may be meant; “(insert figures)” is not.
    const firm =
      open !== '(' || /^(?:please\s)?(?:insert|enter|fill|tb[acd]|to\sbe|placeholder|your\s\w+$)/iu.test(inner);
    return firm && !/^(?:list of|your)\s.*\s(?:is|are|was|were)\s/iu.test(inner) ? slot : undefined;
  }
  if (open === '[' && sentence.test(inner) && isAlone(text, { start: at, end })) return slot;
  if (open === '(' || inner.length > 40 || inner.split(/\s/u).length > 4 || !field.test(inner)) return undefined;
  if (open === '<' && notSlot.test(inner) && !/^(?:name|place)$/u.test(inner)) return undefined;
  return /^(?:sic|here|emphasis)$/iu.test(inner) ? undefined : slot;
}

const hints: readonly RegExp[] = [
  /(?:Click|Tap)(?:\sor\stap)?\s(?:here|to)\s(?:to\s)?(?:enter|add|edit|insert|type)[^.\n]{0,30}\.?/uy,
  /(?:Enter|Insert|Type|Add|Put|Write|ENTER|INSERT)\s(?:[A-Za-z]+\s){0,4}(?:[Hh]ere|HERE)(?![A-Za-z])[.:]?/uy,
  /Choose\san\sitem\.?/uy,
  /(?:Your|Sample|Placeholder|Dummy)\stext(?:\sgoes)?(?:\shere)?(?=[.\n\r]|$)\.?/uy,
  /(?:Please\s)?(?:[Rr]eplace|[Dd]elete|[Ff]ill\sin|[Uu]pdate|[Cc]omplete)\s(?:this|the|these)\s(?:text|section|paragraph|placeholder|sample|blanks?|brackets|template|instructions?)[^.\n]{0,60}\.?/uy,
  /[Ll]orem\sipsum[^.\n]{0,120}\.?/uy,
];

/** What a template says to whoever fills it in. */
const readHint: BlankReader = (text, at) => {
  for (const pattern of hints) {
    const match = matchAt(pattern, text, at);
    if (match) return { start: at, end: at + match[0].length, kind: 'hint', sure: true };
  }
  return undefined;
};

const pending = /(?:TB[ACD]|T\.B\.[ACD]\.|tb[ad]|t\.b\.[acd]\.)(?![A-Za-z0-9])/uy;
const dates =
  /(?:Month,\sYear|Month\s(?:Day|DD?|dd?|[0-9X]{1,2}|__?)(?:st|th)?,?\s(?:Year|YYYY|yyyy|20XX|20__|[12][0-9]{3})|(?:Day|DD|dd)\s(?:of\s)?Month,?\s(?:Year|YYYY|yyyy|20XX|[12][0-9]{3})|(?:DD|MM|dd|mm)[/.-](?:DD|MM|dd|mm)[/.-](?:YYYY|YY|yyyy|yy)|YYYY[/.-](?:MM|mm)[/.-](?:DD|dd)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:DD|dd|\?{1,2}|\*{1,2}|#{1,2})(?:st|nd|rd|th)?,?\s(?:YYYY|yyyy|[12][0-9X]{3}))(?![A-Za-z0-9])/uy;
const generic =
  /(?:J(?:ohn|ane)\sDoe|Joe\sBloggs|First\s?[Nn]ame,?\sLast\s?[Nn]ame|Jane\sSmith\s\(example\)|(?:ABC|XYZ)\s(?:Project|Bank|Group|Hotel|School|Department|LLC|Co\.|Company|Corporation|Corp|Inc|Ltd|Limited|Organi[sz]ation|University)|(?:Company|Department|Project|Supplier|Client)\s(?:ABC|XYZ)|Acme\s(?:Corp(?:oration)?|Inc|Ltd|Company)|123\sMain\sSt(?:reet)?|Your\s(?:Name|Company|Organi[sz]ation|Title|Logo|Department|Address)(?:\sName|\sHere)?(?!\s[a-z]))(?![A-Za-z])/uy;

const readWords: BlankReader = (text, at) => {
  if (isWordCharacter(text.charCodeAt(at - 1)) || !mayBegin(text, at)) return undefined;
  const date = matchAt(dates, text, at);
  // “in the format YYYY-MM-DD” says how, not when.
  if (
    date &&
    !/(?:format|style|pattern|written\sas|as\sin|form)[^.\n]{0,20}$/iu.test(text.slice(Math.max(0, at - 40), at))
  )
    return { start: at, end: at + date[0].length, kind: 'date', sure: true };
  const value = matchAt(pending, text, at);
  // TBC电池 and TBA are terms beside Han; TBD never is.
  const amid = isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(at + (value?.[0].length ?? 0)));
  if (value && (!amid || value[0] === 'TBD'))
    return { start: at, end: at + value[0].length, kind: 'bracketed', sure: /[Dd]|\./u.test(value[0]) };
  const nobody = matchAt(generic, text, at);
  if (nobody) return { start: at, end: at + nobody[0].length, kind: 'generic', sure: true };
  return readHint(text, at);
};

/** A look at the next characters spares most places of a Chinese text all these patterns. */
function mayBegin(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === 'X') return text.startsWith('XYZ', at);
  if (char === '1') return text.startsWith('123', at);
  return /[A-Za-z./-]/u.test(text.charAt(at + 1));
}

const unsettled =
  /to\sbe\s(?:determined|confirmed|advised|announced|decided|completed|filled\sin|added|inserted)(?=\s*(?:[.;,)\n\r]|$)|\slater)/uy;

/** The venue is to be confirmed. */
const readUnsettled: BlankReader = (text, at) => {
  if (isWordCharacter(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(unsettled, text, at);
  return match ? { start: at, end: at + match[0].length, kind: 'bracketed', sure: false } : undefined;
};

const amount = /[$€£¥]\s?(?:X+(?:,X+)*(?:\.X+)?|\?{2,}|x+(?:,x{3})+|_{2,})(?![A-Za-z])/uy;

/** $X million, €XX,XXX */
const readAmount: BlankReader = (text, at) => {
  const match = matchAt(amount, text, at);
  return match ? { start: at + 1, end: at + match[0].length, kind: 'x-run', sure: true } : undefined;
};

/** Ahead of a plural noun: we held X sessions. */
const counting =
  /(?:held|conducted|organi[sz]ed|completed|visited|trained|hired|recruited|received|made|issued|published|served|covered|employed|employs|had|has|have|are|were|in|by|with|about|over|nearly|of|for|from|to|and)\s$/u;
const plural = /(?:X|N{2,3})(?=\s(?:[a-z]+\s)?(?!axis|rays|is|was|has|does|means)[a-z]{3,}s(?![A-Za-z])|\s?%)/uy;
const ordinal = /X{1,2}(?:th|st|nd|rd)(?![A-Za-z]|\s(?:century|Congress|Olymp))/uy;
const referred = /(?:Table|Figure|Page|page|Exhibit)\s$/u;

const lone =
  /X(?=\s(?:percent|per\scent|people|persons|employees|staff|members|participants|meetings|sessions|days|weeks|months|years|hours|times|projects|sites|units|items|cases|reports|visits|trainings?|courses|users|customers|clients|companies|households|schools|million|billion|thousand|dollars|of\sthe\s[A-Z]\s)|\s?%)/uy;

/** X employees, X% */
const readLone: BlankReader = (text, at) => {
  const before = text.charAt(at - 1);
  if (before !== '' && !/[\s(“"$€£]/u.test(before)) return undefined;
  // Generation X users, iPhone X units: X is part of a name.
  if (
    !referred.test(text.slice(Math.max(0, at - 8), at)) &&
    /(?:[A-Z][A-Za-z]*|Mr|Dr)\s$/u.test(text.slice(Math.max(0, at - 14), at)) &&
    !/(?:^|[.!?:]\s)[A-Z][A-Za-z]*\s$/u.test(text.slice(Math.max(0, at - 20), at))
  )
    return undefined;
  const count = matchAt(ordinal, text, at);
  if (count) return { start: at, end: at + count[0].length, kind: 'x-run', sure: false };
  const near = text.slice(Math.max(0, at - 14), at);
  if (referred.test(near) && !/[A-Za-z0-9]/u.test(text.charAt(at + 1)))
    return { start: at, end: at + 1, kind: 'x-run', sure: false };
  const match = matchAt(lone, text, at) ?? (counting.test(near) ? matchAt(plural, text, at) : null);
  return match ? { start: at, end: at + match[0].length, kind: 'x-unit', sure: true } : undefined;
};

function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f
  );
}

const year = /(?:FY\s?)?(?:(?:19|20)(?:XX|xx|YY|yy|__|\?\?)|20[0-9][Xx_])(?![A-Za-z0-9_])/uy;

/** FY20XX, 20__, in 202X. */
const readYear: BlankReader = (text, at) => {
  if (isWordCharacter(text.charCodeAt(at - 1))) return undefined;
  const match = matchAt(year, text, at);
  if (!match) return undefined;
  const before = text.slice(Math.max(0, at - 8), at);
  const certain =
    /^FY|(?:19|20)(?:YY|yy|__|\?\?)$/u.test(match[0]) ||
    /(?:^|[\n\r]|\b(?:in|of|for|by|year|since|from|to|until|during|and|May|[a-z]+),?\s)$/u.test(before);
  return certain && !isHan(text.charCodeAt(at + match[0].length)) && !/[\u4e00-\u9fff]/u.test(before)
    ? { start: at + match[0].search(/[12]/u), end: at + match[0].length, kind: 'year', unit: '年', sure: true }
    : undefined;
};

const merged =
  /%[A-Z][A-Z_]{2,30}%|__[A-Z][A-Z_]{2,30}__|«[A-Z][A-Za-z]{1,20}(?:[_ ][A-Z][A-Za-z]{1,20}){1,3}»|«(?:Name|Date|Company|Address|City|Title)»|#{2,6}(?=\s[a-z]|\s?%)/uy;

/** %COMPANY%, «First Name», ### people: what a mail merge or a table left. */
const readMerged: BlankReader = (text, at) => {
  const match = matchAt(merged, text, at);
  if (!match || (match[0].startsWith('#') && !/[A-Za-z]\s$|[$€£]$/u.test(text.slice(Math.max(0, at - 2), at))))
    return undefined;
  return {
    start: at,
    end: at + match[0].length,
    kind: match[0].startsWith('#') ? 'glyph-run' : 'bracketed',
    sure: true,
  };
};

/** Readers by the characters they look at. */
export const englishReaders: readonly ReaderRow[] = [
  ['$€£¥', readAmount],
  ['XN', readLone],
  ['1', readYear, { next: '9' }],
  ['2', readYear, { next: '0' }],
  ['F', readYear, { next: 'Y' }],
  ['%', readMerged, { next: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' }],
  ['_', readMerged, { next: '_' }],
  ['#', readMerged, { next: '#' }],
  ['«', readMerged],
  ['MDYJFASONTCEILPRWUdmXAlj', readWords],
  ['1', readWords, { next: '2' }],
  ['t', readUnsettled],
  ['t', readWords],
];
