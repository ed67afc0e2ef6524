import { addDays, daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { AgedTriggerId, Remediation } from '../facts/trigger-facts.ts';
import {
  agedCountText,
  agedCountUnknown,
  countAsEntered,
  countsDifferText,
  exceptionsText,
  listedTwiceText,
} from '../words/open-items.ts';
import { atLeast, compare, firstBeyond, marginUpTo, stateWithin } from './comparisons.ts';
import { hasHappened, type KnownDays, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Flag, Reason } from './results.ts';
import { distinctWeaknesses, type ItemFact, type Weakness } from './weaknesses.ts';

/** An item that may or may not count. */
interface UnclearItem extends Pick<Weakness, 'detected' | 'vulnerability'> {
  readonly lacks: readonly string[];
}

/** The open items that a row of Table 1 may count, by its impact. */
export interface Countable {
  /** Those that count once they are old enough, the oldest first. */
  readonly certain: readonly (Weakness & { readonly detected: PlainDate })[];
  /** The items that may or may not count, now or once they are old enough, with the paths of the facts that they lack. */
  readonly unclear: readonly UnclearItem[];
  /** Items with an exception, whether it keeps them from counting or not. */
  readonly excepted: readonly Weakness[];
  /** Items that count although they wait for a vendor or have an approved deviation, which does not excuse them. */
  readonly notExcused: readonly Weakness[];
  /** How many weaknesses have more than one row of the list. */
  readonly listedTwice: number;
}

/** The open items that a row may count once they are old enough; nothing if there is no list. */
export function countableItems(id: AgedTriggerId, known: KnownDays): Countable | undefined {
  const { items, countExceptions = true } = known.facts.remediation ?? {};
  if (items === undefined) return undefined;
  const { impact } = triggerOf(id);
  const weaknesses = distinctWeaknesses(
    items,
    ({ detected }) => detected === undefined || hasHappened(detected, known),
  ).filter((one) => one.impact === undefined || one.impact === impact);
  const isExcepted = ({ exception }: Weakness) => exception !== undefined && exception !== 'none';
  const certain: Countable['certain'][number][] = [];
  const unclear: UnclearItem[] = [];
  for (const one of weaknesses) {
    if (isExcepted(one) && !countExceptions) continue;
    const facts = countExceptions ? (['impact', 'detected'] as const) : (['impact', 'detected', 'exception'] as const);
    const lacks: ItemFact[] = [
      ...facts.filter((fact) => one[fact] === undefined),
      ...(one.isUnclear ? (['status'] as const) : []),
    ];
    if (one.detected !== undefined && lacks.length === 0) certain.push({ ...one, detected: one.detected });
    else {
      unclear.push({
        ...{ vulnerability: one.vulnerability, detected: one.detected },
        lacks: lacks.map((fact) => `remediation.items.${one.places[fact]}.${fact}`),
      });
    }
  }
  return {
    certain: eachOnce(certain.toSorted((one, other) => compareDays(one.detected, other.detected))),
    unclear: eachOnce(unclear.toSorted((one, other) => compareDays(one.detected ?? '', other.detected ?? ''))),
    excepted: weaknesses.filter(isExcepted),
    notExcused: weaknesses.filter((one) => one.isDeviating && one.exception === 'none'),
    listedTwice: weaknesses.filter(({ rows }) => rows > 1).length,
  };
}

/** Of items of one vulnerability the first alone. */
function eachOnce<Item extends { readonly vulnerability: string | undefined }>(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ vulnerability }) => {
    if (vulnerability === undefined) return true;
    if (seen.has(vulnerability)) return false;
    seen.add(vulnerability);
    return true;
  });
}

/** The first day on which an item detected on a given day is older than the row says: 31 days later for “more than 30 days”. */
export function firstDayOver(id: AgedTriggerId, detected: PlainDate): PlainDate {
  return addDays(detected, firstBeyond(triggerOf(id).thresholds.days));
}

/** The last day of detection with which an item is older than the row says. Computed once, as a list may be long. */
function lastDayOver(id: AgedTriggerId, day: PlainDate): PlainDate {
  return addDays(day, -firstBeyond(triggerOf(id).thresholds.days));
}

/** Dates sort as text. */
function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Judges the open items by one of the rows on late remediation. The age of an item is the number of calendar days from its
 * original detection; each weakness counts once. Items of low impact have no row.
 * Source: ConMon Performance Management, Table 1 (PM-148 to PM-171); readings `trigger-late-remediation-…`.
 */
export function judgeLateRemediation(id: AgedTriggerId, known: KnownFacts): Reason[] {
  const items = countableItems(id, known);
  const { counts, isLowerBound = false } = known.facts.remediation ?? {};
  const entered = counts?.[id];
  return [items ? judgeListed(id, items, entered, known) : judgeEntered(id, entered, isLowerBound)];
}

function judgeEntered(id: AgedTriggerId, entered: number | undefined, isLowerBound: boolean): Reason {
  const { thresholds } = triggerOf(id);
  const field = `remediation.counts.${id}`;
  if (entered === undefined) {
    return unknown(agedCountUnknown(id), [field], { about: 'remediation' });
  }
  const more = isLowerBound ? Number.POSITIVE_INFINITY : 0;
  const sum = atLeast(compare(thresholds.count, entered), more);
  const state = stateWithin(thresholds.count, entered, entered + more);
  return reason(state, agedCountText(id, { amount: entered, isLowerBound }), {
    about: field,
    sums: [sum],
    ...marginUpTo(sum, more, state),
    missing: state === 'not-assessed' ? ['remediation.isLowerBound'] : [],
    flags: [{ id: 'exceptions', text: countAsEntered }],
    ...(sum.holds ? { lasts: true } : {}),
  });
}

function judgeListed(id: AgedTriggerId, items: Countable, entered: number | undefined, known: KnownFacts): Reason {
  const { days, count } = triggerOf(id).thresholds;
  const { certain } = items;
  const { isLowerBound = false } = known.facts.remediation ?? {};
  const lastOver = lastDayOver(id, known.day);
  const isOver = ({ detected }: Weakness) => detected !== undefined && detected <= lastOver;
  const over = certain.filter(isOver);
  const sure = new Set(over.flatMap(({ vulnerability }) => vulnerability ?? []));
  const unclear = items.unclear.filter(
    ({ vulnerability, detected }) =>
      (detected === undefined || detected <= lastOver) && (vulnerability === undefined || !sure.has(vulnerability)),
  );
  const more = isLowerBound ? Number.POSITIVE_INFINITY : unclear.length;
  const state = stateWithin(count, over.length, over.length + more);
  const sum = atLeast(compare(count, over.length), more);
  // The item that brings the count to the limit: its age decides.
  const turning = certain[firstBeyond(count) - 1];
  const turns = turning && firstDayOver(id, turning.detected);
  return reason(state, agedCountText(id, { amount: over.length, unclear: unclear.length, isLowerBound }), {
    about: 'remediation.items',
    sums: turning ? [sum, compare(days, daysBetween(turning.detected, known.day))] : [sum],
    ...marginUpTo(sum, more, state),
    counted: over.map(({ name, detected }) => ({ name, date: detected, days: daysBetween(detected, known.day) })),
    missing:
      state === 'not-assessed'
        ? [...unclear.flatMap(({ lacks }) => lacks), ...(isLowerBound ? ['remediation.isLowerBound'] : [])]
        : [],
    flags: [
      exceptionFlag(items.excepted.filter(isOver), items.notExcused.filter(isOver), known.facts.remediation),
      ...listedTwiceFlags(items.listedTwice),
      ...countsDiffer(entered, over.length),
    ],
    ...(state === 'met' ? { lasts: true } : {}),
    ...(state === 'met' && turns && more === 0 ? { since: turns } : {}),
    ...(state !== 'met' && turns ? { comesTrue: turns } : {}),
    ...(isLowerBound || items.unclear.length > 0 ? { mayCountMore: true } : {}),
  });
}

function exceptionFlag(
  over: readonly Weakness[],
  notExcused: readonly Weakness[],
  { countExceptions = true }: Remediation = {},
): Flag {
  const amount = (kind: Weakness['exception']) => over.filter(({ exception }) => exception === kind).length;
  const amounts = { deviation: amount('deviation'), 'vendor-dependency': amount('vendor-dependency') };
  return { id: 'exceptions', text: exceptionsText(countExceptions, amounts, notExcused.length) };
}

function listedTwiceFlags(amount: number): Flag[] {
  return amount === 0 ? [] : [{ id: 'listed-twice', text: listedTwiceText(amount) }];
}

function countsDiffer(entered: number | undefined, counted: number): Flag[] {
  if (entered === undefined || entered === counted) return [];
  return [{ id: 'counts-differ', text: countsDifferText(counted, entered) }];
}
