/** The body that the title names and the one that signs differ by a character. */

import type { Block, Draft } from '../../draft/types.ts';
import { defineRule, type Span } from '../../rule.ts';

const suffix =
  /(?:委员会|人民政府|政府|局|办公室|中心|公司|集团|学校|大学|学院|中学|小学|医院|支部|总支|党委|党组|协会|委|厅|处|院|所|站|镇|乡|街道|社区|村)$/u;

export default defineRule({
  id: 'org-name-variant',
  title: ['统一单位名称', 'Write one name of the body'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '标题与落款的单位名称只差一两个字，多为笔误或套用旧稿。',
    'Names in title and signature that differ by a character are slips or leftovers.',
  ],
  messages: {
    differs: [
      '落款“{signed}”与标题“{titled}”仅差一两字，请核对。',
      '“{signed}” signs, the title names “{titled}”: check it.',
    ],
    title: ['标题的单位名称在这里。', 'The name in the title.'],
  },
  examples: [
    {
      bad: '阳光县水利局2023年工作总结\n全年完成项目12个。\n⟦阳光县水务局⟧\n2023年12月20日',
      good: '阳光县水利局2023年工作总结\n全年完成项目12个。\n阳光县水利局\n2023年12月20日',
    },
    {
      bad: '阳光镇人民政府关于防汛工作的报告\n县政府：\n已完成清淤。\n⟦阳关镇人民政府⟧\n2023年6月20日',
      good: '阳光镇人民政府关于防汛工作的报告\n县政府：\n已完成清淤。\n阳光镇人民政府\n2023年6月20日',
    },
    { good: '阳光县委办公室2023年工作总结\n全年完成项目12个。\n中共阳光县委办公室\n2023年12月20日' },
    { good: '阳光县水利局2023年工作总结\n全年完成项目12个。\n阳光县农业农村局\n2023年12月20日' },
  ],
  *check({ draft }) {
    const titled = nameInTitle(draft);
    const { signature } = draft;
    if (!titled || !signature) return;
    const name = draft.slice(titled);
    const signed = nameIn(draft, signature);
    const other = signed && draft.slice(signed);
    if (!signed || other === undefined || other === name || !isNear(name, other)) return;
    yield {
      at: signed,
      message: 'differs',
      data: { signed: other, titled: name },
      suggestions: [name],
      related: [{ at: titled, message: 'title' }],
    };
  },
});

function nameInTitle(draft: Draft): Span | undefined {
  const { title } = draft;
  const head = title && /^[々〇\u3400-\u9fff]{4,40}?(?=关于|[0-9]{4}年)/u.exec(draft.slice(title))?.[0];
  return title && head !== undefined && suffix.test(head)
    ? { start: title.start, end: title.start + head.length }
    : undefined;
}

function nameIn(draft: Draft, block: Block): Span | undefined {
  const name = /^[々〇\u3400-\u9fff]{4,40}/u.exec(draft.slice(block))?.[0];
  return name !== undefined && suffix.test(name) ? { start: block.start, end: block.start + name.length } : undefined;
}

/** Same length with one or two characters changed, or one character more or less inside. */
function isNear(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.length - head - tail, b.length - head - tail];
  if (a.length === b.length) return left === 1 || (left === 2 && head + tail >= 4);
  return left + right === 1;
}
