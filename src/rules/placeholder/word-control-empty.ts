/** Content controls and form fields that still show their prompt. */

import { defineRule, type Finding } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';

export default defineRule({
  id: 'word-control-empty',
  title: ['填写模板里的空项', 'Fill in what the template asks'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    'Word 模板里的填写框还显示着提示文字，或者还空着，说明这一项没有填写。只检查 Word 文档。',
    'A content control of the template still shows its prompt, or a form field is empty. Word documents only.',
  ],
  messages: {
    prompt: ['此处还是模板的提示“{text}”，请填写内容。', 'Here is still the template’s prompt “{text}”; fill it in.'],
    named: ['“{name}”一栏尚未填写，请填写内容。', '“{name}” has not been filled in.'],
    form: ['此处的填空框还空着，请填写内容。', 'The form field here is empty; fill it in.'],
  },
  examples: [
    {
      bad: '填报单位：⟦单击或点击此处输入文字。⟧',
      good: '填报单位：云岭市财政局',
      mark: { kind: 'control', data: { name: '', text: '单击或点击此处输入文字。' } },
    },
    {
      bad: '填报单位：⟦请选择⟧',
      good: '填报单位：云岭市财政局',
      mark: { kind: 'control', data: { name: '单位', text: '请选择' } },
    },
    { bad: '联系人：⟦     ⟧', good: '联系人：林青', mark: { kind: 'form', data: {} } },
    { good: '在系统中单击“提交”按钮即可申报。' },
  ],
  *check({ draft }): Iterable<Finding<'prompt' | 'named' | 'form'>> {
    for (const { at, quote, word } of marksOf(draft, 'control')) {
      const name = word('name');
      yield { at, message: name === '' ? 'prompt' : 'named', data: { name, text: quote } };
    }
    for (const { at } of marksOf(draft, 'form')) yield { at, message: 'form' };
  },
});
