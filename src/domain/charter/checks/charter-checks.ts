import type { SectionId } from '../sections.ts';

/**
 * How strongly a source asks for what is checked. `must` and `should` are its own words, recommendations included;
 * `usual` is what it describes as typical, or offers as a tip; `may` is left to the group; `ours` is advice of this
 * edition, where the source is silent.
 */
export const forces = ['must', 'should', 'usual', 'may', 'ours'] as const;

/** How strongly a source asks for what is checked. */
export type CheckForce = (typeof forces)[number];

/** A check of the charter. */
export interface CharterCheck {
  readonly id: string;
  /** The section that it is about; `steps` for the way from the draft to the final charter. */
  readonly section: SectionId | 'steps';
  readonly force: CheckForce;
  /** The statements of the ledger that ask for it; for one of ours, those that are silent or leave it open. */
  readonly statements: string;
  /** Our readings, where the check stands on some. */
  readonly readings?: readonly string[];
}

/** The checks in the order in which they are shown: the way of the charter first, then section by section. */
export const charterChecks = [
  {
    id: 'two-agencies',
    section: 'steps',
    force: 'must',
    statements: 'CC-010..011',
    readings: ['collaborative-required'],
  },
  { id: 'draft-shared', section: 'steps', force: 'should', statements: 'CC-027..029' },
  { id: 'inaugural-held', section: 'steps', force: 'must', statements: 'CC-024..025', readings: ['charter-modals'] },
  { id: 'charter-uploaded', section: 'steps', force: 'must', statements: 'CC-177..178' },
  { id: 'group-notified', section: 'steps', force: 'must', statements: 'CC-179' },

  { id: 'csp-member', section: 'members', force: 'should', statements: 'CC-030 CC-035..036' },
  { id: 'agencies-represented', section: 'members', force: 'should', statements: 'CC-030 CC-037' },
  { id: 'contacts-given', section: 'members', force: 'should', statements: 'CC-030 CC-035 CC-180..181' },
  { id: 'ao-or-delegate', section: 'members', force: 'usual', statements: 'CC-038..039' },
  { id: 'assessors-consulting', section: 'members', force: 'usual', statements: 'CC-053..055' },

  { id: 'meets-monthly', section: 'schedule', force: 'should', statements: 'CC-058' },
  { id: 'meets-one-hour', section: 'schedule', force: 'should', statements: 'CC-059' },
  { id: 'meets-midweek', section: 'schedule', force: 'should', statements: 'CC-060' },
  {
    id: 'meets-early-afternoon',
    section: 'schedule',
    force: 'should',
    statements: 'CC-061',
    readings: ['eastern-time'],
  },
  { id: 'no-holidays', section: 'schedule', force: 'ours', statements: 'CC-062' },

  { id: 'agenda-usual', section: 'agenda', force: 'usual', statements: 'CC-072 CC-188' },

  { id: 'deliverables-listed', section: 'deliverables', force: 'should', statements: 'CC-030 CC-117..123' },
  {
    id: 'upload-same-day',
    section: 'deliverables',
    force: 'should',
    statements: 'CC-117',
    readings: ['charter-same-day'],
  },
  {
    id: 'upload-week-before',
    section: 'deliverables',
    force: 'should',
    statements: 'CC-124 CC-184',
    readings: ['deliverables-week'],
  },
  { id: 'repository-named', section: 'deliverables', force: 'usual', statements: 'CC-187' },

  { id: 'approach-chosen', section: 'decisions', force: 'should', statements: 'CC-030 CC-128..129 CC-133' },
  { id: 'two-voters', section: 'decisions', force: 'should', statements: 'CC-138', readings: ['voting-majority'] },
  { id: 'voters-of-agencies', section: 'decisions', force: 'usual', statements: 'CC-136..137' },
  { id: 'voting-rule', section: 'decisions', force: 'ours', statements: 'CC-140', readings: ['voting-majority'] },
  { id: 'comment-two-weeks', section: 'decisions', force: 'should', statements: 'CC-144' },
  {
    id: 'comment-start',
    section: 'decisions',
    force: 'ours',
    statements: 'CC-156..157',
    readings: ['comment-period-start'],
  },
  { id: 'approaches-divided', section: 'decisions', force: 'ours', statements: 'CC-133' },

  { id: 'requirements-identified', section: 'requirements', force: 'should', statements: 'CC-030 CC-159' },
  {
    id: 'requirements-documented',
    section: 'requirements',
    force: 'should',
    statements: 'CC-160',
    readings: ['collaborative-unnamed-parties'],
  },

  { id: 'performance-based', section: 'performance', force: 'should', statements: 'CC-030 CC-166' },
  { id: 'performance-triggers', section: 'performance', force: 'may', statements: 'CC-162..163' },
] as const satisfies readonly CharterCheck[];

/** The id of a check. */
export type CheckId = (typeof charterChecks)[number]['id'];

/** The ids of the checks, in their order. */
export const checkIds = charterChecks.map(({ id }) => id);
