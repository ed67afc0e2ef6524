import type { LevelId } from '../escalation/levels.ts';

/**
 * Shapes of the deficiency triggers.
 * Source: ConMon Performance Management, Table 1, Agency Performance Management Deficiency Triggers.
 */

/** The process areas of Table 1, in its order (PM-110, PM-111). */
export const processAreas = ['Operational Visibility', 'Change Control', 'Incident Response'] as const;

/** A process area of Table 1. */
export type ProcessArea = (typeof processAreas)[number];

/** The levels that Table 1 gives as a minimum. None of its rows has Suspension or Revocation. */
export const minimumLevels = ['DFR', 'CAP'] as const satisfies readonly LevelId[];

/** A level that Table 1 gives as a minimum. */
export type MinimumLevel = (typeof minimumLevels)[number];

/** All signs by which a measured number is compared. */
export const comparisons = ['>=', '>', '=', '<', '<='] as const;

/** How a measured number stands to the threshold when the trigger is met. */
export type Comparison = (typeof comparisons)[number];

/** All that thresholds count in. */
export const thresholdUnits = [
  'percent',
  'vulnerabilities',
  'items',
  'days',
  'months',
  'incidents',
  'times',
  'updates',
] as const;

/** What a threshold counts in. Days and months are calendar days and months: our reading `triggers-calendar-days`. */
export type ThresholdUnit = (typeof thresholdUnits)[number];

/** What a sum of a trigger measures. Its words stand in `report.yaml`. */
export const measures = [
  'increase-share',
  'increase',
  'unauthenticated-share',
  'scan-incidents',
  'high-items',
  'moderate-items',
  'item-age',
  'plan-before-anniversary',
  'package-after-anniversary',
  'times-met',
  'notice-before-change',
  'notice-after-change',
  'response-after-due',
  'repeated-incidents',
  'incidents',
  'updates-sent',
] as const;

/** The id of what a sum measures. */
export type Measure = (typeof measures)[number];

/** Where a number may come from that the source does not print. */
export const valueOrigins = ['word', 'reading'] as const;

/** A limit of a trigger: one that something is measured against, or the length of the window in which it is counted. */
export interface Limit {
  /** The limit itself, in `unit`. */
  readonly value: number;
  readonly unit: ThresholdUnit;
  /** `>=` and `<=` include the limit, `>` and `<` do not. */
  readonly comparison: Comparison;
  /**
   * Where the number comes from when the source does not print one: from a word such as “after”, “daily” or “first”
   * (`word`), or from our reading `trigger-<id>` (`reading`). Left out for a number that is printed.
   */
  readonly valueFrom?: (typeof valueOrigins)[number];
  /** `reading` when the source does not word the comparison, and `trigger-<id>` or `triggers-rolling-window` does. */
  readonly comparisonFrom?: 'reading';
}

/** A limit that something is measured against. */
export interface Threshold extends Limit {
  readonly measure: Measure;
}

/** The limits of a trigger by the name under which its sentences refer to them. */
export type Thresholds = Readonly<Record<string, Threshold | Limit>>;

/** The impacts by which rows about late remediation count items. Table 1 has no row for Low. */
export const countedImpacts = ['high', 'moderate'] as const;

/** The impact of the items that a row about late remediation counts. */
export type CountedImpact = (typeof countedImpacts)[number];

/** How a trigger is told to be met. */
export const triggerKinds = ['computed', 'judgement'] as const;

/** How the limits of a trigger join. */
export const combinations = ['all', 'any', 'greater'] as const;

/** A row of Table 1. */
export interface DeficiencyTrigger {
  /** From the words of the row. Names repeat, ids do not: always key on the id. */
  readonly id: string;
  /** The name as printed. */
  readonly name: string;
  /** What tells the row from another of the same name, as a template with `{name}` for the value of a threshold; left out where no row shares it. */
  readonly variant?: string;
  /** The process area under which the row is printed. */
  readonly processArea: ProcessArea;
  /** The process area to which its subject belongs. */
  readonly processAreaBySubject: ProcessArea;
  /** The lowest level to escalate to. Higher ones are the agency AO’s to decide. */
  readonly level: MinimumLevel;
  /** `computed` from dates and counts; `judgement` where somebody has to answer yes or no. */
  readonly kind: (typeof triggerKinds)[number];
  /**
   * How thresholds, and the further facts among the inputs, join: `all` must hold, `any` one suffices, or the
   * `greater` of the limits applies.
   */
  readonly combine: (typeof combinations)[number];
  readonly thresholds: Thresholds;
  /** The impact of the items that it counts; left out where it counts no items by age. */
  readonly impact?: CountedImpact;
  /** Statements of the ledger that the row teaches. */
  readonly statements: string;
}
