import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import type { QuestionWords } from '../facts/questions.ts';
import { type AgedTriggerId, agedTriggerIds, type TriggerFacts } from '../facts/trigger-facts.ts';
import type { MinimumLevel } from '../types.ts';
import { comesTrueText, noDatesToLookAheadText } from '../words/outcome.ts';
import { firstBeyond } from './comparisons.ts';
import { evaluateKnown } from './evaluate.ts';
import { countableItems, firstDayOver } from './late-remediation.ts';
import { minimumOf } from './minimum-level.ts';
import type { Evaluation, TriggerResult } from './results.ts';

/** What becomes of a trigger if nothing is done, in the order of forecasts. `never` is by what is known so far. */
export const forecastOutcomes = ['met-now', 'comes-true', 'not-assessed', 'never'] as const;

/** What becomes of a trigger if nothing is done. */
export type ForecastOutcome = (typeof forecastOutcomes)[number];

/** The forecast for one trigger that time alone can meet. */
export interface Forecast {
  readonly trigger: TriggerId;
  readonly level: MinimumLevel;
  /** Triggers that are switched off have no forecast. */
  readonly outcome: ForecastOutcome;
  /** The first day on which it is met: always given for `comes-true`, and for `met-now` if the facts say. */
  readonly on?: PlainDate;
  /** Whether it may be met before that day: something that counts is not known. */
  readonly isAtTheLatest?: true;
  /** Days from the as-of date to that day, 1 or more; only for `comes-true`. */
  readonly inDays?: number;
  readonly text: string;
}

/** How many open items are older than a trigger says, day by day, for a chart or a table. */
export interface AgeCurve {
  readonly trigger: AgedTriggerId;
  readonly level: MinimumLevel;
  /** An item counts when it is older than this, in days. */
  readonly age: number;
  /** The number of items that meets the trigger, itself included. */
  readonly limit: number;
  /** Whether there may be more items than those that are known: the numbers are then lower bounds. */
  readonly isLowerBound?: true;
  /** The number of items from each day until the next point: the as-of date first, then each day on which it rises. */
  readonly points: readonly { readonly date: PlainDate; readonly count: number }[];
}

/** A day on which a number rises or a trigger comes true. */
export interface ForecastDay {
  readonly date: PlainDate;
  /** How many items are over the age of each trigger that has a curve. */
  readonly counts: { readonly [Id in AgedTriggerId]?: number };
  /** The triggers that come true on this day. */
  readonly comesTrue: readonly TriggerId[];
  /** The minimum level on this day; left out if no trigger is met. */
  readonly level?: MinimumLevel;
}

/** What time alone brings: after the as-of date nothing is remediated, delivered, noticed, answered, or reported. */
export interface LookAhead {
  readonly asOf: PlainDate;
  /** Those met now first, then the rest by the day on which they come true. */
  readonly forecasts: readonly Forecast[];
  /** Empty unless the open items are listed. */
  readonly curves: readonly AgeCurve[];
  /** The as-of date, then each day on which a number rises or a trigger comes true. */
  readonly days: readonly ForecastDay[];
}

/** The triggers that time alone can meet. Multiple Recurrences is not among them: it follows from the others. */
const ageing: readonly TriggerId[] = [
  ...agedTriggerIds,
  'late-annual-assessment-sap',
  'late-annual-assessment-package',
  'undocumented-unreported-change',
  'late-response-to-cisa-emergency-directives',
  'zero-day-daily-updates',
];

/**
 * Finds the day on which each trigger that time alone can meet comes true if nothing is done. For every later day it agrees
 * with `evaluate` of the same facts, if none of them is dated after `asOf`. The one exception is Multiple Recurrences: an
 * occurrence without a day of its own stays dated to `asOf`. Throws nothing.
 * Source: ConMon Performance Management, Table 1, through `evaluate`.
 *
 * @param questions The words of the questions that a person has to answer.
 */
export function lookAhead(facts: TriggerFacts, asOf: PlainDate, questions: QuestionWords): LookAhead {
  const at = (day: PlainDate): Evaluation => evaluateKnown({ facts, day, through: asOf, questions });
  const now = at(asOf);
  const used = now.results.filter(({ state }) => state !== 'off');
  const alone = used.filter(({ trigger }) => ageing.includes(trigger)).map((result) => forecastOf(result, facts, asOf));
  const recurrences = used.find(({ trigger }) => trigger === 'multiple-recurrences');
  const forecasts = [...alone, ...(recurrences ? [forecastRecurrences(recurrences, alone, asOf, at)] : [])];
  const curves = agedTriggerIds
    .filter((id) => used.some(({ trigger }) => trigger === id))
    .flatMap((id) => curveOf(id, facts, asOf));
  return { asOf, forecasts: forecasts.toSorted(byOutcome), curves, days: daysOf(now, forecasts, curves) };
}

function forecastOf(
  { trigger, level, byFacts, reasons, text }: TriggerResult,
  facts: TriggerFacts,
  asOf: PlainDate,
): Forecast {
  if (byFacts === 'met') {
    const on = reasons.flatMap(({ since }) => since ?? []).toSorted()[0];
    return { trigger, level, outcome: 'met-now', ...(on ? { on } : {}), text };
  }
  const on = reasons.flatMap(({ comesTrue }) => comesTrue ?? []).toSorted()[0];
  if (on)
    return comingTrue(
      { trigger, level, text },
      on,
      asOf,
      reasons.some(({ mayCountMore }) => mayCountMore),
    );
  if (byFacts === 'not-assessed') return { trigger, level, outcome: 'not-assessed', text };
  if (agedTriggerIds.some((id) => id === trigger) && facts.remediation?.items === undefined) {
    return { trigger, level, outcome: 'not-assessed', text: noDatesToLookAheadText(text) };
  }
  return { trigger, level, outcome: 'never', text };
}

function comingTrue(
  { trigger, level, text }: Pick<TriggerResult, 'trigger' | 'level' | 'text'>,
  on: PlainDate,
  asOf: PlainDate,
  isAtTheLatest: boolean,
): Forecast {
  const inDays = daysBetween(asOf, on);
  return {
    ...{ trigger, level, outcome: 'comes-true', on, inDays, text: comesTrueText(on, inDays, text, isAtTheLatest) },
    ...(isAtTheLatest ? { isAtTheLatest } : {}),
  };
}

/** A trigger that comes true may do so for the second time within the window, which meets Multiple Recurrences. */
function forecastRecurrences(
  { trigger, level, state, text }: TriggerResult,
  forecasts: readonly Forecast[],
  asOf: PlainDate,
  at: (day: PlainDate) => Evaluation,
): Forecast {
  if (state === 'met') return { trigger, level, outcome: 'met-now', text };
  const days = forecasts.flatMap(({ outcome, on }) => (outcome === 'comes-true' && on ? [on] : []));
  const isMetOn = (day: PlainDate) => at(day).results.some((one) => one.trigger === trigger && one.state === 'met');
  const on = [...new Set(days)].sort().find(isMetOn);
  if (on) return comingTrue({ trigger, level, text }, on, asOf, state === 'not-assessed');
  return { trigger, level, outcome: state === 'not-assessed' ? 'not-assessed' : 'never', text };
}

function byOutcome(one: Forecast, other: Forecast): number {
  return (
    forecastOutcomes.indexOf(one.outcome) - forecastOutcomes.indexOf(other.outcome) ||
    (one.inDays ?? 0) - (other.inDays ?? 0)
  );
}

function curveOf(id: AgedTriggerId, facts: TriggerFacts, asOf: PlainDate): AgeCurve[] {
  const items = countableItems(id, { facts, day: asOf, through: asOf });
  if (!items) return [];
  const { level, thresholds } = triggerOf(id);
  const counts = new Map<PlainDate, number>([[asOf, 0]]);
  for (const [index, { detected }] of items.certain.entries()) {
    const day = firstDayOver(id, detected);
    counts.set(day > asOf ? day : asOf, index + 1);
  }
  const points = [...counts].map(([date, count]) => ({ date, count }));
  const isLowerBound = facts.remediation?.isLowerBound === true || items.unclear.length > 0;
  return [
    {
      ...{ trigger: id, level, age: thresholds.days.value, limit: firstBeyond(thresholds.count), points },
      ...(isLowerBound ? { isLowerBound } : {}),
    },
  ];
}

function daysOf(now: Evaluation, forecasts: readonly Forecast[], curves: readonly AgeCurve[]): ForecastDay[] {
  const coming = forecasts.filter(({ outcome }) => outcome === 'comes-true');
  const dates = new Set([
    now.asOf,
    ...coming.flatMap(({ on }) => on ?? []),
    ...curves.flatMap(({ points }) => points.map(({ date }) => date)),
  ]);
  return [...dates].sort().map((date) => {
    const isMet = (one: Forecast) => one.on !== undefined && one.on <= date;
    const met = coming.filter(isMet).map(({ trigger, level }) => ({ trigger, level, state: 'met' }) as const);
    const minimum = minimumOf([...now.results, ...met]);
    return {
      date,
      counts: Object.fromEntries(
        curves.map(({ trigger, points }) => [trigger, points.findLast((point) => point.date <= date)?.count ?? 0]),
      ),
      comesTrue: coming.filter(({ on }) => on === date).map(({ trigger }) => trigger),
      ...(minimum ? { level: minimum.level } : {}),
    };
  });
}
