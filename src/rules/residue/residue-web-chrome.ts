/** Navigation, buttons, counters and signatures of a web page copied along with the text. */

import { defineRule, type Finding } from '../../rule.ts';
import { removals } from '../kinds/removal.ts';

/** A newspaper named under the title: found in reprints of finished reports, so a hint only. */
const source = /^(?:文章|信息|稿件)?(?:来源|稿源)\s*[：:]/u;

export default defineRule({
  id: 'residue-web-chrome',
  title: ['删去网页界面文字', 'Delete the furniture of web pages'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: [
    '当前位置、字号、打印、上一篇、责任编辑等是网页上的文字，随复制带入，与文稿无关。',
    'Navigation, buttons and counters of the page were copied along with the text.',
  ],
  messages: {
    source: [
      '此处是转载时的来源说明，自己的文稿不需要，应删去。',
      'A line that names the source of a reprint; your own draft needs none, delete it.',
    ],
    chrome: ['此处是网页界面文字，不是文稿内容，应删去。', 'This belongs to a web page, not to the draft; delete it.'],
  },
  examples: [
    {
      bad: '⟦当前位置：首页 > 公文范文 > 工作总结⟧\n2023年度工作总结\n一、主要工作\n全年下乡调研31次。',
      good: '2023年度工作总结\n一、主要工作\n全年下乡调研31次。',
    },
    {
      bad: '2023年度工作总结\n⟦来源：网友投稿 发布时间：2023-12-20 09:15 浏览次数：86⟧\n一、主要工作\n全年下乡调研31次。',
      good: '2023年度工作总结\n一、主要工作\n全年下乡调研31次。',
    },
    { bad: '2023年度工作总结⟦【字号：大 中 小】⟧\n全年下乡调研31次。', good: '2023年度工作总结\n全年下乡调研31次。' },
    {
      bad: '全年下乡调研31次。\n⟦【打印本页】 【关闭窗口】⟧\n⟦（责任编辑：周文）⟧\n⟦上一篇：党建工作要点⟧\n⟦下一篇：没有了⟧',
      good: '全年下乡调研31次。',
    },
    { bad: '⟦扫一扫在手机打开当前页⟧\n全年下乡调研31次。 ⟦打印本页⟧', good: '全年下乡调研31次。' },
    {
      bad: '⟦下面是小编为大家整理的工作总结，希望对大家有所帮助！⟧全年下乡调研31次。⟦本文档由用户上传。⟧',
      good: '全年下乡调研31次。',
    },
    {
      bad: '全年下乡调研31次。\n⟦相关阅读：⟧\n⟦点击下载⟧\n⟦某市发展网 京ICP备20230001号 技术支持：某科技公司⟧',
      good: '全年下乡调研31次。',
    },
    { bad: '⟦点击上方蓝字关注我们⟧\n全年下乡调研31次。⟦京ICP备20230001号⟧', good: '全年下乡调研31次。' },
    { bad: '2023年度工作总结\n⟦来源：某某日报⟧\n全年下乡调研31次。', good: '2023年度工作总结\n全年下乡调研31次。' },
    {
      bad: '⟦字数：2860字 浏览：512次 下载：3次⟧\n2023年度工作总结\n⟦栏目：工作总结 时间：2023-12-20⟧\n全年下乡调研31次。\n⟦- 配套讲稿：⟧\n⟦如PPT文件的首页显示word图标，表示该PPT已包含配套word讲稿。⟧\n⟦文档编号：29336653⟧',
      good: '2023年度工作总结\n全年下乡调研31次。',
    },
    {
      bad: '2023年度工作总结\n⟦【以稿换稿】【收藏】 作者：佚名 来源：原创 【加入会员】⟧\n⟦来源网站：百味书屋⟧\n全年下乡调研31次。\n⟦本文链接：http://www.example.com/1.html⟧',
      good: '2023年度工作总结\n全年下乡调研31次。',
    },
    {
      bad: '2023年度工作总结\n⟦上传者：user123⟧\n⟦浏览：1024 评论：3 点赞：20⟧\n⟦发表于 2023-12-20 10:20⟧\n⟦[图片]⟧\n全年下乡调研31次。⟦（点击下载全文）⟧\n⟦点击查看更多⟧\n⟦文章关键词：工作总结⟧\n⟦收藏 举报⟧',
      good: '2023年度工作总结\n全年下乡调研31次。',
    },
    {
      bad: '2023年度工作总结\n⟦工作总结.docxVIP⟧\n⟦• 约2.3千字⟧\n⟦下载本文档⟧\n⟦工作总结_第1页⟧\n全年下乡调研31次。',
      good: '2023年度工作总结\n全年下乡调研31次。',
    },
    { good: '请查收工作总结.docx。\n附件：工作总结.docx\n• 约2.3千字的材料已报送。' },
    {
      bad: '2023年度工作总结\n⟦2024-05-06 10:23:45⟧\n⟦编辑：王芳 审核：李明⟧\n⟦阅读 1.2万⟧\n全年下乡调研31次。\n⟦赞 12 踩 0⟧\n⟦返回搜狐，查看更多⟧\n⟦上一页 1 2 3 下一页⟧',
      good: '2023年度工作总结\n全年下乡调研31次。',
    },
    {
      good: '水旱灾害防御简报\n第31期\n市防办　2025年8月5日\n昨日平均降雨18毫米。\n编辑：田野　　审核：郭长河　　签发：顾正平',
    },
    {
      good: '社情民意信息\n建议约谈运营企业。\n报：市政协办公室\n送：区直有关单位\n责任编辑：洪　波　　校对：方　圆',
    },
    { good: '编辑：王芳\n阅读活动12场。\n评论区互动500条，返回目录查看各章。' },
    { good: '浏览、评论、点赞量稳步上升，该文章发表于2023年。\n关键词：基层治理；调研\n平台访问量：1200万次。' },
    { good: '字数：3000字左右，文件大小：不超过5MB，栏目：党建园地。\n文件编号：KY-2023-06\n【责任单位】区水务局' },
    { good: '经费来源：财政拨款。群众扫一扫在手机上就能缴费，点击率和浏览量稳步上升。' },
    { good: '由张某担任责任编辑：负责初审，打印本页内容存档后关闭窗口。新媒体小编团队不断壮大。' },
    { good: '青年党员小陈表示，要倍加珍惜今天的幸福生活。\n（文/图　机关第二党支部　编辑：宣传部　审核：王某）' },
    { good: '7.5 字体\n正文使用仿宋，标题使用小标宋。\n（三）字号\n正文三号。' },
    { good: '建议字号适当放大，正文字体：仿宋。' },
    {
      bad: '⟦本文共2156字，阅读需要6分钟⟧\n⟦范文一：⟧\n全年排查隐患318处。⟦（PPT翻页）⟧\n⟦打印本文 关闭窗口 TOP⟧\n⟦扫描全能王 创建⟧\n⟦提示：点击右上角下载本文档⟧\n⟦图片加载失败，点击重试⟧\n⟦网友评论（0）⟧',
      good: '全年排查隐患318处。',
    },
    { good: '第一季度评论（含转载）320篇，窗口关闭前请打印本人凭条。\n点击右上角的“登录”按钮即可申报。' },
    { bad: '全年排查隐患318处。\n⟦文档下载网站：https://www.wendang.com/doc/1.html⟧', good: '全年排查隐患318处。' },
    { bad: '全年排查隐患318处。\n⟦END⟧', good: '全年排查隐患318处。' },
    {
      bad: '全年排查隐患318处。\n⟦相关推荐：⟧\n⟦2024年党支部书记述职报告⟧\n⟦安全生产心得体会5篇⟧',
      good: '全年排查隐患318处。',
    },
    { bad: '阅读书目\n⟦推荐阅读：⟧\n读后写一篇心得，字数不限。', good: '阅读书目\n读后写一篇心得，字数不限。' },
  ],
  *check({ draft }): Iterable<Finding<'chrome' | 'source'>> {
    for (const { at, fix } of removals(draft, 'chrome')) yield { at, message: 'chrome', fix };
    for (const { start, end, role } of draft.blocks) {
      if (role === 'byline' && source.test(draft.slice({ start, end })))
        yield { at: { start, end }, message: 'source', atMost: 'info' };
    }
  },
});
