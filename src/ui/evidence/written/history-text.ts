import { type ChangeKind, changeKinds } from '../../../domain/poam/history/change-certainty.ts';
import type { EvidenceHistory, MonthRecord } from '../../../domain/poam/history/poam-history.ts';
import { fullName, triggerOf } from '../../../domain/triggers/deficiency-triggers.ts';
import { countText, dateInWords, listText } from '../../../domain/wording.ts';

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

/** One change, several, and what it is called where nobody knows how many there are. */
const changeNames: Readonly<Record<ChangeKind, readonly [one: string, many: string, unknown: string]>> = {
  added: ['new item', 'new items', 'are new'],
  closed: ['closed', 'closed', 'are closed'],
  reopened: ['open again', 'open again', 'are open again'],
  gone: [
    'no longer on any sheet, with no record of what became of it',
    'no longer on any sheet',
    'are no longer on any sheet',
  ],
  recurrences: ['vulnerability only under a new ID', 'vulnerabilities only under new IDs', 'are only under new IDs'],
  movedLater: [
    'detection date moved to a later day',
    'detection dates moved to later days',
    'have a later detection date',
  ],
  movedEarlier: [
    'detection date moved to an earlier day',
    'detection dates moved to earlier days',
    'have an earlier detection date',
  ],
};

function monthText({ date, changes }: MonthRecord): string[] {
  const { since, notFollowed, certainty } = changes;
  if (since === undefined) return [];
  const parts = changeKinds.flatMap((kind) => {
    const amount = changes[kind].length;
    if (amount === 0 || certainty[kind] === 'not-known') return [];
    const [one, many] = changeNames[kind];
    return `${certainty[kind] === 'at-least' ? 'at least ' : ''}${countText(amount, one, many)}`;
  });
  const unknown = changeKinds.filter((kind) => certainty[kind] === 'not-known').map((kind) => changeNames[kind][2]);
  const isExact = changeKinds.every((kind) => certainty[kind] === 'exact');
  const none = isExact ? 'nothing changed' : 'no change is certain';
  const rest = [
    ...(unknown.length === 0
      ? []
      : [
          `How many items ${listText(unknown, 'or')} is not known: there may be items that were not read, or that have no ID.`,
        ]),
    ...(notFollowed.length === 0
      ? []
      : [`${countText(notFollowed.length, 'item')} cannot be tracked, because the ID is missing or listed twice.`]),
  ];
  const change = parts.length === 0 ? none : listText(parts);
  return [[`POA&M of ${dateInWords(date)}, compared to that of ${dateInWords(since)}: ${change}.`, ...rest].join(' ')];
}
