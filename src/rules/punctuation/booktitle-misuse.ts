/** Title marks around an activity, a meeting, a course, a prize. */

import { Has } from '../../draft/mask.ts';
import type { Block, Draft } from '../../draft/types.ts';
import { defineRule } from '../../rule.ts';
import { type Pair, pairingOf } from '../kinds/pairs.ts';

/** What is held, not written; documents and works end otherwise. */
const activity =
  /(?:工作|活动|会议|大会|研讨会|座谈会|交流会|推进会|培训|培训班|讲座|讲坛|论坛|比赛|大赛|竞赛|演练|仪式|运动会|推介会|博览会|招聘会|党日|志愿服务|专项整治|专项行动|检查|走访|调研|宣讲|联欢会|晚会|展览)$/u;
/** Nothing written is called so. */
const event = /(?:活动|比赛|大赛|竞赛|研讨会|座谈会|推进会|培训班|运动会|联欢会|招聘会|推介会|演练)$/u;
const read =
  /(?:看|读|学|学习|播|播放|创作|拍摄|编写|出版|刊发|印发|制作|转发|报道|推送|下发|传达|发布|题为)(?:了|过)?$/u;
const course = /(?:课程|课题|培训班)$/u;
const held =
  /(?:开展|举办|举行|召开|组织|主办|承办|协办|参加|参与|进行|启动|筹办|组织开展)(?:了|过|好|的)?(?:以|为期[^，。；“《]{1,6}的?|[0-9一二两三四五六七八九十XＸ]{1,4}(?:次|场|期|项|个))?$/u;
/** A cup, a course, a project, where the noun stands behind the marks. */
const behindNoun =
  /^(?:杯)?[^，。；《》、]{0,4}(?:大赛|比赛|竞赛|联赛|培训班|研讨会|座谈会|课题(?:立项|研究|组|申报|结题)|课程|等?[一二两三四五六七八九十0-9]+门课程?)/u;
const behindActivity =
  /^(?:主题(?:教育|实践|教育实践)?|系列|专项|志愿服务)(?:活动|行动)(?!的?(?:方案|通知|计划|总结|报告|办法|意见|简报|视频|实施))/u;
const behindCourse = /^(?:课题(?:立项|研究|组|申报|结题)|等?[一二两三四五六七八九十0-9]+门课程?)/u;
const launched = /(?:开展|举办|推进|组织|启动)(?:了)?$/u;
const award = /^(?:荣誉)?(?:称号|奖项|奖状|奖章)/u;
const awarded = /(?:荣获|获得|授予|获评|评为|颁发|获|颁授)(?:了|[^，。；“《]{0,8}的?)?$/u;
/** Licences and courses stand in title marks in many regulations and timetables. */
const licence = /(?:证|证书|执照)$/u;
const issued = /(?:颁发|发放|换发|补发|领取|核发|持有|办理|取得)(?:了)?$/u;

/** Works and broadcasts keep their marks, documents too. */
const work =
  /^(?:节目|电影|影片|专题片|纪录片|宣传片|警示片|视频|音频|动漫|短片|歌曲|歌舞|话剧|舞剧|戏剧|小品|剧目|一书|一文|一课|文章|栏目|专栏|书(?![法画])|报道|图书|图册|杂志|刊物|手册|简报|方案|通知|台账|文件|系统|软件|平台|教材|读本|课件|丛书|条例|作品|画册|专辑|报告|指南|读书|诵读|经典|知识|首发|发布|宣讲|宣贯|学习|解读|释义|修订|编纂|编写|征求意见|草案|立法)/u;
const documentName =
  /关于|(?:方案|通知|办法|意见|报告|计划|条例|规定|制度|总结|要点|纪要|讲话|决定|决议|规划|细则|台账|法|书|录|册|表|案|篇|谈|讲|论|典|章|公约|纲要)$/u;

export default defineRule({
  id: 'booktitle-misuse',
  title: ['活动会议不用书名号', 'No 《》 for activities'],
  category: 'punctuation',
  severity: 'warning',
  authority: '国标',
  why: [
    '书名号标示书、篇、报刊和文件等名称；活动、会议、课程、奖项不是作品，不应用书名号。',
    'Title marks belong to books, papers and documents; an activity, meeting, course or prize is no work.',
  ],
  basis: ['GB/T 15834—2011 A.13.1'],
  messages: {
    activity: [
      '“{name}”不是文件或作品，不应用书名号，可改用引号。',
      '“{name}” is no document or work; write “” instead of 《》.',
    ],
  },
  examples: [
    {
      bad: '9月开展了⟦《消防隐患自查自纠工作》⟧，整改隐患12处。',
      good: '9月开展了“消防隐患自查自纠工作”，整改隐患12处。',
    },
    { bad: '举办⟦《民法典知识竞赛》⟧，参赛职工320人。', good: '举办“民法典知识竞赛”，参赛职工320人。' },
    { bad: '组织参加⟦《映山红杯》⟧书法大赛，选送作品6件。', good: '组织参加“映山红杯”书法大赛，选送作品6件。' },
    { bad: '实施青年教师⟦《青蓝工程活动》⟧，结对32对。', good: '实施青年教师“青蓝工程活动”，结对32对。' },
    { bad: '扎实推进⟦《书香校园》⟧主题教育活动。', good: '扎实推进“书香校园”主题教育活动。' },
    {
      bad: '荣获⟦《先进集体》⟧称号，颁发⟦《敬老证》⟧320本，讲授⟦《公文写作》⟧课程。',
      good: '荣获“先进集体”称号，颁发敬老证320本，讲授“公文写作”课程。',
    },
    { good: '开展了《民法典》宣传活动，印发《自查自纠工作方案》。' },
    { good: '组织收看《庆祝大会》专题节目，学习《做好新时代群众工作》。' },
    { good: '传达学习《关于开展主题党日活动的通知》，参加《安全生产法》培训班。' },
  ],
  *check({ draft }) {
    for (const block of draft.blocks) {
      if ((block.mask & Has.book) === 0 || block.role === 'code') continue;
      for (const pair of pairingOf(draft, block).pairs) {
        if (pair.mark !== '《' || pair.outer?.mark === '《') continue;
        const kind = misuse(draft, block, pair);
        if (!kind) continue;
        const name = draft.text.slice(pair.open + 1, pair.close);
        yield {
          at: { start: pair.open, end: pair.close + 1 },
          message: 'activity',
          data: { name },
          suggestions: [`“${name}”`],
          ...(kind === 'usual' && ({ atMost: 'info' } as const)),
        };
      }
    }
  },
});

/** `usual`: against the standard, yet so written in many offices. */
function misuse({ scrubbed: text }: Draft, { line }: Block, { open, close }: Pair): 'plain' | 'usual' | undefined {
  const name = text.slice(open + 1, close);
  if (name === '' || name.length > 40 || /[《》“”]/u.test(name)) return undefined;
  const behind = text.slice(close + 1, Math.min(line.end, close + 21));
  const before = text.slice(Math.max(line.start, open - 14), open);
  if (name.endsWith('杯')) return behindNoun.test(behind) ? 'plain' : undefined;
  if (award.test(behind)) return awarded.test(before) ? 'plain' : undefined;
  if (licence.test(name) && issued.test(before)) return 'usual';
  if (work.test(behind)) return undefined;
  if ((activity.test(name) || course.test(name)) && held.test(before)) return 'plain';
  if (event.test(name) && !read.test(before) && !/关于/u.test(name)) return 'plain';
  if (/^课程/u.test(behind)) return 'usual';
  if (documentName.test(name)) return undefined;
  return behindCourse.test(behind) || (behindActivity.test(behind) && launched.test(before)) ? 'plain' : undefined;
}
