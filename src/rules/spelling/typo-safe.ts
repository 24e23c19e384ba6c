/** Characters mistaken for others that sound or look alike, where no context makes them right. */

import { words } from '../../options.ts';
import { defineRule } from '../../rule.ts';
import { isMentioned, occurrences, wordsOf } from '../kinds/terms.ts';
import { typos } from './typo-safe.list.ts';

export default defineRule({
  id: 'typo-safe',
  title: ['改正错别字', 'Put right misspelt words'],
  category: 'spelling',
  severity: 'error',
  authority: '工具',
  why: [
    '同音字、形近字输错，读者一眼就会看到，稿件的可信度随之下降。',
    'A character mistaken for one that sounds or looks alike costs the draft its credit.',
  ],
  options: { allow: words([], ['本单位认可的写法，不再提示', 'spellings your office accepts']) },
  messages: { typo: ['“{wrong}”有错别字，应为“{right}”。', '“{wrong}” is misspelt; write “{right}”.'] },
  words: wordsOf(typos),
  examples: [
    { bad: '会议对防汛工作作了全面⟦布署⟧。', good: '会议对防汛工作作了全面部署。' },
    {
      bad: '各科室要⟦惯彻⟧落实会议精神，⟦一但⟧发现安全⟦隐幻⟧，⟦立既⟧上报。',
      good: '各科室要贯彻落实会议精神，一旦发现安全隐患，立即上报。',
    },
    { bad: '党员干部要⟦格尽职守⟧，⟦攻艰克难⟧，⟦推近⟧工作落实。', good: '党员干部要恪尽职守，攻坚克难，推进工作落实。' },
    { bad: '项目⟦峻工⟧后及时⟦拔付⟧工程款。', good: '项目竣工后及时拨付工程款。' },
    { good: '研究竞争性谈判文件，联系外资询价，从严竣工验收。' },
    { good: '召开恳谈会，政协做好调研，重大形势任务教育全覆盖，万事俱备。' },
    { good: '随即然后分三组投资询问，统一但不呆板，学习总结到位。' },
    { good: '校对时注意不要把“部署”写成“布署”。' },
    { bad: '严格执行“⟦三会一刻⟧”制度。', good: '严格执行“三会一课”制度。' },
    { good: '注意“三会一刻”是错误写法。' },
    { good: '会上使用“作崇”一词。', options: { allow: ['作崇'] } },
    {
      bad: '案多人少矛盾⟦突岀⟧，热爱⟦教肓⟧事业，设备⟦投人使用⟧，对⟦领导千部⟧开展培训。',
      good: '案多人少矛盾突出，热爱教育事业，设备投入使用，对领导干部开展培训。',
    },
    { good: '书面通知视为送达，另行通知视情况而定。' },
    { good: '参加人党组织生活，吸收人才，若干千部书，加快建筑劳务市场建设。' },
  ],
  *check({ draft, hits, options }) {
    for (const { at, term, right } of occurrences(draft, hits, typos)) {
      const { wrong } = term;
      if (options.allow.includes(wrong) || isMentioned(draft.scrubbed, at)) continue;
      yield { at, message: 'typo', data: { wrong, right }, fix: { text: right } };
    }
  },
});
