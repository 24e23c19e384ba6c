/** Words that have a recommended form beside the one written. */

import { words } from '../../options.ts';
import { defineRule } from '../../rule.ts';
import { isMentioned, isQuoted, occurrences, wordsOf } from '../kinds/terms.ts';
import { variants } from './variant-form.list.ts';

export default defineRule({
  id: 'variant-form',
  title: ['采用推荐词形', 'Use the recommended word form'],
  category: 'spelling',
  severity: 'info',
  authority: '行业',
  why: [
    '同一个词有几种写法时，公文用推荐词形，全稿才能一致；引用的法规、书名照原样写。',
    'Where a word has several forms, official texts use the recommended one; titles and quotations stay as they are.',
  ],
  basis: ['GF 1001—2001《第一批异形词整理表》'],
  options: { allow: words([], ['本单位沿用的词形，不再提示', 'forms your office keeps']) },
  messages: {
    variant: ['“{wrong}”宜写作推荐词形“{right}”。', 'Better write “{wrong}” in its recommended form “{right}”.'],
  },
  words: wordsOf(variants),
  examples: [
    { bad: '请核对单位银行⟦帐户⟧和⟦其它⟧信息。', good: '请核对单位银行账户和其他信息。' },
    { bad: '项目⟦座落⟧在开发区，区位优势是⟦惟一⟧的。', good: '项目坐落在开发区，区位优势是唯一的。' },
    { bad: '完成大⟦部份⟧任务，认真⟦记帐⟧。', good: '完成大部分任务，认真记账。' },
    { good: '根据《人民币银行结算帐户管理办法》办理。' },
    { good: '添置一座落地式空调，支付与结算分开，搭建帐篷，三份量表已交。' },
    { good: '落实“惟一”条款。' },
  ],
  *check({ draft, hits, options }) {
    for (const { at, term, right } of occurrences(draft, hits, variants)) {
      const { wrong } = term;
      if (options.allow.includes(wrong) || isMentioned(draft.scrubbed, at) || isQuoted(draft.scrubbed, at)) continue;
      yield { at, message: 'variant', data: { wrong, right }, fix: { text: right } };
    }
  },
});
