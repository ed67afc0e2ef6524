import { addDays, daysBetween } from '../calendar/days.ts';
import { datePartsOf, monthNames, plainDate as on, type PlainDate } from '../calendar/plain-date.ts';
import { windowStart } from '../calendar/rolling-windows.ts';
import { triggerOf } from './deficiency-triggers.ts';
import { firstBeyond } from './evaluation/comparisons.ts';
import { judgmentQuestions, type QuestionId } from './facts/questions.ts';
import {
  type AgedTriggerId,
  agedTriggerIds,
  type Change,
  type Incident,
  type OpenItem,
  type TriggerFacts,
} from './facts/trigger-facts.ts';

/** A worked example: facts to load with one press. Its title and what it shows are words, joined by its id. */
export interface TriggerExample {
  readonly id: ExampleId;
  /** The day as of which to judge it. */
  readonly asOf: PlainDate;
  readonly facts: TriggerFacts;
  /** What its words name by a placeholder: `cap-month` is the month in which a CAP follows if nothing is done. */
  readonly values: { readonly [Name in (typeof exampleValues)[number]]?: string };
}

/** The placeholders that the words of an example may hold, besides numbers of the table. */
export const exampleValues = ['cap-month'] as const;

/** The ids of the examples, in the order in which they are offered. */
export const exampleIds = [
  'ageing-backlog',
  'second-scan-failure',
  'exactly-on-the-limits',
  'changes-and-incidents',
  'quiet-month',
] as const;

/** The id of an example. */
export type ExampleId = (typeof exampleIds)[number];

/** Open items of one impact, named `<prefix>-1` and so on, one for each date of detection. */
function openItems(impact: OpenItem['impact'], prefix: string, dates: readonly PlainDate[]): OpenItem[] {
  return dates.map((detected, index) => ({ id: `${prefix}-${index + 1}`, impact, detected, exception: 'none' }));
}

/** The day of detection of an item that on a day is older, by so many days, than a trigger says; less old by a negative number. */
function pastAge(trigger: AgedTriggerId, day: PlainDate, ...beyond: readonly number[]): PlainDate[] {
  return beyond.map((days) => addDays(day, -(triggerOf(trigger).thresholds.days.value + days)));
}

/** Counts of open items, as far beyond the limit of each trigger that counts them as is said; short of it by a negative number. */
function countsBeyond(beyond: Readonly<Record<AgedTriggerId, number>>): Partial<Record<AgedTriggerId, number>> {
  return Object.fromEntries(
    agedTriggerIds.map((id) => [id, Math.max(0, triggerOf(id).thresholds.count.value + beyond[id])]),
  );
}

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
const increase = triggerOf('unique-vulnerability-count-increase').thresholds;

/** The smallest increase in vulnerabilities with which the trigger is met. */
const leastIncrease = (baseline: number) =>
  Math.max(Math.ceil((baseline * increase.percent.value) / 100), increase.count.value);

/** The fewest scans, 20 or more, of which a whole number has exactly this share in percent. */
function scansWithShare(share: number): { readonly unauthenticated: number; readonly total: number } {
  for (let total = 20; ; total += 1) {
    const unauthenticated = (total * share) / 100;
    if (Number.isInteger(unauthenticated)) return { unauthenticated, total };
  }
}

/** Incidents of which none is like another. */
const unlike = [
  { title: 'Phishing', type: 'phishing', cause: 'stolen password' },
  { title: 'Outage', type: 'availability', cause: 'expired certificate' },
  { title: 'Lost laptop', type: 'loss of equipment', cause: 'theft' },
  { title: 'Open bucket', type: 'exposure', cause: 'wrong setting' },
];

/** As many incidents as the trigger counts, evenly from the first day of its window to the last. */
function incidentsWithin(last: PlainDate): Incident[] {
  const { count, window } = triggerOf('incident-frequency').thresholds;
  const first = windowStart(last, window.value);
  const amount = firstBeyond(count);
  const step = daysBetween(first, last) / Math.max(1, amount - 1);
  return Array.from({ length: amount }, (_, index) => {
    const date = index === amount - 1 ? last : addDays(first, Math.floor(index * step));
    const found = unlike[index] ?? {
      title: `Incident ${index + 1}`,
      type: `type ${index + 1}`,
      cause: `cause ${index + 1}`,
    };
    return { ...found, date };
  });
}

function ageingBacklog(asOf: PlainDate): TriggerFacts {
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
function secondScanFailure(): TriggerFacts {
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
function exactlyOnTheLimits(asOf: PlainDate): TriggerFacts {
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

function changesAndIncidents(): TriggerFacts {
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
function quietMonth(): TriggerFacts {
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

const days: Readonly<Record<ExampleId, PlainDate>> = {
  'ageing-backlog': on('2026-11-22'),
  'second-scan-failure': on('2026-07-15'),
  'exactly-on-the-limits': on('2026-08-31'),
  'changes-and-incidents': on('2026-06-30'),
  'quiet-month': on('2026-03-31'),
};

const factsOf: Readonly<Record<ExampleId, (asOf: PlainDate) => TriggerFacts>> = {
  'ageing-backlog': ageingBacklog,
  'second-scan-failure': secondScanFailure,
  'exactly-on-the-limits': exactlyOnTheLimits,
  'changes-and-incidents': changesAndIncidents,
  'quiet-month': quietMonth,
};

/**
 * The worked examples of the trigger calculator. Offerings, items, and incidents in them are made up. What an example
 * shows depends on where its numbers lie beside the limits, so they are reckoned from the table.
 */
export const triggerExamples: readonly TriggerExample[] = exampleIds.map((id) => {
  const facts = factsOf[id](days[id]);
  return { id, asOf: days[id], facts, values: id === 'ageing-backlog' ? { 'cap-month': capMonth(facts) } : {} };
});

/** The month in which enough open items are old enough for the CAP of high impact items. */
function capMonth({ remediation }: TriggerFacts): string {
  const { count, days: age } = triggerOf('late-remediation-high-cap').thresholds;
  const high = (remediation?.items ?? []).filter(({ impact }) => impact === 'high');
  const detected = high.flatMap((item) => item.detected ?? []).toSorted();
  const turning = detected[firstBeyond(count) - 1];
  if (turning === undefined) throw new Error('The example has too few items for a CAP.');
  return monthNames[datePartsOf(addDays(turning, firstBeyond(age))).month - 1] ?? '';
}
