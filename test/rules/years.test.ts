/** Whole drafts of several kinds: as they should be nothing is found; with one year, day, weekday or name changed, the change is. */

import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/input/text.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { profiles } from '../../src/profiles/index.ts';
import { rules } from '../../src/rules/index.ts';

const ids = new Set([
  'anniversary-year',
  'campaign-year',
  'date-invalid',
  'date-range-inverted',
  'entity-scope-mismatch',
  'future-date',
  'near-duplicate-sentence',
  'org-name-variant',
  'period-length',
  'session-date',
  'term-official-name',
  'time-invalid',
  'weekday-mismatch',
  'year-date-mismatch',
  'year-title-body',
]);
const active = rules.flatMap((rule) =>
  ids.has(rule.id) && rule.severity !== 'off'
    ? [{ rule, severity: rule.severity, options: defaultOptions(rule.options) }]
    : [],
);

function found(text: string): string[] {
  return lintSource(parseText(text), { rules: active, profiles }).messages.map(
    ({ ruleId, range }) => `${ruleId} ${text.slice(...range)}`,
  );
}

const drafts = {
  report: `中共阳光县水利局机关支部委员会2021年度工作报告
2021年，支部在局党委的坚强领导下，以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的十九届五中、六中全会精神，扎实开展党史学习教育，以“庆祝中国共产党成立100周年”系列活动为抓手，全面加强党的建设。现将2021年度工作情况报告如下。
一、2021年工作开展情况
（一）强化理论武装。2021年3月15日，召开党史学习教育动员会；2021年7月1日，组织收看庆祝大会直播，参加党员45人。
（二）规范组织生活。全年召开支部党员大会4次、支委会12次，2021年11月25日召开了专题组织生活会。
二、存在的问题
（一）学习深度不够。
（二）创新意识不强。
三、2022年工作打算
（一）深化理论学习。2022年一季度前制定学习计划。
（二）打造支部品牌。
中共阳光县水利局机关支部委员会
2021年12月20日`,
  notice: `关于召开2023年度安全生产工作会议的通知
各科室、下属各单位：
为总结2022年安全生产工作，部署2023年安全生产任务，经研究，决定召开2023年度安全生产工作会议。现将有关事项通知如下：
一、会议时间
2023年2月15日（星期三）上午9:00—11:30，会期半天。
二、会议地点
局三楼会议室。
三、参会人员
各科室负责人、下属单位主要负责人。
四、有关要求
（一）请于2月13日（星期一）17:00前将回执报办公室。
（二）参会人员于2月15日8:45前签到。
阳光县应急管理局办公室
2023年2月8日`,
  minutes: `阳光县人民政府常务会议纪要
时间：2023年5月8日（星期一）下午3:00至5:30
地点：县政府三楼会议室
主持：王明
出席：李强、赵敏
5月8日下午，县长王明主持召开县政府第12次常务会议。会议听取了县水利局关于2023年度防汛工作的汇报。
会议议定：
一、县水利局于5月20日前完成隐患排查，5月25日至6月10日开展集中整治。
二、县财政局于2023年6月30日前拨付资金。`,
  plan: `2023年全民阅读活动实施方案
为做好2023年全民阅读工作，根据县委部署，制定本方案。
一、总体要求
以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神。
二、时间安排
（一）动员部署阶段（2023年3月1日至3月31日）。
（二）组织实施阶段（2023年4月1日至10月31日）。
（三）总结提升阶段（2023年11月1日至12月31日）。
三、工作要求
各单位于2023年3月20日前报送计划。
阳光县文化和旅游局
2023年2月20日`,
  research: `关于阳光县养老服务情况的调研报告
2022年9月5日至9月16日，调研组走访了12个乡镇，发放问卷600份。现将调研情况报告如下：
一、基本情况
截至2022年8月底，全县60岁以上老年人口8.2万人。2018年至2022年，4年间新增床位1200张。
二、存在问题
（一）设施不足。
三、对策建议
到2025年，实现乡镇全覆盖。
阳光县民政局
2022年10月12日`,
  selfcheck: `阳光小学2023年安全工作自查报告
县教育局：
按照通知要求，我校于2023年3月6日至3月10日对安全工作进行了自查，现将2023年安全工作自查情况报告如下：
一、自查情况
2023年3月7日（星期二），检查了食堂和宿舍，发现隐患6处，3月9日全部整改完毕。
二、存在问题
个别师生安全意识不强。
三、整改措施
2023年4月底前更换灭火器。
阳光小学
2023年3月13日`,
  summary: `综合科2022年工作总结
2022年，综合科在局党组领导下，认真履行职责，圆满完成各项任务。
一、主要工作
2022年4月12日，组织了业务培训；2022年10月26日，组织学习党的二十大精神。
二、存在不足
文稿质量有待提高。
三、2023年工作计划
2023年，将重点抓好信息工作。
综合科
2022年12月28日`,
} as const;

const right = [
  '2022年工作总结\n一、主要工作\n2021年12月启动的改造工程于2022年6月完工，比2021年同期提前20天。\n综合科\n2022年12月28日',
  '关于做好2024年春节放假安排的通知\n各科室：\n2024年2月10日（星期六）至17日（星期六）放假，共8天。\n办公室\n2023年12月26日',
  '关于表彰2022年度先进集体的决定\n各科室：\n2022年度，各单位取得了显著成绩，现决定予以表彰。\n办公室\n2023年2月8日',
  '关于2021年度审计发现问题整改情况的报告\n县人大常委会：\n现将2021年度审计发现问题整改情况报告如下：截至2023年6月底，已全部整改到位。\n县审计局\n2023年7月10日',
  '2024年职工代表大会工作报告\n一、2023年工作回顾\n2023年，公司在上级领导下，完成了各项任务。\n二、2024年重点工作\n2024年，要抓好安全生产。\n2024年1月20日',
  '关于2022年国民经济和社会发展计划执行情况与2023年计划草案的报告\n2022年，全县生产总值增长4%。\n2023年，预期增长6%。',
  '“十四五”水利发展规划（2021—2025年）\n一、发展目标\n到2025年，累计建成水库12座。2023年，开工建设引水工程。\n县水利局\n2020年12月20日',
  '项目可行性研究报告\n一、项目概况\n2025年12月，工程全部建成投产，累计投资3亿元。\n编制单位\n2023年5月8日',
  '实习报告\n2023年7月3日至8月25日，我在阳光公司实习。现将实习情况报告如下：2023年7月5日（星期三）参加培训。\n王明\n2023年9月1日',
  '阳光县水利局行政处罚情况报告\n县政府：\n根据《中华人民共和国水法》（2016年7月2日修正）和《阳光县2020年至2018年水利档案》，办结案件12件。\n县水利局\n2023年5月8日',
  '2020年党支部工作总结\n2020年，支部全面贯彻党的十九大和十九届二中、三中、四中、五中全会精神，喜迎建党100周年。\n二、下一步打算\n学习党的十九届六中全会精神，迎接党的二十大召开。\n第一支部\n2020年12月28日',
  '大事记\n1921年7月23日，中国共产党成立。1949年10月1日，新中国成立。2021年7月1日，隆重庆祝中国共产党成立100周年。',
];

const faults: readonly (readonly [draft: keyof typeof drafts, from: string, to: string, finding: string])[] = [
  ['report', '委员会2021年度工作', '委员会2022年度工作', 'year-date-mismatch 2021'],
  ['report', '委员会2021年度工作', '委员会2020年度工作', 'year-title-body 2021'],
  ['report', '2021年12月20日', '2020年12月20日', 'year-date-mismatch 2020'],
  ['report', '2021年12月20日', '2023年12月20日', 'year-date-mismatch 2023'],
  ['report', '现将2021年度', '现将2020年度', 'year-title-body 2020'],
  ['report', '现将2021年度', '现将2022年度', 'year-title-body 2022'],
  ['report', '\n2021年，支部', '\n2022年，支部', 'year-title-body 2022'],
  ['report', '\n2021年，支部', '\n2020年，支部', 'year-title-body 2020'],
  ['report', '\n2021年，支部', '\n20XX年，支部', 'year-title-body 20XX'],
  ['report', '一、2021年工作', '一、2020年工作', 'year-title-body 2020'],
  ['report', '一、2021年工作', '一、2022年工作', 'year-title-body 2022'],
  ['report', '100周年', '101周年', 'anniversary-year 101'],
  ['report', '100周年', '99周年', 'anniversary-year 99'],
  ['report', '六中全会', '七中全会', 'session-date 七中'],
  ['report', '开展党史学习教育，', '开展党纪学习教育，', 'campaign-year 党纪学习教育'],
  ['report', '2021年3月15日', '2021年2月30日', 'date-invalid 2021年2月30日'],
  ['report', '2021年3月15日', '2022年3月15日', 'future-date 2022年3月15日'],
  ['report', '2021年11月25日', '2022年11月25日', 'future-date 2022年11月25日'],
  ['notice', '2月15日（星期三）', '2月15日（星期四）', 'weekday-mismatch 星期四'],
  ['notice', '2023年2月15日（星期三）', '2022年2月15日（星期三）', 'weekday-mismatch 星期三'],
  ['notice', '2月13日（星期一）', '2月13日（星期二）', 'weekday-mismatch 星期二'],
  ['notice', '9:00—11:30', '11:30—9:00', 'date-range-inverted 11:30—9:00'],
  ['notice', '9:00—11:30', '9:75—11:30', 'time-invalid 9:75'],
  ['notice', '决定召开2023年度', '决定召开2022年度', 'year-title-body 2022'],
  ['notice', '2023年2月8日', '2021年2月8日', 'year-date-mismatch 2021'],
  ['minutes', '（星期一）', '（星期二）', 'weekday-mismatch 星期二'],
  ['minutes', '3:00至5:30', '5:30至3:00', 'date-range-inverted 5:30至3:00'],
  ['minutes', '5月25日至6月10日', '6月10日至5月25日', 'date-range-inverted 6月10日至5月25日'],
  ['plan', '2023年4月1日至10月31日', '2023年10月31日至4月1日', 'date-range-inverted 2023年10月31日至4月1日'],
  ['plan', '2023年4月1日至10月', '2023年4月1日至2022年10月', 'date-range-inverted 2023年4月1日至2022年10月31日'],
  ['plan', '为做好2023年', '为做好2022年', 'year-title-body 2022'],
  ['plan', '2023年2月20日', '2024年2月20日', 'year-date-mismatch 2024'],
  ['research', '2018年至2022年', '2022年至2018年', 'date-range-inverted 2022年至2018年'],
  ['research', '4年间', '3年间', 'period-length 3'],
  ['research', '2022年10月12日', '2021年10月12日', 'future-date 2022年9月5日'],
  ['selfcheck', '现将2023年', '现将2022年', 'year-title-body 2022'],
  ['selfcheck', '2023年3月13日', '2022年3月13日', 'year-date-mismatch 2022'],
  ['selfcheck', '阳光小学\n2023', '阳关小学\n2023', 'org-name-variant 阳关小学'],
  ['summary', '综合科2022年', '综合科2021年', 'year-title-body 2022'],
  ['summary', '二十大精神', '二十届三中全会精神', 'session-date 二十届三中'],
  ['summary', '2022年4月12日', '2023年4月12日', 'future-date 2023年4月12日'],
  ['summary', '2022年12月28日', '2024年12月28日', 'year-date-mismatch 2024'],
];

describe('right', () => {
  it.each(Object.entries(drafts))('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
  it.each(right)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('one fault', () => {
  it.each(faults)('%s: %s → %s', (draft, from, to, finding) => {
    expect(drafts[draft]).toContain(from);
    expect(found(drafts[draft].replace(from, to))).toContain(finding);
  });
});
