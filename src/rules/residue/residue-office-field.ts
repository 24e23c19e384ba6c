/** Field codes and broken references of a word processor. */

import { defineRule } from '../../rule.ts';

const pattern =
  /错误[！!]\s?(?:未找到引用源|未定义书签|未知的文档属性名称|文档中没有指定样式的文字|链接无效|未指定书签|未指定文件名|不能通过编辑域代码创建对象|图表链接|使用[“"]?开始[”"]?选项卡[^。\n]{0,60})[。.]?|Error! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|No text of specified style in document|Unknown document property name)\.?|(?<![A-Za-z])(?:HYPERLINK\s+(?:\\[a-z]\s+)?["“][^"”\n]{0,300}["”](?:\s+\\[a-z](?:\s+["“][^"”\n]{0,100}["”])?)*|(?:PAGEREF|REF|NOTEREF)\s+_?(?:Toc|Ref|Hlk)?[A-Za-z0-9_]{1,40}(?:\s+\\[a-z*](?:\s+MERGEFORMAT)?){1,3}|PAGEREF\s+_Toc\d+|TOC\s+\\[a-z][^\n]{0,80}|MERGEFIELD\s+\S{1,40}|(?:DATE|TIME|SAVEDATE|CREATEDATE)\s+\\@\s*["“][^"”\n]{1,40}["”]|INCLUDEPICTURE\s+["“][^"”\n]{1,300}["”]|(?:NUMPAGES|PAGE|SEQ\s+\S{1,20})\s+\\\*\s+(?:MERGEFORMAT|ARABIC|Arabic)|FORM(?:TEXT|CHECKBOX|DROPDOWN)|ADDIN\s+[A-Z][\w.]{2,30}|EMBED\s+[A-Z]\w{2,20}\.\w{2,20}(?:\.\d{1,2})?)|_Toc\d{6,12}|\\\*\s?MERGEFORMAT/gu;

export default defineRule({
  id: 'residue-office-field',
  title: ['清除域代码和引用错误', 'Clear field codes and broken references'],
  category: 'residue',
  severity: 'error',
  authority: '工具',
  why: ['交叉引用失效或域代码显示出来，读者看不到本应在此的编号、页码或链接。', 'Where a reference broke, the reader misses the number, page or link that belongs here.'],
  messages: {
    field: ['此处是办公软件的域代码或引用错误，应更新域或改写为实际内容。', 'A field code or a broken reference; update the field or write what belongs here.'],
  },
  words: ['错误!', '错误！', 'Error!', 'HYPERLINK', 'PAGEREF', 'REF _', 'NOTEREF', 'TOC \\', 'MERGEF', 'DATE \\@', 'TIME \\@', 'INCLUDEPICTURE', 'MERGEFORMAT', 'PAGE \\*', 'SEQ ', 'FORMTEXT', 'FORMCHECKBOX', 'FORMDROPDOWN', 'ADDIN ', 'EMBED ', '_Toc', 'NUMPAGES', 'DATE  \\@', 'TIME  \\@'],
  examples: [
    { bad: '各项指标见⟦错误!未找到引用源。⟧', good: '各项指标见表3。' },
    { bad: '各项指标见⟦HYPERLINK "http://example.com/a" \\h⟧附表。', good: '各项指标见附表。' },
    { bad: '一、总体情况⟦PAGEREF _Toc88123456 \\h⟧3', good: '一、总体情况3' },
    { bad: '第⟦SEQ 图 \\* ARABIC⟧1号图，打印于⟦DATE \\@ "yyyy年M月d日"⟧。', good: '图1，打印于3月。' },
    { bad: '见⟦_Toc88123456⟧和⟦Error! Reference source not found.⟧', good: '见表3。' },
    { good: '统计口径有错误！经核查，错误率由3%降至1%；HYPERLINK公司中标。' },
    { good: '尊敬的«姓名»同志：邀请您参加座谈会。' },
  ],
  *check({ draft, hits }) {
    let done = 0;
    for (const hit of hits) {
      if (hit.start < done) continue;
      const from = Math.max(done, hit.start - 8);
      const near = draft.text.slice(from, hit.start + 420).replace(/[\n\r].*$/su, '');
      pattern.lastIndex = 0;
      const match = pattern.exec(near);
      if (!match || from + match.index > hit.start || from + match.index + match[0].length <= hit.start) continue;
      const at = { start: from + match.index, end: from + match.index + match[0].length };
      done = at.end;
      yield { at, message: 'field' };
    }
  },
});
