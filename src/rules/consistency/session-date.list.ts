/**
 * Party calendar: congress (0) and plenary sessions of each Central Committee with their first day, yyyymmdd.
 * Sources: for 十九届 and 二十届 communiqués and news, checked 2026-11 against two sources each; for 十八届 the communiqués' dates, common knowledge.
 */
export const sessions: readonly (readonly [term: string, session: number, opened: number])[] = [
  ['十八', 0, 20121108],
  ['十八', 1, 20121115],
  ['十八', 2, 20130226],
  ['十八', 3, 20131109],
  ['十八', 4, 20141020],
  ['十八', 5, 20151026],
  ['十八', 6, 20161024],
  ['十八', 7, 20171011],
  ['十九', 0, 20171018],
  ['十九', 1, 20171025],
  ['十九', 2, 20180118],
  ['十九', 3, 20180226],
  ['十九', 4, 20191028],
  ['十九', 5, 20201026],
  ['十九', 6, 20211108],
  ['十九', 7, 20221009],
  ['二十', 0, 20221016],
  ['二十', 1, 20221023],
  ['二十', 2, 20230226],
  ['二十', 3, 20240715],
  ['二十', 4, 20251020],
];

/** Sessions that a Central Committee held in all; the latest is still in office. */
export const held: ReadonlyMap<string, number> = new Map([
  ['十八', 7],
  ['十九', 7],
]);
