/** Ordinals that leave something out: 一、三、 or a list that begins at 2. */

import type { Draft, Series } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { isExcerpt } from '../kinds/excerpt.ts';
import { type Break, breakFinding, breaksOf, numeralFor } from '../kinds/numbering.ts';

export default defineRule({
  id: 'heading-number-gap',
  title: ['序号依次连续', 'Number without gaps'],
  category: 'structure',
  severity: 'error',
  authority: '工具',
  why: [
    '序号中断，读者会以为缺了一段，引用“第几条”时也会对不上。',
    'A gap in the numbers looks like a lost paragraph, and references go astray.',
  ],
  messages: {
    gap: [
      '“{before}”之后是“{here}”，缺“{expected}”，请补上或改正序号。',
      '“{here}” follows “{before}”, “{expected}” is missing; add it or renumber.',
    ],
    missing: [
      '“{before}”之后是“{here}”，缺“{expected}”，请补上；确无此项，以下顺改。',
      '“{here}” follows “{before}”, “{expected}” is missing; add it, or renumber all that follow.',
    ],
    start: [
      '“{here}”之前没有“{expected}”，请补上或改正序号。',
      '“{here}” comes without “{expected}” before it; add it or renumber.',
    ],
    order: [
      '“{before}”之后是“{here}”，序号倒了，此处应为“{expected}”。',
      '“{here}” follows “{before}”, counting back; “{expected}” is due here.',
    ],
  },
  examples: [
    {
      bad: '一、学习情况\n全年集中学习8次。\n二、宣传情况\n刊发简报4期。\n⟦四⟧、下一步打算\n继续抓好学习。\n五、有关建议\n增加培训经费。',
      good: '一、学习情况\n全年集中学习8次。\n二、宣传情况\n刊发简报4期。\n三、下一步打算\n继续抓好学习。\n四、有关建议\n增加培训经费。',
    },
    {
      bad: '一、主要工作\n（一）抓培训。举办培训班3期。\n（⟦三⟧）抓检查。开展检查5次。\n（二）抓整改。整改问题12个。',
      good: '一、主要工作\n（一）抓培训。举办培训班3期。\n（二）抓检查。开展检查5次。\n（三）抓整改。整改问题12个。',
    },
    {
      bad: '关于春季植树的通知\n一、时间安排\n⟦2⟧.3月12日上午集合；\n3.3月12日下午验收。',
      good: '关于春季植树的通知\n一、时间安排\n1.3月12日上午集合；\n2.3月12日下午验收。',
    },
    {
      bad: '第一章 总则\n第一条 为规范用车管理，制定本办法。\n第二条 本办法适用于机关各科室。\n第二章 用车审批\n第⟦四⟧条 用车应当提前申请。',
      good: '第一章 总则\n第一条 为规范用车管理，制定本办法。\n第二条 本办法适用于机关各科室。\n第二章 用车审批\n第三条 用车应当提前申请。',
    },
    {
      bad: '第一章 概述\n1.1 项目背景\n园区现有企业40家。\n⟦1.3⟧ 建设必要性\n现有管网老化。\n第二章 方案\n2.1 选址\n拟选东侧地块。\n2.2 规模\n新建管网3公里。',
      good: '第一章 概述\n1.1 项目背景\n园区现有企业40家。\n1.2 建设必要性\n现有管网老化。\n第二章 方案\n2.1 选址\n拟选东侧地块。\n2.2 规模\n新建管网3公里。',
    },
    { good: '重点任务如下。\n（一）强基础\n1.整修道路。\n2.疏通沟渠。\n（二）惠民生\n3.改造食堂。\n4.增设车位。' },
    { good: '会议议定：1.成立专班；\n2.每周调度一次；\n3.月底前办结。' },
    {
      good: '一、能耗情况\n1.用电下降。\n2.用水持平。\n3.5万元设备更新资金已到位。\n三、四季度用能数据另行报送。\n二、存在问题\n计量设备不足。',
    },
    {
      good: '一、将第三条修改为：“有下列情形之一的，不予补助：\n（二）逾期申报的；\n（五）材料不实的。”\n二、删去第八条。',
    },
    { good: '一、会议情况\n到会32人。\n二至四（略）\n五、会议要求\n抓好落实。' },
    { good: '工期安排如下。\n3.1 开工\n3.5 基础验收\n4.2 完工' },
    { good: '第五条 申请人应当年满18周岁。\n第五条所称申请人，包括法人。\n第六条 本办法自发布之日起施行。' },
    { good: '江畔县志（节选）\n第三章　水利\n第一节　堤防\n始筑于明代。\n第四节　灌区\n共有灌区6处。' },
    { good: '第四章　公文处理\n二十三、报送公文应当符合规定。\n二十四、公文由秘书科登记。' },
    {
      good: '# 检修规程\n\n1. 穿戴防护用品。\n\n2. 一律先行验电。\n\n3. 380V线路检修必须停电。\n\n4. 发生触电立即断电。',
      format: 'markdown',
    },
    {
      good: 'Audit Report 2024\n1. This report covers 46 agencies.\n2. Irregularities were noted.\nPart I: Financial statements\n3. The statements are in order.\n4. Vouchers were checked.\nPart II: Procurement\n5. Tenders were late.',
    },
    {
      bad: '防汛应急预案\n1 总则\n1.1 编制目的\n为做好防汛工作，制定本预案。\n2 组织体系\n指挥长由镇长担任。\n⟦4⟧ 预警响应\n发布预警信息。',
      good: '防汛应急预案\n1 总则\n1.1 编制目的\n为做好防汛工作，制定本预案。\n2 组织体系\n指挥长由镇长担任。\n3 预警响应\n发布预警信息。',
    },
    { good: '实验报告\n1.1 材料\n取样品一份。\n2 组\n4 组\n各组独立操作。' },
    { good: '附件1\n一、报名条件\n年满18周岁。\n附件2\n一、评分标准\n满分100分。' },
  ],
  *check({ draft }) {
    if (isExcerpt(draft)) return;
    yield* inChapters(draft);
    for (const series of draft.series) {
      for (const one of breaksOf(series)) {
        if (one.kind === 'duplicate' || isFragment(draft, one) || standsInline(draft, one)) continue;
        const lone = series.sections.length === 1 && !series.parent && one.marker.style.startsWith('digit');
        const { suggestions, ...finding } = breakFinding(draft, one);
        const level = lone && { atMost: 'warning' as const };
        // With 4. and 5. behind it a 3. that became 2. would only move the gap.
        if (one.kind === 'gap' && goesOn(series, one)) yield { ...finding, message: 'missing', ...level };
        else yield { ...finding, suggestions, message: one.kind, ...level };
      }
    }
  },
});

/** A bare number and the name of a chapter, above 1.1 and 1.2. */
const chapter = /^([1-9]|1[0-9])[ \u3000]{1,4}[\u4e00-\u9fff][\u4e00-\u9fff、与和及（）]{1,19}$/u;

const numbered = /^([1-9]|1[0-9])[ \u3000]{1,4}(?=[\u4e00-\u9fff])/u;

/** 1 总则、2 组织体系、4 预警响应: numbers without a point, which are chapters only where sections below them have one. */
function* inChapters(draft: Draft): Iterable<Finding<'gap'>> {
  if (!draft.sections.some(({ marker }) => marker?.style === 'decimal')) return;
  let last = 0;
  let seen = 0;
  for (const { start, end, part, marker } of draft.blocks) {
    const number = part > 0 || marker ? undefined : numbered.exec(draft.slice({ start, end }).slice(0, 8))?.[1];
    if (number === undefined) continue;
    const value = Number(number);
    // A table of contents counts from 1 as well.
    if (value === 1) seen = 0;
    if (value > last + 1 && value <= last + 3 && seen > 1 && chapter.test(draft.slice({ start, end }))) {
      const data = { before: String(last), here: number, expected: String(last + 1) };
      yield { at: { start, end: start + number.length }, message: 'gap', data };
    }
    last = value;
    seen += 1;
  }
}

/** The next ordinal follows this one. */
function goesOn({ sections }: Series, { section, marker }: Break): boolean {
  return sections[sections.indexOf(section) + 1]?.marker?.value === marker.value + 1;
}

/** The draft begins with this marker, or quotes an article or two: an excerpt. */
function isFragment({ blocks }: Draft, { kind, section, marker }: Break): boolean {
  if (kind !== 'start') return false;
  const first = blocks.find(({ role }) => role !== 'residue');
  // “第四章　公文处理” on the first line: torn out of something longer.
  if (first?.marker && first.marker.value > 1 && /^(?:part|chapter|section)$/u.test(first.marker.style)) return true;
  return first === section.block || (marker.style === 'article' && marker.value > 2);
}

/** The missing ordinal stands inside the paragraph before: “会议议定：1.……；”. */
function standsInline(draft: Draft, { section, marker, before, kind }: Break): boolean {
  if (kind === 'order' || /[A-Za-z]/u.test(marker.open)) return false;
  const { blocks } = draft;
  const from = before?.marker?.at.end ?? section.parent?.marker?.at.end ?? blocks[section.block.index - 1]?.start ?? 0;
  const between = draft.scrubbed.slice(from, section.block.start);
  const has = (value: number) => {
    const numeral = numeralFor(marker, draft.slice(marker.number), value);
    const close =
      marker.close === ''
        ? ''
        : /[）)〕］\]]/u.test(marker.close)
          ? '[）)]'
          : '[.．、](?![0-9０-９一二三四五六七八九十])';
    // Behind a comma 二、 joins ordinals: ，二、三级医院.
    return new RegExp(`(?:^|[。；;：:\\s“（(]|${marker.style === 'han' ? '$^' : '[，,]'})${numeral}${close}`, 'u').test(
      between,
    );
  };
  // “二至四（略）”
  if (/[（(]?略[）)]?[。；]?\s*$/u.test(between)) return true;
  return has(marker.value - 1) && !has(marker.value) && (kind === 'start' || !has(1));
}
