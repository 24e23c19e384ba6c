/** Names in document properties that are neither the drafter's nor the office's: pirated systems that write their own there. Source: documents that passed through them; 2026-01. */

export const systems: readonly string[] = [
  '番茄花园', // Windows XP of that name wrote it into every document
  '雨林木风',
  '深度技术',
  '电脑公司特别版',
  '系统之家',
  '萝卜家园',
  'ylmf',
  'deepbbs',
  'tomatolei',
  'MC SYSTEM',
];
