/** Citation marks that chat programs and search assistants put behind a statement. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-ai-citation',
  title: ['删去人工智能引用标记', 'Delete citation marks of chat programs'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '这类标记指向对话软件里的搜索结果，离开软件就打不开，也不是规范的注释。',
    'These marks point into the chat program; outside of it they lead nowhere.',
  ],
  messages: {
    mark: [
      '残留人工智能引用标记“{mark}”，应删去，需注明出处的改用脚注。',
      'A chat program left the citation mark “{mark}”; delete it or write a proper note.',
    ],
  },
  examples: [
    { bad: '全区绿化覆盖率提高2个百分点⟦【12†source】⟧。', good: '全区绿化覆盖率提高2个百分点。' },
    {
      bad: '全区绿化覆盖率提高2个百分点⟦[citation:3]⟧，新建公园4个⟦[^1^]⟧。',
      good: '全区绿化覆盖率提高2个百分点，新建公园4个。',
    },
    { bad: '全区绿化覆盖率提高2个百分点 ⟦citeturn0search1⟧。', good: '全区绿化覆盖率提高2个百分点。' },
    {
      bad: '新建公园4个⟦:contentReference[oaicite:2]{index=2}⟧，改造绿地9处⟦[cite: 4]⟧⟦[web:2]⟧。',
      good: '新建公园4个，改造绿地9处。',
    },
    { bad: '新建公园4个⟦^[1]^⟧。', good: '新建公园4个。' },
    { good: '全区绿化覆盖率提高2个百分点［3］，新建公园4个[1]，见注①。' },
  ],
  *check({ draft }) {
    for (const { at, fix } of removals(draft, 'citation')) {
      yield { at, message: 'mark', data: { mark: draft.text.slice(at.start, Math.min(at.end, at.start + 16)) }, fix };
    }
  },
});
