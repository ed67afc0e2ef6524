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

/** A bound on whom an item is for. Outside it the item does not apply, for the reason given. */
export type Limit = {
  /** Shown where the item does not apply, as a sentence or two. */
  readonly reason: string;
  /** The statements behind the reason; absent where it needs none. */
  readonly statements?: string;
} & (
  | { readonly by: 'role'; readonly roles: readonly AssessorRole[] }
  | { readonly by: 'level'; readonly levels: readonly ImpactLevel[] }
  /** Only where FedRAMP has more than one active ATO or ATU for the CSO on file. */
  | { readonly by: 'several-authorizations' }
  /** For nobody: listed because people expect it here. */
  | { readonly by: 'never' }
);
