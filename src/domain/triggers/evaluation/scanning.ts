import type { PlainDate } from '../../calendar/plain-date.ts';
import { windowStart } from '../../calendar/rolling-windows.ts';
import { dateInWords } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { ScanSubmission, TriggerFacts } from '../facts/trigger-facts.ts';
import {
  initialSarText,
  olderScanIncidents,
  scanDatedLater,
  scanEdgeText,
  scanIncidentText,
  scanShareText,
  scanShareUnknown,
  scanUndated,
  whichScanRowUnknown,
} from '../words/vulnerabilities.ts';
import { atLeast, compare, marginOf, stateWithin } from './comparisons.ts';
import { hasHappened, type KnownFacts, reason, unknown } from './known-facts.ts';
import type { Flag, Reason } from './results.ts';

const ids = ['scanning-noncompliance-first', 'scanning-noncompliance-subsequent'] as const;

/**
 * Judges a scan submission by one of the two rows on scanning. Both have the same limit for the share of unauthenticated
 * scans, in percent, itself included. They differ in how many incidents fall within the months up to the submission, which
 * is one of them; the first day of that window counts. Earlier incidents are the occurrences of either row in the history,
 * at most one on each day.
 * Source: ConMon Performance Management, Table 1 (PM-128 to PM-147); readings `trigger-scanning-noncompliance-first` and
 * `trigger-scanning-noncompliance-subsequent`.
 */
export function judgeScanning(id: (typeof ids)[number], known: KnownFacts): Reason[] {
  const { thresholds } = triggerOf(id);
  const submission = known.facts.scanning ?? {};
  const actual = shareOf(submission);
  if (actual === undefined) {
    return [unknown(scanShareUnknown, missingCounts(submission), { about: 'scanning' })];
  }
  const share = compare(thresholds.share, actual);
  const words = scanShareText(submission, actual, share.limit);
  const flags = initialSar(submission);
  const basis = { about: 'scanning', flags };
  if (!share.holds) return [reason('not-met', words, { ...basis, sums: [share], margin: marginOf(share) })];
  const { date } = submission;
  if (date === undefined || !hasHappened(date, known)) {
    const text = date === undefined ? scanUndated(words) : scanDatedLater(words, known.through);
    return [unknown(text, ['scanning.date'], { ...basis, sums: [share] })];
  }
  const earlier = earlierIncidents(known.facts, date, windowStart(date, thresholds.window.value));
  const low = 1 + earlier.within.length;
  const state = stateWithin(thresholds.incidents, low, low + earlier.unclear.length);
  if (state === 'not-assessed') {
    const text = whichScanRowUnknown(words, thresholds.window, date);
    return [unknown(text, earlier.unclear, { ...basis, sums: [share] })];
  }
  const incidents = atLeast(compare(thresholds.incidents, low), earlier.unclear.length);
  return [
    reason(state, scanIncidentText(words, earlier.within, thresholds.window, date), {
      ...basis,
      sums: [share, incidents],
      ...(state === 'met' ? { margin: marginOf(share), since: date } : {}),
      ...(incidents.room > 0 ? { margin: marginOf(incidents) } : {}),
      counted: [...earlier.within, date].map((day) => ({ name: dateInWords(day), date: day })),
      flags: [...flags, ...edgeFlags(earlier, date)],
    }),
  ];
}

/** The share of unauthenticated scans in percent, from the two counts, or as it was entered. */
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

interface EarlierIncidents {
  /** Within the window, the earliest first, each day once. */
  readonly within: readonly PlainDate[];
  readonly before: readonly PlainDate[];
  /** The paths of the facts that are missing. */
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
  return [{ id: 'initial-sar', text: initialSarText }];
}

function edgeFlags({ within, before, start }: EarlierIncidents, date: PlainDate): Flag[] {
  return [
    ...(within[0] === start ? [{ id: 'edge-of-window', text: scanEdgeText(start, date) } as const] : []),
    ...(before.length > 0 ? [{ id: 'older-incident', text: olderScanIncidents(before) } as const] : []),
  ];
}
