/** Properties of the document that name a material site, a template or a pirated system. */

import type { Text } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import { marksOf } from '../kinds/marks.ts';
import { sites } from './residue-source-site.list.ts';
import { systems } from './word-property.list.ts';

const names: Readonly<Record<string, Text>> = {
  title: ['标题', 'title'],
  subject: ['主题', 'subject'],
  keywords: ['关键词', 'keywords'],
  description: ['备注', 'comments'],
  company: ['单位', 'company'],
  manager: ['经理', 'manager'],
  template: ['模板', 'template'],
};

/** 第一范文网, www.example.com, 工作总结范文. */
const site =
  /(?:范文|文库|素材|公文|文秘|秘书|课件|模板|图文|文档|资料|办公资源)网|www\.|https?:|\.(?:com|cn|net|org)\b/iu;
const model = /范文|模板|样本/u;

export default defineRule({
  id: 'word-property',
  title: ['清除文档属性中的来源', 'Clear foreign document properties'],
  category: 'residue',
  severity: 'warning',
  authority: '工具',
  why: [
    '“文件—信息—属性”里的单位、标题等随模板带来，对方一看就知道稿子出自哪个素材网站。只检查 Word 文档。',
    'Company, title and the like came with a template and tell everybody which site the draft is from. Word documents only.',
  ],
  messages: {
    foreign: [
      '文档属性“{name}”写着“{value}”，报送前应清除。',
      'The document property “{name}” says “{value}”; clear it.',
    ],
  },
  examples: [
    {
      bad: '⟦⟧关于安全生产工作的报告',
      good: '关于安全生产工作的报告',
      mark: { kind: 'property', data: { name: 'company', value: '第一范文网' } },
    },
    {
      bad: '⟦⟧关于安全生产工作的报告',
      good: '关于安全生产工作的报告',
      mark: { kind: 'property', data: { name: 'title', value: '安全生产工作总结范文' } },
    },
    {
      good: '关于安全生产工作的报告',
      mark: { kind: 'property', data: { name: 'company', value: '云岭市应急管理局' } },
    },
    { good: '关于安全生产工作的报告', mark: { kind: 'property', data: { name: 'template', value: 'Normal.dotm' } } },
  ],
  *check({ draft }) {
    for (const { at, word } of marksOf(draft, 'property')) {
      const value = word('value');
      if (isForeign(word('name'), value))
        yield { at, message: 'foreign', data: { name: names[word('name')] ?? word('name'), value } };
    }
  },
});

function isForeign(name: string, value: string): boolean {
  const lower = value.toLowerCase();
  if (site.test(value) || [...sites, ...systems].some((word) => lower.includes(word.toLowerCase()))) return true;
  return name !== 'template' && name !== 'company' && model.test(value);
}
