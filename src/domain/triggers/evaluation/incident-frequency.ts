import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText, dateInWords } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import { compare, firstBeyond, marginOf, stateWithin } from './comparisons.ts';
import { hasHappened, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Reason } from './results.ts';
import { decisiveWindow, windowFlags } from './windows.ts';
import { entryName, unitText } from './wording.ts';

/**
 * Judges how many incidents lie within any six months.
 * Source: ConMon Performance Management, Table 1 (PM-237 to PM-241); readings `trigger-incident-frequency` and
 * `triggers-rolling-window`.
 */
export function judgeIncidentFrequency(known: KnownFacts): Reason[] {
  const { incidents } = known.facts;
  if (incidents === undefined) {
    return [unknown('Which incidents there were is not known.', ['incidents'], { about: 'incidents' })];
  }
  const { count, window: span } = triggerOf('incident-frequency').thresholds;
  const dated: { readonly name: string; readonly date: PlainDate }[] = [];
  const undated: string[] = [];
  for (const [index, { title, date }] of incidents.entries()) {
    if (date === undefined) undated.push(`incidents.${index}.date`);
    else if (hasHappened(date, known)) dated.push({ name: entryName('Incident', title, index), date });
  }
  const dates = dated.map(({ date }) => date);
  const window = decisiveWindow(dates, count, span);
  const most = window?.dates.length ?? 0;
  const state = stateWithin(count, most, most + undated.length);
  const sum = compare(count, most);
  const limit = `the limit is ${count.value} within ${unitText(span.value, span.unit)}`;
  const within = window
    ? `${countText(most, 'incident')} from ${dateInWords(window.dates[0] ?? window.from)} to ${dateInWords(window.to)}`
    : incidents.length === 0
      ? 'No incident'
      : 'No incident with a date so far';
  const more = undated.length === 0 ? '' : ` ${countText(undated.length, 'incident')} without a date.`;
  const reached = window?.dates[firstBeyond(count) - 1];
  return [
    reason(state, `${within}; ${limit}.${more}`, {
      about: 'incidents',
      sums: [sum],
      margin: marginOf(sum),
      counted: window ? dated.filter(({ date }) => window.dates.includes(date)) : [],
      missing: state === 'not-assessed' ? undated : [],
      flags: window && state === 'met' ? windowFlags(window, count, span, known.day) : [],
      ...(state === 'met' ? { lasts: true } : {}),
      ...(state === 'met' && reached ? { since: reached } : {}),
    }),
  ];
}
