import type { RoleId } from '../process/roles.ts';

/** Who uses the checklist: a CSP that judges itself, or an agency that judges a CSP. */
export const assessorRoles = ['csp', 'agency'] as const satisfies readonly RoleId[];
/** A user of the checklist. */
export type AssessorRole = (typeof assessorRoles)[number];

/** The impact levels of a CSO, from low to high. */
export const impactLevels = ['Low', 'Moderate', 'High'] as const;
/** An impact level. */
export type ImpactLevel = (typeof impactLevels)[number];

/** What an assessor says of an item. An item without a state was not answered, which is none of these. */
export const itemStates = ['not-started', 'in-progress', 'done', 'not-applicable'] as const;
/** The state of an item. */
export type ItemState = (typeof itemStates)[number];

/** How the source words an item: `does` where it says only what happens. An item that `may` be holds no stage up. */
export type Force = 'must' | 'should' | 'may' | 'does';

/** The facts on which it depends whether items apply, in the order in which they are asked. */
export const grounds = ['role', 'level', 'severalAuthorizations'] as const;
/** A fact on which it depends whether items apply. */
export type Ground = (typeof grounds)[number];

/**
 * How a stage stands: `reached` when nothing stands before it any more; `open` when something does; `not-assessed` when
 * only facts are missing on which it depends whether items apply; `not-applicable` when none of its items applies.
 */
export type StageState = 'reached' | 'open' | 'not-assessed' | 'not-applicable';

/** How many items stand where. `done`, `open`, `notApplicable` and `notAssessed` add up to `all`. */
export interface ReadinessCounts {
  readonly all: number;
  readonly done: number;
  readonly open: number;
  /** Of the open ones, those without an answer. */
  readonly notAnswered: number;
  /** By rule, or because the assessor says so. */
  readonly notApplicable: number;
  readonly notAssessed: number;
}

/**
 * What became of an item between two days:
 *
 * - `done`: open, not applicable or not assessed before; done now.
 * - `no-longer-done`: done before, and not now.
 * - `now-open`: did not apply or could not be assessed before; open now.
 * - `no-longer-open`: open before; does not apply now, or cannot be assessed.
 * - `moved`: open before and now, in another state.
 * - `set-apart`: not to be done before or now, and yet not as it was.
 * - `noted`: stands where it stood; only owner, target date or note are new.
 */
export const itemMoves = [
  'done',
  'no-longer-done',
  'now-open',
  'no-longer-open',
  'moved',
  'set-apart',
  'noted',
] as const;
/** What became of an item. */
export type ItemMove = (typeof itemMoves)[number];
