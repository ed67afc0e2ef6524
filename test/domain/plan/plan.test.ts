import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { fillAlike } from '../../../src/domain/plan/fill-alike.ts';
import { headline, lackingText, slipText } from '../../../src/domain/plan/words.ts';
import { names } from '../../../src/tools/plan/words/names.ts';
import { allOf, planned, stepIn, today, withStep } from '../../support/planned.ts';

const day = plainDate;

describe('a plan that is counted on from its start', () => {
  it('gives the debrief two weeks after the final SAR and POA&M, and the review meeting one after the draft report', () => {
    const plan = planned({ ...allOf('just-in-time', 1), start: day('2027-03-01') });
    const [given, debrief] = [stepIn(plan, 'final-package'), stepIn(plan, 'sar-debrief')];
    expect(debrief.start).toBe(addDays(given.end ?? today, 14));
    const [report, meeting] = [stepIn(plan, 'draft-report'), stepIn(plan, 'review-meeting')];
    expect(meeting.start).toBe(addDays(report.end ?? today, 7));
    expect(plan.conflicts).toEqual([]);
  });

  it('counts the PMO’s review as 10 business days, holidays left out, until the planner says otherwise', () => {
    const { steps: { 'pmo-review': _, ...steps } = {}, ...facts } = allOf('simultaneous', 0);
    const typical = planned({ ...facts, steps, start: day('2027-06-14') });
    // What comes before it takes no day, but for the meetings and the two weeks before the debrief.
    const { start, end, node } = stepIn(typical, 'pmo-review');
    expect([start, end, node.length?.from]).toEqual(['2027-06-30', '2027-07-14', 'source']);
    const own = planned({ ...facts, steps: { ...steps, 'pmo-review': { amount: 3 } }, start: day('2027-06-14') });
    expect(stepIn(own, 'pmo-review').end).toBe('2027-07-02');
  });

  it('says from when it is not sure, and which lengths are missing', () => {
    const facts = { ...allOf('just-in-time', 1), start: day('2027-03-01') };
    const { queue: _, approval: __, ...steps } = facts.steps ?? {};
    const plan = planned({ ...facts, steps });
    expect(stepIn(plan, 'completeness-check').isEndBound).toBe(false);
    expect(stepIn(plan, 'queue').isEndBound).toBe(true);
    expect(headline(plan, undefined)).toMatch(/^FedRAMP Authorized not before .*: 2 steps have no length yet\.$/);
    expect(lackingText(plan, names)).toBe(
      'The playbook gives no length for these steps, and you have not entered one: Wait in the PMO’s queue and Approval by FedRAMP leadership.',
    );
  });

  it('names the first steps without a length, and counts the others', () => {
    const plan = planned({ approach: 'just-in-time', start: day('2027-03-01') });
    expect(lackingText(plan, names)).toMatch(/: Agree to partner, .* Agency feedback on the SSP, and 27 more\.$/);
  });

  it('goes on from what was done and moved, and says what slipped', () => {
    const facts = { ...allOf('just-in-time', 5), start: day('2027-03-01') };
    const before = planned(facts);
    const end = stepIn(before, 'partnership').end ?? today;
    const late = planned(withStep(facts, 'partnership', { doneOn: addDays(end, 4) }), day('2027-03-20'));
    expect(late.slipped).toBe(4);
    expect(stepIn(late, 'partnership').state).toBe('done');
    expect(slipText(late)).toBe('What was done or moved puts the end 4 days later than planned.');
    const kickoff = stepIn(before, 'kickoff').start ?? today;
    const moved = planned(withStep(facts, 'kickoff', { movedTo: addDays(kickoff, 9) }));
    expect([moved.slipped, stepIn(moved, 'kickoff').state]).toEqual([9, 'moved']);
  });

  it('marks what should have ended and is not said to be done', () => {
    const plan = planned({ ...allOf('just-in-time', 5), start: day('2026-11-23') });
    expect(stepIn(plan, 'partnership').state).toBe('overdue');
    expect(stepIn(plan, 'planning').state).toBe('planned');
  });
});

describe('steps of the planner’s own', () => {
  const facts = { ...allOf('just-in-time', 1), start: day('2027-03-01') };

  it('hold up what follows the same step, or nothing', () => {
    const holding = planned({ ...facts, ownSteps: [{ after: 'final-review', amount: 7, unit: 'days' }] });
    const beside = planned({
      ...facts,
      ownSteps: [{ after: 'final-review', amount: 7, unit: 'days', isBeside: true }],
    });
    const plain = planned(facts);
    expect(holding.last).toBe(addDays(plain.last ?? today, 7));
    expect(beside.last).toBe(plain.last);
  });

  it('follow another step where the approach lacks theirs, and that is said', () => {
    const plan = planned({
      ...allOf('simultaneous', 1),
      start: day('2027-03-01'),
      ownSteps: [{ after: 'sap-accept', amount: 1 }],
    });
    expect(plan.reanchored).toEqual([0]);
    expect(plan.edges.some(({ from, to }) => from === 'sap-submit' && to === 'own-0')).toBe(true);
  });
});

describe('the lengths of the SSP', () => {
  it('go to the other deliverables where these have none', () => {
    const { facts, count } = fillAlike({
      steps: {
        'ssp-produce': { amount: 4, unit: 'weeks' },
        'sap-produce': { amount: 1 },
        'sar-produce': { note: 'x' },
      },
    });
    expect(count).toBe(2);
    expect(facts.steps).toMatchObject({
      'sap-produce': { amount: 1 },
      'sar-produce': { amount: 4, unit: 'weeks', note: 'x' },
      'poam-produce': { amount: 4, unit: 'weeks' },
    });
  });
});
