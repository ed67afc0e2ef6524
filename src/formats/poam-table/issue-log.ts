import type { Place, ReadIssue } from '../../domain/poam/evidence.ts';

/** Collects issues while a file is read. */
export interface IssueLog {
  /** A whole row of data that is no item. Every one is kept. */
  readonly leftOut: (place: Place, what: string, done: string) => void;
  /** A value that could not be read. */
  readonly unread: (place: Place, what: string, done: string) => void;
  /** Something read whose owner should know. */
  readonly noted: (place: Place, what: string, done: string) => void;
  /** All issues, in the order in which they were met, behind them the sums of those that were too many to tell. */
  readonly close: () => readonly ReadIssue[];
}

/** Of issues of one kind in one column, so many are told one by one; the others are counted. */
const toldPerColumn = 100;

interface Column {
  count: number;
  last: Place;
}

/**
 * A log with nothing in it. A file may have the same fault in every row: one by one, a hundred per kind, sheet and column
 * are told, so that the list stays readable and its size in bounds.
 */
export function startIssueLog(): IssueLog {
  const issues: ReadIssue[] = [];
  const columns = new Map<string, Column>();

  function add(kind: 'unread' | 'noted', place: Place, what: string, done: string): void {
    const key = `${kind} ${place.column ?? ''} ${place.sheet ?? ''}`;
    const count = (columns.get(key)?.count ?? 0) + 1;
    columns.set(key, { count, last: place });
    if (count <= toldPerColumn) issues.push({ place, kind, what, done });
  }

  return {
    leftOut: (place, what, done) => issues.push({ place, kind: 'left-out', what, done }),
    unread: (place, what, done) => add('unread', place, what, done),
    noted: (place, what, done) => add('noted', place, what, done),
    close: () => [...issues, ...[...columns].flatMap(([key, column]) => sumOf(key, column))],
  };
}

function sumOf(key: string, { count, last }: Column): ReadIssue[] {
  const more = count - toldPerColumn;
  if (more <= 0) return [];
  const { row, ...place } = last;
  const rows = row === undefined ? '' : `, the last in row ${row}`;
  const isUnread = key.startsWith('unread');
  const number = more.toLocaleString('en-US');
  return [
    {
      place,
      kind: isUnread ? 'unread' : 'noted',
      what:
        more === 1 ? `There is 1 more of the same kind${rows}.` : `There are ${number} more of the same kind${rows}.`,
      done: isUnread ? 'Those values count as not given, too.' : 'Those were read in the same way.',
    },
  ];
}

/** An issue as one text that stands by itself: file, sheet and cell, what was found, what was done. */
export function issueInWords({ place, what, done }: ReadIssue): string {
  const isLetters = /^[A-Z]{1,3}$/.test(place.column ?? '');
  const cell = [
    place.sheet === undefined ? [] : [`sheet “${place.sheet}”`],
    isLetters && place.row !== undefined ? [`cell ${place.column}${place.row}`] : [],
    !isLetters && place.row !== undefined ? [`row ${place.row}`] : [],
    !isLetters && place.column !== undefined ? [`column “${place.column}”`] : [],
    isLetters && place.row === undefined ? [`column ${place.column}`] : [],
  ].flat();
  return `${[place.file, ...cell].join(', ')}: ${what} ${done}`;
}
