import type { PlainDate } from '../../calendar/plain-date.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { incidentFrequencyText, incidentName, incidentsUnknown } from '../words/incidents.ts';
import { atLeast, compare, firstBeyond, marginUpTo, stateWithin } from './comparisons.ts';
import { hasHappened, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';
import { decisiveWindow, windowFlags } from './windows.ts';

/**
 * Judges how many incidents lie within a window of the months in the table, wherever it begins. Both its first and its
 * last day belong to it.
 * Source: ConMon Performance Management, Table 1 (PM-237 to PM-241); readings `trigger-incident-frequency` and
 * `triggers-rolling-window`.
 */
export function judgeIncidentFrequency(known: KnownFacts): Reason[] {
  const { incidents } = known.facts;
  if (incidents === undefined) {
    return [unknown(incidentsUnknown, ['incidents'], { about: 'incidents' })];
  }
  const { count, window: span } = triggerOf('incident-frequency').thresholds;
  const dated: { readonly name: string; readonly date: PlainDate }[] = [];
  const undated: string[] = [];
  for (const [index, { title, date }] of incidents.entries()) {
    if (date === undefined) undated.push(`incidents.${index}.date`);
    else if (hasHappened(date, known)) dated.push({ name: incidentName(title, index), date });
  }
  const dates = dated.map(({ date }) => date);
  const window = decisiveWindow(dates, count, span);
  const most = window?.dates.length ?? 0;
  const state = stateWithin(count, most, most + undated.length);
  const sum = atLeast(compare(count, most), undated.length);
  const found = {
    listed: incidents.length,
    amount: most,
    undated: undated.length,
    ...(window ? { days: { first: window.dates[0] ?? window.from, last: window.to } } : {}),
  };
  const reached = window?.dates[firstBeyond(count) - 1];
  return [
    reason(state, incidentFrequencyText(found, count, span), {
      about: 'incidents',
      sums: [sum],
      ...marginUpTo(sum, undated.length, state),
      counted: window ? dated.filter(({ date }) => window.dates.includes(date)) : [],
      missing: state === 'not-assessed' ? undated : [],
      flags: window && state === 'met' ? windowFlags(window, count, span, known.day) : [],
      ...(state === 'met' ? { lasts: true } : {}),
      ...(state === 'met' && reached ? { since: reached } : {}),
    }),
  ];
}
