import type { PlainDate } from '../../calendar/plain-date.ts';
import { windowStart } from '../../calendar/rolling-windows.ts';
import { countText, dateInWords, numberText } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { ScanSubmission, TriggerFacts } from '../facts/trigger-facts.ts';
import { compare, marginOf, stateWithin } from './comparisons.ts';
import { hasHappened, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Flag, Reason, Sum } from './results.ts';
import { datesText, percentText } from './wording.ts';

const ids = ['scanning-noncompliance-first', 'scanning-noncompliance-subsequent'] as const;

/**
 * Judges a scan submission by one of the two rows on scanning. They share the limit of unauthenticated scans, and differ in
 * how many incidents the six months up to the submission hold, itself among them. Earlier incidents are the occurrences
 * of either row in the history, one a day.
 * Source: ConMon Performance Management, Table 1 (PM-128 to PM-147); readings `trigger-scanning-noncompliance-first` and
 * `trigger-scanning-noncompliance-subsequent`.
 */
export function judgeScanning(id: (typeof ids)[number], known: KnownFacts): Reason[] {
  const { thresholds } = triggerOf(id);
  const submission = known.facts.scanning ?? {};
  const actual = shareOf(submission);
  if (actual === undefined) {
    return [
      unknown('The unauthenticated share of the scans is not known.', missingCounts(submission), { about: 'scanning' }),
    ];
  }
  const share = compare(thresholds.share, actual);
  const words = `${shareText(submission, actual, share)}; ${share.limit}% or more counts.`;
  const flags = initialSar(submission);
  const basis = { about: 'scanning', flags };
  if (!share.holds) return [reason('not-met', words, { ...basis, sums: [share], margin: marginOf(share) })];
  const { date } = submission;
  if (date === undefined || !hasHappened(date, known)) {
    const why = date === undefined ? 'has no date' : `is dated after ${dateInWords(known.through)}`;
    return [unknown(`${words} But the submission ${why}.`, ['scanning.date'], { ...basis, sums: [share] })];
  }
  const earlier = earlierIncidents(known.facts, date, windowStart(date, thresholds.window.value));
  const low = 1 + earlier.within.length;
  const state = stateWithin(thresholds.incidents, low, low + earlier.unclear.length);
  const span = `the ${thresholds.window.value} months to ${dateInWords(date)}`;
  if (state === 'not-assessed') {
    const text = `${words} One of the two rows on scanning is met, but whether this is the first incident in ${span} is not known.`;
    return [unknown(text, earlier.unclear, { ...basis, sums: [share] })];
  }
  const incidents = compare(thresholds.incidents, low);
  const before =
    low === 1 ? `It is the first in ${span}.` : `It is incident ${low} in ${span}, after ${datesText(earlier.within)}.`;
  return [
    reason(state, `${words} ${before}`, {
      ...basis,
      sums: [share, incidents],
      ...(state === 'met' ? { margin: marginOf(share), since: date } : {}),
      ...(incidents.room > 0 ? { margin: marginOf(incidents) } : {}),
      counted: [...earlier.within, date].map((day) => ({ name: dateInWords(day), date: day })),
      flags: [...flags, ...edgeFlags(earlier, date)],
    }),
  ];
}

/** The unauthenticated share in percent: from the counts, or as given. */
function shareOf({ unauthenticated, total, percent }: ScanSubmission): number | undefined {
  if (unauthenticated !== undefined && total !== undefined && total > 0) return (unauthenticated * 100) / total;
  return percent;
}

function missingCounts({ unauthenticated, total }: ScanSubmission): string[] {
  return [
    ...(unauthenticated === undefined ? ['scanning.unauthenticated'] : []),
    ...(total === undefined || total === 0 ? ['scanning.total'] : []),
  ];
}

function shareText({ unauthenticated, total }: ScanSubmission, actual: number, { limit }: Sum): string {
  const percent = percentText(actual, limit);
  if (unauthenticated === undefined || total === undefined || total === 0)
    return `${percent} of the scans are unauthenticated`;
  return `${numberText(unauthenticated)} of ${countText(total, 'scan')} unauthenticated: ${percent}`;
}

interface EarlierIncidents {
  /** Within the window, each day once, from early to late. */
  readonly within: readonly PlainDate[];
  readonly before: readonly PlainDate[];
  /** What would have to be known: fields of the facts. */
  readonly unclear: readonly string[];
  readonly start: PlainDate;
}

function earlierIncidents({ history }: TriggerFacts, date: PlainDate, start: PlainDate): EarlierIncidents {
  if (history === undefined) return { within: [], before: [], unclear: ['history'], start };
  const dates = new Set<PlainDate>();
  const unclear: string[] = [];
  for (const [index, occurrence] of history.entries()) {
    const isOurs = ids.some((id) => id === occurrence.trigger);
    if (isOurs && occurrence.date !== undefined) dates.add(occurrence.date);
    else if (isOurs) unclear.push(`history.${index}.date`);
    else if (occurrence.trigger === undefined) unclear.push(`history.${index}.trigger`);
  }
  const earlier = [...dates].filter((day) => day < date).toSorted();
  return {
    within: earlier.filter((day) => day >= start),
    before: earlier.filter((day) => day < start),
    unclear,
    start,
  };
}

function initialSar({ kind }: ScanSubmission): Flag[] {
  if (kind !== 'initial-sar') return [];
  return [{ id: 'initial-sar', text: 'An initial SAR comes before there is any ATO that could be escalated.' }];
}

function edgeFlags({ within, before, start }: EarlierIncidents, date: PlainDate): Flag[] {
  const flags: Flag[] = [];
  if (within[0] === start) {
    flags.push({
      id: 'edge-of-window',
      text: `The incident of ${dateInWords(start)} lies exactly on the first day that we count, back from ${dateInWords(date)}: the agency decides.`,
    });
  }
  if (before.length > 0) {
    flags.push({
      id: 'older-incident',
      text: `Older incidents (${datesText(before)}) lie outside the window. The source also speaks of a CSP’s first submission, with no window: the agency decides.`,
    });
  }
  return flags;
}
