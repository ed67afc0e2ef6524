import { addDays, daysBetween } from '../calendar/days.ts';
import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import type { ItemId } from './checklist.ts';
import type { ItemFacts, ReadinessFacts } from './facts.ts';

/** A worked example: a made-up assessment, with the day as of which it is told. */
export interface ReadinessExample {
  readonly title: string;
  /** Who the example is about, in a sentence. */
  readonly summary: string;
  readonly asOf: PlainDate;
  readonly facts: ReadinessFacts;
}

const earlierItems = {
  'fully-built-and-functional-system': { state: 'done', owner: 'M. Chen', note: 'In production.' },
  'mature-organizational-and-security-processes': { state: 'done', owner: 'R. Osei' },
  'committed-csp-leadership-team': { state: 'done', owner: 'J. Alvarez', note: 'Budget approved for two years.' },
  'proven-maturity': { state: 'done', owner: 'R. Osei', note: 'CMMI Level 3 appraisal.' },
  'other-certifications': { state: 'done', owner: 'R. Osei', note: 'SOC2 and ISO27001.' },
  'agency-specific-requirements-above-baseline': {
    state: 'not-applicable',
    note: 'The agency has none.',
  },
  'recognized-3pao-procured': { state: 'done', owner: 'J. Alvarez' },
  'federal-mandates': {
    state: 'in-progress',
    owner: 'M. Chen',
    target: plainDate('2025-07-31'),
    note: 'One gateway still runs a module without validation.',
  },
  'technical-security-requirements': { state: 'done', owner: 'M. Chen' },
  'mature-change-management': { state: 'in-progress', owner: 'R. Osei', target: plainDate('2025-06-30') },
  'mature-continuous-monitoring': { state: 'not-started', owner: 'R. Osei' },
} as const;

/** The examples that load with one press, in the order offered. Each is complete enough to show every state. */
export const readinessExamples: readonly ReadinessExample[] = [
  {
    title: 'Harborlight Cloud (example)',
    summary: 'A CSP with a Moderate service and its first agency, on the way to the Kickoff.',
    asOf: plainDate('2025-09-15'),
    facts: {
      role: 'csp',
      level: 'Moderate',
      severalAuthorizations: false,
      items: {
        ...earlierItems,
        'federal-mandates': {
          state: 'done',
          owner: 'M. Chen',
          target: plainDate('2025-07-31'),
          note: 'The gateway was replaced.',
        },
        'mature-change-management': { state: 'done', owner: 'R. Osei', target: plainDate('2025-06-30') },
        'mature-continuous-monitoring': { state: 'done', owner: 'R. Osei' },
        'willingness-and-commitment-determined': { state: 'done', owner: 'J. Alvarez' },
        'csp-information-form-completed': { state: 'done', owner: 'J. Alvarez' },
        'fedramp-ready-achieved': { state: 'done', note: 'The PMO approved the RAR.' },
        'agreed-to-partner': { state: 'done', owner: 'J. Alvarez' },
        'in-process-requirements-reviewed': { state: 'done' },
        'in-process-request-sent': { state: 'done', note: 'Sent by the agency.' },
        'templates-provided': { state: 'done' },
        'project-leads-identified': { state: 'done', owner: 'J. Alvarez' },
        'communication-and-collaboration-decided': { state: 'done', owner: 'J. Alvarez' },
        'recurring-meeting-established': { state: 'done', note: 'Every second Tuesday.' },
        'review-approach-determined': { state: 'done', note: 'Just-In-Time.' },
        'all-deliverables-submitted-before-kickoff': {
          state: 'not-applicable',
          note: 'The agency chose Just-In-Time.',
        },
        'deliverable-sharing-determined': { state: 'in-progress', owner: 'M. Chen', target: plainDate('2025-09-12') },
        'kickoff-briefing-developed': { state: 'in-progress', owner: 'M. Chen', target: plainDate('2025-09-26') },
        'kickoff-scheduled': { state: 'not-started' },
      },
      kept: [
        {
          on: plainDate('2025-06-02'),
          role: 'csp',
          level: 'Moderate',
          severalAuthorizations: false,
          items: earlierItems,
        },
      ],
    },
  },
  {
    title: 'Fit to partner: Tidewater Files (example)',
    summary: 'An agency that judges whether a CSP with a High service is fit to partner.',
    asOf: plainDate('2025-09-15'),
    facts: {
      role: 'agency',
      level: 'High',
      severalAuthorizations: false,
      items: {
        'fully-built-and-functional-system': { state: 'done' },
        'mature-organizational-and-security-processes': { state: 'done' },
        'committed-csp-leadership-team': {
          state: 'in-progress',
          owner: 'L. Novak',
          target: plainDate('2025-09-30'),
          note: 'Waiting for a meeting with its leadership.',
        },
        'proven-maturity': { state: 'done', note: 'CMMI Level 3.' },
        'other-certifications': { state: 'not-started', owner: 'L. Novak' },
        'mission-needs-and-requirements-defined': { state: 'done', owner: 'L. Novak' },
        'data-sensitivity-understood': { state: 'done', owner: 'L. Novak', note: 'Categorized as High.' },
      },
    },
  },
];

/** The facts of an example as if it were told today: every date keeps its distance from the day it is told on. */
export function exampleOn({ asOf, facts }: ReadinessExample, today: PlainDate): ReadinessFacts {
  const shift = daysBetween(asOf, today);
  const shifted = (items: ReadinessFacts['items'] = {}) =>
    Object.fromEntries(
      (Object.entries(items) as [ItemId, ItemFacts][]).map(([id, { target, ...item }]) => [
        id,
        { ...item, ...(target === undefined ? {} : { target: addDays(target, shift) }) },
      ]),
    );
  const { kept = [] } = facts;
  return {
    ...facts,
    items: shifted(facts.items),
    ...(kept.length === 0
      ? {}
      : { kept: kept.map((day) => ({ ...day, on: addDays(day.on, shift), items: shifted(day.items) })) }),
  };
}
