import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { longestStep } from '../../../src/domain/plan/facts.ts';
import { approachOfAnswers, chooserWork, openByStage, readinessWork } from '../../../src/domain/plan/taken-in.ts';
import { longestEnteredList } from '../../../src/domain/work-documents/facts-schema.ts';
import { planWork } from '../../../src/tools/plan/tool.ts';

describe('the facts of a plan', () => {
  it('set aside what they cannot use, keep it, and say what to enter instead', () => {
    const { facts, problems, unread } = planWork.check({
      approach: 'both',
      start: '2027-02-31',
      steps: {
        testing: { amount: longestStep + 1, unit: 'months' },
        queue: { amount: -1 },
        upload: { amount: '2.5' },
        'pmo-review': { amount: 0 },
        party: { amount: 3 },
      },
      meeting: { weeks: 53, start: '04:59' },
    });
    expect(facts).toEqual({ steps: { testing: {}, queue: {}, upload: {}, 'pmo-review': { amount: 0 } }, meeting: {} });
    expect(Object.fromEntries(problems.map(({ field, message }) => [field, message]))).toEqual({
      approach: '“both” is not a choice here. Choose “Just-In-Time” or “All at once”.',
      start: 'There is no February 31, 2027: that month has 28 days.',
      'steps.testing.amount': 'Enter 3,660 or less.',
      'steps.testing.unit': '“months” is not a choice here. Choose “Business days”, “Calendar days”, or “Weeks”.',
      'steps.queue.amount': 'Enter 0 or more.',
      'steps.upload.amount': 'Enter a whole number.',
      'steps.party': '“party” is not a field of the authorization plan.',
      'meeting.weeks': 'Enter 52 or less.',
      'meeting.start': 'Enter an Eastern time from 5:00 a.m. on, such as 13:00 or 1:00 p.m.',
    });
    expect(unread).toHaveLength(problems.length);
  });

  it('take forty steps of the planner’s own, and no more than a list can have', () => {
    const steps = (count: number) => Array.from({ length: count }, () => ({ title: 'Step', after: 'ato', amount: 1 }));
    expect(planWork.check({ ownSteps: steps(40) }).facts.ownSteps).toHaveLength(40);
    expect(planWork.check({ ownSteps: steps(longestEnteredList + 1) }).problems).toHaveLength(1);
  });
});

describe('what a plan takes from other tools', () => {
  it('is the result of the chooser, once no answer can change it', () => {
    const { facts } = chooserWork.check({ 'ssp-complete': 'no' });
    expect(approachOfAnswers(facts)).toBe('just-in-time');
    expect(approachOfAnswers({})).toBeUndefined();
  });

  it('is how many items the checklist has open before each stage, as the checklist counts them', () => {
    const { facts } = readinessWork.check({ role: 'csp', level: 'Moderate' });
    const open = openByStage(facts);
    expect(open['fit-to-partner']).toBe(6);
    const done = readinessWork.check({
      role: 'csp',
      level: 'Moderate',
      items: { 'fully-built-and-functional-system': { state: 'done', target: plainDate('2026-12-01') } },
    });
    expect(done.problems).toEqual([]);
    expect(openByStage(done.facts)['fit-to-partner']).toBe(5);
  });
});
