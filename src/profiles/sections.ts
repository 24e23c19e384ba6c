/** Where a draft has a section that its document type asks for. */

import type { Block, Draft } from '../draft/types.ts';
import { matcherOf, meets } from './detect.ts';
import type { ProfileSection } from './profile.ts';

/** The first place of a section and how sure we are: a heading, the beginning of a paragraph, somewhere in the text. */
export interface SectionPlace {
  readonly block: Block;
  readonly how: 'heading' | 'paragraph' | 'text';
}

/** Whether a text speaks of a section. */
type Speaks = (text: string) => boolean;

const deepest = 2;
/** A heading of more characters is a sentence that mentions many things. */
const longest = 30;
const opening = 20;
const prose = new Set(['body', 'item', 'heading', 'table', 'byline', 'recipient', 'note']);
/** What a text may have beside its subject; never the subject itself. */
const beside = /附则|结语|结束语|其他|说明|附件|参考|致谢|体会|经验|启示|原因|建议/u;

const places = new WeakMap<Draft, Map<ProfileSection, SectionPlace | undefined>>();

/** Looked for once a draft. */
export function findSection(draft: Draft, section: ProfileSection): SectionPlace | undefined {
  const known = places.get(draft) ?? new Map<ProfileSection, SectionPlace | undefined>();
  if (known.size === 0) places.set(draft, known);
  if (!known.has(section)) known.set(section, placeOf(draft, section));
  return known.get(section);
}

function placeOf(draft: Draft, section: ProfileSection): SectionPlace | undefined {
  const speaks = speaking(draft, section.any);
  const heading = draft.sections.find(
    ({ level, title, block }) => level <= deepest && title.length <= longest && block.part === 0 && speaks(title),
  );
  if (heading) return { block: heading.block, how: 'heading' };
  const bare = findBare(draft, speaks);
  if (bare) return { block: bare, how: 'heading' };
  const other = section.other && findOther(draft, section);
  if (other) return { block: other, how: 'heading' };
  const stated = section.clause ? findClause(draft, section) : findStated(draft, section);
  if (stated) return { block: stated, how: 'text' };
  if (section.clause) return undefined;
  const block = section.anywhere ? findBlock(draft, speaks, Number.POSITIVE_INFINITY) : findOpening(draft, speaks);
  return block && { block, how: section.anywhere ? 'text' : 'paragraph' };
}

function speaking(draft: Draft, any: readonly string[]): Speaks {
  const names = spokenIn(draft, any);
  return (text) => names.some((pattern) => meets(pattern, text));
}

/** Most drafts have no word of what a section asks for, and then no paragraph need be read for it. */
function spokenIn({ mayMatch }: Draft, any: readonly string[]): string[] {
  return any.filter((pattern) => mayMatch(matcherOf(pattern)));
}

const bareNumber = /^[0-9]{1,2}[ \u3000]{1,2}(?=[\u4e00-\u9fff][\u4e00-\u9fff、（）]{1,18}$)/u;

/** “4　应急响应” above “4.1　先期处置”: a heading as standards and contingency plans number them. */
function findBare({ blocks, scrubbed }: Draft, speaks: Speaks): Block | undefined {
  return blocks.find(({ part, role, start, end }) => {
    if (part !== 0 || role !== 'body' || end - start > longest) return false;
    const text = scrubbed.slice(start, end);
    return bareNumber.test(text) && speaks(text.replace(bareNumber, ''));
  });
}

/** A top-level heading that speaks of nothing else the type asks for. */
function findOther(draft: Draft, section: ProfileSection): Block | undefined {
  const { outline, profile } = draft;
  const others = (profile?.sections ?? []).filter((one) => one !== section).map(({ any }) => speaking(draft, any));
  return outline.find(
    ({ title, block }) =>
      title !== '' && block.part === 0 && !beside.test(title) && !others.some((speaks) => speaks(title)),
  )?.block;
}

/** “工作的总体要求是：…” above the first heading says what a section would; so does 也要看到存在的问题 anywhere. */
function findStated(draft: Draft, { any, stated }: ProfileSection): Block | undefined {
  const { blocks, scrubbed } = draft;
  const names = spokenIn(draft, any);
  const [said] = stated === undefined ? [] : spokenIn(draft, [stated]);
  if (names.length === 0 && said === undefined) return undefined;
  return blocks.find(({ part, role, section, start, end }) => {
    if (part !== 0 || role !== 'body') return false;
    const text = scrubbed.slice(start, Math.min(end, start + 400));
    return (
      (!section &&
        names.length > 0 &&
        defines.test(text) &&
        names.some((pattern) => meets(definedBy(pattern), text))) ||
      (said !== undefined && meets(said, said.startsWith('^') ? text.slice(0, 2 * opening) : text)) ||
      (stated !== undefined && isLabelled(text, names))
    );
  });
}

const defines = /[是为][：:，]/u;
const definitions = new Map<string, string>();

function definedBy(pattern: string): string {
  const known = definitions.get(pattern) ?? `(?:${pattern})(?:是|为)[：:，]`;
  definitions.set(pattern, known);
  return known;
}

/** “存在的不足：……”, “下一步，……”: the first words of a paragraph name the section. */
function isLabelled(text: string, any: readonly string[]): boolean {
  const label = /^(?:[^，。；：:、]{2,12}(?=[：:])|[^，。；：:、]{2,8}(?=，))/u.exec(text)?.[0];
  return label !== undefined && any.some((pattern) => meets(pattern, label));
}

/** Anywhere above the first heading; below it, where a paragraph begins. */
function findClause(draft: Draft, { any, stated }: ProfileSection): Block | undefined {
  const { blocks, scrubbed, outline } = draft;
  const speaks = speaking(draft, stated === undefined ? any : [stated]);
  const body = outline.length > 1 ? (outline[0]?.at.start ?? 0) : Number.POSITIVE_INFINITY;
  return blocks.find(({ part, role, start, end }) => {
    if (part !== 0 || !prose.has(role)) return false;
    const text = scrubbed.slice(start, Math.min(end, start + (start < body ? 2000 : 40)));
    return speaks(start < body || stated !== undefined ? text : (/^[^，。；]*/u.exec(text)?.[0] ?? ''));
  });
}

function findBlock({ blocks, scrubbed }: Draft, speaks: Speaks, length: number): Block | undefined {
  return blocks.find(
    ({ part, role, start, end }) =>
      part === 0 && prose.has(role) && speaks(scrubbed.slice(start, Math.min(end, start + length))),
  );
}

/** The beginning of a paragraph; where nothing has a heading, of a sentence. */
function findOpening(draft: Draft, speaks: Speaks): Block | undefined {
  const block = findBlock(draft, speaks, opening);
  if (block || draft.outline.length > 1) return block;
  return draft.sentences.find(
    ({ block: { part }, start, end }) =>
      part === 0 && speaks(draft.scrubbed.slice(start, Math.min(end, start + opening))),
  )?.block;
}
