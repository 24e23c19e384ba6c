/** A web address in the prose that is not an official one. */

import { Has } from '../../draft/mask.ts';
import { words } from '../../options.ts';
import { defineRule, type Finding } from '../../rule.ts';

const address =
  /(?:https?:\/\/|(?<![A-Za-z0-9.@_-])www\.)[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]{3,300}|(?<![A-Za-z0-9.@_/-])[A-Za-z0-9-]{2,40}(?:\.[A-Za-z0-9-]{2,30})?\.(?:com|net|cc|vip|top|cn|org)(?:\.cn)?(?:\/[A-Za-z0-9\-._~/?#=&%]{0,200})?(?!\.?[A-Za-z0-9@-])/gu;
/** Ends of host names of official bodies and central media. */
const official = [
  'gov.cn',
  'gov',
  'edu.cn',
  'org.cn',
  'mil.cn',
  '12371.cn',
  'xuexi.cn',
  'people.com.cn',
  'people.cn',
  'xinhuanet.com',
  'news.cn',
  'cctv.com',
  'cctv.cn',
  'ccdi.gov.cn',
  'qstheory.cn',
  'chinacourt.org',
  'court.gov.cn',
  '12377.cn',
  '12309.com',
  'chinatax.gov.cn',
  'ce.cn',
  'gmw.cn',
  'chinanews.com.cn',
  'un.org',
  'who.int',
];
const meant =
  /网址|网站|官网|登录|登陆|访问|链接|平台|系统|邮箱|下载|报名|查询|地址|入口|公示|公告|主页|域名|浏览器|\b(?:visit|see|web\s?site|home\s?page|online|available|registers?|apply|posted|published|watch|streamed)\b/iu;

export default defineRule({
  id: 'residue-url',
  title: ['正文不留无关网址', 'Leave no stray web address in the text'],
  category: 'residue',
  severity: 'warning',
  authority: '实务',
  why: [
    '复制网页文字时常带入来源网站的网址；确需提供的，写明是什么网站。',
    'Addresses of the page come along with a copy; one that is meant says what it leads to.',
  ],
  options: {
    allow: words([], ['允许出现的域名，例如 ["example.com"]', 'Domains that may appear, such as ["example.com"]']),
  },
  messages: {
    stray: [
      '正文出现网址“{url}”，请确认是否需要，不需要的应删去。',
      'The address “{url}” stands in the text; delete it unless it is meant.',
    ],
    meant: [
      '正文给出网址“{url}”，请确认准确、可以公开。',
      'The text gives the address “{url}”; make sure that it is right and public.',
    ],
  },
  examples: [
    { bad: '全年举办讲座24场。⟦http://www.gongwen-example.com/a/12.html⟧', good: '全年举办讲座24场。' },
    { bad: '全年举办讲座24场（⟦www.gongwen-example.net⟧）。', good: '全年举办讲座24场。' },
    { bad: '⟦fanwen-example.com⟧全年举办讲座24场。', good: '全年举办讲座24场。' },
    { bad: '请登录报名网站⟦www.peixun-example.com⟧填写信息。', good: '请登录报名网站填写信息。' },
    { good: '信息公布在中国政府网（www.gov.cn），邮箱：zhbgs@163.com。' },
    { good: '办公软件由WPS.exe升级，文件名为report.com.bak，占3.5.2节。' },
    { good: '见www.peixun-example.com。', options: { allow: ['peixun-example.com'] } },
  ],
  *check({ draft, options }): Iterable<Finding<'stray' | 'meant'>> {
    for (const { start, end, block, groups } of draft.matches(address, Has.latin)) {
      const url = groups[0].replace(/[.,;:!?'*]+$/u, '');
      const host = url
        .replace(/^https?:\/\//u, '')
        .replace(/[/:?#].*$/u, '')
        .toLowerCase();
      if ([...official, ...options.allow].some((domain) => host === domain || host.endsWith(`.${domain}`))) continue;
      const at = { start, end: start + url.length };
      const data = { url: url.length > 30 ? `${url.slice(0, 30)}…` : url };
      const before = draft.text.slice(Math.max(block.line.start, start - 30), start);
      const after = draft.text.slice(end, Math.min(block.line.end, end + 12));
      yield meant.test(before) || meant.test(after) || block.role === 'note' || block.role === 'table' || block.part > 0
        ? { at, message: 'meant', data, atMost: 'info' }
        : { at, message: 'stray', data };
    }
  },
});
