/** 单击此处输入文字, 请根据实际情况填写: what a template says to whoever fills it in. */

import { listBlanks } from '../../draft/blanks.ts';
import { defineRule } from '../../rule.ts';
import { blankData } from '../kinds/blank.ts';

export default defineRule({
  id: 'placeholder-hint-text',
  title: ['删除模板提示语', 'Delete the template’s hints'],
  category: 'placeholder',
  severity: 'error',
  authority: '工具',
  why: [
    '模板里给填写人看的话还在，这里多半也没有写上内容。',
    'The template still speaks to its user here, and its content is probably missing.',
  ],
  messages: {
    hint: [
      '“{text}”是模板提示语，请写好内容后删去。',
      '“{text}” is a hint of the template; write the content and delete it.',
    ],
  },
  examples: [
    { bad: '工作成效\n⟦单击此处输入文字。⟧', good: '工作成效\n新建泵站3座。' },
    { bad: '主要做法：⟦请根据实际情况填写⟧。', good: '主要做法：逐户走访。' },
    { bad: '⟦请替换付费标签内内容⟧\n⟦请在此输入正文⟧', good: '全年工作平稳有序。\n各项任务均已完成。' },
    { bad: '⟦此处填写主要成绩⟧，并列出数据。', good: '全年办结提案12件，并列出数据。' },
    { bad: '召开支委会12次⟦（根据实际情况自行修改）⟧。', good: '召开支委会12次。' },
    {
      bad: '第三党支部工作总结⟦（模板）⟧\n一、主要工作\n全年召开会议12次。',
      good: '第三党支部工作总结\n一、主要工作\n全年召开会议12次。',
    },
    {
      bad: '⟦标题：⟧关于开展春灌的通知\n⟦正文：⟧\n现将有关事项通知如下。\n⟦落款：⟧\n县水务局\n⟦（字数不少于3000字）⟧',
      good: '关于开展春灌的通知\n现将有关事项通知如下。\n县水务局',
    },
    { good: '标题：方正小标宋\n正文：仿宋，论文（字数不少于3000字）按期提交。' },
    { good: '房屋租赁合同（示范文本）\n附件1：工作总结（模板）\n检测样品3件（样本）。' },
    { good: '请根据实际情况填写附件1，于3月5日前报送。' },
    { good: '请各单位结合实际认真贯彻落实，扫码填写问卷。' },
    {
      bad: '对照检查材料\n⟦此处结合个人实际列举具体事例⟧\n受到深刻教育。',
      good: '对照检查材料\n全年仅下基层4次。\n受到深刻教育。',
    },
    { good: '此处介绍了三种办法。' },
  ],
  *check({ draft }) {
    for (const blank of listBlanks(draft)) {
      if (blank.kind !== 'hint') continue;
      const { start, end, text, atMost } = blank;
      // In brackets it is a remark on text that stands; elsewhere it holds the place of text that does not.
      const remark = /^[（(【[［]/u.test(text);
      yield {
        at: { start, end },
        message: 'hint',
        data: blankData(blank),
        ...(remark && { fix: { text: '', safe: false } }),
        ...(atMost && { atMost }),
      };
    }
  },
});
