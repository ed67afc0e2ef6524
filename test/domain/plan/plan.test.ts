import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { LengthUnit, PlanFacts } from '../../../src/domain/plan/facts.ts';
import { fillAlike } from '../../../src/domain/plan/fill-alike.ts';
import { type Plan, planOf } from '../../../src/domain/plan/plan.ts';
import { nodeName } from '../../../src/domain/plan/plan-words.ts';
import type { StepId } from '../../../src/domain/plan/step-ids.ts';
import { hasLength, stepsFor } from '../../../src/domain/plan/steps.ts';
import {
  conflictWords,
  headline,
  lackingText,
  meetingDayText,
  meetingsTexts,
  milestoneText,
  slipText,
} from '../../../src/domain/plan/words.ts';
import type { ApproachId } from '../../../src/domain/review-approach/approaches.ts';
import { milestones } from '../../../src/tools/plan/words/milestones.ts';
import { names } from '../../../src/tools/plan/words/names.ts';

const day = plainDate;
const today = day('2026-11-30');

/** Facts in which every step lasts so long. */
function allOf(approach: ApproachId, amount: number, unit: LengthUnit = 'days'): PlanFacts {
  const lengths = stepsFor(approach).filter(hasLength);
  return { approach, steps: Object.fromEntries(lengths.map(({ id }) => [id, { amount, unit }])) };
}

const withStep = (facts: PlanFacts, id: StepId, entry: object): PlanFacts => ({
  ...facts,
  steps: { ...facts.steps, [id]: { ...facts.steps?.[id], ...entry } },
});

function planned(facts: PlanFacts, asOf: PlainDate = today): Plan {
  const plan = planOf(facts, asOf, milestones);
  if (!plan) throw new Error('No plan.');
  return plan;
}

const stepIn = (plan: Plan, id: string) => {
  const found = plan.steps.find(({ node }) => node.id === id);
  if (!found) throw new Error(`No step ${id}.`);
  return found;
};

const nameIn = (plan: Plan) => (id: string) => nodeName(stepIn(plan, id).node, names);

/** All conflicts of a plan, each as it is read. */
const conflictsIn = (plan: Plan): string[] =>
  plan.conflicts.map((one) => {
    const { text, source, resolve } = conflictWords(one, nameIn(plan));
    return `${text} ${source} ${resolve}`;
  });

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

describe('what a plan cannot keep', () => {
  const facts = { ...allOf('just-in-time', 1), start: day('2027-03-01') };
  const given = stepIn(planned(facts), 'final-package').end ?? today;

  it('is a debrief 13 days after the final SAR and POA&M; 14 days are enough', () => {
    const at = (days: number) => planned(withStep(facts, 'sar-debrief', { movedTo: addDays(given, days) }));
    expect(at(14).conflicts).toEqual([]);
    expect(at(15).conflicts).toEqual([]);
    const [conflict, ...others] = conflictsIn(at(13));
    expect(others).toEqual([]);
    expect(conflict).toContain('It comes at least two weeks after “Final SAR and POA&M given to the agency”');
    expect(conflict).toContain('so this is 1 day too soon. The playbook says so (AP-384). Move “SAR Debrief” to');
    expect(at(13).edges.find(({ constraint }) => constraint?.id === 'final-sar-and-poam')?.slack).toBe(-1);
  });

  it('is a target before the earliest day, which is named with what would help', () => {
    const end = planned(facts).last ?? today;
    expect(planned({ ...facts, target: end }).conflicts).toEqual([]);
    const [conflict] = conflictsIn(planned({ ...facts, target: addDays(end, -1) }));
    expect(conflict).toMatch(/^The target of .* cannot be kept\. The earliest day is .*, 1 day after it\./);
    expect(conflict).toContain('Move the target to');
    expect(conflict).toMatch(/start by February 2[0-8], 2027/);
  });

  it('is a start that has passed, for a plan that is counted back', () => {
    const back = planned({ ...allOf('just-in-time', 5), target: addDays(today, 120) });
    const [conflict] = conflictsIn(back);
    expect(conflict).toMatch(/^To keep the target, work that is still open had to start by .* before today\./);
    expect(conflict).toMatch(/move the target to .* or later, the earliest day from today/i);
  });

  it.each([
    ['a start after the target', { start: day('2027-05-02'), target: day('2027-05-01') }, 'start-after-target'],
    ['a target that has passed', { target: addDays(today, -1) }, 'target-passed'],
  ])('is %s', (_, days, kind) => {
    expect(planned({ ...allOf('simultaneous', 1), ...days }).conflicts[0]?.kind).toBe(kind);
  });

  it('is a step done on a day to come, one done before what it waits for, and one before its earliest day', () => {
    const ahead = planned(withStep(facts, 'partnership', { doneOn: addDays(today, 1) }));
    expect(ahead.conflicts.map(({ kind }) => kind)).toEqual(['done-ahead']);
    const early = planned(withStep(facts, 'kickoff', { doneOn: day('2026-11-20') }));
    expect(early.conflicts.some(({ kind }) => kind === 'too-soon')).toBe(true);
    expect(conflictsIn(early)[0]).toContain('Enter the day on which');
    const before = planned(withStep(facts, 'upload', { notBefore: day('2027-09-02'), movedTo: day('2027-09-01') }));
    expect(before.conflicts.some(({ kind }) => kind === 'before-earliest')).toBe(true);
  });

  it('is not a day that the calendar does not hold: such a plan says that it leads beyond it', () => {
    const plan = planned({ ...allOf('just-in-time', 1_827), start: day('2195-01-01') });
    expect([plan.isOutOfCalendar, plan.last]).toEqual([true, undefined]);
    expect(headline(plan, undefined)).toBe('This plan leads beyond the years that the calendar knows.');
    expect(planned({ ...allOf('just-in-time', 1_827), target: day('1992-01-01') }).isOutOfCalendar).toBe(true);
  });
});

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
