/** What is said of a document that shows more than was read. */

import type { Unread } from '../office/unread.ts';
import type { Text } from '../rule.ts';
import type { Source } from '../source.ts';

export function unreadIn(list: readonly Unread[]): Pick<Source, 'unread' | 'unseen'> {
  const namesOf = (kind: Unread['kind']) => [
    ...new Set(list.filter((one) => one.kind === kind).map(({ name }) => name)),
  ];
  const missing = [chunks(namesOf('chunk')), subdocuments(namesOf('subdocument'))].filter((text) => text !== undefined);
  const unseen = objects(namesOf('object'), list.filter(({ kind }) => kind === 'object').length);
  const [zh, en] = [missing.map(([one]) => one).join(''), missing.map(([, one]) => one).join(' ')];
  return { ...(missing.length > 0 && { unread: [zh, en] }), ...(unseen && { unseen }) };
}

function listed(names: readonly string[]): Text {
  const more = names.length > 5;
  const shown = names.slice(0, 5);
  return [shown.join('、') + (more ? ' 等' : ''), shown.join(', ') + (more ? ' …' : '')];
}

function chunks(names: readonly string[]): Text | undefined {
  if (names.length === 0) return undefined;
  const [zh, en] = listed(names);
  return [
    `文档里嵌有打开时才并入正文的内容（${zh}），这部分没有检查：请在 Word 中打开，另存为 .docx 再检查。`,
    `The document embeds content that Word merges when it opens it (${en}); it was not checked: open it in Word, save it as .docx and check that.`,
  ];
}

function subdocuments(names: readonly string[]): Text | undefined {
  if (names.length === 0) return undefined;
  const [zh, en] = listed(names);
  return [
    `这是主控文档，子文档（${zh}）在别的文件里，没有检查：请一并检查这些文件。`,
    `This is a master document; its parts (${en}) are files of their own and were not checked: check them too.`,
  ];
}

function objects(names: readonly string[], count: number): Text | undefined {
  if (count === 0) return undefined;
  const [zh, en] = listed(names);
  return [
    `嵌入的 ${count} 个对象（${zh}）里的文字没有检查，请自行核对。`,
    `The text of ${count} embedded object${count === 1 ? '' : 's'} (${en}) was not checked; look at it yourself.`,
  ];
}
