/** Short passages whose numbers do not agree, and their like that do. */

import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/input/markdown.ts';
import { parseText } from '../../src/input/text.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { profiles } from '../../src/profiles/index.ts';
import { consistencyRules } from '../../src/rules/consistency/index.ts';

const rules = consistencyRules.filter(({ severity }) => severity !== 'off').map((rule) => ({ rule, severity: 'error' as const, options: defaultOptions(rule.options) }));

function ids(text: string): string[] {
  const source = text.startsWith('# ') || text.startsWith('| ') ? parseMarkdown(text) : parseText(text);
  const { messages } = lintSource(source, { rules, profiles });
  return [...new Set(messages.map(({ ruleId }) => ruleId))];
}

const bad: readonly (readonly [rule: string, text: string])[] = [
  ['count-announced-mismatch', '今年重点抓好三个方面的工作：一是抓党建；二是抓业务。'],
  ['count-announced-mismatch', '今年重点抓好三个方面的工作：一是抓党建；二是抓业务；三是抓安全；四是抓稳定。'],
  ['count-announced-mismatch', '会议提出三点要求。第一，提高站位。第二，压实责任。'],
  ['count-announced-mismatch', '会议提出四点要求：\n第一，提高站位。\n第二，压实责任。\n第三，严肃纪律。'],
  ['count-announced-mismatch', '二、存在的四个主要问题\n（一）学习不深\n学得不够。\n（二）作风不实\n下沉不够。\n（三）担当不足\n怕得罪人。'],
  ['count-announced-mismatch', '二、下一步工作\n下一步重点做好以下五项工作：\n（一）抓学习\n内容一。\n（二）抓管理\n内容二。\n（三）抓服务\n内容三。\n（四）抓保障\n内容四。'],
  ['count-announced-mismatch', '对照检查发现3个问题：1.学习不深；2.作风不实。'],
  ['count-announced-mismatch', '现将5起典型案例通报如下：\n一、甲镇某某违规收受礼金问题\n经查属实。\n二、乙局某某公车私用问题\n经查属实。\n三、丙村某某虚报冒领问题\n经查属实。\n四、丁校某某违规补课问题\n经查属实。'],
  ['count-announced-mismatch', '本次实习分为三个阶段：（1）岗前培训；（2）跟班学习。'],
  ['count-announced-mismatch', '主要做法有以下4点：①建机制；②强队伍；③重考核。'],
  ['count-announced-mismatch', '我们从四个方面入手，一是建章立制，二是强化培训，三是严格考核。'],
  ['count-announced-mismatch', '经验体会有三条经验，主要是：一是领导重视，二是群众支持。'],
  ['count-announced-mismatch', '项目存在三方面风险：一是资金风险，二是技术风险。'],
  ['count-announced-mismatch', '问卷设计了六个维度，分别是教学、管理、后勤、环境、安全。'],
  ['count-announced-mismatch', '推荐3名同志为候选人：\n1.张某某\n2.李某某'],
  ['count-announced-mismatch', '分两步走：一是试点，二是推广，三是总结。'],
  ['count-announced-mismatch', '# 工作总结\n\n今年主要抓了三件事：\n\n1. 抓学习\n2. 抓服务\n'],
  ['count-announced-mismatch', '请各单位按照以下三条要求落实：其一，按时报送；其二，据实填报。'],
  ['count-chain-break', '存在问题：一是学习不深；三是作风不实。'],
  ['count-chain-break', '一是抓学习。\n二是抓制度。\n四是抓落实。'],
  ['count-chain-break', '会议强调，一要统一思想，二要落实责任，四要强化督导。'],
  ['count-chain-break', '第一，要提高认识。第三，要落实责任。'],
  ['count-chain-break', '其一，机制不健全；其三，人员不稳定。'],
  ['count-chain-break', '要求如下：（一）按时到会；（三）遵守纪律。'],
  ['count-chain-break', '一是抓学习；一是抓制度；三是抓落实。'],
  ['count-list-over', '走访了甲村、乙村、丙村、丁村等3个村。'],
  ['count-list-over', '举办了书法、摄影、朗诵、合唱等三项比赛。'],
  ['count-list-over', '获得“文明单位”“先进集体”“安全标兵”两项荣誉。'],
  ['count-list-over', '修订了《考勤制度》《用车制度》《采购制度》等两项制度。'],
  ['count-list-over', '分为筹备、实施、总结四个阶段。'],
  ['count-part-exceeds-total', '本单位现有职工86人，其中党员92人。'],
  ['count-part-exceeds-total', '全年共办理信访件45件，其中办结48件。'],
  ['count-part-exceeds-total', '全年支出120万元，其中人员经费135万元、公用经费20万元。'],
  ['count-part-exceeds-total', '共检查企业三十家，其中规模以上企业三十五家。'],
  ['count-part-exceeds-total', '新建道路12.5公里（其中沥青路面15.2公里）。'],
  ['count-sum-mismatch', '共有党员45名，其中男党员30名、女党员18名。'],
  ['count-sum-mismatch', '共有党员45名，其中正式党员40名，预备党员3名。'],
  ['count-sum-mismatch', '党员总数45名，男30名，女16名。'],
  ['count-sum-mismatch', '全校教职工120人（男50人，女60人）。'],
  ['count-sum-mismatch', '召开支委会12次、党员大会4次、党小组会24次，合计42次。'],
  ['count-sum-mismatch', '采购电脑20台、打印机5台、扫描仪3台，共计30台。'],
  ['count-sum-mismatch', '全年培训5期，分别为一季度1期、二季度2期、三季度3期。'],
  ['count-sum-mismatch', '共排查隐患60处，其中已整改50处，正在整改8处。'],
  ['count-sum-mismatch', '投资总额500万元，其中财政资金300万元，自筹资金150万元。'],
  ['count-sum-mismatch', '发放问卷：共回收有效问卷300份，其中男生140份、女生150份。'],
  ['count-sum-mismatch', '投票结果：收回选票30张，其中赞成25票、反对2票、弃权1票。'],
  ['count-sum-mismatch', '处理案件20件，其中刑事12件、民事9件、行政5件。'],
  ['count-sum-mismatch', '共处理投诉30件，其中质量问题12件、服务问题10件，其他9件。'],
];

const good: readonly string[] = [
  '今年重点抓好三个方面的工作：一是抓党建；二是抓业务；三是抓安全。',
  '会议提出三点要求。第一，提高站位。第二，压实责任。第三，严肃纪律。',
  '存在的主要问题有三个方面。一是学习不深。原因：一是时间紧，二是任务重。二是作风不实。三是担当不足。',
  '二、下一步工作\n下一步重点做好以下两项工作：\n（一）抓学习\n内容一。\n（二）抓管理\n内容二。',
  '“三个代表”重要思想是：一是代表先进生产力，二是代表先进文化。',
  '第三个方面：一是抓学习，二是抓管理。',
  '各支部至少完成3项任务：一是学习，二是调研。',
  '全年完成12项重点任务。一是抓学习，二是抓管理。',
  '本次采购分2个包，每个包3项：A类、B类。',
  '甲、乙等5个村率先完成。',
  '上海、江苏、浙江、安徽等三省一市。',
  '农业、工业、服务业等多个领域。',
  '全面落实首问负责、限时办结、一次告知等两项以上便民措施。',
  '共有党员45名，其中男党员30名、女党员15名。',
  '共有党员45名，其中女党员15名。',
  '投资约500万元，其中财政资金300万元，自筹资金210万元。',
  '全年办结信访件45件，比上年增加3件，其中网上信访20件。',
  '共20人参加，其中3个支部各5人。',
  '党员45名，占职工总数的30%，其中女党员20名，占44.4%。',
  '召开支委会12次、党员大会4次、党小组会24次，合计40次。',
  '一要学，二要干，三要悟。',
  '不能一是一，二是二地机械执行。',
  '首先要提高认识，其次要落实责任。',
];

it.each(bad)('%s: %s', (rule, text) => {
  expect(ids(text)).toContain(rule);
});

it.each(good)('nothing: %s', (text) => {
  expect(ids(text)).toEqual([]);
});
