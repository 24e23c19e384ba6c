/** How well the spelling tiers do on sentences with known slips, where that corpus lies beside the project; docs/spelling.md has the table. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/dictionaries.ts';
import { parseText } from '../../src/input/text.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import type { ActiveRule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';

const folder = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(folder);

interface Row {
  readonly source: string;
  readonly target: string;
}

function rowsOf(name: string): Row[] {
  const lines = readFileSync(new URL(`spelling/${name}.train`, folder), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, source = '', target = ''] = line.split('\t');
    return source.length === target.length && source !== '' ? [{ source, target }] : [];
  });
}

function active(id: string): readonly ActiveRule[] {
  return rules
    .filter((rule) => rule.id === id)
    .map((rule) => ({ rule, severity: 'warning', options: defaultOptions(rule.options) }));
}

/** Characters that differ, those among them that a finding covers, findings, and findings that cover none. */
function measure(on: readonly ActiveRule[], rows: readonly Row[]) {
  const sum = { slips: 0, caught: 0, findings: 0, false: 0 };
  for (const { source, target } of rows) {
    const slips = new Set(Array.from(source, (_, at) => at).filter((at) => source[at] !== target[at]));
    const caught = new Set<number>();
    for (const { range } of lintSource(parseText(source), { rules: on, profiles: [] }).messages) {
      const covered = [...slips].filter((at) => at >= range[0] && at < range[1]);
      for (const at of covered) caught.add(at);
      sum.findings += 1;
      if (covered.length === 0) sum.false += 1;
    }
    sum.slips += slips.size;
    sum.caught += caught.size;
  }
  return sum;
}

describe.runIf(isThere)('spelling tiers, measured on ../shared/corpus (left out where it is not there)', () => {
  beforeAll(() => prepare(active('typo-lattice'), '各位代表'));

  it.each([
    ['typo-safe', 1, 0.014],
    ['typo-guarded', 1, 0.002],
    ['typo-lattice', 0.96, 0.22],
  ])(
    '%s: precision %d, recall %d',
    (id, precision, recall) => {
      const rows = [...rowsOf('odw'), ...rowsOf('law')];
      const sum = measure(active(id), rows);
      expect(1 - sum.false / sum.findings, JSON.stringify(sum)).toBeGreaterThanOrEqual(precision);
      expect(sum.caught / sum.slips, JSON.stringify(sum)).toBeGreaterThanOrEqual(recall);
    },
    60_000,
  );

  it('the lattice flags at most one word in 10,000 characters of finished reports', () => {
    const district = new URL('finished/district-2012-2019/', folder);
    const texts = readdirSync(district).map((name) => readFileSync(new URL(name, district), 'utf8'));
    const on = active('typo-lattice');
    const findings = texts.flatMap((text) => lintSource(parseText(text), { rules: on, profiles: [] }).messages);
    expect(findings.length).toBeLessThanOrEqual(texts.join('').length / 10_000);
  }, 60_000);

  it.each(['odw', 'law'])('nothing that is sure is said of the corrected side of %s', (name) => {
    const on = ['typo-safe', 'typo-guarded'].flatMap(active);
    const hits = rowsOf(name).flatMap(
      ({ target }) => lintSource(parseText(target), { rules: on, profiles: [] }).messages,
    );
    expect(hits.map(({ message }) => message)).toEqual([]);
  });
});
