import type { EvidenceHistory, MonthRecord } from '../../../../domain/poam/history/poam-history.ts';
import { fullName, triggerOf } from '../../../../domain/triggers/deficiency-triggers.ts';
import { countText, dateInWords, listText } from '../../../../domain/wording.ts';

/** What several months’ files show, a sentence or two for each finding, from early to late. Empty for one month. */
export function historyText({ months, scanMonths, occurrences, lasting }: EvidenceHistory): string[] {
  return [
    ...months.flatMap((month) => monthText(month)),
    ...(scanMonths.length > 1
      ? scanMonths.map(({ date, authentication }) => `Scans up to ${dateInWords(date)}: ${authentication.text}`)
      : []),
    ...occurrences.flatMap(({ trigger, date, resolved }) => {
      if (trigger === undefined || date === undefined) return [];
      const isOver = resolved !== undefined && resolved !== 'none';
      const end = isOver ? ` It was no longer on ${dateInWords(resolved)}.` : '';
      return `${fullName(triggerOf(trigger))} was met on ${dateInWords(date)}.${end}`;
    }),
    ...lasting.map(({ trigger, since }) => {
      // What was before the first file nobody knows.
      const isFromFirst = since === months[0]?.date;
      return `${fullName(triggerOf(trigger))} is met ${isFromFirst ? 'in every POA&M, from that of' : 'since the POA&M of'} ${dateInWords(since)}.`;
    }),
  ];
}

function monthText({ date, changes }: MonthRecord): string[] {
  const { since, added, closed, gone, reopened, recurrences, movedLater, movedEarlier, notFollowed } = changes;
  if (since === undefined) return [];
  const amounts: readonly (readonly [number, string, string])[] = [
    [added.length, 'new item', 'new items'],
    [closed.length, 'closed', 'closed'],
    [reopened.length, 'open again', 'open again'],
    [gone.length, 'on no sheet any more, so that nobody says what became of it', 'on no sheet any more'],
    [recurrences.length, 'vulnerability under a new id alone', 'vulnerabilities under new ids alone'],
    [movedLater.length, 'date of detection moved to a later day', 'dates of detection moved to later days'],
    [movedEarlier.length, 'date of detection moved to an earlier day', 'dates of detection moved to earlier days'],
  ];
  const parts = amounts.filter(([amount]) => amount > 0).map((one) => countText(...one));
  const change = parts.length === 0 ? 'nothing changed' : listText(parts);
  const rest =
    notFollowed.length === 0
      ? ''
      : ` ${countText(notFollowed.length, 'item')} cannot be followed, without an id or with one that is listed twice.`;
  return [`POA&M of ${dateInWords(date)}, against that of ${dateInWords(since)}: ${change}.${rest}`];
}
