/** A heading with nothing below it. */

import type { Block, Draft, Section } from '../../draft/types.ts';
import { defineRule, type Finding } from '../../rule.ts';

export default defineRule({
  id: 'section-empty',
  title: ['标题下写有内容', 'Write something under each heading'],
  category: 'structure',
  severity: 'error',
  authority: '工具',
  why: [
    '标题下一个字也没有，是还没写，或内容贴丢了。',
    'A heading with nothing below was never written up, or its text was lost.',
  ],
  messages: {
    empty: [
      '标题“{title}”下没有内容，请补写或删去标题。',
      'There is nothing under the heading “{title}”; write it or drop the heading.',
    ],
    colon: ['“{lead}：”后没有内容，请补写。', 'Nothing follows “{lead}：”; write it.'],
    bare: [
      '“{title}”只有序号，没有内容，请补写或删去。',
      '“{title}” is a number without words; complete or delete it.',
    ],
  },
  examples: [
    {
      bad: '一、工作开展情况\n全年走访群众320户。\n⟦二、存在的问题⟧\n三、下一步打算\n继续抓好走访。',
      good: '一、工作开展情况\n全年走访群众320户。\n二、存在的问题\n走访记录不够完整。\n三、下一步打算\n继续抓好走访。',
    },
    {
      bad: '一、主要工作\n（一）抓学习\n集中学习8次。\n⟦（二）抓检查⟧\n（三）抓整改\n整改问题12个。',
      good: '一、主要工作\n（一）抓学习\n集中学习8次。\n（二）抓检查\n开展检查5次。\n（三）抓整改\n整改问题12个。',
    },
    {
      bad: '关于换届的请示\n一、基本情况\n现有党员32名。\n⟦二、请示事项⟧\n第三党支部\n2023年5月6日',
      good: '关于换届的请示\n一、基本情况\n现有党员32名。\n二、请示事项\n拟于6月换届，当否，请批示。\n第三党支部\n2023年5月6日',
    },
    {
      bad: '一、主要工作\n（一）抓学习。集中学习8次。\n⟦（二）⟧\n（三）抓整改。整改问题12个。',
      good: '一、主要工作\n（一）抓学习。集中学习8次。\n（二）抓检查。开展检查5次。\n（三）抓整改。整改问题12个。',
    },
    {
      bad: '第三党支部年度工作总结\n⟦一、主要工作⟧\n⟦二、存在的问题⟧\n⟦三、下一步打算⟧',
      good: '第三党支部年度工作总结\n一、主要工作\n集中学习8次。\n二、存在的问题\n学习不够深入。\n三、下一步打算\n继续抓好学习。',
    },
    {
      bad: '整改报告\n一、整改情况\n（一）关于预算问题。已上缴资金。⟦整改措施：⟧\n（二）关于往来款问题。已清理完毕。\n二、存在问题\n存在的问题⟦主要有：⟧\n三、今后工作\n加强学习。',
      good: '整改报告\n一、整改情况\n（一）关于预算问题。已上缴资金。整改措施：完善办法。\n（二）关于往来款问题。已清理完毕。\n二、存在问题\n存在的问题主要有：台账不全。\n三、今后工作\n加强学习。',
    },
    {
      good: '整改报告\n现将整改情况报告如下：\n一、整改情况\n整改措施：\n（一）完善办法。\n（二）清理往来款。\n二、今后工作\n加强学习。',
    },
    { good: '一、不迟到早退\n二、不擅自离岗\n三、不酒后驾车\n以上要求，请严格遵守。' },
    { good: '三、申报材料\n1.申请表\n2.身份证明\n（1）身份证\n（2）户口簿\n3.学历证书' },
    { good: '会议议程\n一、主持人介绍来宾\n二、代表发言\n三、领导讲话' },
    { good: '一、时间：5月6日上午9时\n二、地点：三楼会议室\n三、参会人员\n各科室负责人。' },
    {
      good: '一、工作目标\n均分进入前三。\n二、教学进度\n见进度表。\n三、人员分工\n组长：潘某某\n组员：郑某、方某\n物理备课组\n2026年2月27日',
    },
    { good: '一、深化改革。\n二、扩大开放。\n三、改善民生\n推进十件实事。' },
  ],
  *check({ draft }) {
    yield* openEnds(draft);
    const below = readContent(draft);
    const written = readWritten(draft, below);
    const families = readFamilies(draft, written);
    for (const section of draft.sections) {
      const { block, children, marker, level, title } = section;
      if (children.length > 0 || below.has(section)) continue;
      // Forms in an annex are left for others to fill in.
      const annex = block.part > 0 ? { atMost: 'warning' as const } : {};
      if (marker && marker.at.end >= block.end) {
        yield { at: marker.at, message: 'bare', data: { title: marker.text }, ...annex };
        continue;
      }
      if (block.rest || block.end - block.start > 60 || saysSomething(draft, block)) continue;
      if (isPeople(draft, section)) continue;
      const skeleton = level === 1 && block.part === 0 && isAskedFor(draft, title);
      if (!skeleton && !standsOut(section, families, written)) continue;
      yield { at: { start: block.start, end: block.end }, message: 'empty', data: { title }, ...annex };
    }
  },
});

/** What promises more behind its colon. */
const promise =
  /((?:如下|主要(?:有|是|包括|表现(?:在|为)?)|以下(?:几个?|[一二三四五六七八九]个?)?(?:方面|问题|措施|几点)?|包括|整改(?:情况|措施)|存在(?:的)?(?:主要)?问题|原因(?:是|有)?|(?:主要|具体|工作|下步|整改)(?:做法|措施|成效|打算|安排|举措|内容)))[：:]$/u;

/** 存在的问题主要有： and at once 四、今后工作, or 整改情况： before （二）: what the colon promises is not there. */
function* openEnds(draft: Draft): Iterable<Finding<'colon'>> {
  const { blocks } = draft;
  for (const { index, role, part, start, end } of blocks) {
    if ((role !== 'body' && role !== 'item' && role !== 'heading') || !/[：:]/u.test(draft.text.charAt(end - 1)))
      continue;
    const next = blocks[index + 1];
    if (next?.role !== 'heading' || !next.marker || next.marker.value < 2 || next.part !== part || part > 0) continue;
    const lead = promise.exec(draft.scrubbed.slice(Math.max(start, end - 30), end))?.[1];
    if (lead !== undefined && next.section?.series?.sections?.[0]?.block !== next)
      yield { at: { start: end - lead.length - 1, end }, message: 'colon', data: { lead } };
  }
}

/** 五、人员分工, with 组长：潘某 below, which is read as a signature. */
function isPeople({ blocks, slice }: Draft, { block, title }: Section): boolean {
  const next = blocks[block.index + 1];
  if (next?.role !== 'signature' || !/人员|分工|成员|名单|机构|小组|联系|班子/u.test(title)) return false;
  return /^[^，。；：:]{2,10}[：:]./u.test(slice(next));
}

/** A section that the document type must have is no entry of a list, even where all are empty. */
function isAskedFor({ profile }: Draft, title: string): boolean {
  return profile?.sections.some(({ any }) => any.some((pattern) => new RegExp(pattern, 'u').test(title))) ?? false;
}

/** How many paragraphs of its own each section has below its heading. */
function readContent({ blocks }: Draft): Map<Section, number> {
  const found = new Map<Section, number>();
  for (const { section, role, index } of blocks) {
    if (!section || section.block.index === index || role === 'residue') continue;
    found.set(section, (found.get(section) ?? 0) + 1);
  }
  return found;
}

/** Sections with prose below, directly or in a section of theirs; entries of a list hold none. */
function readWritten(draft: Draft, below: ReadonlyMap<Section, number>): Set<Section> {
  const written = new Set<Section>();
  for (const section of draft.sections.toReversed()) {
    if (
      below.has(section) ||
      section.block.rest ||
      section.children.some((child) => written.has(child) || saysSomething(draft, child.block) || section.level === 1)
    )
      written.add(section);
  }
  return written;
}

/** A full sentence or “时间：5月6日” is content. */
function saysSomething(draft: Draft, block: Block): boolean {
  return /[。！？；.;!?]$|[：:].|……$|（略）$/u.test(draft.slice(block));
}

const headed: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'han', 'han-paren', 'decimal']);

interface Family {
  count: number;
  /** How many are written. */
  full: number;
  last: Section | undefined;
}

interface Families {
  /** The sections of one parent, part and style. */
  siblings(section: Section): Family;
  /** All of one style. */
  style(section: Section): Family;
}

function readFamilies({ sections }: Draft, written: ReadonlySet<Section>): Families {
  const families = new Map<Section | string, Map<string, Family>>();
  const familyOf = (of: Section | string, key: string): Family => {
    const known = families.get(of) ?? new Map<string, Family>();
    families.set(of, known);
    const family = known.get(key) ?? { count: 0, full: 0, last: undefined };
    known.set(key, family);
    return family;
  };
  const siblings = ({ parent, block, marker }: Section) => familyOf(parent ?? 'top', `${block.part} ${marker?.style}`);
  const style = ({ marker }: Section) => familyOf('style', `${marker?.style}`);
  for (const section of sections) {
    for (const family of [siblings(section), style(section)]) {
      family.count++;
      if (written.has(section)) family.full++;
      family.last = section;
    }
  }
  return { siblings, style };
}

/**
 * Empty among siblings that are written; where most are empty it is a list.
 * What stands below the last of a list may be the text that follows it.
 */
function standsOut(section: Section, families: Families, written: ReadonlySet<Section>): boolean {
  const { count, full, last } = families.siblings(section);
  const onlyLast = full === 1 && last && written.has(last) && last.children.length === 0 && !last.block.rest;
  if (!onlyLast) return full > 0 && full >= (count - 1) * (section.level === 1 ? 0.5 : 0.6);
  const style = families.style(section);
  const usual = style.full - 1 >= Math.max(3, (style.count - count) * 0.8);
  return count === 2 && (usual || headed.has(section.marker?.style ?? 'han'));
}
