/** Reads whole numbers: 1,200、二〇二一、一百零五、1亿2000万、壹仟贰佰. */

const digits = '零一二三四五六七八九';

const forms = new Map<string, string>();
for (const [plain, others] of [
  ['零', '〇○'],
  ['一', '壹弌'],
  ['二', '两贰貳兩弍'],
  ['三', '叁叄參弎'],
  ['四', '肆'],
  ['五', '伍'],
  ['六', '陆陸'],
  ['七', '柒'],
  ['八', '捌'],
  ['九', '玖'],
  ['十', '拾'],
  ['百', '佰'],
  ['千', '仟'],
  ['万', '萬'],
  ['亿', '億'],
  ['点', '點'],
  ['.', '．'],
  ['%', '％'],
] as const) {
  for (const other of others) forms.set(other, plain);
}
for (let value = 0; value < 10; value += 1) {
  forms.set(String.fromCharCode(0xff10 + value), String(value));
}

const varied = new RegExp(`[${[...forms.keys()].join('')}]`, 'gu');

/** Full-width forms, 大写, 两 and 〇 made one. */
export function plainForm(text: string): string {
  return text.replace(varied, (char) => forms.get(char) ?? char);
}

/** Han digits of a plain form replaced by Arabic ones. */
export function arabic(plain: string): string {
  return plain.replace(/[零一二三四五六七八九]/gu, (char) => String(digits.indexOf(char)));
}

const literal = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/u;
/** 二〇二一, 一二三; two digits side by side (三五天, 七八个) are an estimate unless one is a zero (〇八). */
const positional = /^(?:[零一二三四五六七八九]{3,}|[零一二三四五六七八九]零|零[零一二三四五六七八九]?)$/u;

/** The whole number that a plain form writes. */
export function parseInteger(plain: string): number | undefined {
  if (literal.test(plain)) return Number(plain.replaceAll(',', ''));
  if (positional.test(plain)) return Number(arabic(plain));
  return parseLarge(plain, 0);
}

const largeUnits = [
  { unit: '兆', size: 1e12 },
  { unit: '亿', size: 1e8 },
  { unit: '万', size: 1e4 },
];

/** The largest unit divides the numeral into its multiple and the rest: 十亿 + 零八百一十七万. */
function parseLarge(plain: string, from: number): number | undefined {
  for (const [index, { unit, size }] of largeUnits.entries()) {
    const at = index < from ? -1 : plain.lastIndexOf(unit);
    if (at < 0) continue;
    const multiple = parseLarge(plain.slice(0, at), index + 1);
    const rest = parseRest(plain.slice(at + 1), size);
    return multiple === undefined || rest === undefined ? undefined : multiple * size + rest;
  }
  return parseSmall(plain);
}

/** What follows a unit: nothing, 零 and a smaller number, or a lone digit of the next place (一万二 is 12000). */
function parseRest(plain: string, size: number): number | undefined {
  if (plain === '') return 0;
  if (/^[1-9一二三四五六七八九]$/u.test(plain)) return (Number(arabic(plain)) * size) / 10;
  const value = parseLarge(plain.startsWith('零') ? plain.slice(1) : plain, 0);
  return value !== undefined && value < size ? value : undefined;
}

const digit = '[1-9一二三四五六七八九]';
const small = new RegExp(
  `^(?:(?<thousands>${digit})千)?零?(?:(?<hundreds>${digit})百)?零?(?<tens>${digit}?十|廿|卅)?零?(?<ones>${digit})?$`,
  'u',
);
const strayZero = /^零|零零|零$/u;

/** A numeral below 10000 with its units. */
function parseSmall(plain: string): number | undefined {
  if (literal.test(plain)) return Number(plain.replaceAll(',', ''));
  const { thousands = '', hundreds = '', tens = '', ones = '' } = small.exec(plain)?.groups ?? {};
  if (thousands + hundreds + tens + ones === '' || strayZero.test(plain)) return undefined;
  // 一百五 is 150, 一百零五 is 105.
  const cut = thousands + hundreds !== '' && tens === '' && !plain.includes('零');
  const place = !cut ? 1 : hundreds === '' ? 100 : 10;
  return (
    Number(arabic(thousands)) * 1000 + Number(arabic(hundreds)) * 100 + parseTens(tens) + Number(arabic(ones)) * place
  );
}

function parseTens(tens: string): number {
  if (tens === '') return 0;
  if (tens === '廿') return 20;
  if (tens === '卅') return 30;
  return tens === '十' ? 10 : Number(arabic(tens.slice(0, 1))) * 10;
}
