/** How pages are numbered: dashes, size, font and side. */

import { isFont, sizeName } from '../../layout/fonts.ts';
import type { PageNumberLook } from '../../layout/look.ts';
import type { PageNumber } from '../../layout/profile.ts';
import { defineRule, type Text } from '../../rule.ts';
import { demand } from '../kinds/layout.ts';

export default defineRule({
  id: 'page-number-form',
  title: ['页码样式合规', 'Set page numbers right'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: ['页码是查找和装订的依据，样式要统一。', 'Pages are found and bound by their numbers.'],
  messages: {
    missing: ['没有页码，应在页脚插入页码（{by}）。', 'There are no page numbers; put them into the footer ({by}).'],
    dash: ['页码写作“{here}”，{must}“{want}”（{by}）。', 'Page numbers read “{here}”; {must} “{want}” ({by}).'],
    font: ['页码是{here}，{must}{want}（{by}）。', 'Page numbers are {here}; {must} {want} ({by}).'],
    side: ['页码的位置{must}{want}（{by}）。', 'Page numbers {must} {want} ({by}).'],
  },
  examples: [
    {
      bad: '⟦关于报送材料的通知⟧\n各科室：',
      good: '关于报送材料的通知\n各科室：',
      look: { number: { around: '第页' } },
    },
    { bad: '⟦关于报送材料的通知⟧\n各科室：', good: '关于报送材料的通知\n各科室：', look: { number: { size: 10.5 } } },
    { good: '关于报送材料的通知', look: { number: { around: '— —' } } },
  ],
  *check({ draft }) {
    const { layout } = draft;
    const want = layout?.profile.pageNumber;
    const [first] = draft.blocks;
    if (!layout || !want || !first) return;
    const at = { start: first.start, end: first.end };
    const { data, ...weight } = demand(draft, want);
    const { numbers } = layout.look;
    const [one] = numbers;
    if (!one) {
      yield { at, message: 'missing', data, ...weight };
      return;
    }
    const dashes = formOf(one, want);
    if (dashes) yield { at, message: 'dash', data: { ...data, ...dashes }, ...weight };
    const font = fontOf(one, want);
    if (font) yield { at, message: 'font', data: { ...data, ...font }, ...weight };
    const side = sideOf(numbers, want);
    if (side) yield { at, message: 'side', data: { ...data, want: side }, ...weight };
  },
});

function formOf({ around, dashed }: PageNumberLook, { dash }: PageNumber) {
  if (dash === undefined) return undefined;
  const here = dashed ? '- 1 -' : shown(around.replace(/\s+/gu, ''));
  return !dashed && around.replace(/\s+/gu, '') === dash + dash ? undefined : { here, want: `${dash}1${dash}` };
}

/** The number in the midst of what stands around it. */
function shown(around: string): string {
  const middle = Math.ceil(around.length / 2);
  return `${around.slice(0, middle)}1${around.slice(middle)}`;
}

function fontOf({ font, size }: PageNumberLook, want: PageNumber): { here: Text; want: Text } | undefined {
  const wrongSize = want.size !== undefined && Math.abs(size - want.size) > 0.01;
  const wrongFont = want.fonts !== undefined && font !== undefined && !isFont(font, want.fonts);
  if (!wrongSize && !wrongFont) return undefined;
  const here = sizeName(size);
  const right = sizeName(want.size ?? size);
  const name = want.fonts?.[0] ?? '';
  return {
    here: [`${here[0]} ${font ?? ''}`.trim(), `${here[1]} ${font ?? ''}`.trim()],
    want: [`${right[0]}${name}`, `${right[1]} ${name}`.trim()],
  };
}

function sideOf(numbers: readonly PageNumberLook[], { side }: PageNumber): Text | undefined {
  const odd = numbers.find(({ even }) => !even);
  const even = numbers.find((one) => one.even);
  if (side === 'outside') {
    const right = odd?.align === 'right' && even?.align === 'left';
    return right ? undefined : ['单页居右、双页居左', 'on the right of odd pages, on the left of even ones'];
  }
  if (side === 'center') return odd?.align === 'center' ? undefined : ['居中', 'centred'];
  return side === undefined || odd?.align === 'right' ? undefined : ['居右', 'on the right'];
}
