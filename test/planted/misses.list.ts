/** Planted faults that are known not to be found: the mutation, the draft (empty: every) and why. Take a row out once it is found. */

export const misses: readonly (readonly [mutation: string, file: string, reason: string])[] = [
  // Blanks.
  ['day " 月 日"', '', '句中只剩“月”“日”的日期，前面的空格可能只是多打的'],
  ['day "某月某日"', '', '案例通报里故意隐去日期的写法'],
  ['document number "2025〕×"', '', '序号只剩一个×'],
  ['issuer "[单位]"', '', '署名里方括号夹着普通名词'],
  ['issuer "（单位名称）"', '', '署名里圆括号夹着普通名词'],
  ['issuer "＊＊"', '', '署名以星号开头'],
  ['number "......"', '', '六个半角点，也可能是省略号'],
  ['number "×"', '', '单个×后接“吨”“万元”'],
  ['number "（此处填数字）"', '', '“此处填”之后不是“写”'],
  ['number left out ""', '', '数字连同痕迹一起删去，有的句子仍然通顺'],
  ['person "***"', '', '星号在冒号之后'],
  ['year "20○○"', '', '与“二○○七年”的写法相近'],
  // Head and foot of a document.
  ['annex announced with another number', '', '附件页的序号不与附件说明核对'],
  ['no such annex', '', '没有附件说明时，附件可能另发'],
  ['date without day', '', '只写年月的成文日期'],
  ['title missing', '', '开头就是主送机关'],
  ['title with a stop', '', '标题以句号结尾时不认作标题'],
  ['title without genre', '', '有的事务文书标题本来没有文种'],
  ['关于 twice', '', '“关于”之前有发文机关'],
  // Facts.
  ['request-1.txt “终端安装四个方面” → “终端安装五个方面”', '', '没有“等”的列举，“和”字不知连接几项'],
  ['rectification-report-2.txt “指出6处隐患” → “指出7处隐患”', '', '以“问题1”逐段编号的列举'],
  ['acceptance-report-1.txt “实际支出278.4万元” → “实际支出276.4万元”', '', '分项在下一句“具体支出为”之后'],
  ['fund-report-1.txt “总收入41.86万元” → “总收入40.86万元”', '', '分项各占一段'],
  ['request-2.txt “增设急诊科护理岗位8个。其中，…” → “增设急诊科护理岗位8个。其中，…”', '', '“个”与“名”量词不同'],
  ['acceptance-report-1.txt “结余7.6万元，结余资金” → “结余8.6万元，结余资金”', '', '预算减支出不一定等于结余'],
  ['fund-report-1.txt “年末结余13.14万元” → “年末结余13.41万元”', '', '用文字写出的加减'],
  ['fund-report-2.txt “三、结余情况⏎专项捐款结余71…” → “三、结余情况⏎专项捐款结余72…”', '', '收、支、余分在三个部分'],
  ['party-report-1.txt “单台日均耗电量” → “第二党支部现有党员38名，单台…”', '', '两处主语不同'],
  // Years and days.
  ['summary-1.txt “医院2024年度工作总结” → “医院2025年度工作总结”', '', '标题年份晚于正文一年，可能是预写'],
  ['work-report-2.txt “报告⏎2024年，” → “报告⏎2021年，”', '', '正文可以回顾往年'],
  ['fund-report-1.txt “二、支出情况⏎2024年，” → “二、支出情况⏎2022年，”', '', '正文可以回顾往年'],
  ['plan-3.txt “工作要点⏎2025年，” → “工作要点⏎2023年，”', '', '正文可以回顾往年'],
  ['self-criticism-1.txt “制定2025年个人学习计划” → “制定2022年个人学习计划”', '', '打算中写了往年'],
  ['notice-1.txt “5月1日至9月30日” → “9月30日至5月1日”', '', '没有年份的起止可以跨年'],
  ['work-report-2.txt “大事记（2019—2023年）” → “大事记（2023—2019年）”', '', '书名中的年份不核对'],
  ['party-report-2.md “扎实开展深入贯彻⏎中央八项规定…” → “扎实开展党史学习教育”', '', '学习教育结束后仍可提到'],
  // Others.
  ['a sentence again in another paragraph', 'notice-2.txt', '规章中分属正文与附件的句子'],
  ['space in a word', '', '空格前后恰可分作两词'],
];
