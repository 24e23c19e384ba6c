/** Numbers of which each is part of the one before: 应到、实到、请假; 发放、收回、有效; votes. */

import type { Quantity } from '../../language/quantities.ts';
import { type Breakdown, sameUnit } from './parts.ts';

/** Each stage is part of the one before it. */
const attendance = [
  /应到|应出席|应参会/u,
  /实到|实际到会|实际参会|出席/u,
  /请假|缺席|未到|缺勤|因事|因病|因公/u,
] as const;

const ballots = ['同意', '反对', '弃权'];

const survey = [/发放|发出|下发|投放/u, /收回|回收/u, /有效/u] as const;

/** 应到 T，实到 a，请假 b; 发放 T 份，收回 a 份，有效 b 份 */
export function* stages(text: string, quantities: readonly Quantity[]): Iterable<Breakdown> {
  if (!/应到|应出席|应参会|实到|收回|回收/u.test(text)) return;
  const labelled = quantities.map((one, index) => ({
    ...one,
    label: text.slice(quantities[index - 1]?.end ?? Math.max(0, one.start - 14), one.start),
  }));
  const [due, present, absent] = attendance.map((words) =>
    labelled.filter(({ label, unit }) => words.test(label) && unit === '人'),
  );
  const [total] = due ?? [];
  const [came] = present ?? [];
  if (total && came && due?.length === 1 && present?.length === 1 && total.start < came.start) {
    yield { total, parts: [came, ...(absent ?? [])], whole: (absent ?? []).length > 0, behind: false, joined: '、' };
  }
  const votes = ballots.flatMap((word) =>
    labelled.filter(({ label, unit }) => label.includes(word) && unit === '票').slice(0, 1),
  );
  if (came && votes.length === 3 && present?.length === 1)
    yield { total: came, parts: votes, whole: true, behind: false, joined: '、' };
  for (const [index, words] of survey.entries()) {
    const whole = labelled.find(({ label }) => words.test(label));
    const part = labelled.find(({ label, start }) => start > (whole?.start ?? 0) && survey[index + 1]?.test(label));
    if (whole && part && part !== whole && sameUnit(whole.unit, part.unit))
      yield { total: whole, parts: [part], whole: false, behind: false, joined: '、' };
  }
}
