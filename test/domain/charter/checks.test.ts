import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { type CheckId, charterChecks } from '../../../src/domain/charter/checks/charter-checks.ts';
import type { CheckState } from '../../../src/domain/charter/checks/finding.ts';
import { judgeCharter } from '../../../src/domain/charter/checks/judge-checks.ts';
import type { CharterFacts, Member, Schedule } from '../../../src/domain/charter/facts.ts';
import { findingText } from '../../../src/domain/charter/finding-text.ts';
import { sectionIds } from '../../../src/domain/charter/sections.ts';
import { charterWords as words } from '../../../src/tools/charter/words/papers.ts';

const asOf = plainDate('2026-11-30');
const day = plainDate;

function found(id: CheckId, facts: CharterFacts) {
  const check = judgeCharter(facts, asOf, words.choices).find((one) => one.check.id === id);
  if (!check) throw new Error(`There is no check "${id}".`);
  return { state: check.state, text: findingText(check.text, words) };
}

const agencies = [{ name: 'Agency A' }, { name: 'Agency B' }];
const csp: Member = { name: 'Mina', role: 'csp', email: 'm@p.example' };
const ana: Member = { name: 'Ana', role: 'ao-delegate', agency: ' agency a', phone: '1' };
const ben: Member = { name: 'Ben', role: 'representative', agency: 'Agency B', email: 'b@b.example' };
const monthly: Schedule = { every: 'month', week: 'second', weekday: 'wednesday', start: '13:00', minutes: 60 };
const voting = (...members: Member[]): CharterFacts => ({
  members: members.map((member) => ({ ...member, isVoting: true })),
  decisions: { approach: 'voting-members' },
});

/** Every check with facts for each of its outcomes, and a part of what it says. */
const rows: readonly [CheckId, CharterFacts, CheckState, string][] = [
  ['two-agencies', {}, 'missing', 'No agency'],
  ['two-agencies', { agencies: [{ name: 'A' }, { name: ' a ' }] }, 'not-applicable', 'One agency'],
  ['two-agencies', { agencies }, 'satisfied', '2 agencies'],

  ['draft-shared', {}, 'missing', 'Share the draft'],
  ['draft-shared', { steps: { shared: day('2026-10-01') } }, 'satisfied', 'October 1, 2026'],
  ['draft-shared', { steps: { shared: day('2026-10-01'), inaugural: day('2026-10-02') } }, 'satisfied', 'before'],
  ['draft-shared', { steps: { shared: day('2026-10-02'), inaugural: day('2026-10-02') } }, 'differs', 'not before'],

  ['inaugural-held', {}, 'missing', 'Hold'],
  ['inaugural-held', { steps: { inaugural: asOf } }, 'satisfied', 'held on'],
  ['inaugural-held', { steps: { inaugural: day('2026-12-01') } }, 'missing', 'planned'],

  ['charter-uploaded', {}, 'missing', 'top-level ConMon folder'],
  ['charter-uploaded', { steps: { uploaded: asOf } }, 'satisfied', 'uploaded on'],
  ['charter-uploaded', { steps: { uploaded: day('2026-12-01') } }, 'missing', 'planned'],
  ['charter-uploaded', { steps: { inaugural: asOf, uploaded: asOf } }, 'satisfied', 'uploaded on'],
  ['charter-uploaded', { steps: { inaugural: asOf, uploaded: day('2026-11-29') } }, 'differs', 'before the inaugural'],

  ['group-notified', {}, 'missing', 'Notify'],
  ['group-notified', { steps: { uploaded: asOf, notified: asOf } }, 'satisfied', 'notified on'],
  ['group-notified', { steps: { notified: day('2026-12-01') } }, 'missing', 'planned'],
  ['group-notified', { steps: { uploaded: asOf, notified: day('2026-11-29') } }, 'differs', 'before the upload'],

  ['csp-member', { members: [ana] }, 'missing', '“CSP.”'],
  ['csp-member', { members: [{ role: 'csp' }] }, 'missing', '“CSP.”'],
  ['csp-member', { members: [csp] }, 'satisfied', 'Mina'],

  ['agencies-represented', {}, 'missing', 'No agency'],
  ['agencies-represented', { agencies, members: [csp, ana] }, 'missing', 'Agency B'],
  ['agencies-represented', { agencies, members: [csp, ana, ben] }, 'satisfied', '2 agencies'],
  ['agencies-represented', { agencies: [{ name: 'Agency A' }], members: [ana, ben] }, 'differs', 'Agency B'],
  ['agencies-represented', { agencies, members: [ana, { ...ben, role: 'other' }] }, 'missing', 'Agency B'],

  ['contacts-given', {}, 'missing', 'No member'],
  ['contacts-given', { members: [csp, ana, ben] }, 'satisfied', 'number: 3'],
  ['contacts-given', { members: [csp, { name: 'Cleo', email: '  ' }] }, 'missing', '1 member: Cleo'],

  ['ao-or-delegate', {}, 'missing', 'No agency'],
  ['ao-or-delegate', { agencies, members: [ana, ben] }, 'missing', 'Agency B'],
  ['ao-or-delegate', { agencies, members: [ana, { ...ben, role: 'ao' }] }, 'satisfied', 'Each agency'],

  ['assessors-consulting', {}, 'not-applicable', 'No member'],
  ['assessors-consulting', { members: [csp] }, 'satisfied', 'No assessor'],
  ['assessors-consulting', { members: [{ name: 'Cy', role: 'consulting-assessor' }] }, 'satisfied', 'Cy'],
  ['assessors-consulting', { members: [{ name: 'Di', role: 'assessor' }] }, 'differs', 'Di'],

  ['meets-monthly', {}, 'missing', 'monthly'],
  ['meets-monthly', { schedule: { every: 'month' } }, 'satisfied', 'every month'],
  ['meets-monthly', { schedule: { every: 'quarter' } }, 'differs', 'every three months'],
  ['meets-monthly', { schedule: { every: 'two-weeks' } }, 'differs', 'every two weeks'],

  ['meets-one-hour', {}, 'missing', 'one hour'],
  ['meets-one-hour', { schedule: { minutes: 60 } }, 'satisfied', 'one hour'],
  ['meets-one-hour', { schedule: { minutes: 59 } }, 'differs', '59 minutes'],
  ['meets-one-hour', { schedule: { minutes: 61 } }, 'differs', '61 minutes'],

  ['meets-midweek', {}, 'missing', 'Tuesday'],
  ['meets-midweek', { schedule: { weekday: 'monday' } }, 'differs', 'Monday'],
  ['meets-midweek', { schedule: { weekday: 'tuesday' } }, 'satisfied', 'Tuesday'],
  ['meets-midweek', { schedule: { weekday: 'wednesday' } }, 'satisfied', 'Wednesday'],
  ['meets-midweek', { schedule: { weekday: 'thursday' } }, 'satisfied', 'Thursday'],
  ['meets-midweek', { schedule: { weekday: 'friday' } }, 'differs', 'Friday'],

  ['meets-early-afternoon', {}, 'missing', 'early afternoon'],
  ['meets-early-afternoon', { schedule: { start: '11:59' } }, 'differs', '11:59 a.m.'],
  ['meets-early-afternoon', { schedule: { start: '12:00' } }, 'satisfied', '12:00 p.m.'],
  ['meets-early-afternoon', { schedule: { start: '14:30' } }, 'satisfied', '2:30 p.m.'],
  ['meets-early-afternoon', { schedule: { start: '14:31' } }, 'differs', '2:31 p.m.'],

  ['no-holidays', {}, 'missing', 'not known'],
  ['no-holidays', { schedule: { ...monthly, weekday: 'tuesday' } }, 'satisfied', 'next 12 meetings'],
  ['no-holidays', { schedule: { ...monthly, weekday: 'thursday' } }, 'differs', 'November 11, 2027 (Veterans Day)'],
  ['no-holidays', { schedule: { ...monthly, weekday: 'thursday', holidays: 'Later' } }, 'satisfied', 'says what'],

  ['agenda-usual', {}, 'satisfied', '9 usual items'],
  ['agenda-usual', { agenda: { questions: { isLeftOut: true } } }, 'differs', 'questions and answers'],

  ['deliverables-listed', {}, 'satisfied', '6 monthly'],
  ['deliverables-listed', { deliverables: { poam: { isLeftOut: true } } }, 'differs', 'updated POA&M'],

  ['upload-same-day', {}, 'missing', 'Choose'],
  ['upload-same-day', { upload: { rule: 'before-meeting' } }, 'satisfied', '7 days'],
  ['upload-same-day', { upload: { rule: 'day-of-month' } }, 'missing', 'Enter the day'],
  ['upload-same-day', { upload: { rule: 'day-of-month', day: 31 } }, 'satisfied', 'day 31'],

  ['upload-week-before', {}, 'missing', 'known once'],
  ['upload-week-before', { schedule: monthly, upload: { rule: 'before-meeting' } }, 'satisfied', '7 days'],
  ['upload-week-before', { schedule: monthly, upload: { rule: 'before-meeting', days: 6 } }, 'differs', '6 days'],
  ['upload-week-before', { schedule: monthly, upload: { rule: 'before-meeting', days: 8 } }, 'satisfied', '8 days'],
  // The second Wednesday is the 8th at the earliest.
  ['upload-week-before', { schedule: monthly, upload: { rule: 'day-of-month', day: 1 } }, 'satisfied', '7 days'],
  ['upload-week-before', { schedule: monthly, upload: { rule: 'day-of-month', day: 2 } }, 'differs', '6 days'],

  ['repository-named', {}, 'missing', 'Name'],
  ['repository-named', { repository: 'r' }, 'satisfied', 'named'],

  ['approach-chosen', {}, 'missing', 'Choose'],
  ['approach-chosen', { decisions: { approach: 'both' } }, 'satisfied', 'voting members and a comment period'],

  ['two-voters', {}, 'not-applicable', 'not decide'],
  ['two-voters', voting(), 'missing', 'at least two'],
  ['two-voters', voting(ana), 'differs', 'Ana'],
  ['two-voters', voting(ana, ben), 'satisfied', '2 voting members: Ana and Ben'],

  ['voters-of-agencies', {}, 'not-applicable', 'not decide'],
  ['voters-of-agencies', voting(), 'missing', 'No member'],
  ['voters-of-agencies', voting(ana, csp), 'differs', 'Mina'],
  ['voters-of-agencies', voting(ana, ben), 'satisfied', 'agency'],

  ['voting-rule', {}, 'not-applicable', 'not decide'],
  ['voting-rule', voting(ana), 'missing', 'tie'],
  ['voting-rule', { decisions: { approach: 'both', votingRule: 'Majority' } }, 'satisfied', 'rule'],

  ['comment-two-weeks', {}, 'not-applicable', 'not use'],
  ['comment-two-weeks', { decisions: { approach: 'comment-period' } }, 'satisfied', '14 days'],
  ['comment-two-weeks', { decisions: { approach: 'both', days: 13 } }, 'differs', '13 days'],
  ['comment-two-weeks', { decisions: { approach: 'both', days: 14 } }, 'satisfied', 'two weeks'],
  ['comment-two-weeks', { decisions: { approach: 'both', days: 15 } }, 'differs', '15 days'],

  ['comment-start', {}, 'not-applicable', 'not use'],
  ['comment-start', { decisions: { approach: 'both', from: 'meeting' } }, 'missing', 'our reading'],
  ['comment-start', { decisions: { approach: 'both', from: 'meeting', objection: 'o' } }, 'satisfied', 'both'],

  ['approaches-divided', {}, 'not-applicable', 'not combine'],
  ['approaches-divided', { decisions: { approach: 'both' } }, 'missing', 'Write down'],
  ['approaches-divided', { decisions: { approach: 'both', division: 'd' } }, 'satisfied', 'says so'],

  ['requirements-identified', {}, 'missing', 'Ask each'],
  ['requirements-identified', { hasNoRequirements: true }, 'satisfied', 'none'],
  ['requirements-identified', { requirements: [{ agency: 'A', text: 't' }] }, 'satisfied', '1'],
  ['requirements-identified', { requirements: [{ agency: 'A' }] }, 'missing', 'without an agency or a text: 1'],
  ['requirements-identified', { requirements: [{}], hasNoRequirements: true }, 'differs', 'Clear one'],

  ['requirements-documented', {}, 'not-applicable', 'No requirement'],
  ['requirements-documented', { requirements: [{ agency: 'A', documented: 'not-yet' }] }, 'missing', '(A)'],
  ['requirements-documented', { requirements: [{ documented: 'both' }] }, 'satisfied', 'documented'],

  ['performance-based', {}, 'missing', 'Say whether'],
  ['performance-based', { performance: { usesProcess: true } }, 'satisfied', 'table of 21'],
  ['performance-based', { performance: { usesProcess: false } }, 'differs', 'recommends'],
  ['performance-based', { performance: { own: 'o' } }, 'differs', 'own text'],

  ['performance-triggers', {}, 'missing', 'may define'],
  ['performance-triggers', { performance: { own: 'o' } }, 'satisfied', 'own text'],
  [
    'performance-triggers',
    { performance: { usesProcess: true, off: ['zero-day-daily-updates'] } },
    'satisfied',
    '20 of 21',
  ],
];

describe('the checks of a charter', () => {
  it.each(rows)('%s of %j is %s', (id, facts, state, text) => {
    const result = found(id, facts);
    expect(result.state).toBe(state);
    expect(result.text).toContain(text);
  });

  it('each have a force, statements, and a section, and cover every section', () => {
    for (const check of charterChecks) expect(check.statements, check.id).toMatch(/^CC-\d{3}/);
    expect(new Set(charterChecks.map(({ section }) => section))).toEqual(new Set(['steps', ...sectionIds]));
    expect(new Set(charterChecks.map(({ id }) => id)).size).toBe(charterChecks.length);
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set(charterChecks.map(({ id }) => id)));
  });

  it('ask for the four steps as “must” and for the seven sections as “should”', () => {
    const must = charterChecks.filter(({ force }) => force === 'must').map(({ id, section }) => ({ id, section }));
    expect(must.every(({ section }) => section === 'steps')).toBe(true);
    const included = charterChecks.filter(({ statements }) => statements.includes('CC-030'));
    expect(new Set(included.map(({ force }) => force))).toEqual(new Set(['should']));
  });

  it('name a few of forty agencies, and count the others', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `Agency ${index + 1}` }));
    expect(found('agencies-represented', { agencies: many }).text).toBe(
      'No representative is listed for Agency 1, Agency 2, Agency 3, Agency 4, Agency 5, Agency 6, and 34 more.',
    );
  });
});
