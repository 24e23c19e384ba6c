/** app, APP and App in one draft. */

import { isEnglish } from '../../draft/language.ts';
import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const app = /(?<![A-Za-z0-9./_-])[Aa][Pp][Pp](?![A-Za-z0-9._/-])/gu;

export default defineRule({
  id: 'latin-case-app',
  title: ['App写法前后一致', 'One spelling of App'],
  category: 'numeral',
  severity: 'info',
  authority: '实务',
  why: [
    '应用程序简称App，正文里不写作app；一篇之中大小写要统一。',
    'The short word for an application is App; keep one spelling throughout.',
  ],
  messages: {
    app: ['“{mark}”宜写作“App”，全文统一。', 'Write App for “{mark}”, throughout.'],
  },
  examples: [
    { bad: '推广政务⟦app⟧，注册⟦APP⟧用户3万人，App月活1万人。', good: '推广政务App，注册App用户3万人，App月活1万人。' },
    { bad: '依托“学习强国”等⟦app⟧开展学习。', good: '依托“学习强国”等App开展学习。' },
    { good: '推广政务APP，注册APP用户3万人。' },
    { good: '文件在/app/data.app目录下，见app.example.com。' },
  ],
  *check({ draft }) {
    if ((draft.mask & Has.latin) === 0) return;
    const found = [...draft.matches(app, Has.latin)].filter(({ block }) => !isEnglish(draft, block));
    const kinds = new Set(found.map(({ groups }) => groups[0]));
    // APP throughout is a manner of writing.
    if (kinds.size === 1 && kinds.has('APP')) return;
    for (const { start, end, groups } of found) {
      if (groups[0] === 'App') continue;
      yield { at: { start, end }, message: 'app', data: { mark: groups[0] }, suggestions: ['App'] };
    }
  },
});
