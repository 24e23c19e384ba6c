/** What a draft's blanks belong to, what they probably are, and when a blank is meant to stay. */

import { describe, expect, it, test } from 'vitest';
import { incompleteDate, listBlanks } from '../../src/draft/blanks.ts';
import { parseMarkdown } from '../../src/input/markdown.ts';
import { parseText } from '../../src/input/text.ts';
import { readDraft } from '../../src/lint.ts';
import { profiles } from '../../src/profiles/index.ts';

function read(text: string, markdown = false) {
  return readDraft(markdown ? parseMarkdown(text) : parseText(text), profiles);
}

/** Slots, with what lowers them. */
function slots(text: string, markdown = false): string[] {
  return listBlanks(read(text, markdown)).map(({ slot, atMost }) => (atMost ? `${slot} (${atMost})` : slot));
}

test.each<[string, readonly string[]]>([
  ['XXXX党支部召开了X次党员大会。', ['XXXX·党支部', 'X次·党员大会']],
  ['纪检委员XX讲授党课，为XX名获胜职工发奖。', ['XX·纪检委员', 'XX名·获胜职工']],
  ['录入会议X条、议题x条。', ['X条·会议', 'X条·议题']],
  ['上报X份《XXX工作台账》。', ['X份·工作台账', 'XXX·工作台账']],
  ['组织学习“XXXX”等课程。', ['XXXX·课程']],
  ['距县城公里，共计  万元。', ['县城公里', '＿万元']],
])('%s', (text, expected) => expect(slots(text)).toEqual(expected));

test.each<[string, readonly string[]]>([
  ['XXXX党支部到XX公司，共X户。', ['党支部的名称', '公司名称', '户数']],
  ['姓名：XXX，本单位名称：XXX，金额：XX元。', ['姓名', '单位名称', '金额']],
  ['会议时间：XXX，联系电话：XXX，记录：XXX。', ['会议时间', '联系电话号码', '记录人姓名']],
  ['会议由XXX主持，XXX支委参加，张XX总结。', ['主持人姓名', '支委的姓名', '姓名']],
  ['联系人：张XX', ['联系人的姓名']],
  ['维护“XXX党建”网站，推进XX企业建设。', ['网站名称', '企业名称']],
  ['X位同志发展为发展对象，X位同志递交了申请。', ['发展对象的人数', '同志的人数']],
])('what %s wants', (text, expected) => {
  expect(listBlanks(read(text)).map(({ target }) => target[0])).toEqual(expected);
});

describe('the year', () => {
  const guess = (text: string) => listBlanks(read(text)).map((blank) => blank.guess?.text);

  it('is the one of the title, the date or the feast', () => {
    expect(guess('2021年工作总结\n20XX年，成效明显。')).toEqual(['2021']);
    expect(guess('工作总结\n20XX年，成效明显。\n区档案局\n2021年12月3日')).toEqual(['2021']);
    expect(guess('工作总结\n20XX年，庆祝中国共产党成立100周年。')).toEqual(['2021']);
  });

  it('is left open where the draft contradicts itself, or looks ahead', () => {
    expect(guess('2021年工作总结\n20XX年，庆祝建党103周年。')).toEqual([undefined]);
    expect(guess('2021年工作总结\n20XX年，学习党的二十大和二十届三中全会精神。')).toEqual([undefined]);
    expect(guess('2021年工作总结\n201X年，成效明显。')).toEqual([undefined]);
    expect(guess('2021年工作总结\n一、2021年工作\n平稳。\n二、明年打算\n20XX年抓好三件事。')).toEqual([undefined]);
  });
});

test('a value that stands elsewhere is offered', () => {
  const blanks = listBlanks(read('第一党支部成立。\nXXXX党支部召开X次支委会。\n全年12次支委会均有记录。'));
  expect(blanks.map(({ kind, guess }) => [kind, guess?.text])).toEqual([
    ['partial', '第一'],
    ['partial', '12'],
  ]);
});

test('one body under several names is one group', () => {
  const groups = listBlanks(read('XXXX党支部与XX党支部。\n中共XXXX支部委员会')).map(({ group }) => group);
  expect(groups).toEqual(['党支部', '党支部', '党支部']);
});

test.each<[string, string | undefined]>([
  ['总结\n平稳有序。\n区档案局\n20XX年X月X日', '20XX年X月X日'],
  ['总结\n平稳有序。\n区档案局\n　　年　月　日', '年　月　日'],
  ['总结\n平稳有序。\n区档案局  2021年XX月XX日', '2021年XX月XX日'],
  ['总结\n平稳有序。\n区档案局\n2021年3月5日', undefined],
])('the date at the foot of %j', (text, expected) => {
  const draft = read(text);
  const at = incompleteDate(draft);
  expect(at && draft.text.slice(at.start, at.end)).toBe(expected);
});

test.each<[string, string]>([
  ['a form', '志愿者登记表\n姓名：____　单位：（　　）'],
  [
    'an annex that others fill in',
    '关于报名的通知\n各科室：\n请填写附件。\n办公室\n2021年3月5日\n附件1\n报名回执\n单位：____　日期：2021年　月　日',
  ],
  ['specimens of a regulation', '关于民事文书格式的规定\n第一条 文书写明××省××市××人民法院。'],
  ['how to name a file', '邮件主题注明“XX单位报名表”。'],
])('%s keeps its blanks', (_, text) => {
  for (const { atMost } of listBlanks(read(text))) expect(atMost).toBe('info');
});

test.each<[string, string]>([
  ['an advertisement', '平稳有序。【更多范文，微信：XXXX123】'],
  ['a signing line', '验收人签字：______　年　月　日'],
  ['names kept back in a case', '关于三起典型案例的通报\n某镇干部王××、李某某收受礼金。'],
])('%s has none', (_, text) => expect(slots(text)).toEqual([]));

test.each<[string, string | undefined]>([
  ['年内新建停车位个，群众反映良好。', 'warning'],
  ['年内新建停车位个，群众反映良好。由XX镇负责。', undefined],
  ['建成点位个，培训党员人，走访农户户。', undefined],
])('a classifier without its number is surer in company: %s', (text, expected) => {
  const [blank] = listBlanks(read(text));
  expect([blank?.kind, blank?.atMost]).toEqual(['missing', expected]);
});

test('Markdown emphasis and code are no blanks', () => {
  expect(slots('**重点**：`xxx`镇与**XX**镇。\n\n- [ ] 完成\n\n```\nXX镇\n```\n', true)).toEqual(['XX·镇']);
});
