import { plainDate as on } from '../../../src/domain/calendar/plain-date.ts';
import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { judgmentQuestions, type QuestionId } from '../../../src/domain/triggers/facts/questions.ts';
import type { TriggerWork } from '../../../src/domain/triggers/work/trigger-work.ts';

/** The same shape with every field given, so that the type checker asks for one that is new. */
type Whole<Shape> = Shape extends string | number | boolean
  ? Shape
  : Shape extends readonly (infer Entry)[]
    ? readonly Whole<Entry>[]
    : { readonly [Name in keyof Shape]-?: Whole<Exclude<Shape[Name], undefined>> };

/** A document in which every field has a value of its own, and contradicts none. */
export const everyField: Whole<TriggerWork> = {
  asOf: on('2026-08-31'),
  vulnerabilities: { atBaseline: 101, atRebaseline: 102, now: 103, nowIsLowerBound: true },
  scanning: { kind: 'annual-sar', date: on('2026-08-01'), unauthenticated: 7, total: 35, percent: 20 },
  remediation: {
    items: [
      {
        ...{ id: 'V-1', title: 'Old library', impact: 'low', detected: on('2026-08-02'), exception: 'deviation' },
        ...{ status: 'unclear', vulnerability: 'CVE-2026-1', originalRating: 'critical', adjustedRating: 'moderate' },
        ...{ riskAdjustment: 'pending', falsePositive: 'pending', operationalRequirement: 'approved' },
        ...{ vendorDependency: true, vendorCheckIn: on('2026-08-11') },
      },
    ],
    counts: {
      'late-remediation-high-dfr': 44,
      'late-remediation-high-cap': 43,
      'late-remediation-moderate-dfr': 42,
      'late-remediation-moderate-cap': 41,
    },
    countExceptions: false,
    isLowerBound: true,
  },
  annualAssessment: { anniversary: on('2026-12-31'), sap: on('2026-08-03'), package: 'none' },
  changes: [
    {
      title: 'New region',
      kind: 'emergency',
      date: on('2026-08-04'),
      notice: on('2026-08-05'),
      analysisSufficient: true,
    },
  ],
  incidents: [{ title: 'Outage', date: on('2026-08-06'), type: 'availability', cause: 'expired certificate' }],
  directives: [{ title: 'Directive A', due: on('2026-08-07'), response: 'none' }],
  zeroDays: [
    { title: 'Mail gateway', first: on('2026-08-08'), last: on('2026-08-10'), updates: [{ date: on('2026-08-09') }] },
  ],
  answers: Object.fromEntries(judgmentQuestions.map(({ id }, index) => [id, index % 2 === 0])) as Record<
    QuestionId,
    boolean
  >,
  history: [
    { trigger: 'lack-of-transparency', date: on('2026-02-01'), resolved: on('2026-03-01'), note: 'Settled by letter' },
  ],
  off: triggerIds.slice(-1),
  basis: {
    ...{ csp: 'Example Provider', system: 'Example Offering' },
    files: [
      {
        ...{ name: 'poam.xlsx', kind: 'poam', date: on('2026-08-12'), format: 'FedRAMP POA&M workbook', rows: 1234 },
        ...{ csp: 'Example Provider, Inc.', system: 'Example Offering East', use: 'earlier' },
      },
    ],
    shortfalls: ['poam.xlsx: The file ends in the middle of a row.'],
  },
};

/** Every path of a value, groups and lists before what they hold, each with its value. */
export function pathsOf(value: unknown, path = ''): [string, unknown][] {
  const own: [string, unknown][] = path === '' ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return own;
  const inner = Object.entries(value).flatMap(([name, part]) => pathsOf(part, path === '' ? name : `${path}.${name}`));
  return [...own, ...inner];
}
