/** Advertisements of template sites, bracketed, in a line of their own or at the end of a sentence, disguised or not. */

import { defineRule } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

export default defineRule({
  id: 'residue-ad-line',
  title: ['删去推广信息', 'Delete advertisements'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '素材网站常在文中插入推广文字，并用空格、异形字躲避检查；复制时容易带进来，交稿前删净。',
    'Template sites plant advertisements in the text, with blanks and look-alike letters to escape filters.',
  ],
  messages: {
    ad: ['此处是推广信息，不是文稿内容，应删去。', 'This is an advertisement, not part of the draft; delete it.'],
  },
  examples: [
    {
      bad: '（二）抓实主题党日 ⟦【更多公文范文，微信：g wxz2020】⟧\n每月开展一次主题党日。',
      good: '（二）抓实主题党日\n每月开展一次主题党日。',
    },
    { bad: '服务水平有待提高。 ⟦【更 多材料素 材，薇信：cl88zhai】⟧', good: '服务水平有待提高。' },
    {
      bad: '全年走访企业46家。\n⟦👉更多公文素材请关注公众@号：笔尖日记👈⟧\n二、存在的不足\n走访不够经常。',
      good: '全年走访企业46家。\n二、存在的不足\n走访不够经常。',
    },
    { bad: '取得了明显成效。⟦需要全文下载请加Ｖ❤：bg_sucai66⟧', good: '取得了明显成效。' },
    { bad: '⟦本文由公文写作圈整理，更多范文请扫码关注⟧\n2023年度工作总结', good: '2023年度工作总结' },
    { bad: '各项任务全面完成。⟦如有问题请联系网站客服QQ：3206115598⟧', good: '各项任务全面完成。' },
    { bad: '⟦（欢迎加入写作素材群，QQ群：561203377）⟧', good: '' },
    { bad: '⟦扫码关注，免费领取全套党课课件！⟧\n一、总体情况\n平稳有序。', good: '一、总体情况\n平稳有序。' },
    { bad: '各项任务全面完成。\n⟦扫描下方二维码⟧', good: '各项任务全面完成。' },
    { good: '请扫描下方二维码填写问卷，逾期不候。\n扫描二维码报名' },
    { bad: '各项任务全面完成。\n⟦请点击👉 wrgs668 👈联系老师⟧', good: '各项任务全面完成。' },
    {
      bad: '各项任务全面完成。\n⟦需要原文请私信⟧\n⟦公众号【秘书工作笔记】⟧\n⟦添加下方微信，免费领取1000篇范文⟧',
      good: '各项任务全面完成。',
    },
    { good: '群众可私信反映问题。\n公众号“清风文源”推出党课12期。\n关注我们身边的困难群众，落实帮扶措施。' },
    { good: '通过支部微信公众号发布工作动态52条，总结推广写作素材积累办法。' },
    { good: '群众可在大厅扫码办理，也可通过线上（微信公众号、自助机）下载电子证照。' },
    { good: '更多信息请登录市人力资源和社会保障局官网查询。' },
    { good: '建设仓储会员店2家，发展会员单位30个，免费发放宣传资料1万份。' },
    { good: '请各单位联络员加入工作QQ群（群号：563120988），从群文件下载报名表。' },
    {
      bad: '安全生产总结怎么写？⟦以下是某某考网整理的范文，供大家参考。⟧\n全年排查隐患318处。\n⟦加微信领取更多资料⟧',
      good: '安全生产总结怎么写？\n全年排查隐患318处。',
    },
    { good: '由县工会整理的范文汇编已印发各支部。\n关注公众号领取纪念品的群众有320人。' },
  ],
  *check({ draft }) {
    for (const { at, fix } of removals(draft, 'ad')) yield { at, message: 'ad', fix };
  },
});
