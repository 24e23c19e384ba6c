/**
 * What tells one kind of body from another: words of a title, and words that only a body of that kind uses of itself.
 * Source: practice, collected from reports of each kind; 2026-11. A word that others use of their work (企业, 群众, 学生) is no cue.
 */
interface Scope {
  readonly name: readonly [zh: string, en: string];
  /** Regular expression tested on the title. */
  readonly title: string;
  readonly cues: readonly string[];
}

export const scopes: readonly Scope[] = [
  {
    name: ['机关', 'government office'],
    title: '机关',
    cues: [
      '公务员',
      '机关干部',
      '模范机关',
      '机关作风',
      '机关党建',
      '机关党员',
      '机关党委',
      '科室',
      '处室',
      '股室',
      '行政审批',
      '窗口服务',
      '依法行政',
      '政务服务',
    ],
  },
  {
    name: ['企业', 'company'],
    title: '公司|企业|集团|工厂|银行|分行|支行',
    cues: [
      '公司',
      '生产经营',
      '经营业绩',
      '职工',
      '车间',
      '班组',
      '营业收入',
      '降本增效',
      '中层以上干部',
      '安全生产标准化',
      '利润',
      '企业建设',
      '项目部',
      '客户经理',
    ],
  },
  {
    name: ['学校', 'school'],
    title: '学校|学院|大学|中学|小学|幼儿园|教师|教研',
    cues: [
      '师生',
      '教职工',
      '教职员工',
      '课堂教学',
      '教学质量',
      '班主任',
      '校园文化',
      '学科建设',
      '立德树人',
      '师德师风',
      '教研组',
      '备课',
      '年级组',
    ],
  },
  {
    name: ['医院', 'hospital'],
    title: '医院|卫生院|卫生服务中心|护理',
    cues: [
      '医护人员',
      '门诊',
      '诊疗',
      '住院患者',
      '患者满意度',
      '医德医风',
      '医疗质量',
      '病区',
      '查房',
      '护理部',
      '临床科室',
    ],
  },
  {
    name: ['村（社区）', 'village or neighbourhood'],
    title: '(?:村|社区)(?:党|“?两委|20|[0-9])|村党|社区党',
    cues: [
      '村民',
      '村集体',
      '村干部',
      '村规民约',
      '村“两委”',
      '村委会',
      '村民小组',
      '居民小组',
      '社区居民',
      '网格员',
      '楼栋长',
    ],
  },
];
