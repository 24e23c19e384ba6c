/** A year put directly before what was studied or held in it: 2021年深入学习贯彻党的…. */

const told =
  /(?<![0-9])(?<year>20[0-9]{2})年(?:度|初|上半年|下半年|[0-9]{1,2}月(?:份)?)?[，,]?(?:全[县市区省局院校镇乡]|我[县市区局院校]|支部|党支部)?(?:深入|认真|全面|扎实|组织|开展|参加|学习|贯彻|落实|宣传|传达|宣讲|精心|系统|集中|专题|和|在|党的|习近平){0,8}[“《]?$/u;

/** The year that stands before a session or a campaign with nothing but 学习贯彻 and the like between; 2023年以来 reaches up to now. */
export function yearTold(before: string): number | undefined {
  const year = told.exec(before.slice(-40))?.groups?.year;
  return year === undefined ? undefined : Number(year);
}
