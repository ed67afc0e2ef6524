import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { deficiencyTriggers, type TriggerId, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type {
  AgedTriggerId,
  Incident,
  Occurrence,
  OpenItem,
  TriggerFacts,
} from '../../../src/domain/triggers/facts/trigger-facts.ts';
import type { DeficiencyTrigger, Limit, Threshold } from '../../../src/domain/triggers/types.ts';

/** The day as of which the probes are judged, unless they say otherwise. */
export const probeDay = plainDate('2026-08-31');

/** A case in which exactly one number is probed. */
export interface Probe {
  readonly facts: TriggerFacts;
  readonly asOf?: PlainDate;
}

/** The days before the probe day: `daysAgo(1)` is the day before. */
export const daysAgo = (days: number): PlainDate => addDays(probeDay, -days);

const repeat = <Value>(amount: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: amount }, (_, index) => make(index));

/** Items of the impact that a trigger counts, all of one age on the probe day. */
export function itemsOfAge(id: AgedTriggerId, amount: number, days: number): OpenItem[] {
  const { impact } = triggerOf(id);
  return repeat(amount, (index) => ({ id: `${id}-${index}`, impact, detected: daysAgo(days), exception: 'none' }));
}

const occurrences = (trigger: TriggerId, amount: number): Occurrence[] =>
  repeat(amount, (index) => ({ trigger, date: daysAgo(index + 1), resolved: daysAgo(index + 1) }));

/** Incidents on different days before the probe day, each with a type and cause of its own. */
const incidents = (amount: number): Incident[] =>
  repeat(amount, (index) => ({ date: daysAgo(index), type: `type ${index}`, cause: `cause ${index}` }));

const scan = (unauthenticated: number, history: readonly Occurrence[]): TriggerFacts => ({
  scanning: { kind: 'monthly', date: probeDay, unauthenticated, total: 100 },
  history,
});

const count = (trigger: AgedTriggerId, amount: number): TriggerFacts => ({
  remediation: { items: itemsOfAge(trigger, amount, triggerOf(trigger).thresholds.days.value + 1) },
});

const age = (trigger: AgedTriggerId, days: number): TriggerFacts => ({
  remediation: { items: itemsOfAge(trigger, triggerOf(trigger).thresholds.count.value, days) },
});

const anniversary = probeDay;
const once = occurrences('scanning-noncompliance-first', 1);
const { share } = triggerOf('scanning-noncompliance-first').thresholds;
const planned = { kind: 'planned', date: probeDay, analysisSufficient: true } as const;
const emergency = { kind: 'emergency', analysisSufficient: true } as const;

/**
 * For each number of the table, by trigger and name of the threshold, the cases in which exactly that number is `value` and
 * all else holds. More than one case where there is more than one way to come to it. Windows are probed by day elsewhere.
 */
export const probes: Readonly<Record<string, (value: number) => Probe[]>> = {
  'unique-vulnerability-count-increase percent': (value) => [
    { facts: { vulnerabilities: { atBaseline: 100, now: 100 + value } } },
    { facts: { vulnerabilities: { atBaseline: 7, atRebaseline: 100, now: 100 + value } } },
  ],
  'unique-vulnerability-count-increase count': (value) => [
    { facts: { vulnerabilities: { atBaseline: 10, now: 10 + value } } },
    { facts: { vulnerabilities: { atBaseline: 0, now: value } } },
  ],
  'scanning-noncompliance-first share': (value) => [
    { facts: scan(value, []) },
    { facts: { scanning: { date: probeDay, percent: value }, history: [] } },
  ],
  'scanning-noncompliance-subsequent share': (value) => [
    { facts: scan(value, once) },
    { facts: { scanning: { date: probeDay, percent: value }, history: once } },
  ],
  'scanning-noncompliance-first incidents': (value) =>
    value < 1 ? [] : [{ facts: scan(share.value, occurrences('scanning-noncompliance-first', value - 1)) }],
  'scanning-noncompliance-subsequent incidents': (value) =>
    value < 1
      ? []
      : [
          { facts: scan(share.value, occurrences('scanning-noncompliance-first', value - 1)) },
          { facts: scan(share.value, occurrences('scanning-noncompliance-subsequent', value - 1)) },
        ],
  ...Object.fromEntries(
    deficiencyTriggers.flatMap((trigger) =>
      'impact' in trigger
        ? [
            [
              `${trigger.id} count`,
              (value: number): Probe[] => [
                { facts: count(trigger.id, value) },
                { facts: { remediation: { counts: { [trigger.id]: value } } } },
              ],
            ],
            [`${trigger.id} days`, (value: number): Probe[] => [{ facts: age(trigger.id, value) }]],
          ]
        : [],
    ),
  ),
  'late-annual-assessment-sap days': (value) => [
    { facts: { annualAssessment: { anniversary, sap: daysAgo(value) } } },
    { facts: { annualAssessment: { anniversary, sap: 'none' } }, asOf: daysAgo(value) },
  ],
  'late-annual-assessment-package days': (value) => [
    { facts: { annualAssessment: { anniversary, package: daysAgo(-value) } }, asOf: daysAgo(-100) },
    { facts: { annualAssessment: { anniversary, package: 'none' } }, asOf: daysAgo(-value) },
  ],
  'multiple-recurrences times': (value) => [
    {
      facts: {
        history: occurrences('lack-of-transparency', value),
        answers: { 'known-issues-unreported': false, 'scans-manipulated': false },
        changes: [],
        incidents: [],
        directives: [],
        zeroDays: [],
      },
    },
  ],
  'insufficient-notice-of-planned-change days': (value) => [
    { facts: { changes: [{ ...planned, notice: daysAgo(value) }] } },
    { facts: { changes: [{ ...planned, notice: daysAgo(value), date: daysAgo(0) }] }, asOf: daysAgo(0) },
  ],
  'late-notice-of-emergency-change days': (value) => [
    { facts: { changes: [{ ...emergency, date: daysAgo(value), notice: probeDay }] } },
  ],
  'late-response-to-cisa-emergency-directives days': (value) => [
    { facts: { directives: [{ due: daysAgo(value), response: probeDay }] } },
    { facts: { directives: [{ due: daysAgo(value), response: 'none' }] } },
  ],
  'incident-recurring-type incidents': (value) => [
    { facts: { incidents: incidents(value + 1).map((incident) => ({ ...incident, type: 'the same' })) } },
    { facts: { incidents: incidents(value + 1).map((incident) => ({ ...incident, cause: 'the same' })) } },
  ],
  'incident-frequency count': (value) => [{ facts: { incidents: incidents(value) } }],
  'zero-day-daily-updates updates': (value) => [
    {
      facts: { zeroDays: [{ first: daysAgo(1), last: 'none', updates: repeat(value, () => ({ date: daysAgo(1) })) }] },
    },
  ],
};

/** Every number of the table that is not a window, with the key of its probe. */
export const probed: readonly {
  readonly key: string;
  readonly trigger: DeficiencyTrigger & { readonly id: TriggerId };
  readonly threshold: Threshold;
}[] = deficiencyTriggers.flatMap((trigger) =>
  Object.entries<Threshold | Limit>(trigger.thresholds).flatMap(([name, threshold]) =>
    'measure' in threshold ? [{ key: `${trigger.id} ${name}`, trigger, threshold }] : [],
  ),
);
