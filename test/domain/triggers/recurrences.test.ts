import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { TriggerId } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { datesText } from '../../../src/domain/triggers/words/amounts.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';
import { judge } from './judge.ts';
import { daysAgo, itemsOfAge } from './probes.ts';

const row = 'multiple-recurrences';
const count = 'unique-vulnerability-count-increase';
const late = 'late-remediation-high-dfr';
const quality = 'poor-quality-of-deliverables';
const notice = 'insufficient-notice-of-planned-change';

/** Facts by which nothing is met, and everything known on which recurrences depend. */
const quiet: TriggerFacts = {
  vulnerabilities: { atBaseline: 50, now: 50 },
  scanning: { percent: 0 },
  remediation: { items: [] },
  changes: [],
  incidents: [],
  directives: [],
  zeroDays: [],
  answers: {
    'deliverable-untimely': false,
    'deliverable-inaccurate': false,
    'known-issues-unreported': false,
    'scans-manipulated': false,
    'configuration-plan-insufficiently-followed': false,
    'incident-notice-late': false,
  },
  history: [],
};
const earlier = (trigger: TriggerId, ...days: number[]) => days.map((day) => ({ trigger, date: daysAgo(day) }));
const lateNotice = (days: number) =>
  ({ kind: 'planned', date: daysAgo(days - 3), notice: daysAgo(days), analysisSufficient: true }) as const;

describe('a trigger recurs', () => {
  it.each<{ title: string; facts: TriggerFacts; state: string }>([
    { title: 'twice in the history', facts: { history: earlier(late, 10, 90) }, state: 'met' },
    { title: 'twice in the history, but a year apart', facts: { history: earlier(late, 10, 400) }, state: 'not-met' },
    { title: 'once', facts: { history: earlier(late, 10) }, state: 'not-met' },
    {
      title: 'once, and another once',
      facts: { history: [...earlier(late, 10), ...earlier(count, 20)] },
      state: 'not-met',
    },
    {
      title: 'by name, but in two rows',
      facts: { history: [...earlier(late, 10), ...earlier('late-remediation-high-cap', 20)] },
      state: 'not-met',
    },
    { title: 'noted twice on one day', facts: { history: earlier(late, 10, 10) }, state: 'not-met' },
    { title: 'noted for a day to come', facts: { history: earlier(late, 10, -10) }, state: 'not-met' },
    { title: 'twice by the facts', facts: { changes: [lateNotice(30), lateNotice(60)] }, state: 'met' },
    { title: 'twice by the facts, on one day', facts: { changes: [lateNotice(30), lateNotice(30)] }, state: 'met' },
    {
      title: 'by one change in two ways',
      facts: { changes: [{ ...lateNotice(30), analysisSufficient: false }] },
      state: 'not-met',
    },
    {
      title: 'once by the facts, once in the history',
      facts: { changes: [lateNotice(30)], history: earlier(notice, 90) },
      state: 'met',
    },
    {
      title: 'once, in the facts and in the history',
      facts: { changes: [lateNotice(30)], history: earlier(notice, 30) },
      state: 'not-met',
    },
    {
      title: 'by an answer, and in the history',
      facts: { answers: { ...quiet.answers, 'deliverable-untimely': true }, history: earlier(quality, 60) },
      state: 'met',
    },
    {
      title: 'by two answers, which may be about one thing',
      facts: { answers: { ...quiet.answers, 'deliverable-untimely': true, 'deliverable-inaccurate': true } },
      state: 'not-met',
    },
  ])('or does not: $title: $state', ({ facts, state }) => {
    expect(judge(row, { ...quiet, ...facts }).state).toBe(state);
  });

  it('with its days and their number in words', () => {
    const { text, flagIds } = judge(row, { ...quiet, changes: [lateNotice(30)], history: earlier(notice, 90) });
    const { times, window } = triggerOf(row).thresholds;
    expect(text).toBe(
      `Insufficient Notice of Planned Change: met 2 times within ${window.value} months, on June 2, 2026, and August 1, 2026; the limit is ${times.value}.`,
    );
    expect(flagIds).toEqual(['may-be-the-same']);
  });

  it('with a day on which it was met twice named once', () => {
    const { text } = judge(row, { ...quiet, changes: [lateNotice(30), lateNotice(30)] });
    expect(text).toContain('met 2 times within 6 months, on August 1, 2026 (twice); the limit is 2.');
  });

  it('with semicolons between more than two days, and the number of those that follow the sixth', () => {
    const days = ['2026-01-02', '2026-02-03', '2026-03-04', '2026-04-05', '2026-05-06', '2026-06-07', '2026-07-08'];
    const [first, second, third] = days.map(plainDate);
    if (!first || !second || !third) throw new Error('There are three days.');
    expect(datesText([first])).toBe('January 2, 2026');
    expect(datesText([first, second])).toBe('January 2, 2026, and February 3, 2026');
    expect(datesText([first, second, third])).toBe('January 2, 2026; February 3, 2026; and March 4, 2026');
    expect(datesText(days.map(plainDate))).toMatch(/; June 7, 2026; and 1 more$/);
  });

  it('by row, and says so where nothing recurs: rows of one name are not taken together', () => {
    expect(judge(row, quiet).text).toMatch(/\brows?\b/);
  });

  it('with a remark when that was long ago', () => {
    expect(judge(row, { ...quiet, history: earlier(late, 300, 350) }).flagIds).toEqual(['past-window']);
  });

  it('but not when it is switched off, which is said', () => {
    const result = judge(row, { ...quiet, history: earlier(late, 10, 90), off: [late] });
    expect(result).toMatchObject({ state: 'not-met', flagIds: ['left-out'] });
    expect(result.flags[0]?.text).toBe('2 earlier occurrences of triggers that are switched off are left out.');
  });
});

describe('a condition that lasts', () => {
  /** Five items, so that the row has been met for two days. */
  const backlog = { remediation: { items: itemsOfAge(late, limitOf(late), lateAge(late, 2)) } };
  const increase = { vulnerabilities: { atBaseline: 50, now: 70 } };

  it.each([
    { title: 'noted since it began', facts: { ...backlog, history: earlier(late, 1) }, state: 'not-met' },
    { title: 'noted on the day it began', facts: { ...backlog, history: earlier(late, 1) }, state: 'not-met' },
    {
      title: 'noted before, not known to be resolved',
      facts: { ...backlog, history: earlier(late, 40) },
      state: 'not-assessed',
    },
    {
      title: 'noted before and resolved',
      facts: { ...backlog, history: [{ trigger: late, date: daysAgo(40), resolved: daysAgo(20) }] },
      state: 'met',
    },
    {
      title: 'noted before, to be resolved later',
      facts: { ...backlog, history: [{ trigger: late, date: daysAgo(40), resolved: daysAgo(-2) }] },
      state: 'not-assessed',
    },
    { title: 'noted long before', facts: { ...backlog, history: earlier(late, 400) }, state: 'not-met' },
    {
      title: 'of unknown beginning, noted before',
      facts: { ...increase, history: earlier(count, 40) },
      state: 'not-assessed',
    },
    {
      title: 'of unknown beginning, noted before and still open',
      facts: { ...increase, history: [{ trigger: count, date: daysAgo(40), resolved: 'none' }] },
      state: 'not-assessed',
    },
    {
      title: 'of unknown beginning, noted before and resolved',
      facts: { ...increase, history: [{ trigger: count, date: daysAgo(40), resolved: daysAgo(30) }] },
      state: 'met',
    },
  ] as const)('$title: $state', ({ facts, state }) => {
    const result = judge(row, { ...quiet, ...facts });
    expect(result.state).toBe(state);
    expect(result.missing).toEqual(state === 'not-assessed' ? ['history.0.resolved'] : []);
  });
});

describe('what is not known', () => {
  const { history: _, ...unwritten } = quiet;

  it.each([
    { title: 'the history', facts: unwritten, missing: ['history'] },
    {
      title: 'all of an occurrence',
      facts: { ...quiet, history: [{}] },
      missing: ['history.0.trigger', 'history.0.date'],
    },
    { title: 'which changes there were', facts: { ...quiet, changes: undefined }, missing: ['changes'] },
    {
      title: 'whether a trigger of the history is met again',
      facts: { ...quiet, vulnerabilities: {}, history: earlier(count, 40) },
      missing: ['vulnerabilities.atBaseline', 'vulnerabilities.now'],
    },
    {
      title: 'when the second of two changes was noticed',
      facts: { ...quiet, changes: [lateNotice(30), { kind: 'planned', date: daysAgo(3), analysisSufficient: true }] },
      missing: ['changes.1.notice'],
    },
  ] as const)('leaves it open: $title', ({ facts, missing }) => {
    expect(judge(row, facts)).toMatchObject({ state: 'not-assessed', missing });
  });

  it('makes no difference once something recurs', () => {
    expect(judge(row, { history: earlier(late, 10, 90) }).state).toBe('met');
    expect(judge(row, { changes: [lateNotice(30), lateNotice(60)] }).state).toBe('met');
  });

  it('makes no difference where one more could not recur', () => {
    expect(judge(row, { ...quiet, vulnerabilities: {} }).state).toBe('not-met');
    expect(judge(row, { ...quiet, vulnerabilities: {}, history: earlier(count, 400) }).state).toBe('not-met');
  });
});
