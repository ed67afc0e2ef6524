import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText, dateInWords, numberText } from '../../wording.ts';
import type { ScanSubmission } from '../facts/trigger-facts.ts';
import type { Limit } from '../types.ts';
import { datesText, percentText } from './amounts.ts';

/*
 * The reasons of the triggers about the number of vulnerabilities and about scanning.
 */

/** One of the two counts of unique vulnerabilities is missing. */
export const vulnerabilitiesUnknown = 'The trigger needs the count of unique vulnerabilities both at the ATO and now.';

/** Counts of unique vulnerabilities, and the two limits for their increase. */
export interface VulnerabilityIncrease {
  readonly now: number;
  readonly base: number;
  /** Whether `base` was counted at an approved re-baseline, not at the ATO. */
  readonly isRebaselined: boolean;
  /** The limit in percent of `base`, and what that comes to in vulnerabilities. */
  readonly percent: number;
  readonly share: number;
  /** The limit in vulnerabilities. */
  readonly count: number;
  /** Whether there may be more than `now`. */
  readonly isLowerBound: boolean;
}

/** How the count of unique vulnerabilities has changed, and its limit. */
export function vulnerabilityIncreaseText(given: VulnerabilityIncrease): string {
  const { now, base, isRebaselined, percent, share, count, isLowerBound } = given;
  const increase = now - base;
  const change = increase === 0 ? 'no change' : `${increase > 0 ? 'up' : 'down'} ${numberText(Math.abs(increase))}`;
  const limit = `the limit is the greater of ${percent}% (${numberText(share)}) and ${count}.`;
  const when = isRebaselined ? 'the approved re-baseline' : 'ATO';
  if (isLowerBound) {
    const atLeast = increase > 0 ? `up at least ${numberText(increase)}` : 'the change is not known';
    return `At least ${numberText(now)} now, ${numberText(base)} at ${when}: ${atLeast}; ${limit} There may be more now than were counted.`;
  }
  return `${numberText(now)} now, ${numberText(base)} at ${when}: ${change}; ${limit}`;
}

/** The share of unauthenticated scans is missing. */
export const scanShareUnknown = 'The unauthenticated share of the scans is not known.';

/** How many scans of a submission are unauthenticated. @param actual Their share, and `limit` its limit, in percent. */
export function scanShareText({ unauthenticated, total }: ScanSubmission, actual: number, limit: number): string {
  const percent = percentText(actual, limit);
  const isCounted = unauthenticated !== undefined && total !== undefined && total !== 0;
  const share = isCounted
    ? `${numberText(unauthenticated)} of ${countText(total, 'scan')} unauthenticated: ${percent}`
    : `${percent} of the scans are unauthenticated`;
  return `${share}; ${limit}% or more counts.`;
}

/** After `scanShareText`: the submission has no date. */
export const scanUndated = (share: string) => `${share} But the submission has no date.`;

/** After `scanShareText`: the submission is dated after the last day of which the facts are known. */
export function scanDatedLater(share: string, through: PlainDate): string {
  return `${share} But the submission is dated after ${dateInWords(through)}.`;
}

const spanText = (window: Limit, date: PlainDate) => `the ${window.value} months to ${dateInWords(date)}`;

/** After `scanShareText`: which of the two rows on scanning is met depends on what came before. */
export function whichScanRowUnknown(share: string, window: Limit, date: PlainDate): string {
  return `${share} One of the two rows on scanning is met, but whether this is the first incident in ${spanText(window, date)}, is not known.`;
}

/** After `scanShareText`: the place of the submission among those over the limit. @param earlier Those before it. */
export function scanIncidentText(share: string, earlier: readonly PlainDate[], window: Limit, date: PlainDate): string {
  const span = spanText(window, date);
  if (earlier.length === 0) return `${share} It is the first in ${span}.`;
  return `${share} It is incident ${earlier.length + 1} in ${span}, after ${datesText(earlier)}.`;
}

/** The remark on an initial SAR. */
export const initialSarText = 'An initial SAR precedes any ATO. The agency decides whether this trigger applies.';

/** The remark on an earlier incident on the first day of the window. @param date The day of the submission. */
export function scanEdgeText(start: PlainDate, date: PlainDate): string {
  return `The incident of ${dateInWords(start)}, is exactly on the first day that we count back from ${dateInWords(date)}: the agency decides.`;
}

/** The remark on incidents before the window. */
export function olderScanIncidents(dates: readonly PlainDate[]): string {
  return `Older incidents (${datesText(dates)}) are outside the window. The source also refers to a CSP’s first submission, without a window: the agency decides.`;
}
