/** Tracked changes that nobody has accepted. */

import { defineRule } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';

export default defineRule({
  id: 'word-revision',
  title: ['接受或拒绝全部修订', 'Settle all tracked changes'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '修订没有接受就报送，对方能看到改了什么、删了什么，不同的人看到的文字也不一样。检查按接受修订后的文字进行。只检查 Word 文档。',
    'Whoever receives tracked changes sees what was deleted, and readers may see different texts. The draft is read as if they were accepted. Word documents only.',
  ],
  messages: {
    open: [
      '文档有 {count} 处修订没有接受，定稿前请全部处理。',
      'The document has {count} tracked changes; settle them before handing it in.',
    ],
    own: [
      '校稿的改动记作修订，请逐条接受或拒绝后再报送。',
      'What this tool put right is tracked; accept or reject each change before handing it in.',
    ],
  },
  examples: [
    {
      bad: '全年⟦⟧召开会议12次。',
      good: '全年召开会议12次。',
      mark: { kind: 'revision', data: { count: 3, formats: 0 } },
    },
    {
      bad: '全年⟦⟧召开会议12次，布置任务3项。',
      good: '全年召开会议12次，布置任务3项。',
      mark: { kind: 'revision', data: { count: 2, own: 2, formats: 0 } },
    },
    { good: '对《考核办法》进行修订，修订12处。' },
  ],
  *check({ draft }) {
    for (const { at, count } of marksOf(draft, 'revision')) {
      const all = count('count');
      yield all === count('own') ? { at, message: 'own' } : { at, message: 'open', data: { count: all } };
    }
  },
});
