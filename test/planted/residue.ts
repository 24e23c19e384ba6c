/** What copying leaves behind: content-system marks, advertisements, web furniture, chat, broken characters. */

import { type Edit, type Finished, isProse, linesOf, type Mutation } from './plant.ts';

interface Kind {
  readonly name: string;
  readonly texts: readonly string[];
  /** Own paragraph, behind a sentence, behind a heading. */
  readonly places?: readonly Place[];
  /** Nothing special in Markdown. */
  readonly textOnly?: boolean;
}
type Place = 'alone' | 'tail' | 'heading' | 'inside';

const kinds: readonly Kind[] = [
  {
    name: 'content-system mark',
    texts: [
      '##paidbegin##',
      '##paidend##',
      '$$paidend$$',
      '[!--page--]',
      '##pagebreak##',
      '[hide]',
      '[/reply]',
      '#p#副标题#e#',
      '_ueditor_page_break_tag_',
    ],
  },
  { name: 'content-system tag', texts: ['<paid>', '<!--nextpage-->'], textOnly: true },
  {
    name: 'advertisement',
    texts: [
      '【更多公文素材，微信：gwxz8866】',
      '【更 多公文素材，微信：g wxz8866】',
      '（更多范文请关注公众号：公文写作帮）',
      '【更多资料加薇信：swbg2024】',
      '👉更多范文加VX：gongwen668👈',
      '【获取更多材料，加QQ群：689013245】',
      '（本文由第一范文网整理，更多范文请访问www.diyifanwen.com）',
      '【更多公文素材，ⅤⅩ：gwxz8866】',
    ],
  },
  { name: 'instant messenger', texts: ['微信：gwxz8866', 'QQ：689013245', 'V信gwxz8866'], places: ['alone', 'tail'] },
  {
    name: 'paywall',
    texts: [
      '（省略854字，正式会员可完整阅读）',
      '仅展示623字，全文共2550字',
      '（阅读全部内容，您需要先登录！）',
      '预览结束，下载后可查看全文',
      '剩余内容已隐藏，请付费后查看',
    ],
    places: ['alone', 'tail'],
  },
  {
    name: 'source site',
    texts: ['来源：百度文库', '本文来源于网络', '文章来自笔杆子网', '来源：第一范文网'],
    places: ['alone', 'tail'],
  },
  {
    name: 'copyright notice',
    texts: [
      '本文档由用户上传，如有侵权请联系删除',
      '版权声明：本文由网友投稿，转载请注明出处',
      '仅供学习参考，侵删',
      '小编为大家整理了以下内容，希望对大家有所帮助',
    ],
    places: ['alone'],
  },
  {
    name: 'web furniture',
    texts: [
      '【字号：大 中 小】',
      '打印本页',
      '关闭窗口',
      '扫一扫在手机打开当前页',
      '责任编辑：小李',
      '上一篇：某某总结',
      '下一篇：工作计划范文',
      '当前位置：首页 > 工作总结',
      '浏览次数：1024',
      '分享到：微信 微博 QQ空间',
      '点击下载',
    ],
    places: ['alone'],
  },
  // A bare address is a link in Markdown, and may stand there.
  {
    name: 'web address',
    texts: ['www.wenmi.com', 'https://www.gwxz.net/fanwen/123.html'],
    textOnly: true,
    places: ['alone', 'tail'],
  },
  { name: 'mobile number', texts: ['13812345678'], places: ['alone', 'tail'] },
  {
    name: 'HTML tag',
    texts: ['<br>', '<p>', '</span>', '<strong>', '<br/>'],
    textOnly: true,
    places: ['tail', 'heading', 'inside'],
  },
  {
    name: 'HTML entity',
    texts: ['&nbsp;', '&ldquo;', '&#160;', '&emsp;'],
    textOnly: true,
    places: ['tail', 'heading', 'inside'],
  },
  {
    name: 'Markdown in plain text',
    texts: ['**重点工作**', '```', '---', '### 主要成绩', '[链接](https://example.com)'],
    textOnly: true,
    places: ['alone'],
  },
  {
    name: 'chat with a language model',
    texts: [
      '好的，以下是为您撰写的工作报告：',
      '作为一个AI语言模型，我无法获取您单位的具体数据。',
      '希望以上内容对您有帮助！',
      '如需修改或补充，请随时告诉我。',
      '以上是根据您的要求生成的内容，您可以根据实际情况进行调整。',
      '当然可以！以下是一份工作总结：',
      '如果您需要进一步的修改，请提供更多信息。',
    ],
    places: ['alone'],
  },
  {
    name: 'citation of a language model',
    texts: [
      '【12†source】',
      '[^1^]',
      'turn0search1',
      'oaicite:3',
      ':contentReference[oaicite:0]{index=0}',
      '[citation:2]',
    ],
    places: ['tail', 'inside'],
  },
  {
    name: 'field of a word processor',
    texts: [
      '错误!未找到引用源。',
      '错误！未定义书签。',
      'HYPERLINK "http://example.com"',
      'PAGEREF _Toc123456 \\h',
      '«单位名称»',
      'Error! Reference source not found.',
    ],
    places: ['tail', 'alone'],
  },
  {
    name: 'broken characters',
    texts: ['锟斤拷', '烫烫烫', 'ï»¿', 'â€œ', '\uFFFD', '屯屯屯', '鈥?'],
    places: ['tail', 'inside'],
  },
  {
    name: 'invisible character',
    texts: ['\u200B', '\u202E', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u0007', '\u200D'],
    places: ['inside', 'heading'],
  },
  { name: 'private-use character', texts: ['\uE010', '\uE5E5', '\uF06C'], places: ['inside', 'heading'] },
  { name: 'radical for a character', texts: ['⼯作', '⽂件', '㎡', 'ﬁ', '⻔'], places: ['inside'] },
  { name: 'odd space', texts: ['\u00A0', '\u2003', '\u3000', '\u2009'], places: ['inside'] },
  {
    name: 'reviewer’s mark',
    texts: [
      '（此处存疑）',
      '[批注1]',
      '【核实】',
      '（待核实）',
      '？？？',
      '（数据待核）',
      '【此处补充数据】',
      '（请领导审阅）',
      '（删）',
    ],
    places: ['tail', 'inside'],
  },
  { name: 'page number', texts: ['第1页共5页', '第 3 页 共 12 页', '- 3 -', '— 5 —'], places: ['alone'] },
  {
    name: 'template hint',
    texts: [
      '请替换付费标签内内容',
      '（请根据实际情况填写）',
      '单击此处输入文字。',
      '（以下内容请结合本单位实际修改）',
      '（此处可结合实际展开）',
      '点击此处添加标题',
    ],
    places: ['alone', 'tail'],
  },
  { name: 'literal line break', texts: ['\\n', '/r/n', '\\t'], places: ['inside'] },
];

const expectBy: Readonly<Record<string, readonly string[]>> = {
  'odd space': ['residue-*', 'space-*', 'exotic-space*'],
  'reviewer’s mark': ['residue-*', 'placeholder-*', 'punct-*'],
  'template hint': ['residue-*', 'placeholder-*'],
  'field of a word processor': ['residue-*', 'placeholder-*'],
};

/** Where a residue of this place can stand: at every paragraph, sentence end or heading. */
function sites(draft: Finished, text: string, place: Place): readonly (readonly Edit[])[] {
  const lines = linesOf(draft).slice(1);
  const prose = lines.filter((line) => isProse(line.text));
  if (place === 'alone')
    return prose.map(({ start }) => [
      { start, end: start, text: `${text}\n${draft.format === 'markdown' ? '\n' : ''}` },
    ]);
  if (place === 'tail')
    return prose
      .filter(
        ({ end, text: line }) => line.endsWith('。') && (draft.format === 'text' || draft.text.startsWith('\n\n', end)),
      )
      .map(({ end }) => [{ start: end, end, text }]);
  if (place === 'heading') {
    const headings = lines.filter((line) =>
      /^(?:#+ )?[\u3000]*(?:[一二三四五六]、|（[一二三四五]）)[^。]{2,25}$/u.test(line.text),
    );
    return headings.map(({ end }) => [{ start: end, end, text }]);
  }
  return prose.flatMap(({ start, text: line }) => {
    const at = /(?<=[\u4e00-\u9fff]{6})(?=[\u4e00-\u9fff]{4})/u.exec(line.slice(8))?.index;
    return at === undefined ? [] : [[{ start: start + 8 + at, end: start + 8 + at, text }]];
  });
}

export const residues: readonly Mutation[] = kinds.flatMap(
  ({ name, texts, places = ['alone', 'tail', 'heading'], textOnly }) =>
    texts.flatMap((text) =>
      places.map(
        (place): Mutation => ({
          family: 'residue',
          name: `${name} ${JSON.stringify(text)} ${place}`,
          expect: expectBy[name] ?? ['residue-*'],
          where: place === 'heading' || place === 'tail' ? 'line' : 'here',
          sites: (draft) => (textOnly && draft.format === 'markdown' ? [] : sites(draft, text, place)),
          drafts: 1,
        }),
      ),
    ),
);
