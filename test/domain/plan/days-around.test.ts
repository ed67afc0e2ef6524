import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { meetingDayText, meetingsTexts, milestoneText } from '../../../src/domain/plan/words.ts';
import { milestones } from '../../../src/tools/plan/words/milestones.ts';
import { allOf, nameIn, planned, today, withStep } from '../../support/planned.ts';

const day = plainDate;

describe('the days of the 2026 rules', () => {
  const last = milestones.find(({ id }) => id === 'last-rev5-application');
  const limit = last?.day ?? today;

  /** The plan in which the package’s checklist is sent so many days after the last one for new Rev5 applications. */
  function sentAt(days: number, isOpen = false) {
    const facts = withStep({ ...allOf('just-in-time', 1), start: day('2027-01-04') }, 'checklist', {
      movedTo: addDays(limit, days),
    });
    const { upload: _, ...steps } = facts.steps ?? {};
    const plan = planned(isOpen ? { ...facts, steps: { ...steps, checklist: {} } } : facts);
    return plan.milestones.find(({ id }) => id === 'last-rev5-application');
  }

  it('are those of the content, with June 11, 2027 as the one limit', () => {
    expect(limit).toBe('2027-06-11');
    const judged = planned(allOf('just-in-time', 1)).milestones;
    expect(judged.filter(({ isLimit }) => isLimit).map(({ id }) => id)).toEqual(['last-rev5-application']);
    expect(judged.map(({ id }) => id)).toEqual([
      'rules-for-all',
      'last-rev5-application',
      'last-grace',
      'rules-expire',
    ]);
  });

  it.each([
    [-1, 'before'],
    [0, 'before'],
    [1, 'after'],
  ])('take a package that is sent %i days after the last one as %s it', (days, state) => {
    expect(sentAt(days)?.state).toBe(state);
  });

  it('say that nobody can tell while a length is missing', () => {
    const judged = sentAt(0, true);
    expect(judged?.state).toBe('not-known');
    expect(judged && milestoneText(judged, 'X')).toBe('“X” may still be after it: lengths are missing.');
  });

  it('warn past the limit with the day to bring the step forward to', () => {
    const judged = sentAt(3);
    expect(judged && milestoneText(judged, 'X')).toBe(
      '“X” is 3 days after it. Bring it forward to June 11, 2027 or earlier.',
    );
  });
});

describe('the meetings of a plan', () => {
  const facts = { ...allOf('just-in-time', 1), start: day('2027-03-01') };

  it.each([
    ['2027-07-05', 'the federal holiday Independence Day', '2027-07-02', '2027-07-06'],
    ['2027-09-04', 'a weekend', '2027-09-03', '2027-09-07'],
    ['2027-12-31', 'the federal holiday New Year’s Day', '2027-12-30', '2028-01-03'],
  ])('that fall on %s are said, with the business days around them', (date, why, earlier, later) => {
    const plan = planned(withStep(facts, 'close-out', { movedTo: day(date) }));
    const found = plan.meetingDays.find(({ step }) => step === 'close-out');
    expect([found?.earlier, found?.later, found?.offer]).toEqual([earlier, later, later]);
    expect(found && meetingDayText(found, nameIn(plan))).toContain(why);
  });

  it('offer the earlier day where the plan is counted back, and let a meeting be that was held', () => {
    const { start: _, ...rest } = facts;
    const back = planned(withStep({ ...rest, target: day('2028-06-01') }, 'close-out', { movedTo: day('2027-09-04') }));
    expect(back.meetingDays.find(({ step }) => step === 'close-out')?.offer).toBe('2027-09-03');
    const held = planned(withStep(facts, 'kickoff', { doneOn: day('2026-11-28') }));
    expect(held.meetingDays.some(({ step }) => step === 'kickoff')).toBe(false);
  });

  it.each([
    [1, false],
    [2, false],
    [3, true],
  ])('recur every %i weeks; too seldom: %s', (weeks, isTooSeldom) => {
    const plan = planned({ ...facts, meeting: { first: day('2027-03-09'), weeks } });
    expect(plan.meetings?.isTooSeldom).toBe(isTooSeldom);
    const texts = plan.meetings ? meetingsTexts(plan.meetings) : [];
    expect(texts.some((text) => text.includes('less often than the PMO recommends'))).toBe(isTooSeldom);
  });

  it('name those that fall on a holiday', () => {
    const long = { ...allOf('just-in-time', 5), start: day('2027-03-01') };
    const plan = planned({ ...long, meeting: { first: day('2027-05-17'), weeks: 2 } });
    expect(plan.meetings?.closed[0]).toMatchObject({
      date: '2027-05-31',
      holiday: 'Memorial Day',
      later: '2027-06-01',
    });
  });
});
