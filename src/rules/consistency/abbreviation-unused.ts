/** （以下简称《方案》）that never comes up again. */

import { Has } from '../../draft/mask.ts';
import { defineRule } from '../../rule.ts';

const definition =
  /[（(](?:以下|下文)?(?:统称|简称|下称)[为：:]?[“"《]?(?<name>[^“”"《》（）()，。；]{2,20})[”"》]?[）)]/dgu;
/** Definitions looked up in one draft, each of which reads on from its place. */
const most = 60;

export default defineRule({
  id: 'abbreviation-unused',
  title: ['没用到的简称可删去', 'Drop short names that are not used'],
  category: 'consistency',
  severity: 'info',
  authority: '工具',
  why: ['定义了简称却不再使用，这处说明就是多余的。', 'A short name that is never used needs no definition.'],
  messages: {
    unused: [
      '简称“{name}”在后文没有用到，可删去这处说明。',
      'The short name “{name}” is not used again; leave the definition out.',
    ],
  },
  examples: [
    {
      bad: '根据《阳光县安全生产管理办法》（以下简称⟦《办法》⟧），现将有关事项通知如下。',
      good: '根据《阳光县安全生产管理办法》，现将有关事项通知如下。',
    },
    { bad: '阳光县水利工程建设中心（以下简称⟦“中心”⟧）负责验收。', good: '阳光县水利工程建设中心负责验收。' },
    { good: '根据《阳光县安全生产管理办法》（以下简称《办法》），各单位应当执行《办法》的规定。' },
    { good: '阳光县水利工程建设中心（简称“县水利中心”）负责验收，县水利中心应当及时反馈。' },
  ],
  *check({ draft }) {
    let looked = 0;
    for (const { start, end, groups } of draft.matches(definition, Has.bracket)) {
      const at = groups.indices?.groups?.name;
      const name = groups.groups?.name ?? '';
      if (!at || /[、和]/u.test(name)) continue;
      looked += 1;
      if (looked > most) return;
      if (draft.scrubbed.includes(name, end)) continue;
      const offset = start - groups.index;
      const quoted = /["“《]/u.test(draft.scrubbed.charAt(offset + at[0] - 1)) ? 1 : 0;
      yield { at: { start: offset + at[0] - quoted, end: offset + at[1] + quoted }, message: 'unused', data: { name } };
    }
  },
});
