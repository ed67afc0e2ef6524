import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { judgmentQuestions } from '../../../src/domain/triggers/facts/questions.ts';
import {
  agedTriggerIds,
  changeKinds,
  itemExceptions,
  itemImpacts,
  submissionKinds,
  type TriggerFacts,
} from '../../../src/domain/triggers/facts/trigger-facts.ts';

/** The day around which the facts lie. */
export const middle = plainDate('2026-08-31');

/** A day up to so many days before or after the middle. */
export const dayNear = (before: number, after: number): fc.Arbitrary<PlainDate> =>
  fc.integer({ min: -before, max: after }).map((days) => addDays(middle, days));

const day = dayNear(260, 60);
const dayOrNone = fc.oneof({ weight: 3, arbitrary: day }, { weight: 1, arbitrary: fc.constant('none' as const) });
const few = { maxLength: 4 };
const word = fc.constantFrom('phishing', 'Phishing ', 'outage', 'theft', 'wrong setting');

/** A group whose fields are all given, or, where `partial`, some of them. */
const group = <Fields extends object>(
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
  partial: boolean,
) => fc.record(fields, partial ? { requiredKeys: [] } : {}) as fc.Arbitrary<Fields>;

/**
 * Facts that contradict nothing. Without `partial`, everything is known that can decide a trigger; with it, any of it may be
 * missing.
 */
export function anyFacts(partial: boolean): fc.Arbitrary<TriggerFacts> {
  const scans = fc
    .record({ unauthenticated: fc.integer({ min: 0, max: 12 }), more: fc.integer({ min: 0, max: 60 }) })
    .map(({ unauthenticated, more }) => ({ unauthenticated, total: unauthenticated + more + 1 }));
  const scanning = fc
    .tuple(scans, group({ kind: fc.constantFrom(...submissionKinds), date: day }, partial), fc.boolean())
    .map(([counts, rest, isKnown]) => ({ ...(isKnown || !partial ? counts : {}), ...rest }));
  const seldom = partial ? fc.nat(3).map((number) => number === 0) : fc.constant(false);
  const items = fc.array(
    group(
      {
        id: fc.integer({ min: 1, max: 30 }).map((number) => `V-${number}`),
        impact: fc.constantFrom(...itemImpacts),
        detected: day,
        exception: fc.constantFrom(...itemExceptions),
        status: partial ? fc.constantFrom('open', 'open', 'open', 'unclear') : fc.constant('open'),
        vulnerability: fc.integer({ min: 1, max: 30 }).map((number) => `CVE-2026-${number}`),
        originalRating: fc.constantFrom(...itemImpacts),
        operationalRequirement: fc.constantFrom('approved', 'pending'),
        vendorDependency: fc.boolean(),
      },
      partial,
    ),
    { maxLength: 24 },
  );
  const counts = fc
    .array(fc.integer({ min: 0, max: 14 }), { minLength: 4, maxLength: 4 })
    .map(([a = 0, b = 0, c = 0, d = 0]) => [Math.max(a, b), Math.min(a, b), Math.max(c, d), Math.min(c, d)])
    .map((numbers) => Object.fromEntries(agedTriggerIds.map((id, index) => [id, numbers[index]])));
  const remediation = fc.oneof(
    { weight: 3, arbitrary: fc.record({ items, countExceptions: fc.boolean(), isLowerBound: seldom }) },
    { weight: 1, arbitrary: fc.record({ counts, isLowerBound: seldom }) },
  );
  const zeroDay = fc
    .record({
      start: day,
      length: fc.integer({ min: 0, max: 5 }),
      sent: fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 8 }),
      isOngoing: fc.boolean(),
    })
    .chain(({ start, length, sent, isOngoing }) =>
      group(
        {
          first: fc.constant(start),
          last: fc.constant(isOngoing ? ('none' as const) : addDays(start, length)),
          updates: fc.constant(sent.map((step) => ({ date: addDays(start, step) }))),
        },
        partial,
      ),
    );
  const occurrence = fc
    .record({ trigger: fc.constantFrom(...triggerIds), date: day, days: fc.option(fc.integer({ min: 0, max: 90 })) })
    .map(({ trigger, date, days }) => ({
      trigger,
      date,
      resolved: days === null ? ('none' as const) : addDays(date, days),
    }));
  return group<TriggerFacts>(
    {
      vulnerabilities: group(
        {
          atBaseline: fc.integer({ min: 0, max: 120 }),
          now: fc.integer({ min: 0, max: 150 }),
          nowIsLowerBound: seldom,
        },
        partial,
      ),
      scanning,
      remediation,
      annualAssessment: group({ anniversary: dayNear(90, 120), sap: dayOrNone, package: dayOrNone }, partial),
      changes: fc.array(
        group(
          {
            kind: fc.constantFrom(...changeKinds),
            date: day,
            notice: dayOrNone,
            analysisSufficient: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
          },
          partial,
        ),
        few,
      ),
      incidents: fc.array(group({ date: dayNear(300, 0), type: word, cause: word }, partial), { maxLength: 6 }),
      directives: fc.array(group({ due: day, response: dayOrNone }, partial), few),
      zeroDays: fc.array(zeroDay, { maxLength: 2 }),
      answers: group(Object.fromEntries(judgmentQuestions.map(({ id }) => [id, fc.boolean()])), partial),
      history: fc.array(occurrence, { maxLength: 6 }),
      off: fc.subarray([...triggerIds], { maxLength: 3 }),
    },
    partial,
  );
}
