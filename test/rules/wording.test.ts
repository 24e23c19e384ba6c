/** Words, terms and formulations in whole drafts. */

import { expect, test } from 'vitest';
import { fixAll, type HouseTerm, lint } from '../../src/index.ts';

/** The draft after every fix of the office's terms. */
function withTerms(text: string, terms: readonly HouseTerm[]): string {
  const check = (draft: string) => lint(draft, { terms }).messages.filter(({ ruleId }) => ruleId === 'house-term');
  return fixAll(text, check).text;
}

test.each<[draft: string, term: HouseTerm, fixed: string]>([
  ['会上通报了本市情况。', { wrong: '本市', right: '我市' }, '会上通报了我市情况。'],
  ['日本市场和本市场馆。', { wrong: '本市', right: '我市', before: ['日'], after: ['场'] }, '日本市场和本市场馆。'],
  ['由法治办牵头，县法治办配合。', { wrong: '法治办', right: '县法治办' }, '由县法治办牵头，县法治办配合。'],
  ['转发《本市规划》，宣传本市规划。', { wrong: '本市', right: '我市' }, '转发《本市规划》，宣传我市规划。'],
  [
    '2023年工作总结\n由环保局牵头。',
    { wrong: '环保局', right: '生态环境局', validFrom: '2024' },
    '2023年工作总结\n由环保局牵头。',
  ],
  [
    '2024年工作总结\n由环保局牵头。',
    { wrong: '环保局', right: '生态环境局', validFrom: '2024-04' },
    '2024年工作总结\n由生态环境局牵头。',
  ],
  [
    '工作总结\n由环保局牵头。\n某单位\n2024年3月1日',
    { wrong: '环保局', right: '生态环境局', validFrom: '2024-04' },
    '工作总结\n由环保局牵头。\n某单位\n2024年3月1日',
  ],
  ['由环保局牵头。', { wrong: '环保局', right: '生态环境局', validTo: '2030' }, '由环保局牵头。'],
])('terms of the office: %s', (draft, term, fixed) => {
  expect(withTerms(draft, [term])).toBe(fixed);
});

test('a term has its own severity and says why', () => {
  const terms: HouseTerm[] = [
    { wrong: '本市', right: '我市', severity: 'error', note: '办公室用语' },
    { wrong: '领导班组', right: '领导班子', severity: 'info' },
  ];
  const messages = lint('本市各领导班组分工明确。', { terms }).messages.filter(({ ruleId }) => ruleId === 'house-term');
  expect(messages.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'error “本市”应写作“我市”（办公室用语）。',
    'info “领导班组”应写作“领导班子”。',
  ]);
});

test('a term that nobody can search for is refused', () => {
  expect(() => lint('正文', { terms: [{ wrong: '市', right: '我市' }] })).toThrow();
});
