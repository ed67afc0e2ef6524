import type { EvidenceList, ItemChange } from '../../../../domain/poam/evidence-tables.ts';
import type { MonthChanges } from '../../../../domain/poam/history/changes.ts';
import { countText } from '../../../../domain/wording.ts';

/** The lists of what changed from month to month, the months from early to late. Lists may be empty. */
export function historyLists(months: readonly MonthChanges[]): EvidenceList[] {
  const changed = months.flatMap(changesIn);
  const moved = months.flatMap(({ movedLater, movedEarlier }) => [...movedLater, ...movedEarlier]);
  return [
    {
      ...{ id: 'changes', kind: 'changes', rows: changed },
      title: `${countText(changed.length, 'entry', 'entries')} on what changed from month to month`,
    },
    {
      ...{ id: 'moved-detection-dates', kind: 'moved-dates', rows: moved },
      title: countText(moved.length, 'moved date of detection', 'moved dates of detection'),
    },
  ];
}

const changeWords = {
  added: 'New',
  closed: 'Closed',
  gone: 'On no sheet any more',
  reopened: 'Open again',
  notFollowed: 'Cannot be followed by its id',
} as const;

function changesIn(month: MonthChanges): ItemChange[] {
  const kinds = Object.keys(changeWords) as (keyof typeof changeWords)[];
  return [
    ...kinds.flatMap((kind) => month[kind].map((item) => ({ date: month.date, item, what: changeWords[kind] }))),
    ...month.recurrences.map(({ item, before, lastOpen }) => ({
      date: month.date,
      item,
      what: `Known under another id, ${before.id ?? 'none'}, last open on ${lastOpen}`,
    })),
  ];
}
