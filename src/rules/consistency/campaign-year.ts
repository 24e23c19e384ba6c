/** A draft of 2020 that reports on a campaign of 2021. */

import { blockAt } from '../../draft/block-at.ts';
import { defineRule } from '../../rule.ts';
import { isTitled, lastMoment, looksAhead, sentenceAround } from '../kinds/moment.ts';
import { yearTold } from '../kinds/told-year.ts';
import { campaigns } from './campaign-year.list.ts';

export default defineRule({
  id: 'campaign-year',
  title: ['核对专题教育与年份', 'Match campaigns and years'],
  category: 'consistency',
  severity: 'warning',
  authority: '工具',
  why: [
    '稿件提到当时尚未部署的学习教育，多为套用后来的稿子。',
    'A draft that reports a campaign not yet begun is mostly taken from a later one.',
  ],
  messages: {
    early: ['{name}始于{year}年，此处写在{said}年，请核对。', '{name} began in {year}, not in {said}: check it.'],
    later: [
      '{name}始于{year}年{month}月，晚于本稿时间，请核对。',
      '{name} began in {year}-{month}, after the time of this draft: check it.',
    ],
  },
  examples: [
    { bad: '2022年扎实开展⟦党纪学习教育⟧，组织党课4次。', good: '2024年扎实开展党纪学习教育，组织党课4次。' },
    { good: '2022年以来，扎实开展党纪学习教育。2022年制定的制度，在党纪学习教育中修订。' },
    {
      bad: '2020年党支部工作总结\n扎实开展⟦党史学习教育⟧，组织专题党课4次。',
      good: '2020年党支部工作总结\n扎实开展党性教育，组织专题党课4次。',
    },
    {
      bad: '2021年工作总结\n深入开展学习贯彻习近平⟦新时代中国特色社会主义思想主题教育⟧。',
      good: '2021年工作总结\n深入开展党史学习教育。',
    },
    { bad: '2023年工作总结\n⟦党纪学习教育⟧走深走实。', good: '2023年工作总结\n纪律教育走深走实。' },
    { good: '2023年工作总结\n巩固拓展党史学习教育成果，持续推进“两学一做”。' },
    { good: '2020年工作总结\n二、下一步打算\n认真开展党史学习教育。' },
    { good: '2020年工作总结\n明年将开展党史学习教育，做好准备工作。' },
  ],
  words: campaigns.map(([name]) => name),
  *check({ draft, hits }) {
    const moment = lastMoment(draft);
    for (const { word, start, end } of hits) {
      const [name, known] = campaigns[word] ?? ['', 0];
      const block = blockAt(draft, start);
      if (!block || block.role === 'code') continue;
      const around = sentenceAround(draft, block.line, { start, end });
      if (isTitled(around.before) || looksAhead(block, around)) continue;
      const said = yearTold(around.before);
      if (known > 0 && said !== undefined && said < Math.floor(known / 100)) {
        yield { at: { start, end }, message: 'early', data: { name, year: Math.floor(known / 100), said } };
        continue;
      }
      if (moment === undefined || known <= Math.floor(moment / 100)) continue;
      yield { at: { start, end }, message: 'later', data: { name, year: Math.floor(known / 100), month: known % 100 } };
    }
  },
});
