import type { EvidenceList, ItemChange } from '../../../domain/poam/evidence-tables.ts';
import type { MonthChanges } from '../../../domain/poam/history/changes.ts';
import { countText } from '../../../domain/wording.ts';

/** The lists of what changed from month to month, the months from early to late. Lists may be empty. */
export function historyLists(months: readonly MonthChanges[]): EvidenceList[] {
  const changed = months.flatMap(changesIn);
  const isBound = months.some(({ certainty }) => Object.values(certainty).includes('at-least'));
  const bound = isBound ? ({ certainty: 'at-least' } as const) : {};
  const moved = months.flatMap(({ movedLater, movedEarlier }) => [...movedLater, ...movedEarlier]);
  return [
    {
      ...{ id: 'changes', kind: 'changes', rows: changed, ...bound },
      title: `${countText(changed.length, 'entry', 'entries')} on what changed from month to month`,
    },
    {
      ...{ id: 'moved-detection-dates', kind: 'moved-dates', rows: moved, ...bound },
      title: countText(moved.length, 'moved date of detection', 'moved dates of detection'),
    },
  ];
}

const changeWords = {
  added: 'New',
  closed: 'Closed',
  gone: 'No longer on any sheet',
  reopened: 'Open again',
  notFollowed: 'Cannot be tracked by its ID',
} as const;

function changesIn(month: MonthChanges): ItemChange[] {
  const kinds = Object.keys(changeWords) as (keyof typeof changeWords)[];
  return [
    ...kinds.flatMap((kind) => month[kind].map((item) => ({ date: month.date, item, what: whatOf(kind, month) }))),
    ...month.recurrences.map(({ item, before, lastOpen }) => ({
      date: month.date,
      item,
      what: `Known under another ID, ${before.id ?? 'none'}, last open on ${lastOpen}`,
    })),
  ];
}

/** What an entry says. Where items that were not seen could show that it is no change, it says by what it is one. */
function whatOf(kind: keyof typeof changeWords, { certainty }: MonthChanges): string {
  const isOpen = kind !== 'notFollowed' && certainty[kind] === 'not-known';
  return isOpen ? `${changeWords[kind]}, based on what was read` : changeWords[kind];
}
