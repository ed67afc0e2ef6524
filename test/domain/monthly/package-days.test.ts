import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { uploadBy, uploadLead } from '../../../src/domain/collaborative-conmon/recommended-meeting.ts';
import type { MonthlyFacts, PlainMonth } from '../../../src/domain/monthly/facts.ts';
import { monthAfter, readMonth, startNextMonth } from '../../../src/domain/monthly/next-month.ts';
import { judgeDeliverables, meetingRemarks } from '../../../src/domain/monthly/package-days.ts';
import { judgeSkipping } from '../../../src/domain/monthly/skipping.ts';

const meeting = plainDate('2026-09-10');
const last = uploadBy(meeting);

describe('the days of a month’s package', () => {
  it('ask for the upload at least one week before the meeting', () => {
    expect(uploadLead).toBe(7);
    expect(last).toBe('2026-09-03');
  });

  it.each([
    { uploaded: addDays(last, -1), state: 'uploaded', daysLate: undefined },
    { uploaded: last, state: 'uploaded', daysLate: undefined },
    { uploaded: addDays(last, 1), state: 'uploaded-late', daysLate: 1 },
  ])('call a file of $uploaded $state', ({ uploaded, ...expected }) => {
    const [first] = judgeDeliverables(
      { meeting: { date: meeting }, deliverables: { 'summary-report': { uploaded } } },
      last,
    );
    expect({ state: first?.state, daysLate: first?.daysLate }).toEqual(expected);
  });

  it.each([
    { asOf: last, state: 'missing' },
    { asOf: addDays(last, 1), state: 'overdue' },
  ])('call what is not there $state on $asOf', ({ asOf, state }) => {
    expect(judgeDeliverables({ meeting: { date: meeting } }, asOf)[0]?.state).toBe(state);
    expect(judgeDeliverables({}, asOf)[0]?.state).toBe('missing');
  });

  it('take a month without requests, but none without a POA&M', () => {
    const deliverables = { poam: { isNone: true }, 'deviation-requests': { isNone: true } };
    const states = Object.fromEntries(judgeDeliverables({ deliverables }, last).map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({ poam: 'missing', 'deviation-requests': 'none' });
  });

  it.each([
    { date: '2026-09-10', start: '13:00', minutes: 60, remarks: [] },
    { date: '2026-09-07', start: '13:00', minutes: 60, remarks: ['weekend-or-edge-day', 'holiday'] },
    { date: '2026-11-26', start: '09:00', minutes: 90, remarks: ['holiday', 'not-early-afternoon', 'not-an-hour'] },
    { remarks: [] },
  ])('remark on a meeting of $date at $start: $remarks', ({ remarks, date, ...rest }) => {
    const day = date === undefined ? {} : { date: plainDate(date) };
    expect(meetingRemarks({ meeting: { ...day, ...rest } })).toEqual(remarks);
  });
});

describe('whether a month’s meeting may be skipped', () => {
  it.each<{ facts: MonthlyFacts; answer: string }>([
    { facts: {}, answer: 'not-known' },
    { facts: { hasSubstantialChanges: false }, answer: 'not-known' },
    { facts: { hasSubstantialChanges: false, hasVulnerabilityChanges: false }, answer: 'may' },
    { facts: { hasSubstantialChanges: true }, answer: 'hold' },
    { facts: { hasSubstantialChanges: false, hasVulnerabilityChanges: true }, answer: 'hold' },
  ])('with $facts: $answer', ({ facts, answer }) => {
    expect(judgeSkipping(facts).answer).toBe(answer);
  });

  it('is advised against while a request waits for a decision', () => {
    const may = { hasSubstantialChanges: false, hasVulnerabilityChanges: false };
    expect(
      judgeSkipping({ ...may, requests: [{ state: 'submitted' }], changes: [{ state: 'pending-approval' }] }),
    ).toEqual({
      answer: 'may',
      against: ['requests', 'changes'],
    });
    expect(judgeSkipping({ ...may, requests: [{ state: 'approved' }] })).toEqual({ answer: 'may', against: [] });
  });
});

describe('the next month', () => {
  it.each([
    ['2026-11', '2026-12'],
    ['2026-12', '2027-01'],
    ['2199-12', undefined],
  ])('after %s is %s', (month, next) => {
    expect(monthAfter(month as PlainMonth)).toBe(next);
  });

  it.each(['2026-00', '2026-13', '26-1', '1989-12', '2200-01', ''])('is not read from “%s”', (text) => {
    expect(readMonth(text)).toBeUndefined();
  });

  it('begins with who, where, agenda and logs, and without what is of one month alone', () => {
    const facts: MonthlyFacts = {
      month: '2026-08' as PlainMonth,
      csp: 'C',
      meeting: { date: meeting, start: '13:00' },
      requests: [{ number: 'DR-7' }],
      texts: { changed: 'x' },
      deliverables: { poam: { file: 'x' } },
      hasSubstantialChanges: false,
    };
    const next = JSON.parse(JSON.stringify(startNextMonth(facts)));
    expect(next).toEqual({ month: '2026-09', csp: 'C', meeting: { start: '13:00' }, requests: [{ number: 'DR-7' }] });
  });
});
