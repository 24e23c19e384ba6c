/** Text that is not black. */

import type { Role } from '../../draft/types.ts';
import { defineRule, type Finding, type Text } from '../../rule.ts';
import { demand, gather, paragraphsOf, runsIn, written } from '../kinds/layout.ts';

/** The red head is red. */
const roles: ReadonlySet<Role> = new Set<Role>([...written, 'signature', 'date', 'annex']);

/** Darker than this nobody sees a colour. */
const dark = 0x20;

export default defineRule({
  id: 'text-colour',
  title: ['文字一律黑色', 'Keep the text black'],
  category: 'layout',
  severity: 'warning',
  authority: '实务',
  why: [
    '彩色文字多半是修改或待核实的标记，印出来深浅不一。',
    'Coloured text is mostly a mark of what was still to be settled.',
  ],
  messages: {
    colour: ['这里的文字是{here}，应为黑色（{by}）{more}。', 'This text is {here}; it must be black ({by}){more}.'],
  },
  examples: [
    {
      bad: '工作总结\n完成投资⟦12亿元⟧，同比增长5%。',
      good: '工作总结\n完成投资12亿元，同比增长5%。',
      look: { run: { colour: 'FF0000' } },
    },
    { good: '完成投资12亿元。', look: { run: { colour: '0D0D0D' } } },
  ],
  *check({ draft }) {
    const want = draft.layout?.profile.black;
    if (!want) return;
    const { data, ...weight } = demand(draft, want);
    const found: (Finding<'colour'> & { readonly data: { readonly here: Text } })[] = [];
    for (const { block, look } of paragraphsOf(draft, roles)) {
      for (const { start, end, colour } of runsIn(look, block)) {
        if (colour === undefined || isBlack(colour) || draft.text.slice(start, end).trim() === '') continue;
        const last = found.at(-1);
        const here = nameOf(colour);
        if (last && last.at.end === start && last.data.here === here)
          found[found.length - 1] = { ...last, at: { start: last.at.start, end } };
        else found.push({ at: { start, end }, message: 'colour' as const, data: { ...data, here }, ...weight });
      }
    }
    yield* gather(found);
  },
});

function channels(colour: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function isBlack(colour: string): boolean {
  return !/^[0-9A-F]{6}$/u.test(colour) || channels(colour).every((value) => value <= dark);
}

const plain = {
  red: ['红色', 'red'],
  green: ['绿色', 'green'],
  blue: ['蓝色', 'blue'],
  grey: ['灰色', 'grey'],
  white: ['白色', 'white'],
  other: ['彩色', 'coloured'],
} as const;

function nameOf(colour: string) {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  const low = Math.min(red, green, blue);
  const high = Math.max(red, green, blue);
  if (high - low < 24) return high > 0xe0 ? plain.white : plain.grey;
  if (red === high && green < red * 0.6 && blue < red * 0.6) return plain.red;
  if (blue === high && red < blue * 0.75) return plain.blue;
  return green === high && red < green * 0.8 && blue < green * 0.8 ? plain.green : plain.other;
}
