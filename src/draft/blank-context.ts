/** Whether a blank is meant to be there: forms, signing lines, specimens, names kept back in case reports. */

import { templateNote } from '../language/blank-brackets.ts';
import { isPerson } from '../language/blank-phrases.ts';
import type { BlankToken } from '../language/blanks.ts';
import type { Severity } from '../rule.ts';
import { isJudgment } from './judgment.ts';
import type { Block, Draft } from './types.ts';

type Judgement = Severity | undefined | 'none';

interface Context {
  /** A form that others fill in. */
  readonly form: boolean;
  /** A rule for others, with specimens of what they write. */
  readonly regulation: boolean;
  /** Questions and exercises, with room for the pupils' answers. */
  readonly exercises: boolean;
  /** Tells of persons whose names are kept back. */
  readonly cases: boolean;
  /** A paper of a court: 翁××, 居民身份证号码×××3736. */
  readonly judgment: boolean;
  /** Printed to be signed by hand. */
  readonly signed: boolean;
}

const memo = new WeakMap<Draft, Context>();
const formTitle =
  /(?:登记表|申请表|审批表|报名表|推荐表|审核表|备案表|签到表|回执|模板|范本|样本|式样|格式|合同书?|协议书?|委托书|授权书|承诺书|志愿书|问卷)(?:[（(].{0,20})?$/u;
/** （模板） behind such a title was left by whoever wrote over it. */
const overwritten =
  /(?:报告|总结|小结|汇报|述职|计划|方案|请示|通知|讲话稿?|发言稿?|体会|材料)[（([【][^）)\]】]{2,8}[）)\]】]$/u;
const regulationGenres = new Set([
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '规范',
  '标准',
  '制度',
  '章程',
  '指南',
  '命令',
  '令',
  '大纲',
]);
const caseTitle = /案例|案件|通报|处分|判决|裁定|决定书|起诉|处罚|违纪|违法|警示|剖析|试题|判例|事故/u;
/** 巡察整改进展情况的通报 tells of the office itself. */
const ownAffairs = /整改(?:进展|情况|落实|工作)|巡[视察]|考核|考评|评比|表[彰扬]|督查/u;
const caseText =
  /涉嫌|犯罪|被告|原告|上诉人|当事人|违纪|受贿|贪污|开除党籍|处分|患者|诈骗|判处|投诉人|举报人|案情|检察院|公诉/u;

function contextOf(draft: Draft): Context {
  let context = memo.get(draft);
  if (!context) {
    const { titleText, genre, profile } = draft;
    const judgment = isJudgment(draft);
    const form = profile?.template === true || (formTitle.test(titleText) && !overwritten.test(titleText));
    context = {
      form,
      regulation: regulationGenres.has(genre),
      exercises: exerciseTitle.test(titleText),
      cases: (caseTitle.test(titleText) && !ownAffairs.test(titleText)) || judgment,
      judgment,
      signed: titleText === '' || signedTitle.test(titleText) || countSignings(draft.text) > 1,
    };
    memo.set(draft, context);
  }
  return context;
}

const exerciseTitle = /教学设计|教案|[导教]?学案|学习单|试[卷题]|习题|练习|测[试验]卷|考[卷题]|说课|作业|听写/u;
const layout = new Set(['blank-run', 'date', 'glyph-run', 'missing']);
const signing = /(?:签\s?字|签\s?名|签\s?章|盖\s?章|公\s?章|手\s?印)/u;
/** A paper that several sign by hand, with ink, after it was printed. */
const signedTitle =
  /[表单书册]$|合同|协议|验收|竣工|交接|移交|鉴定|认定|审批|审核|申请|评审|纪要|记录|实习|实训|论文|答辩|审计|检测|检验|勘查|承诺|授权|委托/u;
const signingLine = /(?:签\s?[字名章]|盖\s?章)[）)]?[：:]?[ \u3000_＿]{2}/gu;
const otherSigner =
  /验收|经办|审[批核]|参[会加]|与会|[甲乙丙]方|申请|承诺|监护|家长|患者|本人|教师|学生|导师|双方|见证|记录/u;

function countSignings(text: string): number {
  return text.match(signingLine)?.length ?? 0;
}

/** Says how others are to write something: 邮件主题注明“XX单位+姓名”. */
const naming =
  /(?:命名|文件名|主题|标题|标明|注明|标注|格式|样式|字样|写明|写为|统一为|落款为|署名为)[^“”。；\n]{0,10}“[^“”\n]{0,30}$/u;

/** “编号：　　　　年　月　日” right above the empty cells of a form. */
function headsForm({ text, blocks }: Draft, block: Block, { start, end }: BlankToken): boolean {
  if (end !== block.end || /[0-9]/u.test(text.slice(start, end))) return false;
  if (!/^[^，。；：]{1,10}[：:][ \u3000]{2,}$/u.test(text.slice(block.start, start))) return false;
  const below = blocks[block.index + 1];
  return below !== undefined && text.charAt(below.line.end - 1) === '\t';
}

/** 'none' for no finding, a severity for one that may not be graver. */
export function judge(draft: Draft, block: Block, token: BlankToken): Judgement {
  const { start, end, kind } = token;
  const { text, scrubbed, source } = draft;
  if (block.role === 'code' || block.role === 'residue' || isScrubbed(text, scrubbed, start)) return 'none';
  if (source.format === 'markdown' && kind === 'glyph-run' && /^\*/u.test(text.slice(start, end))) return 'none';
  if (kind === 'hint' && templateNote.test(text.slice(start + 1, end - 1)))
    return block.role === 'title' && overwritten.test(draft.titleText) ? undefined : 'none';
  // Under an attachment （略） tells the reader that it is not printed here.
  if (kind === 'bracketed' && !token.sure && block.part > 0 && text.slice(start + 1, end - 1) === '略') return 'none';
  if (kind === 'missing' && (block.role === 'table' || block.role === 'head')) return 'none';
  // “_” is the character itself.
  if (
    kind === 'blank-run' &&
    /^[“"]?[_＿][”"]?$/u.test(text.slice(start, end)) &&
    /[“"]/u.test(text.slice(start - 1, start + 1))
  )
    return 'none';
  if (kind === 'blank-run' && isLayout(draft, block, token)) return 'none';
  const context = contextOf(draft);
  if (kind === 'blank-run' && signing.test(text.slice(Math.max(block.start, start - 24), start))) {
    const byHand = context.signed || context.form || block.part > 0 || block.role === 'table';
    return byHand || otherSigner.test(text.slice(block.start, start)) ? 'none' : 'warning';
  }
  // 照样子写一写：校园的____真____啊
  if (
    context.exercises &&
    kind === 'blank-run' &&
    block.part === 0 &&
    !/[：:][ \u3000]*$/u.test(text.slice(block.start, start))
  )
    return 'none';
  if (context.judgment && (kind === 'x-run' || kind === 'x-unit') && /^[×*＊]+$/u.test(text.slice(start, end)))
    return 'none';
  const named = block.role === 'signature' || block.role === 'recipient';
  if (
    (context.cases && !named) ||
    (kind !== 'x-unit' && kind !== 'year' && caseText.test(text.slice(Math.max(block.start, start - 200), end + 200)))
  ) {
    if (kind === 'generic') return 'none';
    if (kind === 'x-unit' && end - start === 1 && isPerson(text, start)) return 'none';
    if (kind === 'x-run' && token.unit === undefined)
      return isPerson(text, start) ? 'none' : context.cases ? 'info' : 'warning';
  }
  if (
    context.form &&
    (draft.profile?.template === true ||
      layout.has(kind) ||
      /模板|范本|样本|式样|格式/u.test(draft.titleText.replace(overwritten, '')))
  )
    return 'info';
  if (kind === 'date' && headsForm(draft, block, token)) return 'none';
  if (block.part > 0 && (layout.has(kind) || context.regulation || kind === 'generic')) return 'info';
  // 自2025年某月某日起施行 names no day even in a regulation.
  const undated = kind === 'generic' && /[0-9]年$/u.test(text.slice(Math.max(0, start - 5), start));
  if (context.regulation && !undated && (kind === 'generic' || /[×✕]/u.test(text.slice(start, end))))
    return kind === 'generic' ? 'none' : 'info';
  // 签字：　年　月　日 and 　年　月　日（盖章）; in a sentence the seal is another matter: 于 月 日前报送回执，加盖公章.
  if (
    kind === 'date' &&
    signing.test(text.slice(block.start, Math.min(block.end, block.start + 60))) &&
    (signing.test(text.slice(block.start, start)) || !/[，。]/u.test(text.slice(block.start, block.end)))
  )
    return 'none';
  if (kind === 'date' && isBelowSigning(draft, block)) return 'none';
  if (naming.test(text.slice(Math.max(block.start, start - 60), start))) return 'info';
  return token.sure ? undefined : kind === 'generic' ? 'info' : 'warning';
}

/** Nothing but 　年　月　日 below 书记（签字）：　　主任（签字）： */
function isBelowSigning({ text, blocks }: Draft, block: Block): boolean {
  const above = blocks[block.index - 1];
  if (!above || /[^年月日 \u3000]/u.test(text.slice(block.start, block.end))) return false;
  const line = text.slice(above.start, above.end);
  return signing.test(line) && /[：:]/u.test(line) && !/[，。；]/u.test(line);
}

function isScrubbed(text: string, scrubbed: string, at: number): boolean {
  return scrubbed.charCodeAt(at) === 0x20 && text.charCodeAt(at) !== 0x20;
}

/** A rule drawn across the page, or the white space between columns: wide gaps in a line without stops. */
/** Boxes to tick above a line: a form. */
const choice = /[（(][ \u3000]*[）)]|[□☐]/u;

const caption = /^(?:续|附)?[表图]\s?[0-9０-９一二三四五六七八九十A-Z]/u;

function isLayout({ text, blocks }: Draft, block: Block, { start, end }: BlankToken): boolean {
  const written = text.slice(start, end);
  if (start === block.start && end === block.end) {
    const [above, below] = [blocks[block.index - 1], blocks[block.index + 1]];
    const ruled =
      /^[_＿]+$/u.test(written) &&
      (below?.role === 'imprint' || (above !== undefined && choice.test(text.slice(above.start, above.end))));
    return ruled || /^[—\s]+$/u.test(written);
  }
  if (!/^\s+$/u.test(written)) return false;
  if (block.role === 'table') return true;
  // “表1　职工年龄构成　%”: the unit of a table stands apart from its name.
  if (caption.test(text.slice(block.start, Math.min(block.end, block.start + 12))) && block.end - end <= 10)
    return true;
  const line = text.slice(Math.max(block.start, start - 200), Math.min(block.end, end + 200));
  return !/[，。；]/u.test(line) && line.split(/[ \u3000]{2,}|\t/u).length > 2;
}
