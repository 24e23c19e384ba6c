/** Units outside the legal system of measurement and what replaces them. Source: the industry rules for proofreading; 2026-10. */

/** 亩, 斤 and 两 stay: fields are still measured in 亩, markets weigh in 斤; 英寸 is how wafers and screens are sold. */
export const units: readonly (readonly [wrong: string, right: string])[] = [
  ['公分', '厘米'],
  ['公升', '升'],
  ['公尺', '米'],
  ['华氏度', '摄氏度'],
  ['华里', '公里'],
  ['市尺', '米'],
  ['市斤', '公斤'],
  ['平方', '平方米'],
  ['平米', '平方米'],
  ['立方', '立方米'],
  ['英尺', '米'],
  ['英里', '公里'],
];
