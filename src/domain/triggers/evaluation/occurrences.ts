import type { PlainDate } from '../../calendar/plain-date.ts';
import { windowStart } from '../../calendar/rolling-windows.ts';
import { type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import { sameOccurrence, unclearOccurrence } from '../words/deliverables.ts';
import { hasHappened, type KnownFacts } from './known-facts.ts';
import type { Reason, TriggerResult } from './results.ts';

const span = triggerOf('multiple-recurrences').thresholds.window.value;

/** The days on which one trigger was met, from the history and from the facts. */
export interface Occurrences {
  readonly trigger: TriggerId;
  /** Occurrences that are certainly different from one another, in no order. */
  readonly certain: readonly PlainDate[];
  /** Further occurrences that may not exist, or may be the same as one in the history. */
  readonly unclear?: UnclearOccurrences;
  /** Whether some come from the history and others from the facts. */
  readonly isMixed: boolean;
}

/** Occurrences that may not exist. */
export interface UnclearOccurrences {
  /** One day for each. If the facts do not say which day, it is the last one of which they are known. */
  readonly dates: readonly PlainDate[];
  /** What is not known; it follows a colon. */
  readonly text: string;
  /** The paths of the facts that would settle it. */
  readonly missing: readonly string[];
}

/**
 * The days on which a trigger was met. An occurrence in the facts and one in the history on the same day are the same. An
 * unresolved occurrence in the history is also the same as a condition that still lasts and began on or before its day.
 * If the facts do not say when that condition began, only a resolved occurrence is certainly another one.
 * Source: reading `trigger-multiple-recurrences`.
 */
export function occurrencesOf(result: TriggerResult, known: KnownFacts): Occurrences {
  const { trigger } = result;
  const listed = listedOccurrences(trigger, known);
  const history = [...new Set(listed.map(({ date }) => date))];
  const lasting = result.reasons.find(({ state, lasts }) => state === 'met' && lasts);
  if (lasting) return lastingOccurrences(trigger, lasting.since, listed, known);
  const events = datesMet(result.reasons, known).filter((date) => !history.includes(date));
  const certain = [...history, ...events];
  const isMixed = history.length > 0 && events.length > 0;
  const dates = unclearDates(result.reasons, certain, known);
  if (dates.length === 0) return { trigger, certain, isMixed };
  const text = unclearOccurrence(certain.toSorted());
  return { trigger, certain, unclear: { dates, text, missing: result.reasons.flatMap((one) => one.missing) }, isMixed };
}

interface Listed {
  readonly date: PlainDate;
  readonly isResolved: boolean;
  readonly index: number;
}

function listedOccurrences(id: TriggerId, known: KnownFacts): Listed[] {
  return (known.facts.history ?? []).flatMap(({ trigger, date, resolved }, index) => {
    if (trigger !== id || date === undefined || !hasHappened(date, known)) return [];
    const isResolved = resolved !== undefined && resolved !== 'none' && hasHappened(resolved, known);
    return [{ date, isResolved, index }];
  });
}

function lastingOccurrences(
  trigger: TriggerId,
  since: PlainDate | undefined,
  listed: readonly Listed[],
  known: KnownFacts,
): Occurrences {
  const history = [...new Set(listed.map(({ date }) => date))];
  const date = since ?? known.through;
  const unresolved = listed.filter(({ isResolved }) => !isResolved);
  if (history.includes(date) || (since !== undefined && unresolved.some((one) => one.date >= since))) {
    return { trigger, certain: history, isMixed: false };
  }
  const open = unresolved.filter((one) => one.date >= windowStart(date, span));
  if (open.length === 0) return { trigger, certain: [...history, date], isMixed: history.length > 0 };
  const text = sameOccurrence(open.map((one) => one.date).toSorted());
  const missing = open.map(({ index }) => `history.${index}.resolved`);
  return { trigger, certain: history, unclear: { dates: [date], text, missing }, isMixed: false };
}

/** One day for each thing that meets the trigger. All those without a day count once, on the last known day. */
function datesMet(reasons: readonly Reason[], { through }: KnownFacts): PlainDate[] {
  const met = reasons.filter(({ state }) => state === 'met');
  const dated = new Map(met.flatMap(({ about, since }) => (since === undefined ? [] : [[about, since] as const])));
  const isOneUndated = met.some(({ about, since }) => since === undefined && !dated.has(about));
  return [...dated.values(), ...(isOneUndated ? [through] : [])];
}

/**
 * The days of the things that may meet the trigger besides. A current condition or answer falls on the last known day;
 * anything else may fall close to an occurrence that is certain. Where any number is possible, two stand for it.
 */
function unclearDates(reasons: readonly Reason[], certain: readonly PlainDate[], { through }: KnownFacts): PlainDate[] {
  const unclear = reasons.filter(({ state }) => state === 'not-assessed').map(({ about }) => about);
  if (unclear.length === 0) return [];
  if (unclear.includes(undefined)) return [through, through, ...certain];
  const isOfNow = unclear.every((about) => nowFields.some((field) => about?.startsWith(field)));
  if (isOfNow) return [through];
  return [...new Set(unclear)].flatMap(() => [through, ...certain]);
}

const nowFields = ['vulnerabilities', 'remediation', 'answers.'];
