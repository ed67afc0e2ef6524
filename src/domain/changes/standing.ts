import { addDays } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type CertificationType, type DaysByType, firstDay } from './ruleset-days.ts';

/**
 * What has become of what the sources say: it `holds`, it has `changed`, or it has `ended`. `unconfirmed` where the only
 * changes are ones that we could not confirm.
 */
export type Verdict = 'holds' | 'changed' | 'ended' | 'unconfirmed';

/** A change, as far as its days and its effect go. */
export interface DatedChange {
  /** What becomes of what the sources say. `holds` where FedRAMP only states it anew. */
  readonly effect: Exclude<Verdict, 'unconfirmed'>;
  /** Whether the change was confirmed. */
  readonly status: 'confirmed' | 'uncertain';
  /** The day from which it holds for anyone; `null` where no day is known. */
  readonly from: PlainDate | null;
  /** The days of its rulesets. Empty where no ruleset sets its days. */
  readonly rulesetDays: readonly DaysByType[];
  /** The last day on which what it touches can still be begun, and the pages all of whose procedure then ends. */
  readonly ends?: { readonly after: PlainDate; readonly pages: readonly string[] } | undefined;
}

/** For whom a change counts: a type of certification, to be obtained or to be kept. */
export interface Situation {
  readonly type: CertificationType;
  readonly stage: 'obtain' | 'maintain';
}

/** What holds over a span of days. */
export interface Span {
  /** Its first day; `null` for the first span, which has always been. */
  readonly from: PlainDate | null;
  readonly verdict: Verdict;
  /** The first day on which a rule that replaces what holds may be followed already, if that lies before the next span. */
  readonly optionalFrom?: PlainDate | undefined;
}

/**
 * The day from which a change counts: in a situation the first day on which one of its rulesets binds, unless the change
 * began before its rules did; otherwise the day from which it holds for anyone.
 */
export function countsFrom({ from, rulesetDays }: DatedChange, situation?: Situation): PlainDate | null {
  if (from === null || situation === undefined) return from;
  const own = rulesetDays.map((byType) => byType[situation.type]);
  if (own.some((days) => from < firstDay(days))) return from;
  return own.map((days) => days[situation.stage]).toSorted()[0] ?? from;
}

/**
 * What holds from which day on, in order. A day on which nothing changes begins no span.
 *
 * @param changes The changes that bear on one rule of the sources.
 */
export function spansOf(changes: readonly DatedChange[], situation?: Situation): Span[] {
  const confirmed = changes.filter(({ status }) => status === 'confirmed');
  if (changes.length > 0 && confirmed.length === 0) return [{ from: null, verdict: 'unconfirmed' }];
  const events = confirmed.flatMap((change) => {
    const day = countsFrom(change, situation);
    return [
      ...(day === null || change.effect === 'holds' ? [] : [{ day, verdict: change.effect }]),
      ...(change.ends ? [{ day: addDays(change.ends.after, 1), verdict: 'ended' as const }] : []),
    ];
  });
  const optional = situation
    ? confirmed.flatMap(({ rulesetDays }) => rulesetDays.map((byType) => firstDay(byType[situation.type])))
    : [];
  const spans: Span[] = [{ from: null, verdict: 'holds' }];
  for (const { day, verdict } of events.toSorted((one, other) => one.day.localeCompare(other.day))) {
    const last = spans.at(-1);
    if (last?.verdict === verdict || last?.verdict === 'ended') continue;
    if (last?.from === day) spans.pop();
    spans.push({ from: day, verdict });
  }
  const [first, second] = spans;
  const [may] = optional.toSorted();
  if (first && second?.from && may !== undefined && may < second.from) spans[0] = { ...first, optionalFrom: may };
  return spans;
}

/** What changes on one known day, and on no other. */
export const changingOn = (day: PlainDate): Span[] => [
  { from: null, verdict: 'holds' },
  { from: day, verdict: 'changed' },
];

/** The span that a day lies in. The first day of a span belongs to it. */
export function spanOn(spans: readonly Span[], day: PlainDate): Span {
  const found = spans.findLast(({ from }) => from === null || from <= day);
  if (!found) throw new RangeError('There is no span without a beginning.');
  return found;
}

/** How a page stands on a day, and how many changes bear on it. */
export interface PageStanding {
  readonly verdict: Verdict;
  /** Confirmed changes that have begun by the day, those that end something not among them. */
  readonly changed: number;
  /** Confirmed changes by which something on the page has ended by the day. */
  readonly ended: number;
  /** Changes that could not be confirmed. */
  readonly unconfirmed: number;
}

/**
 * How a page stands on a day. It has ended when a change ends all of its procedure; it has changed when any confirmed
 * change to it has begun.
 *
 * @param changes The changes that touch the page.
 * @param page The page, as changes name it.
 */
export function pageStanding(changes: readonly DatedChange[], page: string, day: PlainDate): PageStanding {
  const begun = changes.filter(
    ({ status, effect, from }) => status === 'confirmed' && effect !== 'holds' && from !== null && from <= day,
  );
  const ended = begun.filter(({ effect }) => effect === 'ended').length;
  const unconfirmed = changes.filter(({ status }) => status === 'uncertain').length;
  const isOver = changes.some(
    ({ status, ends }) => status === 'confirmed' && ends?.pages.includes(page) && ends.after < day,
  );
  const rest = unconfirmed > 0 ? 'unconfirmed' : 'holds';
  return {
    verdict: isOver ? 'ended' : begun.length > 0 ? 'changed' : rest,
    changed: begun.length - ended,
    ended,
    unconfirmed,
  };
}
