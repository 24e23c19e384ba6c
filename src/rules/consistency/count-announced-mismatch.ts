/** “以下五个方面” followed by four. */

import { Has } from '../../draft/mask.ts';
import type { Draft, Section } from '../../draft/types.ts';
import { defineRule, type Finding, type Span } from '../../rule.ts';
import { type Announcement, announcementBefore } from '../kinds/announcements.ts';
import { type Chain, type ChainStyle, chainsOf, runOf } from '../kinds/chains.ts';
import { miscountedLists } from '../kinds/english-lists.ts';
import { inLists, inNames, inStages, inTitle } from '../kinds/listings.ts';

type Mismatch = Finding<'mismatch' | 'last'>;

export default defineRule({
  id: 'count-announced-mismatch',
  title: ['核对所列项数', 'Count what is listed'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '前文说几个方面，后文就应列几个方面；数目不符，读者会以为漏了内容。',
    'A text that promises five points and lists four looks as if something were lost.',
  ],
  messages: {
    mismatch: [
      '前文称“{said}”，实际列出{count}项，请核对。',
      'The text says “{said}” but lists {count}; check which is right.',
    ],
    last: ['列举到这里为止。', 'The list ends here.'],
  },
  examples: [
    {
      bad: '重点抓好以下⟦五⟧个方面：一是抓学习，二是抓制度，三是抓作风，四是抓落实。',
      good: '重点抓好以下四个方面：一是抓学习，二是抓制度，三是抓作风，四是抓落实。',
    },
    {
      bad: '二、存在问题\n主要存在⟦三⟧个方面的问题。\n（一）学习不够系统\n理论学习还不深入。\n（二）服务不够主动\n走访还不经常。',
      good: '二、存在问题\n主要存在两个方面的问题。\n（一）学习不够系统\n理论学习还不深入。\n（二）服务不够主动\n走访还不经常。',
    },
    {
      bad: '三、抓好⟦五⟧项重点工作\n1.办好食堂。\n2.修好道路。\n3.管好车辆。\n4.建好档案。',
      good: '三、抓好四项重点工作\n1.办好食堂。\n2.修好道路。\n3.管好车辆。\n4.建好档案。',
    },
    {
      bad: '现提⟦三⟧点建议。首先，完善制度。其次，充实人员。再次，加强培训。最后，严格考核。',
      good: '现提四点建议。首先，完善制度。其次，充实人员。再次，加强培训。最后，严格考核。',
    },
    {
      bad: '今年办好⟦四⟧件实事：改造老旧小区；新建社区食堂；增设公交站点。',
      good: '今年办好三件实事：改造老旧小区；新建社区食堂；增设公交站点。',
    },
    {
      bad: '支部下设⟦三⟧个党小组，分别是生产组、后勤组。',
      good: '支部下设两个党小组，分别是生产组、后勤组。',
    },
    {
      bad: '活动分⟦三⟧个阶段进行。第一阶段，动员部署。第二阶段，组织实施。第三阶段，总结验收。第四阶段，成果展示。',
      good: '活动分四个阶段进行。第一阶段，动员部署。第二阶段，组织实施。第三阶段，总结验收。第四阶段，成果展示。',
    },
    {
      bad: '一、先进集体（⟦4⟧个）\n东山乡人民政府\n西坪乡人民政府\n县林业站\n二、先进个人',
      good: '一、先进集体（3个）\n东山乡人民政府\n西坪乡人民政府\n县林业站\n二、先进个人',
    },
    {
      good: '拟推荐下列5个村为示范村：\n一、示范村（2个）\n1.上洋村\n2.九间房村\n二、达标村（3个）\n1.双桥村\n2.八都村\n3.五马村',
    },
    { good: '四点半课堂：开课86次，辅导儿童412人次；\n周末悦读：共读24本书；' },
    { good: '全年开展15个方面的重点任务和4个方面的保障措施。一是抓进度，二是抓质量。' },
    { good: '去年十方面民生实事圆满完成。\n（一）就业稳定\n新增就业三万人。\n（二）教育优先\n新建学校两所。' },
    { good: '全年实施重点项目17个。一是抓开工，二是抓竣工。' },
    {
      bad: '做到“⟦四⟧个到位”：一是认识到位，二是责任到位，三是措施到位。',
      good: '做到“三个到位”：一是认识到位，二是责任到位，三是措施到位。',
    },
    { good: '深入落实“四个最严”要求。一是加强宣传，二是加强执法。' },
    {
      good: '关于绩效评价情况的报告\n今年以来，我局对12个项目开展了绩效评价，现将有关情况报告如下：\n一、基本情况\n评价覆盖全部单位。\n二、主要做法\n组织专家核查。\n三、下一步打算\n完善办法。',
    },
    { good: '走访5家单位：甲公司、乙公司反映用工难，丙厂、丁厂、戊厂反映融资难。' },
    {
      good: '学校开了37个班：书法、声乐、智能手机、非遗剪纸……场场爆满。\n此刻的心情可以用六个字来概括：感恩、压力、责任。',
    },
  ],
  *check({ draft }) {
    yield* inChains(draft);
    yield* inRuns(draft);
    yield* inEnglish(draft);
    for (const { said, count, last, doubtful } of [
      ...inLists(draft),
      ...inStages(draft),
      ...inTitle(draft),
      ...inNames(draft),
    ]) {
      yield { ...mismatch(said, count, last), ...(doubtful && { atMost: 'warning' as const }) };
    }
  },
});

function* inEnglish(draft: Draft): Iterable<Mismatch> {
  if ((draft.mask & Has.latin) === 0) return;
  for (const { at, text, value, count, last, loose } of miscountedLists(draft)) {
    // A comma more may belong to an item; a list much longer or shorter may be another.
    const doubtful = (loose && count > value) || Math.abs(value - count) > Math.max(2, value / 2);
    const related = [{ at: last, message: 'last' }] as const;
    const data = { said: text, count };
    yield { at, message: 'mismatch', data, related, ...(doubtful && { atMost: 'warning' as const }) };
  }
}

/** 1. and （1） alone may be anything. */
const spoken = new Set<ChainStyle>(['is', 'nth', 'its']);

function* inChains(draft: Draft): Iterable<Mismatch> {
  const chains = chainsOf(draft);
  for (const [index, { style, items }] of chains.entries()) {
    const [head] = items;
    const last = items.at(-1);
    if (!head || !last || head.value !== 1 || (items.length === 1 && !spoken.has(style))) continue;
    const { block } = head;
    const above = head.at.start === block.start ? draft.blocks[block.index - 1] : block;
    if (!above || above.part !== block.part) continue;
    const said = announcementBefore(draft, above.start, above === block ? head.at.start : above.end);
    if (!said || said.value === items.length) continue;
    // 首先……其次 need not reach 最后.
    if (style === 'first' && !draft.scrubbed.startsWith('最后', last.at.start)) continue;
    if (isCutShort(chains, index, said.value)) continue;
    yield mismatch(said, items.length, last.at);
  }
}

/** 一是……，原因：一是……，二是……。三是……: the rest of the outer list was read as the rest of the inner one. */
function isCutShort(chains: readonly Chain[], index: number, said: number): boolean {
  const { style, items } = chains[index] ?? { items: [] };
  const inner = chains.slice(index + 1, index + 4).find((chain) => chain.style === style);
  return inner?.items[0]?.block === items.at(-1)?.block && inner?.items.at(-1)?.value === said;
}

function* inRuns(draft: Draft): Iterable<Mismatch> {
  const inline = new Set(
    chainsOf(draft)
      .filter(({ items }) => items.length > 1)
      .map(({ items }) => items[0]?.at.start),
  );
  for (const section of draft.sections) {
    if (inline.has(section.block.start)) continue;
    const above = draft.blocks[section.block.index - 1];
    if (!above || above.part !== section.block.part || !opensRun(draft, section)) continue;
    const said = announcementBefore(draft, above.start, above.end);
    if (!said) continue;
    const run = runOf(draft, section);
    const last = run.at(-1)?.marker;
    if (run.length > 1 && isSorted(run, said.value)) continue;
    if (last && said.value !== run.length && (run.length > 1 || said.value === 2))
      yield mismatch(said, run.length, last.at);
  }
}

/** 推荐下列8个村：一、示范村（3个）……二、达标村（5个）: the headings sort what was announced. */
function isSorted(run: readonly Section[], said: number): boolean {
  const counts = run.map(({ title }) => Number(/[（(]共?([0-9]{1,3})[\u4e00-\u9fff]?[）)]$/u.exec(title)?.[1] ?? 0));
  const below = run.reduce((sum, { children }) => sum + children.length, 0);
  return below === said || counts.reduce((sum, count) => sum + count, 0) === said;
}

/** The first point may have been deleted: a run that begins with 2 below its announcement still opens. */
function opensRun(draft: Draft, { marker, block, parent }: Section): boolean {
  if (!marker || marker.value > 2) return false;
  if (marker.value === 1) return true;
  return (parent ? parent.children : draft.outline)[0]?.block === block;
}

function mismatch(said: Announcement, count: number, last: Span): Mismatch {
  // A list much shorter or longer than announced may be another list.
  const far = count === 1 || Math.abs(said.value - count) > Math.max(2, said.value / 2);
  const related = [{ at: last, message: 'last' }] as const;
  return {
    at: said.at,
    message: 'mismatch',
    data: { said: said.text, count },
    related,
    ...(far && { atMost: 'warning' as const }),
  };
}
