import type { PlainDate } from '../../calendar/plain-date.ts';
import { evaluate } from '../../triggers/evaluation/evaluate.ts';
import { questionsWithoutWords } from '../../triggers/facts/questions.ts';
import type { Occurrence } from '../../triggers/facts/trigger-facts.ts';
import type { ScanEvidence } from '../evidence.ts';
import { monthOf } from '../scans/current-scans.ts';
import { type AuthenticationCount, countAuthentication, type HostDecision } from '../scans/host-authentication.ts';
import type { CountingChoices } from '../switches/choices.ts';

/** The scans of one submission. */
export interface ScanMonth {
  /** The day of the latest of them. */
  readonly date: PlainDate;
  readonly files: readonly string[];
  readonly authentication: AuthenticationCount;
}

/**
 * The submissions of scans, from early to late: one for each calendar month or, by the switch `scans`, all as one. Scans
 * without a date are in none of them. What the owner said of a host is said of the latest: whether the host was scanned
 * with credentials before stays as the earlier scans tell it.
 */
export function scanMonths(
  scans: readonly ScanEvidence[],
  choices: CountingChoices,
  decisions: readonly HostDecision[],
  upTo?: PlainDate,
): ScanMonth[] {
  const byMonth = new Map<string, { date: PlainDate; scans: ScanEvidence[] }>();
  for (const scan of scans) {
    const { date } = scan;
    if (date === undefined || (upTo !== undefined && monthOf(date) > monthOf(upTo))) continue;
    const submission = choices.scans === 'all' ? '' : monthOf(date);
    const month = byMonth.get(submission) ?? { date, scans: [] };
    month.scans.push(scan);
    if (date > month.date) month.date = date;
    byMonth.set(submission, month);
  }
  const reasons = decisions.map((one): HostDecision => {
    if ('pair' in one) return one;
    const { authentication: _, ...reason } = one;
    return reason;
  });
  return [...byMonth.values()]
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .map(({ date, scans: listed }, index, { length }) => ({
      date,
      files: listed.map(({ file }) => file),
      authentication: countAuthentication(listed, choices, index === length - 1 ? decisions : reasons),
    }));
}

/**
 * The earlier submissions, all but the last, whose share of hosts without credentials reached the limit: each an occurrence
 * of the row on scanning that it met, the first or a subsequent one.
 */
export function scanOccurrences(months: readonly ScanMonth[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { date, files, authentication } of months.slice(0, -1)) {
    if (authentication.reachesLimit !== 'met') continue;
    const { unauthenticated, total } = authentication;
    const facts = { scanning: { date, unauthenticated, total }, history: found };
    const { results } = evaluate(facts, date, questionsWithoutWords);
    const trigger = results.find((one) => one.trigger.startsWith('scanning-') && one.state === 'met')?.trigger;
    if (trigger) found.push({ trigger, date, note: `Counted from ${files.join(', ')}.` });
  }
  return found;
}
