/** A draft whose type wants a date has none. */

import { defineRule } from '../../rule.ts';
import { datedAbove, isSpoken, isWrittenOver, keepsPlace, namesAuthor, signsAbove, tailOf } from '../kinds/ending.ts';
import { isExcerpt } from '../kinds/excerpt.ts';

/** Types that an office writes for itself; the year and its name in the title are enough for many. */
const ownWork = new Set(['summary', 'party-report', 'work-report', 'duty-report']);

export default defineRule({
  id: 'date-missing',
  title: ['写明成文日期', 'Date the draft'],
  category: 'structure',
  severity: 'error',
  authority: '条例',
  why: [
    '公文一般要有成文日期，即会议通过或者签发的日期；没有日期，文件何时生效说不清。',
    'An official document usually carries the date on which it was passed or signed.',
  ],
  basis: ['《党政机关公文处理工作条例》第九条（十二）'],
  messages: {
    missing: [
      '{type}末尾缺少成文日期，请写明年、月、日。',
      'The {type} has no date; write year, month and day at its end.',
    ],
    behind: [
      '成文日期之后还有文字，请删去，或移到正文里。',
      'Text stands behind the date; delete it or move it into the body.',
    ],
  },
  examples: [
    {
      bad: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n⟦第二分局⟧',
      good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    {
      bad: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组。\n妥否，请批示。\n第二分局\n2023年5月6日\n⟦另需配备除湿机2台。⟧',
      good: '关于购置档案柜的请示\n市局：\n因档案数量增加，拟购置档案柜4组，配备除湿机2台。\n妥否，请批示。\n第二分局\n2023年5月6日',
    },
    {
      good: '2023年工作总结\n（综合科 2023年12月20日）\n一、主要工作\n全年办结信访件32件。\n二、不足\n宣传不够。\n三、打算\n加强宣传。',
    },
    {
      good: '关于2023年度决算的报告\n主任、各位副主任、各位委员：\n我受县人民政府委托，报告2023年度决算情况，请予审议。',
    },
    {
      good: '关于下达补助指标的通知\n各镇财政所：\n现下达补助资金120万元，请专款专用。\n附件：指标分配表\n江畔县财政局\n2024年5月6日\n信息公开选项：主动公开\n附件\n指标分配表\n镇\t金额\n东镇\t70\n西镇\t50',
    },
    {
      good: '关于印发《江畔县河道保洁办法》的通知\n各镇人民政府：\n现将《江畔县河道保洁办法》印发给你们，请遵照执行。\n江畔县人民政府\n2024年5月6日\n（此件公开发布）\n江畔县河道保洁办法\n第一条　为加强河道保洁，制定本办法。\n第二条　本办法自印发之日起施行。',
    },
    {
      good: '督查专报\n2024年第6期\n江畔县委督查室　2024年5月6日\n关于早稻备耕情况的通报\n各镇党委、政府：\n4月下旬，督查室抽查了9个镇的备耕情况。\n多数镇备耕充分，请继续抓好落实。',
    },
    {
      good: '述职报告（节选）\n一年来，我主持修订规章制度6项，走访企业42家，协调解决用地、用工问题17个。',
    },
    { good: '2024年工作要点\n一、总体要求\n坚持稳中求进。\n二、重点任务\n抓好项目建设。' },
    {
      good: '关于节日值班的通知\n各科室：\n请做好值班安排。\n综合管理部\n2024.9.9\n附：值班安排表\n日期\t带班领导\n9.15\t江总',
    },
  ],
  *check({ draft }) {
    const { profile, signature, date } = draft;
    const level = profile?.date ?? 'off';
    if (!profile || level === 'off' || date || datedAbove(draft) || isSpoken(draft) || isExcerpt(draft)) return;
    const at = signature ?? tailOf(draft);
    if (at && isWrittenOver(draft))
      yield { at: { start: at.start, end: at.end }, message: 'behind', atMost: 'warning' };
    else if (at && !keepsPlace(draft, 'date'))
      yield {
        at: { start: at.start, end: at.end },
        message: 'missing',
        data: { type: profile.name },
        atMost: ownWork.has(profile.id) && (namesAuthor(draft) || signsAbove(draft)) ? 'info' : level,
      };
  },
});
