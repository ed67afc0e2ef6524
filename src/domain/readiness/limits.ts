import type { AssessorRole, ImpactLevel } from './types.ts';

/** A limit on whom an item is for. Outside it, the item does not apply. */
export type Limit = {
  /** The statements that set the limit, as ids and ranges; absent if it needs none. */
  readonly statements?: string;
} & (
  | { readonly by: 'role'; readonly roles: readonly AssessorRole[] }
  | { readonly by: 'level'; readonly levels: readonly ImpactLevel[] }
  /** Only where FedRAMP has more than one active ATO or ATU for the CSO on file. */
  | { readonly by: 'several-authorizations' }
  /** For nobody: listed because people expect to find it. */
  | { readonly by: 'never' }
);

/** All limits, by id. `content/tools/readiness/checklist.yaml` says why an item outside each does not apply. */
export const limits = {
  /** The agency’s own work, which a CSP neither does nor sees. */
  'agency-work': { by: 'role', roles: ['agency'] },
  /** Everything about the FedRAMP Ready designation. */
  'ready-levels': { by: 'level', levels: ['Moderate', 'High'], statements: 'AP-172 AP-191' },
  'max-gov-levels': { by: 'level', levels: ['Low', 'Moderate'], statements: 'AP-444' },
  'own-repository-level': { by: 'level', levels: ['High'], statements: 'AP-443' },
  'several-authorizations': { by: 'several-authorizations', statements: 'CC-010..011 PM-023..024 AP-476' },
  'ssp-not-required': { by: 'never', statements: 'AP-180..182' },
} as const satisfies Readonly<Record<string, Limit>>;

/** The id of a limit. */
export type LimitId = keyof typeof limits;

/** The ids of all limits. */
export const limitIds = Object.keys(limits) as LimitId[];
