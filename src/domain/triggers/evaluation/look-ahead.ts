import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import { type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import type { QuestionWords } from '../facts/questions.ts';
import { type AgedTriggerId, agedTriggerIds, type TriggerFacts } from '../facts/trigger-facts.ts';
import type { MinimumLevel } from '../types.ts';
import { firstBeyond } from './comparisons.ts';
import { evaluateKnown } from './evaluate.ts';
import { countableItems, firstDayOver } from './late-remediation.ts';
import { minimumOf } from './minimum-level.ts';
import type { Evaluation, TriggerResult } from './results.ts';
import { unitText } from './wording.ts';

/** What becomes of a trigger, in the order of forecasts: `never` by what is known; `not-assessed` when it cannot be told. */
export const forecastOutcomes = ['met-now', 'comes-true', 'not-assessed', 'never'] as const;

/** What becomes of a trigger. */
export type ForecastOutcome = (typeof forecastOutcomes)[number];

/** What becomes of a trigger that time alone can meet, if nothing is done. */
export interface Forecast {
  readonly trigger: TriggerId;
  readonly level: MinimumLevel;
  /** Switched-off triggers are not among the forecasts. */
  readonly outcome: ForecastOutcome;
  /** The first day on which it is met: for `met-now` where the facts tell, for `comes-true` always. */
  readonly on?: PlainDate;
  /** Days from the as-of date until then; only for `comes-true`. */
  readonly inDays?: number;
  readonly text: string;
}

/** How many items are older than a trigger says, day by day, for a chart or a table. */
export interface AgeCurve {
  readonly trigger: AgedTriggerId;
  readonly level: MinimumLevel;
  /** The age that counts, in days: more than this. */
  readonly age: number;
  /** The number of items that meets the trigger, at this number. */
  readonly limit: number;
  /** The number from each of these days until the next: first the as-of date, then each day on which it rises. */
  readonly points: readonly { readonly date: PlainDate; readonly count: number }[];
}

/** A day on which something changes. */
export interface ForecastDay {
  readonly date: PlainDate;
  /** Items over the age of each trigger that has a curve. */
  readonly counts: { readonly [Id in AgedTriggerId]?: number };
  /** The triggers that come true on this day. */
  readonly comesTrue: readonly TriggerId[];
  /** The minimum level on this day; left out when no trigger is met. */
  readonly level?: MinimumLevel;
}

/** What time alone brings: nothing is remediated, delivered, noticed, answered or reported after the as-of date. */
export interface LookAhead {
  readonly asOf: PlainDate;
  /** Those met now first, then by the day on which they come true. */
  readonly forecasts: readonly Forecast[];
  /** Only where the items are listed with their dates of detection. */
  readonly curves: readonly AgeCurve[];
  /** The as-of date, then each day on which a number rises or a trigger comes true. */
  readonly days: readonly ForecastDay[];
}

/** The triggers that time alone can meet, besides Multiple Recurrences, which may follow from them. */
const ageing: readonly TriggerId[] = [
  ...agedTriggerIds,
  'late-annual-assessment-sap',
  'late-annual-assessment-package',
  'undocumented-unreported-change',
  'late-response-to-cisa-emergency-directives',
  'zero-day-daily-updates',
];

/**
 * On which day each trigger comes true that time alone can meet, if nothing is done. On every later day it agrees with
 * `evaluate`, given the same facts and nothing dated after `asOf`; only Multiple Recurrences goes on dating to `asOf` what
 * has no day of its own. Throws nothing.
 *
 * @param questions The words for the questions that no number decides.
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
  if (on) return comingTrue(trigger, level, on, asOf, text);
  if (byFacts === 'not-assessed') return { trigger, level, outcome: 'not-assessed', text };
  if (agedTriggerIds.some((id) => id === trigger) && facts.remediation?.items === undefined) {
    return { trigger, level, outcome: 'not-assessed', text: `${text} Looking ahead takes the dates of detection.` };
  }
  return { trigger, level, outcome: 'never', text };
}

function comingTrue(trigger: TriggerId, level: MinimumLevel, on: PlainDate, asOf: PlainDate, now: string): Forecast {
  const inDays = daysBetween(asOf, on);
  const text = `Comes true on ${dateInWords(on)}, in ${unitText(inDays, 'days')}. Now: ${now}`;
  return { trigger, level, outcome: 'comes-true', on, inDays, text };
}

/** A trigger that comes true may do so for the second time within the window. */
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
  if (on) return comingTrue(trigger, level, on, asOf, text);
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
  return [{ trigger: id, level, age: thresholds.days.value, limit: firstBeyond(thresholds.count), points }];
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
