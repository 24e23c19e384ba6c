/** Look-alikes of Chinese characters that PDF files and old encodings leave: radicals, compatibility forms, ligatures, squared units. */

import { Has } from '../../draft/mask.ts';
import { defineRule, type Finding } from '../../rule.ts';

const compat = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u3371-\u33df]/gu;
/** Radicals of the supplement that stand for whole characters; Unicode gives them no equivalent. */
const radicals: ReadonlyMap<string, string> = new Map(
  '⺁厂⺎兀⺟母⺠民⺩王⺪疋⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const units: ReadonlyMap<string, readonly string[]> = new Map([
  ['㎡', ['平方米', 'm²']],
  ['㎥', ['立方米', 'm³']],
  ['㎞', ['公里', 'km']],
  ['㎜', ['毫米', 'mm']],
  ['㎝', ['厘米', 'cm']],
  ['㎏', ['千克', 'kg']],
  ['㎎', ['毫克', 'mg']],
  ['㎢', ['平方公里', 'km²']],
  ['㏄', ['毫升', 'mL']],
  ['㎖', ['毫升', 'mL']],
]);

export default defineRule({
  id: 'residue-compat-char',
  title: ['特殊字形改为常用字', 'Write the common character'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '这些字看上去与常用字一样，编码却不同，检索、查重和语音朗读都会出错。',
    'They look like common characters but are others: searching and reading aloud fail.',
  ],
  messages: {
    char: [
      '“{char}”看似常用字，其实是另一个字符（{code}），应改为“{plain}”。',
      '“{char}” looks common but is another character ({code}); write “{plain}”.',
    ],
    unit: [
      '“{char}”是特殊符号，有的电脑显示不出，宜写作“{plain}”。',
      '“{char}” is a special sign that some computers cannot show; better write “{plain}”.',
    ],
  },
  examples: [
    { bad: '扎实推进党建⟦\u2f2f⟧作，完善⻓效机制。'.replace('⻓', '⟦⻓⟧'), good: '扎实推进党建工作，完善长效机制。' },
    { bad: '⟦\uf9b4⟧导班子e⟦\ufb03⟧cient。', good: '領导班子efficient。' },
    { bad: '新增绿地3000⟦㎡⟧。', good: '新增绿地3000平方米。' },
    { good: '①完成率100％；㈠水质达到Ⅱ类；气温5℃。' },
  ],
  *check({ draft }): Iterable<Finding<'char' | 'unit'>> {
    for (const { start, end, groups } of draft.matches(compat, Has.odd, 'text')) {
      const [char] = groups;
      const at = { start, end };
      const unit = units.get(char);
      const plain = unit?.[0] ?? radicals.get(char) ?? char.normalize('NFKC');
      if (plain === char) continue;
      const code = `U+${char.charCodeAt(0).toString(16).toUpperCase()}`;
      if (unit) yield { at, message: 'unit', data: { char, plain }, suggestions: unit, atMost: 'info' };
      else if (char >= '\u3300' && char <= '\u33ff')
        yield { at, message: 'unit', data: { char, plain }, suggestions: [plain], atMost: 'info' };
      else yield { at, message: 'char', data: { char, plain, code }, fix: { text: plain } };
    }
  },
});
