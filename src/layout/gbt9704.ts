/** GB/T 9704—2012 in numbers. What it asks for “一般” is advice; millimetres that it only implies are left to the text area. */

import type { LayoutProfile } from './profile.ts';

const clause = (number: string) => `GB/T 9704—2012 ${number}`;

export const gbt9704: LayoutProfile = {
  id: 'gbt9704',
  name: ['GB/T 9704—2012', 'GB/T 9704—2012'],
  page: { width: 210, height: 297, tolerance: 0.4, basis: clause('5.1') },
  margins: { top: 37, left: 28, tolerance: 1, basis: clause('5.2.1') },
  textArea: { width: 156, height: 225, tolerance: 2, basis: clause('5.2.1') },
  grid: { lines: 22, characters: 28, level: 'info', advice: true, basis: clause('5.2.3') },
  body: { fonts: ['仿宋'], size: 16, advice: true, basis: clause('5.2.2') },
  title: { fonts: ['小标宋'], size: 22, align: 'center', advice: true, basis: clause('7.3.1') },
  headings: [
    { fonts: ['黑体'], advice: true, basis: clause('7.3.3') },
    { fonts: ['楷体'], advice: true, basis: clause('7.3.3') },
    { fonts: ['仿宋'], advice: true, basis: clause('7.3.3') },
    { fonts: ['仿宋'], advice: true, basis: clause('7.3.3') },
  ],
  indent: { width: 2, advice: true, basis: clause('7.3.3') },
  recipient: { width: 0, basis: clause('7.3.2') },
  // With a seal four characters, without one two behind the name's first.
  date: { min: 2, max: 4, level: 'info', advice: true, basis: clause('7.3.5') },
  annex: { fonts: ['黑体'], size: 16, newPage: true, basis: clause('7.3.7') },
  pageNumber: {
    fonts: ['宋体'],
    size: 14,
    dash: '—',
    side: 'outside',
    level: 'info',
    advice: true,
    basis: clause('7.5'),
  },
  black: { basis: clause('5.2.4') },
  marks: { level: 'info' },
  blanks: { level: 'info' },
};
