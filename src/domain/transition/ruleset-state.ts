import { daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { firstDay, type RulesetDays } from '../changes/ruleset-days.ts';
import type { FollowingState } from './facts.ts';
import type { Situation } from './situation.ts';

/**
 * When grace ends: on a printed day, at an assessment that was entered, or not known. An open-ended grace ends at the first
 * independent assessment that starts after its printed day; one that starts on that day does not end it.
 */
export type Grace =
  | { readonly kind: 'day'; readonly day: PlainDate }
  | {
      readonly kind: 'assessment';
      /** The printed day. */
      readonly after: PlainDate;
      /** The start of the assessment, or the day from which the ruleset is needed where that is later. */
      readonly day: PlainDate;
      /** Whether the assessment starts before an active certification needs the ruleset at all. Our reading then. */
      readonly isBeforeNeeded: boolean;
    }
  | {
      readonly kind: 'unknown';
      readonly after: PlainDate;
      /** Whether no start is given, or one that is not after the printed day: then the one after it counts. */
      readonly why: 'no-start' | 'not-after';
    };

/** When grace ends for a service whose next assessment starts on a day. */
export function graceOf(
  { maintain, graceEnds, graceEndsAtAssessmentAfter: after }: RulesetDays,
  start: PlainDate | undefined,
): Grace {
  if (graceEnds !== undefined) return { kind: 'day', day: graceEnds };
  if (after === undefined) return { kind: 'day', day: maintain };
  if (start === undefined) return { kind: 'unknown', after, why: 'no-start' };
  if (start <= after) return { kind: 'unknown', after, why: 'not-after' };
  return { kind: 'assessment', after, day: start < maintain ? maintain : start, isBeforeNeeded: start < maintain };
}

/**
 * How a ruleset stands by its days alone. The first day of each state belongs to it.
 * - `not-yet`: before it may be followed.
 * - `may`: it may be followed, and nobody needs it.
 * - `new-only`: new certifications need it, an active one may follow it.
 * - `to-apply`: whoever applies needs it.
 * - `needed`: an active certification needs it; FedRAMP asks for corrective action where it is not followed.
 * - `grace-over`: an active certification that does not follow it is lost.
 */
export const rulesetStates = ['not-yet', 'may', 'new-only', 'to-apply', 'needed', 'grace-over'] as const;
/** How a ruleset stands by its days alone. */
export type RulesetState = (typeof rulesetStates)[number];

/** How a ruleset stands on a day. */
export function stateOn(days: RulesetDays, grace: Grace, { stage }: Situation, asOf: PlainDate): RulesetState {
  if (asOf < firstDay(days)) return 'not-yet';
  if (asOf < days.obtain) return 'may';
  if (stage === 'obtain') return 'to-apply';
  if (asOf < days.maintain) return 'new-only';
  return grace.kind !== 'unknown' && asOf >= grace.day ? 'grace-over' : 'needed';
}

/**
 * What it comes to with what the reader says of the ruleset: `followed` where it is done, `lost` where grace is over and it
 * is not, `set-apart` where the reader says that it does not apply. Otherwise its state by days.
 */
export type Outlook = RulesetState | 'followed' | 'lost' | 'set-apart';

/** What a state by days comes to with what the reader says. Nothing said never counts as not followed. */
export function outlookOf(state: RulesetState, said: FollowingState | undefined): Outlook {
  if (said === 'done') return 'followed';
  if (said === 'not-applicable') return 'set-apart';
  return state === 'grace-over' && said !== undefined ? 'lost' : state;
}

/** What a day of a ruleset means. */
export type DayMeaning = 'optional' | 'obtain' | 'maintain' | 'graceEnds';

/** A day of a ruleset. */
export interface RulesetDay {
  readonly meaning: DayMeaning;
  readonly day: PlainDate;
}

/**
 * The days that count in a situation, earliest first. Who has a certification needs no day of new ones, and who applies has
 * no grace. A grace that ends on the day from which the ruleset is needed is no day of its own.
 */
export function countingDays(days: RulesetDays, grace: Grace, { stage }: Situation): RulesetDay[] {
  const optional = days.optional === undefined ? [] : [{ meaning: 'optional' as const, day: days.optional }];
  if (stage === 'obtain') {
    return days.optional !== undefined && days.optional < days.obtain
      ? [...optional, { meaning: 'obtain', day: days.obtain }]
      : [{ meaning: 'obtain', day: days.obtain }];
  }
  return [
    ...(days.optional !== undefined && days.optional < days.maintain ? optional : []),
    { meaning: 'maintain', day: days.maintain },
    ...(grace.kind !== 'unknown' && grace.day > days.maintain
      ? [{ meaning: 'graceEnds' as const, day: grace.day }]
      : []),
  ];
}

/** The next day that counts, that day itself included, and how many days are left: 0 on the day itself. */
export function nextDay(
  counting: readonly RulesetDay[],
  asOf: PlainDate,
): (RulesetDay & { readonly daysLeft: number }) | undefined {
  const next = counting.find(({ day }) => day >= asOf);
  return next && { ...next, daysLeft: daysBetween(asOf, next.day) };
}
