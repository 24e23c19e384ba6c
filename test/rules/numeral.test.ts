/** Numerals planted in passages of all kinds of drafts, and numerals that look wrong and are right. */

import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './marked.ts';

const planted: readonly (readonly [rule: string, passage: string])[] = [
  ['digit-fullwidth', '全年受理群众来信⟦１２８⟧件，办结⟦１２６⟧件，办结率⟦９８．４％⟧。'],
  ['digit-fullwidth', '会议定于⟦９⟧月⟦５⟧日下午⟦３⟧时召开。'],
  ['percent-width-mixed', '收入增长8%，支出下降3%，结余率为12⟦％⟧。'],
  ['year-short', '项目⟦22年⟧底开工，⟦23年⟧6月竣工。'],
  ['year-hanzi', '工作总结\n自⟦二〇一九年⟧启动以来，共建成站点36个。'],
  ['date-hao', '请于9月15⟦号⟧前将材料报办公室，十月一⟦号⟧起执行。'],
  ['date-zero-pad', '自2023年⟦03月⟧⟦01日⟧起试运行。'],
  ['date-mixed-script', '该制度自⟦2020年五月⟧起执行，⟦二〇二三年6月1日⟧修订。'],
  ['number-mixed-script', '发放宣传资料⟦2千⟧余份，惠及群众⟦3百⟧户，产量达⟦1万2千⟧吨。'],
  ['approx-dunhao', '每周入户走访⟦两、三⟧次，每次⟦三、四⟧个人。'],
  ['approx-dunhao', '平均等候时间由⟦四、五⟧十分钟缩短到十分钟。'],
  ['approx-arabic', '预计需要⟦5、6⟧天，每批⟦3、4⟧十人。'],
  ['approx-redundant', '参加活动的职工⟦约120余人⟧，收集意见⟦近80件左右⟧。'],
  ['over-redundant', '群众满意度超过98%⟦以上⟧，每季度督查不少于2次⟦以上⟧。'],
  ['decrease-by-times', '办理时限⟦缩短了3倍⟧，投诉量⟦下降近两倍⟧。'],
  ['range-unit-omitted', '每户补助⟦2⟧—3万元，亩均增收⟦8⟧～10%。'],
  ['range-unit-omitted', '总投资控制在⟦1.5⟧—2亿元，比例为⟦15⟧-30%。'],
  ['decimal-leading-zero', '同比回落⟦.8⟧个百分点，误差不超过⟦.05⟧%。'],
  ['percent-point', '普及率提高3⟦%个百分点⟧，产值增长⟦-⟧2.1%。'],
  ['liang-er', '成立⟦二⟧个专班，下派⟦二⟧名干部驻村。'],
  ['unit-nonlegal', '种植株距30⟦公分⟧，新增办公用房120⟦平米⟧，恒温⟦摄氏4度⟧。'],
  ['unit-case', '管道长3.2⟦KM⟧，锅炉压力1.6⟦Mpa⟧，样品重5⟦Kg⟧。'],
  ['classifier-wrong', '共召开会议18⟦条⟧，研究议题42⟦次⟧。'],
  ['latin-case-app', '注册“掌上办”⟦app⟧用户2万人，App访问量上升。'],
  ['ling-circle', '自⟦二零二三⟧年一月起，至⟦二O二三⟧年底止。'],
  ['session-arabic', '传达党的⟦20⟧届⟦3⟧中全会和市委⟦12⟧届七次全会精神。'],
  ['date-partial-hyphen', '建设周期为⟦2022-03⟧至⟦2023-10⟧。'],
];

const right: readonly string[] = [
  '2023年9月5日，完成投资12.5亿元，同比增长8.3%，较目标高0.5个百分点。',
  '10亿零817万人，1.2万千瓦，3千瓦光伏板，5千克样品，40千米管线。',
  '三四个月、八九公里、二十几人、四十五六岁、三五天。',
  '第一、二、三产业协调发展，一、二年级学生和三、四季度任务另行安排。',
  '二、三级医院，五、六月份，七、八班，第四、五次会议。',
  '21年来扎根基层，12年级学生，工龄30年以上，截至2022年底。',
  '新中国成立70周年，“十四五”时期，1949年10月1日，农历正月十五，咸丰十年。',
  '5号楼、3号线、12月2号井，沪昆高速9号口，公告2023年第6号。',
  '满意率达95%以上，近200人到场，约三成，3名以上党员，超过半数。',
  '比例由3%提高到5%，增速为-2.3%，下降到原来的三分之一。',
  '400—429页，5～100公斤，13万元～17万元，15%—30%，9亿—16亿元，1—9月。',
  '第二十届中央委员会第三次全体会议，党的二十大，十四届全国人大一次会议，第19届亚运会。',
  '文号为国办发〔2023〕5号，邮编100017，车次G102，IP地址192.168.0.1，版本v2.0.3。',
  '二等奖2名，二线城市，二次供水，两个维护，二三十人。',
  '绿化120亩，占地3.5平方公里，日产3立方米，求平方根。',
  '时间为09:05—10:30，编号2021-09-05-007，系统时间2021-09-05。',
  '一是强化学习。二是抓好整改。零星工程一百零八项，“一〇一”专线开通。',
  '下设3个组：1、2组负责宣传，3组负责后勤。',
  '推广“浙里办”APP，装机容量600MW，频率50Hz，电压220kV。',
  '缩短为3天，降低到2倍以下，价格不低于成本的2倍。',
];

describe.each(planted)('%s', (id, passage) => {
  it(unmarked(passage), () => {
    expect(marked(unmarked(passage), (rule) => rule.id === id)).toBe(passage);
  });
});

describe('leaves alone', () => {
  it.each(right.map((passage) => [passage] as const))('%s', (passage) => {
    expect(marked(passage, ({ category }) => category === 'numeral')).toBe(passage);
  });
});
