/** A title of one kind of body over a text about another: 机关党支部 … 公司, 职工, 生产经营. */

import { blockAt } from '../../draft/block-at.ts';
import type { Draft } from '../../draft/types.ts';
import { defineRule, type Hit, type Span } from '../../rule.ts';
import { scopes } from './entity-scope-mismatch.list.ts';

const cues = scopes.flatMap(({ cues }, scope) => cues.map((word) => ({ word, scope })));

export default defineRule({
  id: 'entity-scope-mismatch',
  title: ['统一标题与正文的单位', 'Match the body named in the title'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '标题是机关，正文却写公司、职工，多为套用别的单位的稿子。',
    'A title of an office over a text about a company is mostly another body’s report.',
  ],
  messages: {
    mismatch: [
      '标题是“{said}”，正文却像{scope}的稿子（{words}），请核对。',
      'The title says “{said}”, the body reads like that of a {scope} ({words}): check it.',
    ],
    cue: ['“{word}”是另一类单位的用语。', '“{word}” belongs to another kind of body.'],
  },
  examples: [
    {
      bad: '2021年⟦机关⟧党支部工作报告\n支部服务公司改革发展，关心职工生活。\n一、主要工作\n以党建促生产经营，公司经营业绩稳步提升。',
      good: '2021年公司党支部工作报告\n支部服务公司改革发展，关心职工生活。\n一、主要工作\n以党建促生产经营，公司经营业绩稳步提升。',
    },
    {
      bad: '2023年⟦学校⟧工作总结\n公司狠抓安全，各车间班组落实责任。\n一、主要工作\n营业收入增长8%，公司降本增效成效明显。',
      good: '2023年公司工作总结\n公司狠抓安全，各车间班组落实责任。\n一、主要工作\n营业收入增长8%，公司降本增效成效明显。',
    },
    { good: '2021年机关党支部工作报告\n机关干部走访公司12家，了解生产经营情况，慰问职工，帮助企业降本增效。' },
    { good: '2021年公司机关党支部工作报告\n公司职工积极参与，生产经营平稳，经营业绩提升。' },
    { good: '2021年机关党支部工作报告\n走访公司12家，了解职工需求。' },
  ],
  words: cues.map(({ word }) => word),
  *check({ draft, hits }) {
    const named = titled(draft);
    if (!named) return;
    const body = hits.filter((hit) => isBody(draft, hit));
    const met = scopes.map((_, scope) => body.filter(({ word }) => cues[word]?.scope === scope));
    if ((met[named.scope]?.length ?? 0) > 0) return;
    const others = scopes.flatMap((_, scope) =>
      distinct(met[scope] ?? []).length >= 3 && (met[scope]?.length ?? 0) >= 4 ? [scope] : [],
    );
    const [other] = others;
    const scope = other === undefined ? undefined : scopes[other];
    if (!scope || others.length > 1) return;
    const words = distinct(met[other ?? 0] ?? []).slice(0, 3);
    const data = {
      said: draft.slice(named.at),
      scope: scope.name,
      words: words.map(({ word }) => cues[word]?.word).join('、'),
    };
    yield {
      at: named.at,
      message: 'mismatch',
      data,
      related: words.map(({ start, end }) => ({
        at: { start, end },
        message: 'cue' as const,
        data: { word: draft.slice({ start, end }) },
      })),
    };
  },
});

/** The kind of body the title names, when it names exactly one. */
function titled(draft: Draft): { readonly scope: number; readonly at: Span } | undefined {
  const found = scopes.flatMap(({ title }, scope) => {
    const pattern = new RegExp(title, 'u');
    return draft.blocks.flatMap((block) => {
      const match = block.role === 'title' ? pattern.exec(draft.slice(block)) : null;
      return match
        ? [{ scope, at: { start: block.start + match.index, end: block.start + match.index + match[0].length } }]
        : [];
    });
  });
  return new Set(found.map(({ scope }) => scope)).size === 1 ? found[0] : undefined;
}

function isBody(draft: Draft, hit: Hit): boolean {
  const role = blockAt(draft, hit.start)?.role;
  return role === 'body' || role === 'item' || role === 'heading';
}

function distinct(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ word }, index) => hits.findIndex((other) => other.word === word) === index);
}
