import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { lengthUnits, longestStep, ownActors, type PlanFacts, type StepEntry } from '../../../src/domain/plan/facts.ts';
import { allStepIds } from '../../../src/domain/plan/step-ids.ts';
import { hasLength, stepsFor } from '../../../src/domain/plan/steps.ts';
import { stageIds } from '../../../src/domain/readiness/stages.ts';
import { approachIds } from '../../../src/domain/review-approach/approaches.ts';

/** Texts that break what is put together without care, and any others; never empty. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `t${text}`),
  fc.constantFrom(
    ...[
      '<b>&”',
      ']]>',
      '\u202Eleft\u202C',
      '\u0000\u0007',
      '\uD800',
      '\uFFFE',
      '=1+1',
      '@cmd',
      '\r\n',
      ' ',
      'مرحبا',
      '計画',
    ],
    'Donaumoewenwohnung'.repeat(17),
  ),
);
const today = plainDate('2026-11-30');

/** A day within some years of today. */
export const anyDay = fc.integer({ min: -900, max: 2500 }).map((days) => addDays(today, days));
const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 365, 1_827, longestStep) },
);
const unit = fc.constantFrom(...lengthUnits);
const some = <Group extends object>(fields: { [Name in keyof Group]-?: fc.Arbitrary<Group[Name]> }) =>
  fc.record(fields, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<Group>>;

const anyEntry = some<StepEntry>({
  amount,
  unit,
  notBefore: anyDay,
  movedTo: anyDay,
  doneOn: anyDay,
  owner: anyText,
  note: anyText,
});

const byStep = <Entry>(entry: fc.Arbitrary<Entry>, isWhole = false) =>
  fc.record(
    Object.fromEntries(allStepIds.map((id) => [id, entry])),
    isWhole ? {} : { requiredKeys: [] },
  ) as unknown as fc.Arbitrary<NonNullable<PlanFacts['steps']>>;

const anyOwnStep = some({
  title: anyText,
  actor: fc.constantFrom(...ownActors),
  after: fc.constantFrom(...allStepIds),
  isBeside: fc.boolean(),
  ...{ amount, unit, notBefore: anyDay, movedTo: anyDay, doneOn: anyDay },
});

/** Any facts of a plan, every one of which is sound. */
export const anyPlan = some({
  ...{ csp: anyText, service: anyText, agency: anyText, approachFrom: anyText },
  approach: fc.constantFrom(...approachIds),
  start: anyDay,
  target: anyDay,
  steps: byStep(anyEntry),
  ownSteps: fc.array(anyOwnStep, { minLength: 1, maxLength: 40 }),
  meeting: some({
    first: anyDay,
    weeks: fc.integer({ min: 1, max: 52 }),
    start: fc.constantFrom('05:00', '13:00', '23:59'),
    minutes: fc.integer({ min: 1, max: 900 }),
    place: anyText,
  }),
  readiness: some({
    title: anyText,
    on: anyDay,
    open: fc.record(Object.fromEntries(stageIds.map((id) => [id, fc.integer({ min: 0, max: 9 })])), {
      requiredKeys: [],
    }),
  }),
}) as fc.Arbitrary<PlanFacts>;

/** Facts of a plan with an approach and a length for every step, nothing done or moved, with steps of the planner’s own. */
export const anyPlannedWork: fc.Arbitrary<PlanFacts> = fc
  .tuple(
    fc.constantFrom(...approachIds),
    byStep(fc.record({ amount: fc.integer({ min: 0, max: 40 }), unit }), true),
    fc.array(
      fc.record({
        after: fc.constantFrom(...allStepIds),
        isBeside: fc.boolean(),
        amount: fc.integer({ min: 0, max: 40 }),
        unit,
      }),
      { maxLength: 4 },
    ),
  )
  .map(([approach, steps, ownSteps]) => {
    const lengths = stepsFor(approach).filter(hasLength);
    return { approach, steps: Object.fromEntries(lengths.map(({ id }) => [id, steps[id]])), ownSteps };
  });
