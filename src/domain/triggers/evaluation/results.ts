import type { PlainDate } from '../../calendar/plain-date.ts';
import type { TriggerId } from '../deficiency-triggers.ts';
import type { Comparison, Measure, MinimumLevel, ThresholdUnit } from '../types.ts';

/** What the evaluation of the deficiency triggers says. Everything in it is plain JSON. */

/** How a trigger stands. `not-assessed` lacks a fact that decides; `off` is not used by the agency. */
export const triggerStates = ['met', 'not-met', 'not-assessed', 'off'] as const;

/** How a trigger stands. */
export type TriggerState = (typeof triggerStates)[number];

/** How a trigger stands by the facts, whether or not the agency uses it. */
export type FactualState = Exclude<TriggerState, 'off'>;

/** A number held against a limit. */
export interface Sum {
  /** What was measured. */
  readonly measure: Measure;
  readonly actual: number;
  /** There may be more than `actual`: something is not known that could count. Left out where the number is exact. */
  readonly isAtLeast?: true;
  /** How `actual` has to stand to `limit` for the sum to hold. */
  readonly comparison: Comparison;
  readonly limit: number;
  readonly unit: ThresholdUnit;
  /** Whether `actual` stands to `limit` as asked. */
  readonly holds: boolean;
  /** How far `actual` is from the limit, in `unit`: above zero short of it, zero on it, below zero beyond it. */
  readonly room: number;
  /** Left out for a limit that is printed; else where its number comes from (see `Threshold`). */
  readonly limitFrom?: 'word' | 'reading';
}

/** How far a trigger is from its threshold. */
export interface Margin {
  /** Above zero short of the threshold, zero on it, below zero beyond it. */
  readonly amount: number;
  readonly unit: ThresholdUnit | 'percentage points';
  /** The margin in words, such as “12 days to spare”. */
  readonly text: string;
}

/** What a reader of a result should know besides. */
export interface Flag {
  readonly id:
    | 'on-the-limit'
    | 'edge-of-window'
    | 'past-window'
    | 'older-incident'
    | 'initial-sar'
    | 'exceptions'
    | 'listed-twice'
    | 'counts-differ'
    | 'dated-later'
    | 'notice-would-be-late'
    | 'emergency-analysis'
    | 'may-be-the-same'
    | 'left-out'
    | 'printed-elsewhere';
  /** A sentence or two. */
  readonly text: string;
}

/** One of the things that were counted. */
export interface Counted {
  readonly name: string;
  /** The day that counts, where it is known. */
  readonly date?: PlainDate;
  /** Its age in days, where age counts. */
  readonly days?: number;
}

/** One thing that was judged for a trigger: a count, a delivery, a change. A trigger is met when one of its reasons is. */
export interface Reason {
  readonly state: FactualState;
  /** The arithmetic in words, with its numbers. */
  readonly text: string;
  /** The fact, or the entry of a list, that it is about: `changes.0`. Left out where it is not known how many there are. */
  readonly about?: string;
  /** The arithmetic. */
  readonly sums: readonly Sum[];
  readonly margin?: Margin;
  /** What was counted, where that can be told apart. */
  readonly counted: readonly Counted[];
  /** The fields of the facts that are missing: `changes.0.notice`. Empty unless the state is `not-assessed`. */
  readonly missing: readonly string[];
  readonly flags: readonly Flag[];
  /** Met: the day on which it came true, where the facts tell. */
  readonly since?: PlainDate;
  /** Met: it lasts until it is resolved, so that an earlier occurrence may be the same one. */
  readonly lasts?: true;
  /** Not met yet: the first day on which it certainly will be, if nothing more is done. */
  readonly comesTrue?: PlainDate;
  /** Whether there may be more to count, so that it may have come true, or come true, before the days above. */
  readonly mayCountMore?: true;
}

/** How a trigger stands, and why. */
export interface TriggerResult {
  readonly trigger: TriggerId;
  /** The minimum level of the trigger. */
  readonly level: MinimumLevel;
  readonly state: TriggerState;
  /** How it stands by the facts, even where it is switched off. */
  readonly byFacts: FactualState;
  /** Why, in a sentence or two: the reason that decides. */
  readonly text: string;
  /** All reasons, for and against. */
  readonly reasons: readonly Reason[];
  /** The margin of the reason that is nearest to the threshold, or furthest beyond it; left out where nothing is counted. */
  readonly margin?: Margin;
  readonly flags: readonly Flag[];
  /** The fields whose facts would decide it. Empty unless it is not assessed by the facts. */
  readonly missing: readonly string[];
  /** The assumptions used: ids of `content/readings.yaml`. */
  readonly readings: readonly string[];
  /** The statements of the ledger that word the trigger. */
  readonly statements: string;
}

/** The lowest level to escalate to, and what leads there. */
export interface MinimumFound {
  readonly level: MinimumLevel;
  /** The triggers met at this level, in the order of Table 1. */
  readonly because: readonly TriggerId[];
  /** The triggers met at lower levels, which this level includes, in the order of Table 1. */
  readonly included: readonly TriggerId[];
}

/** Something that is for the agency to decide, and that may change the minimum level. */
export interface Caveat {
  readonly trigger: TriggerId;
  /** A sentence or two. */
  readonly text: string;
}

/** All triggers, judged as of one day. */
export interface Evaluation {
  readonly asOf: PlainDate;
  /** In the order of Table 1. */
  readonly results: readonly TriggerResult[];
  readonly counts: Readonly<Record<TriggerState, number>>;
  /** Left out when no trigger is met. Suspension and Revocation are never computed: the agency AO decides on them. */
  readonly minimum?: MinimumFound;
  /** What the agency decides and may change the level, with the trigger that it is about. */
  readonly caveats: readonly Caveat[];
  /** The outcome in a sentence or two. */
  readonly text: string;
  /** The assumptions about all triggers: ids of `content/readings.yaml`. */
  readonly readings: readonly string[];
}
