/** The name of a template site or document shop that the text was taken from. */

import type { Draft } from '../../draft/types.ts';
import { defineRule, type Finding, type Hit } from '../../rule.ts';
import { removal, removals } from '../kinds/removal.ts';
import { sites } from './residue-source-site.list.ts';

const lead = /(?:[\s_|｜—–-]*[【[（(]?\s*(?:来源|来自|转自|摘自|出自|文章来源|本文来自|by)?\s*[：:]?\s*)$/u;
const inSentence = /[々〇\u3400-\u9fff，、]/u;

export default defineRule({
  id: 'residue-source-site',
  title: ['删去来源网站名称', 'Delete the name of the source site'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: ['文库、范文网站的名称随复制带入，与文稿无关。', 'The name of a document shop came along with the copy.'],
  words: sites,
  messages: {
    site: ['残留来源网站名称“{site}”，应删去。', 'The name of the source site “{site}” was left in; delete it.'],
  },
  examples: [
    {
      bad: '2023年度党建工作总结 - ⟦百度文库⟧\n全年召开支委会12次。',
      good: '2023年度党建工作总结\n全年召开支委会12次。',
    },
    { bad: '全年召开支委会12次。⟦（来源：第一范文网）⟧\n⟦文章来源：某某公文网⟧', good: '全年召开支委会12次。' },
    { bad: '⟦道客巴巴⟧\n全年召开支委会12次。', good: '全年召开支委会12次。' },
    {
      bad: '⟦2024-10-28 07:43:00 青竹素材网⟧\n全年召开支委会12次。\n⟦《党建工作总结.docx》由会员分享，可在线阅读，更多相关《党建工作总结.docx》请在青竹网上搜索。⟧',
      good: '全年召开支委会12次。',
    },
    { bad: '⟦本文档下载自文档之家⟧\n全年召开支委会12次。\n⟦©文档之家⟧', good: '全年召开支委会12次。' },
    { good: '全年召开支委会12次，购置学习资料库1套，建设职工文库。' },
    { good: '引进豆丁文化传播公司，编印范文网格员手册。' },
  ],
  *check({ draft, hits }): Iterable<Finding<'site'>> {
    for (const { at, fix } of removals(draft, 'site'))
      yield { at, message: 'site', data: { site: draft.text.slice(at.start, at.end) }, fix };
    yield* named(draft, hits);
  },
});

/** A known name set apart at the end of a line or filling it. */
function* named(draft: Draft, hits: readonly Hit[]): Iterable<Finding<'site'>> {
  let next = 0;
  let end = 0;
  const { text, blocks } = draft;
  const others = draft.residue.filter(({ kind }) => kind !== 'contact');
  let other = 0;
  for (const hit of hits) {
    while ((others[other]?.end ?? Number.POSITIVE_INFINITY) <= hit.start) other++;
    if (hit.start < end || (others[other]?.start ?? hit.end) <= hit.start) continue;
    while ((blocks[next]?.line.end ?? Number.POSITIVE_INFINITY) <= hit.start) next++;
    const line = blocks[next]?.line;
    if (!line) continue;
    end = hit.end;
    const before = text.slice(Math.max(line.start, hit.start - 24), hit.start);
    const after = text.slice(hit.end, Math.min(line.end, hit.end + 2)).trim();
    const from = hit.start - (lead.exec(before)?.[0].length ?? 0);
    const apart = from < hit.start || from === line.start || !inSentence.test(text.charAt(from - 1));
    const closed = after === '' || /^[）)】\]。_|｜-]/u.test(after);
    const finding = {
      at: { start: hit.start, end: hit.end },
      message: 'site',
      data: { site: sites[hit.word] ?? '' },
    } as const;
    if (!apart || !closed) continue;
    const open = /[【[（(]/u.test(text.slice(from, hit.start));
    const to = open && /^[）)】\]]/u.test(after) ? text.indexOf(after.charAt(0), hit.end) + 1 : hit.end;
    yield open === to > hit.end ? { ...finding, fix: removal(text, { start: from, end: to }) } : finding;
  }
}
