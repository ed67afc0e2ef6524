import type { RoleId } from '../process/roles.ts';

/** Who uses the checklist: a CSP that judges itself, or an agency that judges a CSP. */
export const assessorRoles = ['csp', 'agency'] as const satisfies readonly RoleId[];
/** A user of the checklist. */
export type AssessorRole = (typeof assessorRoles)[number];

/** The impact levels of a CSO, from low to high. */
export const impactLevels = ['Low', 'Moderate', 'High'] as const;
/** An impact level. */
export type ImpactLevel = (typeof impactLevels)[number];

/** The states that an assessor can give an item. An item without one is not answered. */
export const itemStates = ['not-started', 'in-progress', 'done', 'not-applicable'] as const;
/** The state of an item. */
export type ItemState = (typeof itemStates)[number];

/** What can be entered for an item, in order. */
export const itemEntries = ['state', 'owner', 'target', 'evidence', 'note'] as const;
/** An entry of an item. */
export type ItemEntry = (typeof itemEntries)[number];

/**
 * How strongly the source asks for an item, sorted as in `src/schemas/duty.ts`; `does` where it only describes what
 * happens. An item that only `may` be done holds no stage up.
 */
export type Force = 'must' | 'should' | 'may' | 'does';

/** The facts that decide which items apply, in the order in which they are asked. */
export const scopeFields = ['role', 'level', 'severalAuthorizations'] as const;
/** A fact that decides which items apply. */
export type ScopeField = (typeof scopeFields)[number];

/**
 * The state of a stage: `open` when items are open before it; `not-assessed` when none is, but scope fields are missing
 * that decide whether some items apply; `not-applicable` when none of its items applies; `reached` otherwise.
 */
export type StageState = 'reached' | 'open' | 'not-assessed' | 'not-applicable';

/** How many items have which status. `done`, `open`, `notApplicable`, and `notAssessed` add up to `all`. */
export interface ReadinessCounts {
  readonly all: number;
  readonly done: number;
  readonly open: number;
  /** Of the open ones, those without an answer. */
  readonly notAnswered: number;
  /** By a limit, or because the assessor says so. */
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
 * - `noted`: stands where it stood; only owner, target date, evidence or note are new.
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
