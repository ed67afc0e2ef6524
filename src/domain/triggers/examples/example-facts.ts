import { addDays } from '../../calendar/days.ts';
import { plainDate as on, type PlainDate } from '../../calendar/plain-date.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { judgmentQuestions, type QuestionId } from '../facts/questions.ts';
import type { Change, TriggerFacts } from '../facts/trigger-facts.ts';
import { countsBeyond, incidentsWithin, leastIncrease, openItems, pastAge, scansWithShare } from './beside-limits.ts';

/** A change whose security impact analysis is sufficient. */
function change(title: string, kind: Change['kind'], date: PlainDate, notice: Change['notice']): Change {
  return { title, kind, date, notice, analysisSufficient: true };
}

/** An answer to every question: no, but for the given ones. */
function answers(...yes: readonly QuestionId[]): Partial<Record<QuestionId, boolean>> {
  return Object.fromEntries(judgmentQuestions.map(({ id }) => [id, yes.includes(id)]));
}

const nothingHappened = { changes: [], incidents: [], directives: [], zeroDays: [], history: [] } as const;
const noticeDays = triggerOf('insufficient-notice-of-planned-change').thresholds.days.value;
const lateNoticeDays = triggerOf('late-notice-of-emergency-change').thresholds.days.value;
const planDays = triggerOf('late-annual-assessment-sap').thresholds.days.value;
const scanShare = triggerOf('scanning-noncompliance-first').thresholds.share.value;

/** Open items are past their age: a DFR follows on the day, and a CAP in time if nothing is done. */
export function ageingBacklog(asOf: PlainDate): TriggerFacts {
  return {
    vulnerabilities: { atBaseline: 180, now: 204 },
    scanning: { kind: 'monthly', date: addDays(asOf, -12), unauthenticated: 1, total: Math.ceil(100 / scanShare) + 2 },
    remediation: {
      items: [
        ...openItems('high', 'V-H', [
          ...pastAge('late-remediation-high-cap', asOf, 37, 23, 9, 3),
          ...pastAge('late-remediation-high-dfr', asOf, 14),
        ]),
        ...openItems('high', 'V-I', pastAge('late-remediation-high-dfr', asOf, 8, 3, -18)),
        ...openItems('moderate', 'V-M', [
          ...pastAge('late-remediation-moderate-cap', asOf, 24, 13),
          ...pastAge('late-remediation-moderate-dfr', asOf, 21, 21, 14),
        ]),
        { id: 'V-D', impact: 'moderate', detected: on('2026-05-04'), exception: 'vendor-dependency' },
      ],
    },
    annualAssessment: { anniversary: on('2027-02-15'), sap: 'none', package: 'none' },
    ...nothingHappened,
    off: ['incident-frequency'],
  };
}

/** Little is known but two scan submissions over the limit. */
export function secondScanFailure(): TriggerFacts {
  return {
    scanning: {
      kind: 'monthly',
      date: on('2026-07-10'),
      unauthenticated: Math.floor((24 * scanShare) / 100) + 1,
      total: 24,
    },
    history: [{ trigger: 'scanning-noncompliance-first', date: on('2026-03-10'), resolved: on('2026-04-10') }],
  };
}

/** Every number sits on the limit that the table has for it. */
export function exactlyOnTheLimits(asOf: PlainDate): TriggerFacts {
  const highCount = triggerOf('late-remediation-high-dfr').thresholds.count.value;
  const patched = on('2026-08-20');
  const announced = on('2026-08-30');
  return {
    vulnerabilities: { atBaseline: 52, atRebaseline: 50, now: 50 + leastIncrease(50) },
    scanning: { kind: 'annual-sar', date: asOf, ...scansWithShare(scanShare) },
    remediation: {
      items: openItems('high', 'V-H', pastAge('late-remediation-high-dfr', asOf, ...Array<number>(highCount).fill(0))),
    },
    annualAssessment: { anniversary: addDays(asOf, planDays), sap: asOf, package: 'none' },
    changes: [
      change('New region', 'planned', addDays(announced, noticeDays), announced),
      change('Emergency patch', 'emergency', patched, addDays(patched, lateNoticeDays)),
    ],
    incidents: incidentsWithin(asOf),
    directives: [{ title: 'Directive', due: asOf, response: 'none' }],
    zeroDays: [],
    answers: answers(),
    history: [],
  };
}

/** Notices of changes that came late or not at all, incidents alike, and a directive answered late. */
export function changesAndIncidents(): TriggerFacts {
  const moved = on('2026-05-20');
  const opened = on('2026-07-10');
  const ruled = on('2026-06-02');
  const anniversary = on('2026-06-01');
  return {
    vulnerabilities: { atBaseline: 15, now: 17 + leastIncrease(15) },
    remediation: {
      counts: countsBeyond({
        'late-remediation-high-dfr': -1,
        'late-remediation-high-cap': -3,
        'late-remediation-moderate-dfr': 1,
        'late-remediation-moderate-cap': -1,
      }),
    },
    annualAssessment: { anniversary, sap: addDays(anniversary, 1 - planDays), package: anniversary },
    changes: [
      change('Database move', 'planned', moved, addDays(moved, 18 - noticeDays)),
      change('New login page', 'planned', opened, addDays(opened, 10 - noticeDays)),
      change('Firewall rule', 'emergency', ruled, addDays(ruled, lateNoticeDays + 1)),
      change('Hot fix', 'emergency', on('2026-06-26'), 'none'),
    ],
    incidents: [
      { title: 'Credential stuffing', date: on('2026-01-12'), type: 'account takeover', cause: 'reused passwords' },
      { title: 'Second wave', date: on('2026-06-11'), type: 'Account takeover', cause: 'no lockout' },
    ],
    directives: [{ title: 'Directive', due: on('2026-06-15'), response: on('2026-06-17') }],
    zeroDays: [
      {
        title: 'Mail gateway',
        first: on('2026-06-22'),
        last: on('2026-06-25'),
        updates: ['2026-06-22', '2026-06-23', '2026-06-25'].map((date) => ({ date: on(date) })),
      },
    ],
    answers: answers('deliverable-untimely', 'incident-notice-late'),
    history: [],
  };
}

/** Everything is known, and no trigger is met. */
export function quietMonth(): TriggerFacts {
  const anniversary = on('2026-06-30');
  const moved = on('2026-04-20');
  return {
    vulnerabilities: { atBaseline: 120, now: 97 },
    scanning: { kind: 'monthly', date: on('2026-03-20'), unauthenticated: 0, total: 40 },
    remediation: {
      counts: countsBeyond({
        'late-remediation-high-dfr': -5,
        'late-remediation-high-cap': -5,
        'late-remediation-moderate-dfr': -8,
        'late-remediation-moderate-cap': -10,
      }),
    },
    annualAssessment: { anniversary, sap: addDays(anniversary, -(planDays + 35)), package: 'none' },
    ...nothingHappened,
    changes: [change('Storage tier', 'planned', moved, addDays(moved, -(noticeDays + 19)))],
    answers: answers(),
  };
}
