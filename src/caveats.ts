/** Layout, where one is asked for and the file has any; and what has to be said of a file that was not checked in full. */

import type { Draft } from './draft/types.ts';
import type { LayoutProfile } from './layout/profile.ts';
import { type Locale, say, toolMessage } from './message.ts';
import type { Message } from './result.ts';
import type { Text } from './rule.ts';

/** The draft with its looks; working them out costs something, so only when they are asked for. */
export function withLayout(draft: Draft, profile: LayoutProfile | undefined): Draft {
  const look = profile && draft.source.look?.();
  return profile && look ? Object.assign(draft, { layout: { profile, look } }) : draft;
}

const noLayout: Text = [
  '这种文件没有版式信息，没有检查版式；要检查版式，请用 .docx 文件。',
  'This kind of file has no layout, so the layout was not checked; check the .docx file for that.',
];

export function caveats({ source, layout }: Draft, asked: LayoutProfile | undefined, locale: Locale): Message[] {
  const list: Message[] = [];
  if (source.unread) list.push(toolMessage('unread-part', 'error', say(source.unread, {}, locale)));
  if (source.unseen) list.push(toolMessage('unread-part', 'info', say(source.unseen, {}, locale)));
  if (asked && !layout) list.push(toolMessage('layout-unchecked', 'info', say(noLayout, {}, locale)));
  return list;
}
