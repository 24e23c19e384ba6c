/** Nouns of work reports and the measure words they take, the usual one first. Source: usage of work reports, no standard; 2026-10. */

export const classifiers: ReadonlyMap<string, string> = new Map([
  ['会议', '次个场期'],
  ['议题', '个项件'],
  ['党课', '次堂节期场'],
  ['提案', '件份项个条'],
  ['党员', '名位个人'],
  ['干部', '名位个人'],
  ['职工', '名位个人'],
  ['培训班', '期次个场'],
  ['座谈会', '次场个期'],
]);
