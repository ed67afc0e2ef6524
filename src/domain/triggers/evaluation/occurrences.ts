import type { PlainDate } from '../../calendar/plain-date.ts';
import { windowStart } from '../../calendar/rolling-windows.ts';
import { type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import { hasHappened, type KnownFacts } from './known-facts.ts';
import type { Reason, TriggerResult } from './results.ts';
import { datesText } from './wording.ts';

const span = triggerOf('multiple-recurrences').thresholds.window.value;

/** When one trigger was met, by the history and by the facts. */
export interface Occurrences {
  readonly trigger: TriggerId;
  /** Those that are certain to be different ones, in no order. */
  readonly certain: readonly PlainDate[];
  /** Further ones that may have come, or may be the same as one of the history. */
  readonly unclear?: UnclearOccurrences;
  /** Whether the facts add to what the history holds. */
  readonly isMixed: boolean;
}

/** Occurrences of which it is not known whether there are any. */
export interface UnclearOccurrences {
  /** One day each. Where the facts do not tell the day, it is the last one of which they are known. */
  readonly dates: readonly PlainDate[];
  /** What is not known, to stand after a colon. */
  readonly text: string;
  /** The fields of the facts that would tell. */
  readonly missing: readonly string[];
}

/**
 * When a trigger was met. What the facts show on a day that stands in the history is the same occurrence. So is one of the
 * history that was not resolved and falls into a condition that still lasts. Where the facts do not tell since when it
 * lasts, only a resolved occurrence is certain to be another.
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
  const text =
    certain.length === 0
      ? 'whether it is met more than once is not known.'
      : `met on ${datesText(certain.toSorted())}. Whether it is met again is not known.`;
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
  const text = `met now, and on ${datesText(open.map((one) => one.date).toSorted())}. Whether that is the same occurrence, still open, is not known.`;
  const missing = open.map(({ index }) => `history.${index}.resolved`);
  return { trigger, certain: history, unclear: { dates: [date], text, missing }, isMixed: false };
}

/** One day for each thing that meets the trigger; what has no day of its own counts once, on the last known day. */
function datesMet(reasons: readonly Reason[], { through }: KnownFacts): PlainDate[] {
  const met = reasons.filter(({ state }) => state === 'met');
  const dated = new Map(met.flatMap(({ about, since }) => (since === undefined ? [] : [[about, since] as const])));
  const isOneUndated = met.some(({ about, since }) => since === undefined && !dated.has(about));
  return [...dated.values(), ...(isOneUndated ? [through] : [])];
}

/**
 * Days for the things that may meet the trigger besides. A condition or an answer of now falls on the last known day;
 * anything else may fall next to an occurrence that is certain. Two stand for any number.
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
