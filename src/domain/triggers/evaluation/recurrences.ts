import { countText, dateInWords } from '../../wording.ts';
import { fullName, triggerOf } from '../deficiency-triggers.ts';
import type { Occurrence } from '../facts/trigger-facts.ts';
import { compare, marginOf, stateWithin } from './comparisons.ts';
import { type KnownFacts, reason, unknown } from './known-facts.ts';
import { type Occurrences, occurrencesOf } from './occurrences.ts';
import type { Flag, Reason, TriggerResult } from './results.ts';
import { decisiveWindow, windowFlags } from './windows.ts';
import { datesText, unitText } from './wording.ts';

const { times, window: span } = triggerOf('multiple-recurrences').thresholds;

/**
 * Judges whether any trigger was met twice or more often within any six months: the occurrences of the history together
 * with those that the facts show. Triggers that the agency does not use are left out. Rows are told apart by id, so that
 * two rows of one name do not add up.
 * Source: ConMon Performance Management, Table 1 (PM-193 to PM-198); readings `trigger-multiple-recurrences` and
 * `triggers-rolling-window`.
 *
 * @param others The results of all other triggers.
 */
export function judgeRecurrences(known: KnownFacts, others: readonly TriggerResult[]): Reason[] {
  const { history = [], off = [] } = known.facts;
  const flags = leftOut(history, off);
  const judged = others
    .filter(({ state }) => state !== 'off')
    .map((result) => judgeOne(occurrencesOf(result, known), known));
  const met = judged.filter(({ state }) => state === 'met');
  if (met.length > 0) return met.map((one) => ({ ...one, flags: [...one.flags, ...flags] }));
  const open = [...judged.filter(({ state }) => state === 'not-assessed'), ...unreadHistory(known)];
  if (open.length > 0) return open;
  const nearest = judged.find(({ counted }) => counted.length > 0) ?? judged[0];
  const text = `No trigger was met more than once within ${unitText(span.value, span.unit)}.`;
  return [
    reason('not-met', text, {
      about: 'history',
      sums: nearest?.sums ?? [],
      ...(nearest?.margin ? { margin: nearest.margin } : {}),
      flags,
    }),
  ];
}

function judgeOne({ trigger, certain, unclear, isMixed }: Occurrences, known: KnownFacts): Reason {
  const window = decisiveWindow(certain, times, span);
  const dates = window?.dates ?? [];
  const most = decisiveWindow([...certain, ...(unclear?.dates ?? [])], times, span)?.dates.length ?? 0;
  const state = stateWithin(times, dates.length, most);
  const name = fullName(triggerOf(trigger));
  const sum = compare(times, dates.length);
  const basis = {
    about: 'history',
    sums: [sum],
    margin: marginOf(sum),
    counted: dates.map((date) => ({ name: dateInWords(date), date })),
  };
  if (state === 'not-assessed' && unclear) return unknown(`${name}: ${unclear.text}`, unclear.missing, basis);
  const amount = countText(dates.length, 'time');
  const text = `${name}: met ${amount} within ${unitText(span.value, span.unit)}, on ${datesText(dates)}; the limit is ${times.value}.`;
  if (state !== 'met' || !window) return reason('not-met', text, basis);
  return reason('met', text, {
    ...basis,
    flags: [...(isMixed ? [mayBeTheSame] : []), ...windowFlags(window, times, span, known.day)],
  });
}

const mayBeTheSame: Flag = {
  id: 'may-be-the-same',
  text: 'The history gives some of these, the facts the others. If one of the history is the same as one of the facts, delete it from the history.',
};

function unreadHistory({ facts: { history } }: KnownFacts): Reason[] {
  if (history === undefined) return [unknown('Earlier occurrences of the triggers are not known.', ['history'])];
  const missing = history.flatMap((occurrence, index) =>
    (['trigger', 'date'] as const)
      .filter((field) => occurrence[field] === undefined)
      .map((field) => `history.${index}.${field}`),
  );
  return missing.length === 0 ? [] : [unknown('An earlier occurrence lacks its trigger or its date.', missing)];
}

function leftOut(history: readonly Occurrence[], off: readonly string[]): Flag[] {
  const amount = history.filter(({ trigger }) => trigger !== undefined && off.includes(trigger)).length;
  if (amount === 0) return [];
  const text = `${countText(amount, 'earlier occurrence')} of triggers that are switched off ${amount === 1 ? 'is' : 'are'} left out.`;
  return [{ id: 'left-out', text }];
}
