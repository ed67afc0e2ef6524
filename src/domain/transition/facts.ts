import type { PlainDate } from '../calendar/plain-date.ts';
import type { CertificationType } from '../changes/ruleset-days.ts';
import type { ClassId, PackagePlace } from './rules-data.ts';

/** Who asks. */
export const sides = ['provider', 'agency'] as const;
/** Who asks. */
export type Side = (typeof sides)[number];

/** Where the service stands: certified under Rev5 or 20x, formerly FedRAMP Ready, or not yet applied. */
export const paths = ['rev5', '20x', 'ready', 'new'] as const;
/** Where the service stands. */
export type Path = (typeof paths)[number];

/** The impact levels of the older process. */
export const impactLevels = ['LI-SaaS', 'Low', 'Moderate', 'High'] as const;
/** An impact level. */
export type ImpactLevel = (typeof impactLevels)[number];

/** How far a ruleset or a duty is followed. */
export const followingStates = ['not-started', 'in-progress', 'done', 'not-applicable'] as const;
/** How far a ruleset or a duty is followed. */
export type FollowingState = (typeof followingStates)[number];

/** What is entered for a ruleset or a duty. */
export interface ChecklistEntry {
  /** Absent if nothing was said, which never counts as “not started”. */
  readonly state?: FollowingState | undefined;
  readonly owner?: string | undefined;
  readonly note?: string | undefined;
}

/** The facts about a service and its way to the rules of 2026. Whatever is not given is absent. */
export interface TransitionFacts {
  /** The version of the rules that the work was made with, by its id. */
  readonly rules?: string | undefined;
  readonly service?: string | undefined;
  readonly side?: Side | undefined;
  readonly path?: Path | undefined;
  /** The type of certification to apply for, where there is none yet. */
  readonly inView?: CertificationType | undefined;
  readonly class?: ClassId | undefined;
  readonly level?: ImpactLevel | undefined;
  /** The day on which the next independent assessment starts. */
  readonly assessment?: PlainDate | undefined;
  /** Where the package lies. */
  readonly package?: PackagePlace | 'not-known' | undefined;
  /** Entries for rulesets, by code. */
  readonly rulesets?: Readonly<Record<string, ChecklistEntry>> | undefined;
  /** Entries for duties, by `dutyKey`. Entries for duties that this version of the rules does not have stay here. */
  readonly duties?: Readonly<Record<string, ChecklistEntry>> | undefined;
}
