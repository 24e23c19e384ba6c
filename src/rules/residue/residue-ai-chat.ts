/** What a chat program says to the person who asked it, left around the text it wrote. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-ai-chat',
  title: ['删去人工智能对话语', 'Delete what a chat program said'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '“以下是为您撰写的报告”“希望对您有帮助”是对话软件说给使用者的话，交稿前删去。',
    'These words were said to the person at the keyboard and do not belong in the draft.',
  ],
  messages: {
    chat: [
      '此处是人工智能的对话语，不是文稿内容，应删去。',
      'A chat program said this to its user; it is no part of the draft, delete it.',
    ],
  },
  examples: [
    {
      bad: '⟦好的，以下是一份2024年安全生产工作总结：⟧\n2024年安全生产工作总结\n全年排查隐患318处。',
      good: '2024年安全生产工作总结\n全年排查隐患318处。',
    },
    {
      bad: '⟦以下是为您起草的工作总结：⟧\n全年排查隐患318处。\n⟦希望这份总结对您有帮助！⟧⟦如需修改，请告诉我。⟧',
      good: '全年排查隐患318处。',
    },
    {
      bad: '全年排查隐患318处。\n⟦好的，以上是为您生成的工作总结，如需调整请告诉我。⟧\n⟦以上是为您撰写的报告，如需调整请随时告知。⟧',
      good: '全年排查隐患318处。',
    },
    {
      bad: '⟦以下是修改后的版本：⟧\n全年排查隐患318处。\n⟦温馨提示：本模板可根据实际需要修改。⟧',
      good: '全年排查隐患318处。',
    },
    {
      bad: '⟦思考过程：用户需要一份工作总结⟧\n全年排查隐患318处。\n⟦如有其他问题，欢迎继续提问。⟧\n⟦请根据实际情况替换方括号中的内容。⟧\n⟦以上就是2024年度工作总结的全部内容。⟧\n⟦是否需要我对某一部分进行扩展？⟧\n⟦以上内容均由AI搜集并生成，仅供参考⟧\n⟦字数统计：1286字⟧',
      good: '全年排查隐患318处。',
    },
    {
      good: '以上是报告的全部内容要点，请审阅。\n用户需要什么，企业就生产什么。\n参会人员可以随时提问，报告由AI企业撰写。',
    },
    { good: '以上是全年工作情况，请予审议。\n以上是一份答卷，更是一份责任。' },
    {
      bad: '⟦根据您提供的材料，整理如下：⟧\n全年排查隐患318处。\n⟦需要我帮您补充数据吗？⟧',
      good: '全年排查隐患318处。',
    },
    {
      bad: '⟦作为一个AI语言模型，我无法核实这些数据。⟧全年排查隐患318处。⟦您可以根据实际情况进行调整。⟧',
      good: '全年排查隐患318处。',
    },
    {
      bad: '全年排查隐患318处。\n⟦（注：以上数据均为虚构，请替换为真实数据）⟧\n⟦本报告由AI生成。⟧',
      good: '全年排查隐患318处。',
    },
    {
      bad: '⟦<think>⟧\n全年排查隐患318处。\n⟦重新生成⟧\n⟦Certainly! Here is the summary you asked for.⟧',
      good: '全年排查隐患318处。',
    },
    { bad: '全年排查隐患318处。我的结论如下。⟦我的知识截止到2023年。⟧', good: '全年排查隐患318处。我的结论如下。' },
    { good: '当然，我们也清醒看到，工作中还有不少短板。好的做法要坚持。' },
    { good: '作为人工智能产业先行区，建成大模型企业12家。群众告诉我们，办事方便了。' },
    { good: '希望各单位抓好落实。如有问题，请联系我局综合科。以下是主要做法：' },
    {
      bad: '全年排查隐患318处。\n⟦希望本文对你有所帮助⟧\n⟦（注：本报告数据为示例，请替换）⟧\n⟦如果你需要，我可以继续完善第二部分。⟧',
      good: '全年排查隐患318处。',
    },
  ],
  *check({ draft }) {
    for (const { at, fix } of removals(draft, 'chat')) yield { at, message: 'chat', fix };
  },
});
