import { addDays } from '../calendar/days.ts';
import { datePartsOf, monthNames, plainDate as on, type PlainDate } from '../calendar/plain-date.ts';
import { triggerOf } from './deficiency-triggers.ts';
import { firstBeyond } from './evaluation/comparisons.ts';
import {
  ageingBacklog,
  changesAndIncidents,
  exactlyOnTheLimits,
  quietMonth,
  secondScanFailure,
} from './examples/example-facts.ts';
import type { TriggerFacts } from './facts/trigger-facts.ts';

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
