/** Which known name a misspelt one means. */

import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/config/nearest.ts';

const names = ['heading-level-skip', 'heading-gap', 'half-width-comma', 'warning', 'error', 'off', 'info'];

test.each([
  ['heading-skip', 'heading-level-skip'],
  ['heading-level-skpi', 'heading-level-skip'],
  ['Heading-Level-Skip', 'heading-level-skip'],
  ['headinggap', 'heading-gap'],
  ['half-width-commas', 'half-width-comma'],
  ['warn', 'warning'],
  ['half', 'half-width-comma'],
  ['err', 'error'],
  ['offf', 'off'],
  ['x', undefined],
  ['P003', undefined],
  ['', undefined],
])('%j means %j', (word, name) => {
  expect(nearest(word, names)).toBe(name);
});

test('nothing near, nothing said', () => {
  expect(didYouMean('错字', names)).toEqual(['', '']);
});
