import { plainDate as on, type PlainDate } from '../calendar/plain-date.ts';
import { type TriggerId, triggerIds } from './deficiency-triggers.ts';
import type { OpenItem, TriggerFacts } from './facts/trigger-facts.ts';
import type { MinimumLevel } from './types.ts';

/** A worked example: facts to load with one press, and what they come to. */
export interface TriggerExample {
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly text: string;
  /** The day as of which to judge it. */
  readonly asOf: PlainDate;
  readonly facts: TriggerFacts;
  /** What the evaluation says, for tests and for readers to compare. */
  readonly expected: {
    /** Left out where no trigger is met. */
    readonly level?: MinimumLevel;
    /** In the order of Table 1, as are the others. */
    readonly met: readonly TriggerId[];
    readonly notAssessed: readonly TriggerId[];
    /** The triggers that come true if nothing is done, with the day, by day. */
    readonly comesTrue: readonly (readonly [TriggerId, string])[];
  };
}

/** Open items of one impact, named `<prefix>-1` and so on, one for each date of detection. */
function openItems(impact: OpenItem['impact'], prefix: string, dates: readonly string[]): OpenItem[] {
  return dates.map((date, index) => ({ id: `${prefix}-${index + 1}`, impact, detected: on(date), exception: 'none' }));
}

const noAnswers = {
  'deliverable-untimely': false,
  'deliverable-inaccurate': false,
  'known-issues-unreported': false,
  'scans-manipulated': false,
  'configuration-plan-insufficiently-followed': false,
  'incident-notice-late': false,
} as const;

/** The worked examples of the trigger calculator. Offerings, items and incidents in them are made up. */
export const triggerExamples: readonly TriggerExample[] = [
  {
    id: 'ageing-backlog',
    title: 'A backlog that ages',
    text: 'High impact items are late enough for a DFR. If none of them is closed, they lead to a CAP in December. One trigger is switched off, and some facts are not known yet.',
    asOf: on('2026-11-22'),
    facts: {
      vulnerabilities: { atBaseline: 180, now: 204 },
      scanning: { kind: 'monthly', date: on('2026-11-10'), unauthenticated: 1, total: 12 },
      remediation: {
        items: [
          ...openItems('high', 'V-H', ['2026-08-17', '2026-08-31', '2026-09-14', '2026-09-20', '2026-10-09']),
          ...openItems('high', 'V-I', ['2026-10-15', '2026-10-20', '2026-11-10']),
          ...openItems('moderate', 'V-M', ['2026-07-01', '2026-07-12', '2026-08-03', '2026-08-03', '2026-08-10']),
          { id: 'V-D', impact: 'moderate', detected: on('2026-05-04'), exception: 'vendor-dependency' },
        ],
      },
      annualAssessment: { anniversary: on('2027-02-15'), sap: 'none', package: 'none' },
      changes: [],
      incidents: [],
      directives: [],
      zeroDays: [],
      history: [],
      off: ['incident-frequency'],
    },
    expected: {
      level: 'DFR',
      met: ['late-remediation-high-dfr'],
      notAssessed: [
        'poor-quality-of-deliverables',
        'lack-of-transparency',
        'degradation-of-change-processes',
        'late-incident-notification',
      ],
      comesTrue: [
        ['late-remediation-high-cap', '2026-12-09'],
        ['late-annual-assessment-sap', '2026-12-18'],
        ['late-annual-assessment-package', '2027-02-16'],
      ],
    },
  },
  {
    id: 'second-scan-failure',
    title: 'Unauthenticated scans, for the second time',
    text: 'The share of unauthenticated scans is over the limit again, four months after the first time, so the level is a CAP. Little else is known, and stays not assessed.',
    asOf: on('2026-07-15'),
    facts: {
      scanning: { kind: 'monthly', date: on('2026-07-10'), unauthenticated: 3, total: 24 },
      history: [{ trigger: 'scanning-noncompliance-first', date: on('2026-03-10'), resolved: on('2026-04-10') }],
    },
    expected: {
      level: 'CAP',
      met: ['scanning-noncompliance-subsequent'],
      notAssessed: triggerIds.filter((id) => !id.startsWith('scanning-')),
      comesTrue: [],
    },
  },
  {
    id: 'exactly-on-the-limits',
    title: 'Exactly on the limits',
    text: 'Every number sits on its limit. It shows which limits count as met, which do not, and which one the agency has to decide.',
    asOf: on('2026-08-31'),
    facts: {
      vulnerabilities: { atBaseline: 52, atRebaseline: 50, now: 60 },
      scanning: { kind: 'annual-sar', date: on('2026-08-31'), unauthenticated: 2, total: 20 },
      remediation: {
        items: [...openItems('high', 'V-H', ['2026-08-01', '2026-08-01', '2026-08-01', '2026-08-01', '2026-08-01'])],
      },
      annualAssessment: { anniversary: on('2026-10-30'), sap: on('2026-08-31'), package: 'none' },
      changes: [
        {
          title: 'New region',
          kind: 'planned',
          date: on('2026-09-29'),
          notice: on('2026-08-30'),
          analysisSufficient: true,
        },
        {
          title: 'Emergency patch',
          kind: 'emergency',
          date: on('2026-08-20'),
          notice: on('2026-08-25'),
          analysisSufficient: true,
        },
      ],
      incidents: [
        { title: 'Phishing', date: on('2026-02-28'), type: 'phishing', cause: 'stolen password' },
        { title: 'Outage', date: on('2026-05-02'), type: 'availability', cause: 'expired certificate' },
        { title: 'Lost laptop', date: on('2026-06-19'), type: 'loss of equipment', cause: 'theft' },
        { title: 'Open bucket', date: on('2026-08-31'), type: 'exposure', cause: 'wrong setting' },
      ],
      directives: [{ title: 'Directive', due: on('2026-08-31'), response: 'none' }],
      zeroDays: [],
      answers: noAnswers,
      history: [],
    },
    expected: {
      level: 'DFR',
      met: ['unique-vulnerability-count-increase', 'scanning-noncompliance-first', 'incident-frequency'],
      notAssessed: [],
      comesTrue: [
        ['late-remediation-high-dfr', '2026-09-01'],
        ['late-response-to-cisa-emergency-directives', '2026-09-01'],
        ['late-remediation-high-cap', '2026-10-01'],
        ['late-annual-assessment-package', '2026-10-31'],
      ],
    },
  },
  {
    id: 'changes-and-incidents',
    title: 'Changes and incidents',
    text: 'Notices came late or not at all, incidents repeat, and an update on a zero-day attack was missed. Two late notices within six months are a recurrence of their own.',
    asOf: on('2026-06-30'),
    facts: {
      vulnerabilities: { atBaseline: 15, now: 27 },
      remediation: {
        counts: {
          'late-remediation-high-dfr': 4,
          'late-remediation-high-cap': 2,
          'late-remediation-moderate-dfr': 11,
          'late-remediation-moderate-cap': 9,
        },
      },
      annualAssessment: { anniversary: on('2026-06-01'), sap: on('2026-04-03'), package: on('2026-06-01') },
      changes: [
        {
          title: 'Database move',
          kind: 'planned',
          date: on('2026-05-20'),
          notice: on('2026-05-08'),
          analysisSufficient: true,
        },
        {
          title: 'New login page',
          kind: 'planned',
          date: on('2026-07-10'),
          notice: on('2026-06-20'),
          analysisSufficient: true,
        },
        {
          title: 'Firewall rule',
          kind: 'emergency',
          date: on('2026-06-02'),
          notice: on('2026-06-08'),
          analysisSufficient: true,
        },
        { title: 'Hot fix', kind: 'emergency', date: on('2026-06-26'), notice: 'none', analysisSufficient: true },
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
      answers: { ...noAnswers, 'deliverable-untimely': true, 'incident-notice-late': true },
      history: [],
    },
    expected: {
      level: 'CAP',
      met: [
        'unique-vulnerability-count-increase',
        'late-remediation-moderate-dfr',
        'late-annual-assessment-sap',
        'poor-quality-of-deliverables',
        'multiple-recurrences',
        'insufficient-notice-of-planned-change',
        'late-notice-of-emergency-change',
        'late-incident-notification',
        'late-response-to-cisa-emergency-directives',
        'incident-recurring-type',
        'zero-day-daily-updates',
      ],
      notAssessed: ['scanning-noncompliance-first', 'scanning-noncompliance-subsequent'],
      comesTrue: [['undocumented-unreported-change', '2026-07-02']],
    },
  },
  {
    id: 'quiet-month',
    title: 'A quiet month',
    text: 'Everything is known, and no trigger is met.',
    asOf: on('2026-03-31'),
    facts: {
      vulnerabilities: { atBaseline: 120, now: 97 },
      scanning: { kind: 'monthly', date: on('2026-03-20'), unauthenticated: 0, total: 40 },
      remediation: {
        counts: {
          'late-remediation-high-dfr': 0,
          'late-remediation-high-cap': 0,
          'late-remediation-moderate-dfr': 2,
          'late-remediation-moderate-cap': 0,
        },
      },
      annualAssessment: { anniversary: on('2026-06-30'), sap: on('2026-03-27'), package: 'none' },
      changes: [
        {
          title: 'Storage tier',
          kind: 'planned',
          date: on('2026-04-20'),
          notice: on('2026-03-02'),
          analysisSufficient: true,
        },
      ],
      incidents: [],
      directives: [],
      zeroDays: [],
      answers: noAnswers,
      history: [],
    },
    expected: { met: [], notAssessed: [], comesTrue: [['late-annual-assessment-package', '2026-07-01']] },
  },
];
