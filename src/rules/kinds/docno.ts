/** 发文字号 as drafts write them: 国办发〔2021〕12号, with any brackets, 第 and zeros. */

import { Has } from '../../draft/mask.ts';
import type { Draft } from '../../draft/types.ts';
import type { Span } from '../../rule.ts';

interface DocumentNumber extends Span {
  /** Code of the issuing body, as far as it stands before the bracket. */
  readonly code: string;
  readonly open: string;
  readonly year: string;
  readonly close: string;
  readonly yearAt: Span;
  /** 第 before the digits. */
  readonly ordinalAt: Span | undefined;
  readonly digits: string;
  readonly digitsAt: Span;
}

const written =
  /([〔[［【（(〈<﹝][ ]?)([12][0-9]{3}|[0-9]{2})(年?[ ]?[〕\]］】）)〉>﹞])([ ]?)(第?)([ ]?[0-9]{1,5})(?=[ ]?号)/gu;
const code = /[\u3400-\u9fff]{1,12}$/u;
/** Behind the number: a judgment or a licence has a number of its own kind. */
const other =
  /^\s?号(?:裁[定决]|判决|复议|赔偿|处罚|仲裁|鉴定|认定|调解|民|刑|行|案|楼|令|主席令|公告|院|门|店|线|车间|房)/u;
const cache = new WeakMap<Draft, readonly DocumentNumber[]>();

/** In text order, read once a draft. */
export function documentNumbers(draft: Draft): readonly DocumentNumber[] {
  const known = cache.get(draft);
  if (known) return known;
  const found: DocumentNumber[] = [];
  for (const { start, end, block, groups } of draft.matches(written, Has.bracket | Has.book)) {
    const [whole, open = '', year = '', close = '', , ordinal = '', running = ''] = groups;
    const digits = running.trim();
    const before = code.exec(draft.scrubbed.slice(Math.max(block.line.start, start - 12), start))?.[0] ?? '';
    if (other.test(draft.scrubbed.slice(end, end + 6))) continue;
    // Round brackets and two figures of a year are a number only behind the code of a body: 国办发(2021)12号.
    if (/[（(〈<]/u.test(open) && before.length < 2) continue;
    if (year.length === 2 && open !== '〔' && !/[发办函字文令通复规纪]$/u.test(before)) continue;
    if (year.length === 2 && before === '') continue;
    // Firms number their reports in a way of their own: 天衡审字（2024）第00561号.
    if (ordinal !== '' && open !== '〔' && /[审验评咨鉴估]字$/u.test(before)) continue;
    const yearAt = { start, end: start + open.length + year.length + close.length };
    const at = start + whole.indexOf('第');
    found.push({
      start,
      end,
      code: before,
      open,
      year,
      close,
      yearAt,
      ordinalAt: ordinal === '' ? undefined : { start: at, end: at + 1 },
      digits,
      digitsAt: { start: end - digits.length, end },
    });
  }
  cache.set(draft, found);
  return found;
}
