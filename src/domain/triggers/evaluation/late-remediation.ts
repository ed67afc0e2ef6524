import { addDays, daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText, listText, numberText } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { AgedTriggerId, Remediation } from '../facts/trigger-facts.ts';
import { compare, firstBeyond, marginOf, stateWithin } from './comparisons.ts';
import { hasHappened, type KnownDays, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Flag, Reason } from './results.ts';
import { distinctWeaknesses, type ItemFact, type Weakness } from './weaknesses.ts';
import { unitText } from './wording.ts';

/** The open items that a row may count. */
export interface Countable {
  /** Of the row’s impact, detected and not left out; from old to new. */
  readonly certain: readonly (Weakness & { readonly detected: PlainDate })[];
  /** For each item that lacks a fact without which it may or may not count: the fields of the facts it lacks. */
  readonly unclear: readonly (readonly string[])[];
  /** Items that would count but for their exception, or that count in spite of it. */
  readonly excepted: readonly Weakness[];
  readonly listedTwice: number;
}

/** The open items that a row may count once they are old enough; nothing where no list is given. */
export function countableItems(id: AgedTriggerId, known: KnownDays): Countable | undefined {
  const { items, countExceptions = true } = known.facts.remediation ?? {};
  if (items === undefined) return undefined;
  const { impact } = triggerOf(id);
  const weaknesses = distinctWeaknesses(
    items,
    ({ detected }) => detected === undefined || hasHappened(detected, known),
  ).filter((one) => one.impact === undefined || one.impact === impact);
  const lastOver = lastDayOver(id, known.day);
  const isExcepted = ({ exception }: Weakness) => exception !== undefined && exception !== 'none';
  const certain: Countable['certain'][number][] = [];
  const unclear: string[][] = [];
  for (const one of weaknesses) {
    if (isExcepted(one) && !countExceptions) continue;
    const facts: readonly ItemFact[] = countExceptions ? ['impact', 'detected'] : ['impact', 'detected', 'exception'];
    const lacks = facts.filter((fact) => one[fact] === undefined);
    if (one.detected !== undefined && lacks.length === 0) certain.push({ ...one, detected: one.detected });
    else if (one.detected === undefined || one.detected <= lastOver) {
      unclear.push(lacks.map((fact) => `remediation.items.${one.places[fact]}.${fact}`));
    }
  }
  return {
    certain: certain.toSorted((one, other) => compareDays(one.detected, other.detected)),
    unclear,
    excepted: weaknesses.filter(isExcepted),
    listedTwice: weaknesses.filter(({ rows }) => rows > 1).length,
  };
}

/** The first day on which an item detected on this one is older than the row says. */
export function firstDayOver(id: AgedTriggerId, detected: PlainDate): PlainDate {
  return addDays(detected, firstBeyond(triggerOf(id).thresholds.days));
}

/** The last day of detection that makes an item older, on a day, than the row says: for a long list, reckoned once. */
function lastDayOver(id: AgedTriggerId, day: PlainDate): PlainDate {
  return addDays(day, -firstBeyond(triggerOf(id).thresholds.days));
}

/** Dates are texts that stand in their order. */
function compareDays(one: PlainDate, other: PlainDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Judges the open items by one of the four rows on late remediation. The age counts from the original detection, and each
 * weakness counts once; there is no row for Low.
 * Source: ConMon Performance Management, Table 1 (PM-148 to PM-171); readings `trigger-late-remediation-…`.
 */
export function judgeLateRemediation(id: AgedTriggerId, known: KnownFacts): Reason[] {
  const items = countableItems(id, known);
  const entered = known.facts.remediation?.counts?.[id];
  return [items ? judgeListed(id, items, entered, known) : judgeEntered(id, entered)];
}

function judgeEntered(id: AgedTriggerId, entered: number | undefined): Reason {
  const { thresholds, impact } = triggerOf(id);
  const field = `remediation.counts.${id}`;
  if (entered === undefined) {
    const text = `How many ${impact} impact items are ${olderText(id)} is not known.`;
    return unknown(text, [field], { about: 'remediation' });
  }
  const sum = compare(thresholds.count, entered);
  const text = 'The count is taken as entered. How many deviations and vendor dependencies it holds is not known.';
  return reason(sum.holds ? 'met' : 'not-met', countedText(id, entered), {
    about: field,
    sums: [sum],
    margin: marginOf(sum),
    flags: [{ id: 'exceptions', text }],
    ...(sum.holds ? { lasts: true } : {}),
  });
}

function judgeListed(id: AgedTriggerId, items: Countable, entered: number | undefined, known: KnownFacts): Reason {
  const { days, count } = triggerOf(id).thresholds;
  const { certain, unclear } = items;
  const lastOver = lastDayOver(id, known.day);
  const isOver = ({ detected }: Weakness) => detected !== undefined && detected <= lastOver;
  const over = certain.filter(isOver);
  const state = stateWithin(count, over.length, over.length + unclear.length);
  const sum = compare(count, over.length);
  // The age that decides is that of the item with which the limit is reached.
  const turning = certain[firstBeyond(count) - 1];
  const turns = turning && firstDayOver(id, turning.detected);
  const more = unclear.length === 0 ? '' : ` ${countText(unclear.length, 'item')} cannot be judged yet.`;
  return reason(state, `${countedText(id, over.length)}${more}`, {
    about: 'remediation.items',
    sums: turning ? [sum, compare(days, daysBetween(turning.detected, known.day))] : [sum],
    margin: marginOf(sum),
    counted: over.map(({ name, detected }) => ({ name, date: detected, days: daysBetween(detected, known.day) })),
    missing: state === 'not-assessed' ? unclear.flat() : [],
    flags: [
      exceptionFlag(items.excepted.filter(isOver), known.facts.remediation),
      ...listedTwiceFlags(items.listedTwice),
      ...countsDiffer(entered, over.length),
    ],
    ...(state === 'met' ? { lasts: true } : {}),
    ...(state === 'met' && turns && unclear.length === 0 ? { since: turns } : {}),
    ...(state !== 'met' && turns ? { comesTrue: turns } : {}),
  });
}

function olderText(id: AgedTriggerId): string {
  const { value, unit } = triggerOf(id).thresholds.days;
  return `more than ${unitText(value, unit)} old`;
}

function countedText(id: AgedTriggerId, amount: number): string {
  const { impact, thresholds } = triggerOf(id);
  const items = amount === 1 ? 'item is' : 'items are';
  return `${numberText(amount)} ${impact} impact ${items} ${olderText(id)}; the limit is ${thresholds.count.value}.`;
}

function exceptionFlag(over: readonly Weakness[], { countExceptions = true }: Remediation = {}): Flag {
  const kinds = [
    ['deviation', 'with an approved deviation'],
    ['vendor-dependency', 'with a vendor dependency'],
  ] as const;
  const groups = kinds.flatMap(([kind, words]) => {
    const amount = over.filter(({ exception }) => exception === kind).length;
    return amount === 0 ? [] : [`${countText(amount, 'item')} ${words}`];
  });
  const rule = `Items with an approved deviation or a vendor dependency are ${countExceptions ? 'counted' : 'left out'}`;
  const apart = groups.length === 0 ? 'none is that old' : `that old are ${listText(groups)}`;
  return { id: 'exceptions', text: `${rule}; ${apart}.` };
}

function listedTwiceFlags(amount: number): Flag[] {
  if (amount === 0) return [];
  const text = `${countText(amount, 'weakness', 'weaknesses')} listed more than once: each counts once, with its earliest detection and its highest impact.`;
  return [{ id: 'listed-twice', text }];
}

function countsDiffer(entered: number | undefined, counted: number): Flag[] {
  if (entered === undefined || entered === counted) return [];
  const text = `The list gives ${numberText(counted)}, the count entered beside it is ${numberText(entered)}. The list is used.`;
  return [{ id: 'counts-differ', text }];
}
