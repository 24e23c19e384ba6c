/** Tags of HTML left in plain text. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-html-tag',
  title: ['删去网页标签', 'Delete tags of web pages'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: ['网页代码随复制带入正文，读者看到的是乱码。', 'Code of the web page came along and reads as gibberish.'],
  messages: {
    tag: ['残留网页标签“{tag}”，应删去。', 'An HTML tag “{tag}” was left in; delete it.'],
  },
  examples: [
    { bad: '⟦<p>⟧全年新增绿地5公顷。⟦</p>⟧', good: '全年新增绿地5公顷。' },
    { bad: '一、⟦<strong>⟧主要成绩⟦</strong>⟧⟦<br/>⟧', good: '一、主要成绩' },
    {
      bad: '⟦<span style="font-size:16px">⟧全年新增绿地5公顷⟦</span>⟧。⟦<!--StartFragment-->⟧',
      good: '全年新增绿地5公顷。',
    },
    { good: '当a<b且b>c时取均值，温度<p区间，得分<60分的不予验收。' },
    { good: '推送<单位名称>字段，按<关于印发办法的通知>执行。' },
  ],
  *check({ draft }) {
    if (draft.source.format === 'markdown') return;
    for (const { at, fix } of removals(draft, 'tag')) {
      const text = draft.text.slice(at.start, at.end);
      yield { at, message: 'tag', data: { tag: text.length > 16 ? `${text.slice(0, 15)}…` : text }, fix };
    }
  },
});
