/**
 * Document types as data, the most particular first: the first whose `match` fits the title is taken.
 * Sources: practice, section names and synonyms collected from common templates of each type; 2026-11.
 * Elements of official documents (主送、署名、成文日期): 《党政机关公文处理工作条例》第九条, “一般”.
 * An office adds or replaces types in rules.config.json under `profiles`, in this same shape.
 */

import { englishProfiles } from './english.list.ts';
import type { Profile, ProfileSection } from './profile.ts';

const work: ProfileSection = {
  id: 'work',
  name: ['工作情况', 'work done'],
  other: true,
  any: [
    '(?:工作|任务|职责|责任|建设)(?:的)?(?:开展|完成|落实|推进|进展|履行|执行)?(?:的)?(?:主要|基本|总体)?情况',
    '(?:主要|重点|所做(?:的)?|已做|开展(?:的)?|各项)工作(?!打算|思路|计划|安排)',
    '回顾|履职|履责|工作总结|做法|(?:开展|完成|落实|推进|进展|基本|总体)情况|成效|成绩|亮点|进展',
    '(?:抓|做)(?:了|好)以下',
    '(?:工作|重点|主要)举措|思想政治|学习(?:方面|情况)|工作方面|业务(?:工作|方面)',
  ],
};
const problems: ProfileSection = {
  id: 'problems',
  name: ['存在的问题', 'problems'],
  stated:
    '(?:看到|认识到|意识到|清楚|深知|肯定成绩|不容忽视).{0,20}(?:问题|不足|短板|差距|困难)|(?:还|仍|也)(?:然|有|是)?存在(?:着)?(?:一些|不少|许多|以下|如下|很多|不同程度)?(?:的)?(?:问题|不足|短板|差距|困难)',
  any: ['问题(?!导向|清单|台账|整改|线索)|不足|短板|差距|困难|薄弱环节|缺点|难点|堵点|痛点'],
};
const causes: ProfileSection = { id: 'causes', name: ['原因分析', 'causes'], any: ['原因|根源|成因'] };
const next: ProfileSection = {
  id: 'next',
  name: ['下一步工作', 'next steps'],
  any: [
    '下(?:一)?(?:步|阶段|季度|半年|个?月|周|学期|学年|年度)|第四季度|今后|明年|来年|新的?一年|新年度|新学[年期]|努力方向|改进(?:措施|方向|思路|打算|情况)|整改(?:措施|方向|思路|打算)|(?:问题|不足|短板|差距)(?:以及|[与和及])(?:改进|整改|对策)',
    '工作(?:的)?(?:思路|打算|计划|安排|设想|建议|展望)|(?:问题|困难)[与和及](?:有关|工作|几点)?建议|打算|展望|(?:未来|下).{0,4}(?:计划|规划|安排)',
    '[0-9]{4}年(?:度)?(?:的)?(?:主要|重点|总体|小)?(?:工作)?(?:思路|打算|计划|安排|重点|目标|任务)|对(?:下届|下一届|新一届|今后|未来).{0,12}(?:建议|意见|希望)',
  ],
  stated:
    '^[^。]{0,12}(?:我|我们|本人|支部|我[局校镇县院处科])?(?:将|要|打算|计划|准备)(?:以|做|继续|努力|进一步|紧|认真|从|着力|重点|在|把|加强|切实|坚定|坚持|围绕|聚焦|全力|全面|深入|按照|锚定|持续|统筹|奋力|大力|扎实)',
};
const goal: ProfileSection = {
  id: 'goal',
  name: ['总体要求或目标', 'goal'],
  any: ['总体要求|总体思路|指导思想|目标|工作思路|基本原则|任务|目的|宗旨'],
  // Plans of an activity often say 为……，制定本方案 and no more.
  level: 'info',
};
const measures: ProfileSection = {
  id: 'measures',
  name: ['任务与措施', 'measures'],
  any: [
    '重点任务|主要任务|措施|举措|工作(?:任务|内容|重点|安排|步骤)|(?:主要|重点|具体)(?:工作|内容|安排)|实施步骤|方法步骤|活动(?:内容|安排)|加强|推进|强化|抓好|深化|提升|开展|完善|落实|响应|处置|分工|进度|步骤',
  ],
  level: 'warning',
};
const guarantee: ProfileSection = {
  id: 'guarantee',
  name: ['保障措施', 'guarantees'],
  any: [
    '^(?:强化|加强|健全|落实|完善|做好)?(?:组织|工作|政策|经费|资金|人才|制度|要素|服务|实施|综合|机制|应急)?保障(?:措施|机制|体系|工作|落实|要求)?[。]?$|保障措施|组织(?:领导|实施|保障)|(?<!总体|总的|目标|基本)要求|加强领导',
  ],
  level: 'info',
};

export const profileList: readonly Profile[] = [
  {
    id: 'minutes',
    name: ['会议纪要', 'minutes'],
    match: ['纪要(?:[（(〔[].*)?$', '会议记录$'],
    sections: [
      {
        id: 'time',
        name: ['会议时间', 'time'],
        any: ['时\\s*间\\s*[:：]|[0-9X×]{1,2}月[0-9X×]{1,2}日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}'],
        clause: true,
        level: 'warning',
      },
      {
        id: 'place',
        name: ['会议地点', 'place'],
        any: [
          '地\\s*点\\s*[:：]|会议室|在.{1,20}(?:召开|举行)|(?:线上|视频|腾讯)会议|会堂|礼堂|以视频|主持召开[^，。]{0,20}(?:第.{1,4}次|常务会议|办公会|党组会|常委会)',
        ],
        clause: true,
        level: 'info',
      },
      { id: 'chair', name: ['主持人', 'chair'], any: ['主\\s*持'], clause: true, level: 'warning' },
      {
        id: 'present',
        name: ['出席人员', 'present'],
        any: ['出\\s*席|参\\s*会|参\\s*加|到\\s*会|与会'],
        clause: true,
        level: 'warning',
      },
      {
        id: 'decisions',
        name: ['议定事项', 'decisions'],
        any: [
          '会议(?:认为|指出|强调|要求|决定|议定|明确|同意|确定|原则|审议|研究|听取|讨论|通过|部署)|议定|纪要如下|议题',
        ],
        anywhere: true,
      },
    ],
  },
  {
    id: 'request',
    name: ['请示', 'request for approval'],
    match: ['请示(?:[（(].*)?[。]?$'],
    sections: [],
    recipient: 'error',
    signature: 'error',
    date: 'error',
    closing: {
      any: [
        '[妥当可]否|是否(?:妥当|可行|同意)|(?:特此|以上|上述)请示|请(?:予)?(?:批示|批复|审批|审定|批准|指示|核准|审示)',
      ],
      level: 'error',
      example: '妥否，请批示。',
    },
  },
  {
    id: 'reply',
    name: ['批复', 'official reply'],
    match: ['批复(?:[（(].*)?$'],
    sections: [],
    recipient: 'error',
    signature: 'error',
    date: 'error',
  },
  {
    id: 'letter',
    name: ['函', 'letter'],
    match: ['函(?:[（(].*)?$'],
    sections: [],
    recipient: 'error',
    signature: 'error',
    date: 'error',
    closing: {
      any: [
        '函告|函复|此复|函达|函商|函询|专此|此函|为盼|为荷|为感|盼复|复函|回函|请(?:予|贵|将|提供|协助|支持|研究|函复|回复|于|按|接洽)|感谢|此致|敬礼|同意|知悉|无意见|供.{0,4}参考',
      ],
      level: 'info',
      example: '特此函告。',
    },
  },
  {
    id: 'notice',
    name: ['通知', 'notice'],
    match: ['通知(?:[（(].*)?[。]?$'],
    sections: [],
    recipient: 'warning',
    signature: 'error',
    date: 'error',
  },
  {
    id: 'circular',
    name: ['通报', 'circular'],
    match: ['通报(?:[（(].*)?$'],
    sections: [],
    recipient: 'info',
    signature: 'error',
    date: 'error',
  },
  {
    id: 'plan',
    name: ['计划（方案、要点）', 'plan'],
    // 总结暨计划 looks back first.
    match: ['^(?!.*(?:总结|小结|汇报)(?:暨|及|和|与)).*(?:计划|要点|方案|安排|打算|思路|规划|预案)(?:[（(].*)?$'],
    sections: [goal, measures, guarantee],
    order: ['goal', 'guarantee'],
  },
  {
    id: 'self-criticism',
    name: ['对照检查材料', 'self-criticism'],
    match: ['对照检查|检视剖析|剖析(?:材料|报告)|自我剖析'],
    sections: [
      {
        id: 'rectified',
        name: ['上次整改落实情况', 'earlier rectification'],
        any: ['整改(?:落实|完成|任务)?.{0,6}情况|上(?:一)?(?:年度|次).{0,20}整改'],
        level: 'warning',
      },
      { ...problems, any: ['^(?!.*整改.{0,8}情况).*(?:问题|不足|差距|查摆|表现)'] },
      causes,
      {
        ...next,
        name: ['努力方向或整改措施', 'direction and measures'],
        any: ['^(?!.*整改.{0,8}情况).*(?:努力方向|整改|改进|下一步|下步|今后|措施)'],
      },
    ],
    order: ['problems', 'causes', 'next'],
    signature: 'off',
    date: 'off',
  },
  {
    id: 'duty-report',
    name: ['述职报告', 'duty report'],
    match: ['(?:述职|述廉|述学|述责|述党建)(?!.{0,6}(?:会|大会|会议|活动|测评|评议|考核|工作方案)$)'],
    sections: [
      { ...work, name: ['履职情况', 'duties performed'], any: [...work.any, '^述[职责德]$|^述[职责][：:]'] },
      problems,
      next,
      {
        id: 'integrity',
        name: ['廉洁自律情况', 'integrity'],
        any: ['廉洁|廉政|自律|律己|党风|纪律|一岗双责|廉'],
        level: 'info',
      },
    ],
    signature: 'warning',
    date: 'warning',
  },
  {
    id: 'internship-report',
    name: ['实习报告', 'internship report'],
    match: ['实习.{0,8}(?:报告|总结|小结)|(?:社会)?实践(?:报告|总结)'],
    sections: [
      {
        id: 'setting',
        name: ['实习单位与目的', 'place and aim'],
        any: ['目的|单位|时间|概况|简介|背景|前言|引言|基本情况|任务|要求|岗位|(?:调研|调查|研究)(?:方法|对象)'],
        level: 'warning',
      },
      {
        id: 'content',
        name: ['实习内容', 'content'],
        any: ['内容|过程|经过|工作情况|任务|安排|(?:调研|调查|研究|实践)(?:方法|情况|结果)|结果与'],
      },
      {
        id: 'gains',
        name: ['收获与体会', 'gains'],
        any: ['收获|体会|感悟|感想|心得|(?<!技术)总结(?!阶段|会|报告)|小结|成果|启示|认识'],
      },
    ],
    signature: 'info',
    date: 'info',
  },
  {
    id: 'feasibility-study',
    name: ['可行性研究报告', 'feasibility study'],
    match: ['可行性(?:研究|分析|论证)?报告|可研报告'],
    sections: [
      { id: 'overview', name: ['项目概述', 'overview'], any: ['概述|总论|概况|项目(?:名称|简介)|基本情况'] },
      {
        id: 'need',
        name: ['建设必要性', 'need'],
        any: ['必要性|建设背景|背景(?:及|和|与|、)|需求|意义|市场(?:分析|预测)'],
      },
      {
        id: 'scheme',
        name: ['建设方案', 'scheme'],
        any: ['方案|建设(?:内容|条件)|技术|工艺|选址|工程(?:任务|布置|设计)|总平面'],
      },
      { id: 'cost', name: ['投资估算', 'cost estimate'], any: ['投资|估算|概算|资金|经费'] },
      {
        id: 'benefit',
        name: ['效益分析', 'benefit'],
        any: ['效益|财务(?:评价|分析)|经济(?:评价|分析)|社会(?:评价|影响)'],
      },
      { id: 'conclusion', name: ['结论', 'conclusion'], any: ['结论|结语|建议'] },
    ],
    signature: 'info',
    date: 'info',
  },
  {
    id: 'acceptance-report',
    name: ['项目验收（结项）报告', 'acceptance report'],
    match: ['验收.{0,6}(?:报告|总结|意见)|结项.{0,4}(?:报告|书|总结)|结题.{0,4}(?:报告|总结)|竣工.{0,6}报告'],
    sections: [
      { id: 'overview', name: ['项目概况', 'overview'], any: ['概况|概述|基本情况|项目(?:简介|背景|名称)|立项'] },
      {
        id: 'done',
        name: ['建设（完成）情况', 'work done'],
        any: ['(?:建设|完成|实施|执行|进展|研究|施工|任务|指标).{0,8}(?:情况|内容|成果|过程)|成果|实施|质量'],
      },
      { id: 'funds', name: ['经费使用情况', 'funds'], any: ['经费|资金|投资|决算|财务|造价'] },
      { ...problems, name: ['存在的问题', 'problems'], any: ['问题|遗留|不足|整改|困难|后续'], level: 'warning' },
      { id: 'verdict', name: ['验收结论', 'verdict'], any: ['结论|验收意见|意见|评价|建议'] },
    ],
    signature: 'error',
    date: 'error',
  },
  {
    id: 'fund-report',
    name: ['经费使用报告', 'fund report'],
    match: [
      // The budget of a government is reported in the order of the budget law.
      '^(?!.*(?:自查|整改|检查|调研|审计|绩效|评价|分析|验收|请示|草案|财政决算|(?:政府|[省市县区镇乡]级|全[省市县区]).{0,14}(?:预算执行|[预决]算))).*(?:经费|资金|财务|党费|会费|善款|捐款|预算执行|决算|收支|账目).{0,14}(?:报告|总结|公示)',
    ],
    sections: [
      {
        id: 'income',
        name: ['收入或来源', 'income'],
        any: ['收入|来源|到位|拨付|筹集|下达|安排'],
        clause: true,
        stated:
          '(?:(?<!本年|本期|本年度)收入|来源|到位|拨付|筹集|募集|收到|下达|安排)[^。；]{0,14}[0-9][0-9.]*[万亿]?元',
      },
      {
        id: 'expense',
        name: ['支出或使用', 'expense'],
        any: ['支出|使用|开支|花费|列支'],
        clause: true,
        stated: '(?:(?<!本年|本期|本年度)支出|使用|开支|花费|列支)[^。；]{0,14}[0-9][0-9.]*[万亿]?元',
      },
      {
        id: 'balance',
        name: ['结余', 'balance'],
        any: ['结余|余额|结存|剩余|结转|节余|超支'],
        anywhere: true,
        level: 'warning',
      },
      { ...problems, level: 'info' },
    ],
    signature: 'error',
    date: 'error',
  },
  {
    id: 'rectification-report',
    name: ['自查（整改）报告', 'self-inspection report'],
    match: ['自查|自纠|自检|整改.{0,10}(?:报告|总结|汇报)|整改落实'],
    sections: [
      {
        id: 'inspection',
        name: ['自查（整改）情况', 'inspection'],
        any: ['自查|自纠|检查|整改.{0,8}情况|组织|开展|落实|基本情况|工作情况|做法|总体情况'],
      },
      { ...problems, any: ['问题|不足|差距|短板|隐患|薄弱'] },
      { id: 'measures', name: ['整改措施或下一步', 'measures'], any: ['整改|措施|下一步|下步|今后|改进|打算|长效'] },
    ],
    signature: 'error',
    date: 'error',
  },
  {
    id: 'research-report',
    name: ['调研报告', 'research report'],
    match: [
      '(?:调研|(?<!事故|案件|违纪)调查|考察|督查|督导)(?:情况)?(?:的)?(?:报告|汇报)',
      '的(?:调研|调查|考察)(?:报告|与思考|与建议|及建议|和建议)?$',
    ],
    sections: [
      {
        id: 'background',
        name: ['调研背景或基本情况', 'background'],
        any: ['背景|目的|方法|基本情况|概况|现状|总体情况|开展情况|主要做法|做法|情况|成效'],
      },
      { ...problems, any: ['问题|不足|短板|差距|困难|难点|堵点|痛点|制约|瓶颈|挑战|原因|薄弱(?!村|户|学校|地区)'] },
      { id: 'advice', name: ['对策建议', 'advice'], any: ['建议|对策|措施|思考|路径|举措|打算|启示|下一步|意见'] },
    ],
    order: ['background', 'problems', 'advice'],
  },
  {
    id: 'government-report',
    name: ['政府工作报告', 'government work report'],
    match: [
      '政府工作(?:的)?报告|(?:人民|职工)代表大会.{0,14}上的(?:工作)?报告|(?:人民代表大会|法院|检察院|常务委员会|常委会|人大)(?:[12][0-9]{3}年(?:度)?)?(?:的)?工作(?:的)?报告',
    ],
    sections: [],
  },
  {
    id: 'party-report',
    name: ['党组织工作报告', 'party organisation report'],
    match: ['(?:党支部|党总支|党委|党组|支部|党建|党组织|机关党|支委|党小组).{0,24}(?:报告|总结|汇报)'],
    sections: [work, problems, next],
    order: ['work', 'problems', 'next'],
    signature: 'warning',
    date: 'warning',
  },
  {
    id: 'summary',
    name: ['工作总结', 'summary'],
    match: ['(?:总结|小结)(?:报告)?(?:[（(].*)?$', '(?:总结|小结)(?:暨|及|和|与)'],
    sections: [
      work,
      { ...problems, any: [...problems.any, '体会|经验|启示|反思'], level: 'warning' },
      { ...next, level: 'warning' },
    ],
    order: ['work', 'problems', 'next'],
    signature: 'warning',
    date: 'warning',
  },
  {
    id: 'official-report',
    name: ['报告（公文）', 'official report'],
    // An audit reports to whoever ordered it.
    match: [
      '^.{0,30}关于.{2,60}(?<!审计(?:工作)?|评[估价]|监测|测评|鉴定|检测|[视考]察|分析|研究|论证|体验)报告(?:[（(].*)?$',
    ],
    sections: [],
    recipient: 'error',
    signature: 'error',
    date: 'error',
    closing: {
      any: ['特此报告|专此报告|以上报告|报告如上|请(?:予)?审(?:阅|议|示|核)|请(?:查收|知悉|指正)|如无不妥|批转'],
      level: 'info',
      example: '特此报告。',
    },
  },
  {
    id: 'work-report',
    name: ['工作报告', 'work report'],
    match: [
      '(?:工作|(?<!会|活动|疫情|事[件故]|案件|项目)情况|履职|年度).{0,10}(?:(?<!审计(?:工作)?|评[估价审]|监测|鉴定|[视考]察|分析|研究|论证)报告|汇报)(?:[（(].*)?$',
    ],
    sections: [
      work,
      { ...problems, level: 'warning' },
      // A unit that reports to the government asks for what it cannot do itself.
      { ...next, any: [...next.any, '请求|恳请|提请|需要?.{0,8}(?:解决|协调|支持)'], level: 'warning' },
    ],
    order: ['work', 'problems', 'next'],
    signature: 'warning',
    date: 'warning',
  },
  ...englishProfiles,
];
