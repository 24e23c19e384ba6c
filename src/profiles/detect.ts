/** Which document type a draft is, and why we think so. */

import type { ParsedDraft } from '../draft/index.ts';
import type { Draft } from '../draft/types.ts';
import { mayMatch } from '../language/needs.ts';
import type { Profile } from './profile.ts';

const headline =
  /^(?!关于).*(?:召开|举行|举办|开展|组织|参加).*(?:会|会议|活动|仪式|培训班?|竞赛|比赛|演练|评议|考核)$/u;

const dateline =
  /^(?:本[报网台刊]|[\u4e00-\u9fff]{2,3}社|[\u4e00-\u9fff]{2,4}网)[^，。；]{0,24}?(?:日电|讯|消息)(?:[\s\u3000（(]|$)/u;
const held =
  /^(?:[12][0-9]{3}年)?[0-9]{1,2}月[0-9]{1,2}日(?:上午|下午|晚|晚上)?，[^。]{2,60}(?:召开|举行|举办)[^。]{2,60}(?:会|会议|活动|仪式)[，。]/u;

type Detected = Pick<Draft, 'profile' | 'profileFrom'>;

/** The given profile, else the first whose title cue matches, else the first whose headings are all there. */
export function detectProfile(draft: ParsedDraft, profiles: readonly Profile[], given?: string): Detected {
  if (given !== undefined) return { profile: profiles.find(({ id }) => id === given), profileFrom: 'given' };
  if (isHeadline(draft.titleText) || isDispatch(draft)) return { profile: undefined, profileFrom: 'none' };
  const byTitle = named(draft.titleText.replace(/。$/u, ''), profiles) ?? named(subtitleOf(draft), profiles);
  if (byTitle) return { profile: byTitle, profileFrom: 'title' };
  const byHeadings = draft.genre === '' ? profiles.find((profile) => hasHeadings(draft, profile)) : undefined;
  return byHeadings ? { profile: byHeadings, profileFrom: 'headings' } : { profile: undefined, profileFrom: 'none' };
}

function named(title: string, profiles: readonly Profile[]): Profile | undefined {
  return title === '' ? undefined : profiles.find(({ match }) => match.some((cue) => meets(cue, title)));
}

/** 本报讯, 某社北京3月3日电; a few paragraphs without a heading that begin with the day on which something was held. */
function isDispatch({ blocks, scrubbed, outline }: ParsedDraft): boolean {
  const first = blocks.find(({ role, part }) => role === 'body' && part === 0);
  if (!first) return false;
  const opening = scrubbed.slice(first.start, Math.min(first.end, first.start + 120));
  return (
    dateline.test(opening) || (outline.length === 0 && held.test(opening) && !/纪要|记录/u.test(scrubbed.slice(0, 200)))
  );
}

/** “区住建局召开年度述职大会” tells what happened; whatever it names is not what the text is. */
function isHeadline(title: string): boolean {
  return headline.test(title);
}

/** A slogan for a title leaves the kind of document to the line below: ——在党员大会上的工作报告. */
function subtitleOf({ blocks, scrubbed }: ParsedDraft): string {
  return blocks
    .filter(({ role }) => role === 'subtitle')
    .map(({ start, end }) => scrubbed.slice(start, end))
    .join('');
}

function hasHeadings(draft: ParsedDraft, { headings, sections }: Profile): boolean {
  if (!headings || headings.length === 0) return false;
  return headings.every((id) => {
    const patterns = sections.find((section) => section.id === id)?.any ?? [];
    return draft.outline.some(({ title }) => patterns.some((pattern) => meets(pattern, title)));
  });
}

const matchers = new Map<string, RegExp>();

/** Whether a text meets a pattern of a profile; built once, and compiled for none that has nothing of it. */
export function meets(pattern: string, text: string): boolean {
  const built = matcherOf(pattern);
  return mayMatch(built, text) && built.test(text);
}

export function matcherOf(pattern: string): RegExp {
  let built = matchers.get(pattern);
  if (!built) {
    built = new RegExp(pattern, 'iu');
    matchers.set(pattern, built);
  }
  return built;
}
