/** “共20名，其中男12名、女9名”: parts that do not sum up. */

import { defineRule, type Severity } from '../../rule.ts';
import { breakdownsOf } from '../kinds/breakdowns.ts';
import { englishPartsOf } from '../kinds/english-parts.ts';
import { type Breakdown, sumOf } from '../kinds/parts.ts';
import { printLike } from '../kinds/print-like.ts';

export default defineRule({
  id: 'count-sum-mismatch',
  title: ['分项之和等于总数', 'Make parts sum up to the total'],
  category: 'consistency',
  severity: 'error',
  authority: '工具',
  why: [
    '分项已经列全，合计就应等于总数；不等说明改了一处、漏改另一处。看不出是否列全、会不会重叠的，只作警告。',
    'When all parts are given they must sum up; otherwise one number was changed and the other forgotten. Where parts may overlap or be left out it is a warning.',
  ],
  messages: {
    sum: ['分项之和为{sum}，与总数“{total}”不符，请核对。', 'The parts sum up to {sum}, not to the total “{total}”.'],
    parts: ['各分项在这里。', 'The parts.'],
  },
  examples: [
    { bad: '支部共有党员⟦20⟧名，其中男党员12名、女党员9名。', good: '支部共有党员21名，其中男党员12名、女党员9名。' },
    {
      bad: '全年召开党员大会4次、支委会12次、党课4次，共计⟦22⟧次。',
      good: '全年召开党员大会4次、支委会12次、党课4次，共计20次。',
    },
    { bad: '整改问题⟦30⟧个（已整改25个、正在整改6个）。', good: '整改问题31个（已整改25个、正在整改6个）。' },
    {
      bad: '共开展培训⟦12⟧期，分别为安全4期、消防3期、急救4期。',
      good: '共开展培训11期，分别为安全4期、消防3期、急救4期。',
    },
    {
      bad: '全县共有党组织⟦25⟧个，其中党委2个，党总支2个，党支部19个。',
      good: '全县共有党组织23个，其中党委2个，党总支2个，党支部19个。',
    },
    {
      bad: '接待来访⟦50⟧人次，其中信访30人次、咨询15人次、投诉12人次。',
      good: '接待来访57人次，其中信访30人次、咨询15人次、投诉12人次。',
    },
    {
      bad: '项目预算90万元，实际支出⟦84万⟧元，结余6万元。具体支出为：设备购置费60万元，软件开发费25万元。',
      good: '项目预算90万元，实际支出85万元，结余5万元。具体支出为：设备购置费60万元，软件开发费25万元。',
    },
    {
      bad: '经费总收入⟦40万⟧元。其中：\n（一）会费收入6万元，按会员300人、每人200元收取。\n（二）拨缴收入30万元。\n（三）补助5万元。',
      good: '经费总收入41万元。其中：\n（一）会费收入6万元，按会员300人、每人200元收取。\n（二）拨缴收入30万元。\n（三）补助5万元。',
    },
    {
      bad: '低保对象⟦5236⟧户⟦8924⟧人，其中城市低保1124户1687人、农村低保4212户7227人。',
      good: '低保对象5336户8914人，其中城市低保1124户1687人、农村低保4212户7227人。',
    },
    {
      bad: '核定编制⟦55⟧名，其中管理人员6名、专业技术人员36名、工勤人员3名。',
      good: '核定编制45名，其中管理人员6名、专业技术人员36名、工勤人员3名。',
    },
    {
      bad: '共需经费⟦3万⟧元，其中电脑2.5万元，打印机0.6万元。',
      good: '共需经费3.1万元，其中电脑2.5万元，打印机0.6万元。',
    },
    {
      bad: '支出⟦20万⟧元，其中：办公费8万元，差旅费7万元，培训费6万元。',
      good: '支出21万元，其中：办公费8万元，差旅费7万元，培训费6万元。',
    },
    { good: '要求立即整改的44个，已整改到位43个；要求分阶段整改的16个，已整改到位11个；要求持续整改的7个。' },
    { good: '双合格329人，批准入伍196人，其中男兵193人、女兵3人。' },
    {
      good: '同意支付第三季度保洁费用18.75万元、空调（5P柜机3台、1.5P挂机6台）采购费用5.82万元、工作经费3.20万元，合计27.77万元。',
    },
    { good: '支付保洁费18万元、空调9台5万元、工作经费3万元，合计26万元。' },
    {
      bad: '支付保洁费18万元、空调（3台）费用5万元、工作经费3万元，合计⟦27万⟧元。',
      good: '支付保洁费18万元、空调（3台）费用5万元、工作经费3万元，合计26万元。',
    },
    { good: '县残联编制17名，在职16人，退休9人。' },
    { good: '共处分党员干部12人，其中党纪处分9人、政务处分5人（双重处分2人）。' },
    { bad: '退伍⟦20⟧人，其中男12人、女9人。', good: '退伍21人，其中男12人、女9人。' },
    { bad: '收到意见⟦32⟧条，采纳20条，未采纳14条。', good: '收到意见34条，采纳20条，未采纳14条。' },
    { good: '投入约3万元，其中电脑2.5万元，打印机0.6万元。' },
    { bad: '应到⟦20⟧人，赞成15票，反对3票，弃权4票。', good: '应到22人，赞成15票，反对3票，弃权4票。' },
    { good: '共有12 600张影像，其中训练集10 080张、验证集2 520张。' },
    { good: '经费总收入90万元。其中：\n（一）会费收入6万元。\n（二）拨缴收入30万元。' },
    { good: '排查隐患87项，其中一般隐患86项、重大隐患1项，已整改85项，其余2项已落实防范措施。' },
    { good: '项目总投资12.3亿元，其中土建7.16亿元、设备5.13亿元，其余0.01亿元。' },
    { good: '支部共有党员45名，其中女党员15名、大专以上学历30名、退休党员3名。' },
    { good: '现有职工30人，其中党员12人，今年新招聘20人。' },
    { good: '查出问题金额5.2亿元，其中：违规0.7亿元、管理不规范4.5亿元；促进增收节支和挽回损失3600万元。' },
    { good: '下放62项权力，其中一般镇承接38项、中心镇承接62项。' },
    { good: '走访企业20家、召开座谈会3次，共投入12万元。' },
    { good: '资金来源为：争取上级补助900万元，乡财政配套600万元，村集体自筹200万元。' },
    { good: '已到位资金850万元，其中部门拨款500万元、区财政安排200万元、单位自筹150万元。' },
    {
      bad: '筹得资金⟦300万⟧元，财政安排180万元、单位自筹140万元。',
      good: '筹得资金320万元，财政安排180万元、单位自筹140万元。',
    },
    {
      good: '估算总投资9200万元。其中，工程费用7100万元，其他费用1150万元，预备费700万元，建设期利息250万元。',
    },
    {
      bad: '现有离退休干部⟦86⟧人，其中离休干部3人、退休干部84人。',
      good: '现有离退休干部87人，其中离休干部3人、退休干部84人。',
    },
    {
      bad: '反馈问题⟦32⟧项，已完成整改27项，达到序时进度6项。',
      good: '反馈问题33项，已完成整改27项，达到序时进度6项。',
    },
    { good: '全院在岗职工643人，其中卫生技术人员548人，占85.2%；全科医生87人，每万名居民拥有3.1人。' },
    { bad: '该批次产品共⟦500⟧件，合格485件，不合格25件。', good: '该批次产品共510件，合格485件，不合格25件。' },
  ],
  *check({ draft }) {
    for (const { total, parts, whole } of englishPartsOf(draft)) {
      const [first] = parts;
      const last = parts.at(-1);
      const sum = Number(parts.reduce((value, part) => value + part.value, 0).toPrecision(12));
      const off = whole ? sum !== total.value : sum > total.value || (sum !== total.value && sum >= total.value * 0.9);
      if (!first || !last || parts.length < 2 || !off || parts.some(({ value }) => value > total.value)) continue;
      const at = { start: total.start, end: total.end };
      const data = { sum: `${total.sign}${sum.toLocaleString('en')}`, total: draft.slice(total) };
      const related = [{ at: { start: first.start, end: last.end }, message: 'parts' }] as const;
      yield { at, message: 'sum', data, related, ...(!whole && { atMost: 'warning' as const }) };
    }
    for (const breakdown of breakdownsOf(draft)) {
      const { total, parts } = breakdown;
      const [first] = parts;
      const last = parts.at(-1);
      const atMost = isCountedTwice(draft.scrubbed, breakdown) ? undefined : certainty(breakdown);
      if (!first || !last || !atMost) continue;
      const data = { sum: printLike(draft.scrubbed, sumOf(breakdown).sum, total), total: draft.slice(total) };
      const at = { start: total.start, end: total.numberEnd };
      yield {
        at,
        message: 'sum',
        data,
        atMost,
        related: [{ at: { start: first.start, end: last.end }, message: 'parts' }],
      };
    }
  },
});

/** 处分12人，其中党纪处分9人、政务处分5人（双重处分2人）: the text says who is in two parts. */
function isCountedTwice(text: string, breakdown: Breakdown): boolean {
  const end = breakdown.parts.at(-1)?.end ?? 0;
  const said =
    /^[（(，；](?:其中)?[^（）()。；，]{0,8}(?:双重|重复|重叠|交叉|同时|兼|两者|两种|既)[^（）()。；]{0,12}?([0-9]{1,5})/u.exec(
      text.slice(end, end + 40),
    );
  return said !== null && sumOf(breakdown).sum - Number(said[1]) === breakdown.total.value;
}

/** Error when the parts are all there are; warning when they are too much; undefined when the sum may be right. */
function certainty(breakdown: Breakdown): Severity | undefined {
  const { total, parts, whole, behind, joined } = breakdown;
  if (parts.length < 2 || total.fuzzy || parts.some(({ fuzzy }) => fuzzy)) return undefined;
  const { sum, tolerance } = sumOf(breakdown);
  const difference = sum - total.value;
  if (isOverspent(breakdown, difference)) return 'error';
  if (Math.abs(difference) <= tolerance) return mayBeExact(breakdown, difference) ? 'info' : undefined;
  // 违规0.42亿元、不规范3.44亿元；挽回损失0.22亿元: behind the whole sum something else is told.
  if (!whole && joined === '，' && prefixMatches(breakdown)) return undefined;
  if (!whole) return isSuspect(breakdown, difference) ? 'warning' : undefined;
  // 隐患87项，其中一般86项、重大1项，已整改85项，其余2项: what follows the whole sum divides it anew.
  if (!behind) return prefixMatches(breakdown) ? undefined : 'error';
  if (joined === '，') return suffixMatches(breakdown) ? undefined : 'warning';
  return suffixMatches(breakdown) ? undefined : 'error';
}

/** 3万元，其中电脑2.5万元，打印机0.6万元: money within a sum cannot be more than it, whatever it is for. */
function isOverspent(breakdown: Breakdown, difference: number): boolean {
  const { total, parts, within } = breakdown;
  if (!within || total.unit !== '元' || parts.some(({ value }) => value >= total.value)) return false;
  const finest = Math.min(...parts.map(({ step }) => step));
  // 12.35亿元 of 9.87, 1.53 and 0.96: all rounded alike.
  const rounded = total.decimal && total.step === finest ? (parts.length + 1) / 2 : Math.min(parts.length / 2, 0.99);
  return difference > finest * rounded && !prefixMatches(breakdown);
}

/** Two parts of the same decimals as their total are seldom rounded apart from it. */
function mayBeExact({ total, parts }: Breakdown, difference: number): boolean {
  return parts.length === 2 && Math.abs(difference) >= total.step / 2 && parts.every(({ step }) => step === total.step);
}

/** Too much, or so little less that a number was changed rather than a kind left out. */
function isSuspect(breakdown: Breakdown, difference: number): boolean {
  const { total, parts } = breakdown;
  // 62项中“一般镇”承接38项、“中心镇”承接62项: a part as large as the total leaves no room for others.
  if (overlap(breakdown) || parts.some(({ value }) => value >= total.value)) return false;
  return difference > 0 || -difference <= total.value / 10;
}

/** Each row: words of one quality of people. */
const qualities = [
  /[男女]/u,
  /学历|学位|博士|硕士|研究生|本科|大专|中专|高中|初中/u,
  /岁|青年|老年|老党员/u,
  /族/u,
  /离休|退休|在职|在岗/u,
  /职称|高级|中级|初级/u,
  /正式|预备/u,
  /党员|团员|群众/u,
  /常住|户籍|流动|暂住|外来/u,
  /农业|非农|城镇|农村|乡村/u,
  /贫困|脱贫|低保|残疾/u,
];

/** 卫生技术人员548人，占85.2%；全科医生87人: the latter are among the former. */
const technical = /技术人员/u;
const profession = /医[生师]|护[士师理]|药师|教师|工程师|技师|农艺师/u;

/** “女15名、大专以上30名” counts the same people by different qualities. */
function overlap({ total, parts }: Breakdown): boolean {
  return (
    total.unit === '人' &&
    ((parts.some(({ label }) => technical.test(label)) && parts.some(({ label }) => profession.test(label))) ||
      new Set(parts.map(({ label }) => qualities.findIndex((quality) => quality.test(label)))).size > 1)
  );
}

function prefixMatches({ total, parts, ...rest }: Breakdown): boolean {
  return parts.some((_, index) => {
    const some = { ...rest, total, parts: parts.slice(0, index) };
    const { sum, tolerance } = sumOf(some);
    return index >= 2 && Math.abs(sum - total.value) <= tolerance;
  });
}

/** The list may have begun later than it was read: “全县12个乡镇，甲乡3个、乙乡4个，共7个”. */
function suffixMatches({ total, parts, ...rest }: Breakdown): boolean {
  return parts.some((_, from) => {
    const some = { ...rest, total, parts: parts.slice(from) };
    const { sum, tolerance } = sumOf(some);
    return some.parts.length >= 2 && Math.abs(sum - total.value) <= tolerance;
  });
}
