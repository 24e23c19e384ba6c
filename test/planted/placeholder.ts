/** Blanks put in place of real values: the twelve forms in which templates leave them. */

import { type Finished, isProse, linesOf, type Mutation, replacing } from './plant.ts';

const expect = ['placeholder-*'];

/** Edits of `replacing`, in prose paragraphs only. */
function inProse(sites: Mutation['sites']): Mutation['sites'] {
  return (draft: Finished) => {
    const lines = linesOf(draft).filter(({ text }) => isProse(text));
    return sites(draft).filter(
      ([edit]) => edit && lines.some(({ start, end }) => start <= edit.start && edit.end <= end),
    );
  };
}

const counted =
  /(?<![0-9.A-Za-z第〔∶:：×#\-—～月年人每])[0-9]+(?:\.[0-9]+)?(?=(?:次|名|个|项|份|件|人|户|场|期|台|万元|吨|公里|平方米|处|家|所|批|篇)[^月])/gu;
const percent = /(?<![0-9.A-Za-z—～])[0-9]+(?:\.[0-9]+)?(?=%)/gu;
const year = /(?<![0-9—至])20[0-9]{2}(?=年)/gu;
const monthDay = /(?<![0-9])[0-9]{1,2}月[0-9]{1,2}日/gu;
const fullDate = /(?<=20[0-9]{2}年)[0-9]{1,2}月[0-9]{1,2}日(?=\n|$)/gu;
const organisation =
  /(?<=^[ \u3000]*(?:中共)?)[\u4e00-\u9fff]{2,8}(?=(?:局|镇人民政府|人民政府|公司第二支部委员会|水务局机关委员会|有限公司|职业技术学院|实验学校|小学少先队大队部|慈善会|街道办事处)\n[ \u3000]*20[0-9]{2}年)/gmu;
const person =
  /(?<=签发人：|联系人：|述职人：|实习人：|记录：|站长|局长|主任|股长|由|主持人：镇长)[\u4e00-\u9fff]{2,3}(?=[\n，。；）、 \u3000]|负责)/gu;
const number = /(?<=〔)20[0-9]{2}〕[0-9]+(?=号)/gu;
const phone = /(?<=电话：)[0-9]{7,8}/gu;
const unitAlone =
  /(?<=[共有达设辖展了获集办训到][\u4e00-\u9fff]{0,4})[0-9]+(?=(?:名|个|次|项|家|场|人次|万元|户|期)[^月])/gu;

function form(name: string, pattern: RegExp, replacement: string, prose = true, drafts = 2): Mutation {
  const sites = replacing(pattern, replacement);
  return {
    family: 'placeholder',
    name: `${name} ${JSON.stringify(replacement)}`,
    expect,
    where: 'here',
    sites: prose ? inProse(sites) : sites,
    drafts,
  };
}

/** Markdown takes stars and angle brackets for its own. */
function plain(mutation: Mutation): Mutation {
  return { ...mutation, sites: (draft) => (draft.format === 'text' ? mutation.sites(draft) : []) };
}

/** A case report hides names on purpose: 某公司、孙某. */
function outsideCases(mutation: Mutation): Mutation {
  return {
    ...mutation,
    sites: (draft) => (/[\u4e00-\u9fff]某|某[\u4e00-\u9fff]/u.test(draft.text) ? [] : mutation.sites(draft)),
  };
}

export const placeholders: readonly Mutation[] = [
  ...[
    'X',
    'XX',
    'XXXX',
    'x',
    'xx',
    'xxx',
    '×',
    '××',
    'ＸＸ',
    'X.X',
    '___',
    '______',
    '＿＿＿',
    '（　　）',
    '(  )',
    '□□',
    '○○',
    '△△',
    '???',
    '？？',
    '......',
    '【待补充】',
    '（待填写）',
    '[填写数字]',
    '[XX]',
    '{{数量}}',
    '【】',
    '（待定）',
    '（此处填数字）',
  ].map((blank) => form('number', counted, blank)),
  ...['**', '＊＊', '***', '<数量>', `\${count}`].map((blank) => plain(form('number', counted, blank))),
  ...['X', 'XX', 'X.X', 'x.x', '××', '__', '＿＿', '（ ）'].map((blank) => form('percentage', percent, blank)),
  ...[
    '20XX',
    '20xx',
    '20××',
    '202X',
    '202x',
    '201x',
    '20__',
    '20  ',
    'XXXX',
    'xxxx',
    '××××',
    'XX',
    '____',
    '20□□',
    '20ＸＸ',
    '20○○',
    '20？？',
    '20X',
  ].map((blank) => form('year', year, blank, false, 3)),
  ...['20**', '20*', '****'].map((blank) => plain(form('year', year, blank, false))),
  ...[
    'X月X日',
    'x月x日',
    '×月×日',
    'XX月XX日',
    ' 月 日',
    '　月　日',
    '__月__日',
    '*月*日',
    '（ ）月（ ）日',
    'X月XX日',
  ].map((blank) => plain(form('day', monthDay, blank))),
  outsideCases(form('day', monthDay, '某月某日')),
  ...[' 月 日', '　　月　　日', 'X月X日', '×月×日', 'XX月XX日', '月日', '__月__日'].map((blank) =>
    form('date of issue', fullDate, blank, false),
  ),
  ...['XXX', 'XX', 'xxx', '××', '某某', '○○', '□□', '[单位]', '【本单位】', '（单位名称）', '△△', '＊＊'].map((blank) =>
    form('issuer', organisation, blank, false),
  ),
  ...['XXX', 'XX', '×××', '某某', 'X某某', '张三', '李四', '***', '【姓名】', '[姓名]', '___'].map((blank) =>
    outsideCases(plain(form('person', person, blank, false))),
  ),
  ...['2025〕XX', '2025〕 ', '2025〕　', ' 〕17', '〕', '20XX〕17', '2025〕__', '2025〕×'].map((blank) =>
    form('document number', number, blank, false),
  ),
  ...['XXXXXXXX', '12345678', '00000000', '______', '×××××××', 'XXX-XXXXXXXX', '（待补充）'].map((blank) =>
    form('telephone', phone, blank, false),
  ),
  { ...form('number left out', unitAlone, ''), drafts: 6 },
  form('leader masked', /习近平(?=新时代|总书记)/gu, 'A'),
  form('leader masked', /习近平(?=新时代|总书记)/gu, 'XXX'),
  form('leader masked', /习近平新时代中国特色社会主义(?=思想)/gu, 'XXX'),
  form('leader masked', /习近平新时代(?=中国特色社会主义思想)/gu, '习新时代'),
  form('congress masked', /(?<=党的)二十大(?=精神|和)/gu, 'XX'),
  form('congress masked', /(?<=党的)二十大(?=精神|和)/gu, '××大'),
];
