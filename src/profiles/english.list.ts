/**
 * Types of English documents as data, in the shape of the Chinese ones.
 * Source: practice; section names and synonyms collected from common templates of reports, minutes and proposals; 2026-11.
 */

import type { Profile, ProfileSection } from './profile.ts';

const introduction: ProfileSection = {
  id: 'introduction',
  name: ['引言或摘要', 'introduction or summary'],
  any: [
    'introduct|summary|overview|background|purpose|scope|abstract|foreword|preface|context|highlights|at a glance|aims?\\b|objectives?',
  ],
  stated:
    '(?:this|the present) (?:report|summary|review|document|paper)|(?:in|during|over|throughout) (?:the (?:year|quarter|month|week|period)|[12][0-9]{3})',
  level: 'warning',
};
const work: ProfileSection = {
  id: 'work',
  name: ['工作或发现', 'work done or findings'],
  other: true,
  any: [
    'findings?|results?|progress|achieve|accomplish|activit|work|performance|analysis|discussion|delivered|completed|milestones|status|outcomes?|operations?|review of|key figures|main',
  ],
};
const problems: ProfileSection = {
  id: 'problems',
  name: ['存在的问题', 'problems'],
  any: [
    'problems?|challenges?|issues?|difficult|shortcomings?|risks?|weakness|obstacles?|constraints?|limitations?|\\bgaps?\\b|lessons|concerns?|deficienc|blockers?|bottlenecks?|setbacks?|what went wrong|areas (?:for|of) improvement|room for improvement',
  ],
  stated:
    '(?:lapses|irregularities|weaknesses|deficiencies) (?:were|have been)|(?:some|several|a few|two|three|four|the (?:main|following)) (?:problems|challenges|issues|difficulties|shortcomings|risks)',
  level: 'warning',
};
const next: ProfileSection = {
  id: 'next',
  name: ['下一步或建议', 'next steps or recommendations'],
  any: [
    'next|recommend|\\bplan(?:s|ned)?\\b|outlook|future|conclusions?|concluding|way forward|follow-?up|proposals?|improvements?|(?:year|months?|quarter) ahead|looking (?:ahead|forward)|action items?|actions|suggestions?|proposed|goals for|priorities|closing',
  ],
  stated:
    '^(?:in (?:conclusion|[12][0-9]{3})|next (?:year|quarter|month)|we (?:will|shall|plan|recommend|propose)|going forward)',
};

export const englishProfiles: readonly Profile[] = [
  {
    id: 'english-minutes',
    name: ['英文会议纪要', 'minutes'],
    match: ['\\bminutes\\b', '^meeting (?:notes|record)'],
    sections: [
      {
        id: 'date',
        name: ['会议日期', 'date'],
        any: [
          '\\bdated?\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+[0-9]|[0-9]\\s(?:january|february|march|april|may|june|july|august|september|october|november|december)|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]/[0-9]{1,2}/[0-9]{2}',
        ],
        anywhere: true,
        level: 'warning',
      },
      {
        id: 'present',
        name: ['出席人员', 'those present'],
        any: ['\\b(?:present|attend(?:ees|ance|ed|ing)|participants?|members)\\b'],
        anywhere: true,
        level: 'warning',
      },
      {
        id: 'decisions',
        name: ['议定事项', 'decisions'],
        any: [
          '\\b(?:deci(?:sions?|ded)|resol(?:ved|utions?)|agreed|approved|adopted|actions?|noted|reported|discuss(?:ed|ion))\\b',
        ],
        anywhere: true,
      },
    ],
  },
  {
    id: 'english-proposal',
    name: ['英文方案', 'proposal'],
    match: ['\\bproposal\\b'],
    sections: [
      { ...introduction, name: ['背景', 'background'], any: [...introduction.any, 'rationale|problem|need|about'] },
      {
        id: 'approach',
        name: ['做法', 'approach'],
        other: true,
        any: ['approach|method|plan|solution|activit|work|design|implementation|strategy|deliverables|scope|proposed'],
      },
      {
        id: 'timeline',
        name: ['进度', 'timeline'],
        any: ['time|schedule|milestones?|phases?|calendar|duration|work ?plan|roadmap'],
        level: 'warning',
      },
      {
        id: 'budget',
        name: ['经费', 'budget'],
        any: ['budget|costs?|fund|resources?|pric|financ|fees?|investment|expens'],
        level: 'warning',
      },
    ],
  },
  {
    id: 'english-summary',
    name: ['英文总结', 'summary'],
    match: [
      '\\b(?:work|annual|year-?end|yearly|personal|project|monthly|quarterly|weekly|internship) summary\\b(?!.*\\breport\\b)',
      '\\bsummary (?:of|for) (?:work|the|[12][0-9]{3})\\b(?!.*\\breport\\b)',
    ],
    sections: [work, problems, { ...next, level: 'warning' }],
  },
  {
    id: 'english-report',
    name: ['英文报告', 'report'],
    // Governments and courts report in an order of their own.
    match: [
      '^(?!.*\\breport on the (?:work of the (?:government|supreme|national|standing|people)|implementation of the .*plan)).*\\breport\\b',
    ],
    sections: [introduction, work, problems, { ...next, level: 'warning' }],
  },
];
