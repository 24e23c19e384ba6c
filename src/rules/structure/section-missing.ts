/** A section that the document type asks for is not there. */

import type { Draft } from '../../draft/types.ts';
import type { ProfileSection } from '../../profiles/profile.ts';
import { findSection, type SectionPlace } from '../../profiles/sections.ts';
import { defineRule, type Severity } from '../../rule.ts';
import { isExcerpt } from '../kinds/excerpt.ts';

/** Below this many characters a draft is a note or a fragment, of which no sections can be asked. */
const shortest = 150;

export default defineRule({
  id: 'section-missing',
  title: ['写全必备部分', 'Write every mandatory section'],
  category: 'structure',
  severity: 'error',
  authority: '实务',
  why: [
    '各类文稿都有读者必看的部分，缺了会被退回。必备部分按文种确定，可用 --print-config 查看，也可在配置的 profiles 里改。',
    'Every document type has sections its readers look for; they are listed by type and can be changed in the configuration.',
  ],
  messages: {
    missing: [
      '{type}应有“{section}”部分，全文未找到，请补写。',
      'A {type} needs a section “{section}”; none was found.',
    ],
    unmarked: [
      '{type}应有“{section}”部分，正文提到但没有单列标题，请核对。',
      'A {type} needs a section “{section}”; it is mentioned but has no heading.',
    ],
  },
  examples: [
    {
      bad: '⟦2023年第三党支部工作报告⟧\n一、主要工作情况\n支部全年召开支委会12次，讨论议题34个，开展主题党日活动12次，组织党员参观革命旧址2次，走访慰问困难党员6名，各项任务按期完成，党员参与率保持在九成以上，群众反映较好。\n二、下一步工作打算\n继续抓好学习教育，做好发展党员工作，按季度开展谈心谈话，切实发挥战斗堡垒作用，把支部建设得更加坚强有力，推动各项业务工作再上新台阶。\n中共某某局第三支部委员会\n2023年12月20日',
      good: '2023年第三党支部工作报告\n一、主要工作情况\n支部全年召开支委会12次，讨论议题34个，开展主题党日活动12次，组织党员参观革命旧址2次，走访慰问困难党员6名，各项任务按期完成，党员参与率保持在九成以上，群众反映较好。\n二、存在的不足\n学习形式不够丰富。\n三、下一步工作打算\n继续抓好学习教育，做好发展党员工作，按季度开展谈心谈话，切实发挥战斗堡垒作用，把支部建设得更加坚强有力，推动各项业务工作再上新台阶。\n中共某某局第三支部委员会\n2023年12月20日',
    },
    { good: '关于端午节放假的通知\n各科室：\n端午节放假3天，请做好值班安排。\n综合办公室\n2023年6月15日' },
    {
      good: '青溪县2023年教育工作总结\n一、主要工作\n全县新建、改扩建学校6所，新增学位3200个，招聘教师126名，组织各类培训48期、参训4100余人次，高中阶段毛入学率达到93.6%，学前三年毛入园率达到94.1%，各项任务按期完成。\n二、队伍建设\n评选骨干教师40名。\n存在的不足：城乡师资配置还不均衡。\n下一步，将实施县管校聘改革，推动教师合理流动。\n青溪县教育局\n2023年12月29日',
    },
    {
      good: '江畔县召开2023年度部门负责人述职大会\n1月11日，江畔县召开2023年度部门负责人述职大会，28个部门负责人现场述职。县领导、各乡镇主要负责人、部分县人大代表和政协委员共130余人参加会议，进行书面评议并提出意见建议。县委书记逐一点评，充分肯定一年来的履职情况，着重指出存在的差距，明确了今年的工作重点和努力方向，要求大家再接再厉、再创佳绩。',
    },
    {
      good: '县政协提案工作情况报告\n本报讯　县政协副主席今天下午在县政协全体会议上报告了一年来的提案工作情况。她表示，广大政协委员、各参加单位围绕中心、服务大局，共提交提案536件，经审查立案457件，交65家承办单位办理，目前已经全部办复，委员满意率达到百分之九十九，一批意见建议转化为政策举措，为全县经济社会发展作出了积极贡献。',
    },
    {
      good: '江畔县地震应急预案\n1　总则\n1.1　编制目的\n为依法科学统一、有力有序有效地实施地震应急，最大程度减少人员伤亡和经济损失，维护社会正常秩序，制定本预案。\n1.2　工作原则\n统一领导、军地联动，分级负责、属地为主，资源共享、快速反应。\n2　组织体系\n2.1　县抗震救灾指挥部负责统一领导、指挥和协调全县抗震救灾工作。\n3　应急响应\n3.1　各镇人民政府迅速组织抢救被压埋人员，开放应急避难场所，安置受灾群众。\n3.2　县地震局在震后1小时内报告震情和灾情。\n4　应急保障\n4.1　各镇人民政府储备必要的救援物资。\n5　附则\n5.1　本预案自印发之日起施行。',
    },
    {
      good: '青溪县水利规划实施情况中期评估报告\n青溪县水务局\n一、指标完成情况\n规划确定的12项指标中，达到预期进度的10项，低于预期进度的2项。三年来建成小型水库2座，治理河道46公里，新增高效节水灌溉面积3.2万亩，农村自来水普及率由91.5%提高到95.8%，重点任务进展顺利，完成投资6.4亿元。\n二、主要困难\n山区管网老化，漏损率偏高，运行维护经费不足。\n三、对策建议\n分年度改造老旧管网，落实管护责任，完善水价形成机制，鼓励社会资本参与运营，推进城乡供水一体化，确保规划目标如期实现。',
    },
    {
      good: '第一中学春季学期教学工作总结\n一、主要工作\n全校听课326节，检查教案4次，评选优质课18节，组织期中、期末考试各1次，每次考后召开质量分析会，32对师徒结对。\n二、问题与改进\n分层作业质量不高，将开展作业设计大赛。\n教务处\n2025年7月8日',
    },
    { good: '会场布置情况\n主席台摆放桌签六块，横幅悬挂于正中。' },
  ],
  *check({ draft }) {
    const { profile, title } = draft;
    if (!profile || profile.template || draft.scrubbed.length < shortest || isExcerpt(draft)) return;
    const at = title ?? draft.blocks[0];
    if (!at) return;
    const places = profile.sections.map((section) => ({ section, place: findSection(draft, section) }));
    const own = hasOwnHeadings(draft, places);
    for (const { section, place } of places) {
      if (place?.how === 'heading' || place?.how === 'text' || (place && !isStructured(draft))) continue;
      // Without headings the whole of it tells the work.
      if (section.other && !isStructured(draft)) continue;
      yield {
        at: { start: at.start, end: at.end },
        message: place ? 'unmarked' : 'missing',
        data: { type: profile.name, section: section.name },
        ...(place && {
          related: [
            {
              at: { start: place.block.start, end: Math.min(place.block.end, place.block.start + 20) },
              message: 'unmarked' as const,
            },
          ],
        }),
        atMost: own ? 'info' : levelOf(draft, section, place !== undefined),
      };
    }
  },
});

/** “减”得怎么样, 怎么办: headings none of which says what it holds cannot show that something is missing. */
function hasOwnHeadings(
  draft: Draft,
  places: readonly { section: ProfileSection; place: SectionPlace | undefined }[],
): boolean {
  return isStructured(draft) && !places.some(({ section, place }) => place?.how === 'heading' && !section.other);
}

/** Headings of the top level show that the author marks sections; running prose has none. */
function isStructured({ outline, language }: Draft): boolean {
  // In English a heading seldom has a number, a list often has.
  const headings = language === 'en' ? outline.filter(({ block }) => block.role === 'heading') : outline;
  return headings.length >= 2;
}

/** Sure of a structured draft of a type its title names; one level less of prose and of what is mentioned. */
function levelOf(draft: Draft, section: ProfileSection, mentioned: boolean): Severity {
  const level = section.level ?? 'error';
  // English headings without numbers are read as prose.
  if (draft.language === 'en' && draft.outline.length === 0) return 'info';
  const doubtful = mentioned || !isStructured(draft) || draft.profileFrom === 'headings';
  return doubtful && level === 'error' ? 'warning' : level;
}
