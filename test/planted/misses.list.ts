/** Planted faults that are known not to be found: the mutation, the draft (empty: every) and why. Take a row out once it is found. */

export const misses: readonly (readonly [mutation: string, file: string, reason: string])[] = [
  // Residue.
  ['mobile number "13812345678" tail', '', '文末的手机号码，旁边有联系电话时可能是联系方式'],
  // Head and foot of a document.
  ['2. as （2）', '', '附件说明里的序号换了写法'],
  ['title missing', '', '题注或者项目名称被当作标题'],
  ['title without genre', '', '有的事务文书标题本来没有文种'],
  // Facts.
  ['request-1.txt “终端安装四个方面” → “终端安装五个方面”', '', '没有“等”的列举，“和”字不知连接几项'],
  ['rectification-report-2.txt “指出6处隐患” → “指出7处隐患”', '', '以“问题1”逐段编号的列举'],
  ['request-2.txt “增设急诊科护理岗位8个。其中，…” → “增设急诊科护理岗位8个。其中，…”', '', '“个”与“名”量词不同'],
  ['party-report-2.md “扎实开展深入贯彻⏎中央八项规定…” → “扎实开展党史学习教育”', '', '学习教育结束后仍可提到'],
  // Others.
  ['a sentence again in another paragraph', '', '规章的条文可以重复'],
];
