/** English drafts: what is planted is found, what is right is left alone, by every rule that is on. */

import { beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../src/dictionaries.ts';
import { parseText } from '../../src/input/text.ts';
import { lintSource } from '../../src/lint.ts';
import { defaultOptions } from '../../src/options.ts';
import { profiles } from '../../src/profiles/index.ts';
import { rules } from '../../src/rules/index.ts';
import { marked, unmarked } from './marked.ts';

const on = rules.flatMap((rule) =>
  rule.severity === 'off' ? [] : [{ rule, severity: rule.severity, options: defaultOptions(rule.options) }],
);

beforeAll(async () => {
  await prepare(on, 'The commitee met.');
});

const report = (body: string) => `Work Report for 2023\n${body}`;

describe('planted', () => {
  test.each<[rule: string, draft: string]>([
    // Blanks.
    ['placeholder-bracketed', report('The start date is ⟦TBD⟧.')],
    ['placeholder-bracketed', report('Owner: ⟦TBC⟧')],
    ['placeholder-bracketed', report('The venue is ⟦to be confirmed⟧.')],
    ['placeholder-bracketed', report('The project begins on ⟦[insert date]⟧ in ⟦[City]⟧.')],
    ['placeholder-bracketed', report('Prepared by ⟦[Your Name]⟧ for ⟦<Company Name>⟧.')],
    ['placeholder-bracketed', report('The total was ⟦[amount]⟧ (⟦[number of participants]⟧ people).')],
    ['placeholder-bracketed', report('See the table below ⟦(insert table here)⟧.')],
    ['placeholder-bracketed', report('Date: ⟦[DD Month YYYY]⟧')],
    ['placeholder-bracketed', report('⟦[Describe the main results]⟧')],
    ['placeholder-bracketed', report('Dear ⟦{{client_name}}⟧,')],
    ['placeholder-date-incomplete', report('The contract ends on ⟦Month Day, Year⟧.')],
    ['placeholder-date-incomplete', report('Signed on ⟦MM/DD/YYYY⟧.')],
    ['placeholder-date-incomplete', report('It opens on ⟦June ??, 2023⟧.')],
    ['placeholder-hint-text', report('⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧')],
    ['placeholder-hint-text', report('⟦Click here to enter text.⟧')],
    ['placeholder-hint-text', report('⟦Insert summary here.⟧')],
    ['placeholder-hint-text', report('⟦Please replace this text with your own.⟧')],
    ['placeholder-year', 'Annual Report ⟦20XX⟧\nThe team met twice.'],
    ['placeholder-x-run', report('Costs fell by ⟦XX⟧% in March ⟦XX⟧, 2023.')],
    ['placeholder-x-run', report('We spent $⟦X⟧ million and $⟦XX,XXX⟧ on tools.')],
    ['placeholder-x-unit', report('A total of ⟦X⟧ employees took part.')],
    ['placeholder-blank-run', report('The rate reached ⟦____⟧ percent.')],
    ['placeholder-generic-name', report('The contact is ⟦John Doe⟧ of ⟦ABC Company⟧.')],
    // Residue.
    ['residue-ai-chat', '⟦Certainly! Here is the report you asked for:⟧\nWork Report\nThe team met.'],
    ['residue-ai-chat', report('The team met.\n⟦As an AI language model, I cannot verify these figures.⟧')],
    ['residue-ai-chat', report('The team met.\n⟦I hope this helps! Let me know if you need more.⟧')],
    ['residue-ai-chat', report('The team met.\n⟦Feel free to adjust the figures as needed.⟧')],
    ['residue-source-site', report('The team met.\n⟦Downloaded from www.sample-docs.example⟧')],
    ['residue-paywall', report('The team met.\n⟦Confidential sample – do not distribute⟧')],
    ['residue-paywall', report('The team met.\n⟦Sign up to continue reading⟧')],
    ['residue-web-chrome', report('The team met.\n⟦Share on Facebook⟧')],
    ['residue-html-tag', report('⟦<p>⟧The team met.⟦</p>⟧')],
    ['residue-html-entity', report('Food⟦&nbsp;⟧was served.')],
    ['residue-office-field', report('⟦Error! Reference source not found.⟧')],
    ['residue-cms-marker', report('⟦##paidbegin##⟧\nThe team met.')],
    // Numbering.
    ['heading-number-gap', report('1. Introduction\nText.\n2. Results\nText.\n⟦4⟧. Next Steps\nText.')],
    ['heading-number-gap', report('Chapter 1 Introduction\nText.\nChapter ⟦3⟧ Results\nText.')],
    ['heading-number-gap', report('I. Introduction\nText.\nII. Results\nText.\n⟦IV⟧. Outlook\nText.')],
    ['heading-number-gap', report('We need\n(a) a van;\n(b) a lift;\n(⟦d⟧) a shed.')],
    ['heading-number-gap', report('A. Introduction\nText.\nB. Results\nText.\n⟦D⟧. Outlook\nText.')],
    ['heading-number-gap', report('Section One: Scope\nText.\nSection ⟦Three⟧: Results\nText.')],
    ['heading-number-duplicate', report('1. Introduction\nText.\n2. Results\nText.\n⟦2⟧. Next Steps\nText.')],
    ['heading-number-duplicate', report('(i) Buy a van.\n(ii) Buy a lift.\n(⟦ii⟧) Buy a shed.\n(iii) Buy paint.')],
    // Counts.
    [
      'count-announced-mismatch',
      report('We took the following ⟦five⟧ measures: first, we hired; second, we trained; third, we bought.'),
    ],
    ['count-announced-mismatch', report('There are ⟦three⟧ problems: (1) the roof leaks; (2) the lift is slow.')],
    [
      'count-announced-mismatch',
      report('The plan has ⟦two⟧ objectives. First, cut costs. Second, hire. Third, train.'),
    ],
    [
      'count-announced-mismatch',
      report('⟦Four⟧ risks remain:\n(a) fuel prices rise;\n(b) the grant is late;\n(c) staff leave.'),
    ],
    ['count-announced-mismatch', report('We visited ⟦four⟧ sites: Leeds, York, and Hull.')],
    [
      'count-announced-mismatch',
      report('The following ⟦2⟧ steps are planned:\n1. hire a cook;\n2. buy a stove;\n3. open the canteen.'),
    ],
    ['count-part-exceeds-total', report('A total of 20 members attended, including ⟦25⟧ women.')],
    ['count-sum-mismatch', report('A total of ⟦48⟧ checks were made, comprising 30 routine checks and 12 visits.')],
    ['count-sum-mismatch', report('We met 12 men and 9 women, a total of ⟦22⟧ people.')],
    ['count-chain-break', report('First, we hired. ⟦Third,⟧ we trained.'.replace(',⟧', '⟧,'))],
    ['count-chain-break', report('Firstly, it leaks.\nSecondly, it smells.\n⟦Fourthly⟧, it is old.')],
    ['count-chain-break', report('We need (a) a van; (b) a lift; ⟦(d)⟧ a shed.')],
    ['count-chain-break', report('We need (1) a van; (2) a lift; (⟦4⟧) a shed.')],
    ['placeholder-x-run', report('See Table ⟦X⟧ and Figure ⟦XX⟧ on page ⟦X⟧.')],
    ['placeholder-x-unit', report('We held ⟦X⟧ sessions in ⟦X⟧ districts for ⟦NN⟧ guests.')],
    ['placeholder-glyph-run', report('A total of ⟦###⟧ people came; the rate was ⟦??⟧%.')],
    ['placeholder-bracketed', report('The fee is ⟦[●]⟧; see «Annex». Dear ⟦«First Name»⟧, ask ⟦%COMPANY%⟧.')],
    ['placeholder-year', report('It began in ⟦202X⟧ and ends in ⟦20__⟧ (FY⟦20XX⟧).')],
    ['placeholder-generic-name', report('Prepared by ⟦Your Name⟧')],
    ['percent-impossible', report('The pass rate reached ⟦102%⟧.')],
    ['percent-impossible', report('Complaints fell by ⟦120 percent⟧.')],
    // Dates and years.
    ['date-invalid', report('The trial ended on ⟦February 30, 2023⟧.')],
    ['date-invalid', report('Please register by ⟦31 April 2023⟧.')],
    ['date-invalid', report('The report of ⟦2023-13-01⟧ was filed.')],
    ['weekday-mismatch', report('We met on ⟦Tuesday⟧, March 6, 2023.')],
    ['weekday-mismatch', report('We met on 6 March 2023 (⟦Friday⟧).')],
    ['date-range-inverted', report('It ran from ⟦June 30, 2023 to April 3, 2023⟧.')],
    ['date-range-inverted', report('The workshop (⟦June 20–15, 2023⟧) was full.')],
    [
      'year-title-body',
      'Annual Work Report 2023\n1. Introduction\nThis report covers the work of the office in ⟦2022⟧.\n2. Results\nAll went well.',
    ],
    [
      'year-title-body',
      'Annual Work Report 2023\n1. Introduction\nIn ⟦2022⟧, the office moved twice.\n2. Results\nAll went well.',
    ],
    ['year-date-mismatch', 'Annual Work Report 2023\nThe office moved twice.\nAnn Lee\nMarch 5, ⟦2021⟧'],
    // Spelling.
    ['latin-typo', report('The ⟦commitee⟧ ⟦recieved⟧ two letters from the ⟦goverment⟧.')],
    ['latin-typo', report('It was ⟦definately⟧ a ⟦sucessful⟧ year; ⟦thier⟧ plan worked.')],
  ])('%s: %s', (id, draft) => {
    expect(marked(unmarked(draft), (rule) => rule.id === id)).toBe(draft);
  });
});

describe('right', () => {
  test.each<[draft: string]>([
    ['A total of 20 members attended, including 12 women and three guests.'],
    ['We ran three courses: first aid, working at height, and fire drills.'],
    ['Two risks were noted: (1) prices may rise; (2) the grant is late.'],
    ['The scheme has two objectives. First, it cuts bills. Second, it creates jobs.'],
    ['First, one of the three pumps failed. Second, the spare was missing.'],
    ['Of the 25 clinics, 16 have a doctor and 9 do not.'],
    ['The cost is £480,000, comprising £310,000 for panels, £120,000 for work and £50,000 for the grid.'],
    ['It counted 71,500 visits, of which 60,000 were by adults.'],
    ['Sales grew by 140% and revenue reached 104% of the target.'],
    ['Profit fell by 130%, turning into a loss.'],
    ['The meeting was held on Monday, March 6, 2023 at 10:00 a.m.'],
    ['The survey ran from 3 April to 28 April 2023.'],
    ['The heating season runs from November 15, 2023 to March 15, 2024.'],
    ['We meet every Tuesday; on March 6, 2023 we did not.'],
    ['February 29, 2024 was a working day.'],
    ['Opening hours are 9 a.m.–5 p.m., Monday to Friday.'],
    ['It may 5 times out of 10 take longer; in May we saw 12 cases.'],
    ['Chapter 3 of the plan allows panels on all school roofs.'],
    ['See Section 4.2 [3], Table 2 and Appendix B (pp. 12–14).'],
    ['The book [sic] was returned; see [1] and [Smith 2019].'],
    ['Dates are written in the format YYYY-MM-DD.'],
    ['The price is to be determined by the board each spring.'],
    ['Generation X users prefer the iPhone X, size XL; Louis XIV did not.'],
    ['Send an e-mail to info@city.example by noon.'],
    ['Mr. O’Brien and Ms. Nair don’t agree; the chair’s vote decided.'],
    ['The programme of the labour organisation was analysed in the centre.'],
    ['Heating cost $42,000–$55,000 (0.3% of the total); N/A for the annex.'],
    ['“We assumed so,” she said. “It wasn’t tested.”'],
    ['Wi-Fi, GitHub, PDFs and the app were set up on 9 of 14 laptops.'],
    ['Certainly, the figures improved; of course, prices rose too.'],
    ['We hope this year brings rain. Here is the list by region: north, 12; south, 9.'],
    ['A sample of 120 households was drawn; the sample report is in Annex C.'],
    ['Between 2019 and 2022 the fleet grew from 12 to 31 vans, i.e. by 158%.'],
    ['The K. pneumoniae strain was found in two wards.'],
    ['At least three measures are needed: staff, money, time and patience.'],
    ['The team consists of ten people: two cooks, seven drivers, and one clerk.'],
    ['All 48 checks (30 routine, 18 random) were passed.'],
    ['Three of the five developers left; their posts are vacant.'],
    ['The lift, installed in 1987, was out of order for 33 days; Q3 was better.'],
    ['Costs came to US$184,300; RMB 1.2 million was set aside.'],
    ['Add 5 ml of solution, stir, and wait 10 min; pH < 7, T > 20 °C.'],
    ['The committee - all nine members - voted; 5 v. 4.'],
    ['A quarter of the staff (approx. 25%) work from home.'],
    ['Speed: 60 km/h; size: 3 x 4 m; error: ±0.5.'],
  ])('%s', (sentence) => {
    const draft = `Notes on the year\n${sentence}`;
    const { messages } = lintSource(parseText(draft), { rules: on, profiles });
    expect(messages.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
  });

  test.each<[name: string, draft: string]>([
    ['capitals', 'A. Introduction\nText.\nB. Results\nText.\nC. Outlook\nText.'],
    ['letters up to i', [...'abcdefghij'].map((letter) => `(${letter}) item;`).join('\n')],
    ['names with initials', 'A. Smith took the chair.\nC. Iyer kept the minutes.'],
    ['figures that begin a line', '1. Scope\nText.\n2. Results\n12 people came.\n15 January 2024 is the deadline.'],
    ['lists that begin anew', '1. Scope\n(a) one;\n(b) two.\n2. Results\n(a) one;\n(b) two.'],
    [
      'an annex',
      '1. Scope\nText.\n2. Results\nText.\nAppendix A\n1. Questions\nText.\n2. Answers\nText.\nAppendix B: Tables\n1. Staff\nText.\n2. Costs\nText.',
    ],
    ['decimals', '1 Scope\n1.1 Aim\nText.\n1.2 Method\nText.\n2 Results\n2.1 Staff\nText.'],
    ['from nought', '0. Definitions\nText.\n1. Scope\nText.'],
  ])('numbering: %s', (_, body) => {
    const draft = `Notes on the year\n${body}`;
    const { messages } = lintSource(parseText(draft), { rules: on, profiles });
    expect(messages.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
  });
});

test('a notice', () => {
  const { messages, profile } = lintSource(
    parseText(`NOTICE: FIRE DRILL ON WEDNESDAY, APRIL 19, 2023

To all staff,

A fire drill will take place on Wednesday, April 19, 2023, between 10:00 and 11:00 a.m. When the alarm sounds, please leave the building by the nearest exit and go to assembly point 2 (car park, north side). Do not use the lifts; do not stop to collect your belongings.

Floor wardens report to Mr. Grant (ext. 4417). The drill should not take more than 20 minutes. Questions? Write to safety@brookfield.example.

Thank you for your co-operation.

Facilities Office
April 12, 2023`),
    { rules: on, profiles },
  );
  expect(profile).toBe(null);
  expect(messages.map(({ ruleId, message }) => `${ruleId} ${message}`)).toEqual([]);
});

describe('sections of an English report', () => {
  const body = (problems: string) =>
    `Annual Report of the Library\n1. Introduction\nThe library serves a town of 18,400 people and was open on 298 days.\n2. Results\nReaders borrowed 96,310 items, and we counted 71,500 visits.\n${problems}4. Outlook\nWe plan to repair the roof and to open on Sundays from spring on.`;

  test('all there', () => {
    const { messages, profile } = lintSource(parseText(body('3. Challenges\nThe roof leaks.\n')), {
      rules: on,
      profiles,
    });
    expect(profile).toBe('english-report');
    expect(messages).toEqual([]);
  });

  test('one missing', () => {
    const { messages } = lintSource(parseText(body('').replace('4. ', '3. ')), { rules: on, profiles, locale: 'en' });
    expect(messages.map(({ message }) => message)).toEqual(['A report needs a section “problems”; none was found.']);
  });
});
