/** Nothing slips through: every fault planted in a finished draft is reported by a rule for it. */

import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/profiles/index.ts';
import { misses } from './misses.list.ts';
import { all, checked, isKnown, missed, mutations, show, table } from './recall.ts';

describe('planted faults', () => {
  it('are many and in drafts of every type', () => {
    expect(all.length).toBeGreaterThan(250);
    const chinese = profiles.filter(({ id }) => !id.startsWith('english')).map(({ id }) => id);
    expect(new Set(all.map(({ draft }) => draft.profile))).toEqual(new Set(['none', ...chinese]));
  });

  it('are all reported, but for the known misses', () => {
    const unknown = missed.filter((planted) => !isKnown(planted));
    expect(unknown.map(show), `${table()}\n${unknown.map(show).join('\n')}`).toEqual([]);
  });

  it('are missed where the list says so: a row whose fault is found must go', () => {
    const found = misses.filter(
      ([name, file]) =>
        !missed.some(({ mutation, draft }) => mutation.name === name && (file === '' || file === draft.file)),
    );
    expect(found.map(([name, file]) => [name, file])).toEqual([]);
  });

  it('are missed in at most three of a hundred', () => {
    expect(missed.length / checked.length).toBeLessThanOrEqual(0.03);
  });

  it('have a site in some draft', () => {
    expect(
      mutations.filter((mutation) => !all.some((planted) => planted.mutation === mutation)).map(({ name }) => name),
    ).toEqual([]);
  });
});
