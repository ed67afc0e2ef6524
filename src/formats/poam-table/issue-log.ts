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
  readonly kind: 'unread' | 'noted';
  readonly count: number;
  readonly last: Place;
}

/**
 * A log with nothing in it. A file may have the same fault in every row: one by one, a hundred per kind, sheet and column
 * are told, so that the list stays readable and its size in bounds.
 */
export function startIssueLog(): IssueLog {
  const issues: ReadIssue[] = [];
  const columns = new Map<string, Column>();

  function add(kind: 'unread' | 'noted', place: Place, what: string, done: string): void {
    // What was done is the same for all of one kind, and apart from others: a rare kind is not lost among a frequent one.
    const key = `${kind} ${place.column ?? ''} ${place.sheet ?? ''} ${done}`;
    const count = (columns.get(key)?.count ?? 0) + 1;
    columns.set(key, { kind, count, last: place });
    if (count <= toldPerColumn) issues.push({ place, kind, what, done });
  }

  return {
    leftOut: (place, what, done) => issues.push({ place, kind: 'left-out', what, done }),
    unread: (place, what, done) => add('unread', place, what, done),
    noted: (place, what, done) => add('noted', place, what, done),
    close: () => [...issues, ...[...columns.values()].flatMap(sumOf)],
  };
}

function sumOf({ kind, count, last: { row, ...place } }: Column): ReadIssue[] {
  if (count <= toldPerColumn) return [];
  const more = (count - toldPerColumn).toLocaleString('en-US');
  return [
    {
      place,
      kind,
      what: `More of the same kind: ${more}${row === undefined ? '' : `, the last in row ${row}`}.`,
      done: kind === 'unread' ? 'Those values count as not given, too.' : 'Those were read in the same way.',
    },
  ];
}

/** An issue as one text that stands by itself: file, sheet and cell, what was found, what was done. */
export function issueInWords({ place: { file, sheet, row, column }, what, done }: ReadIssue): string {
  const isCell = sheet !== undefined && column !== undefined && row !== undefined;
  const parts = [
    sheet === undefined ? [] : `sheet “${sheet}”`,
    isCell || row === undefined ? [] : `row ${row}`,
    // Only the columns of a sheet have letters.
    column === undefined
      ? []
      : isCell
        ? `cell ${column}${row}`
        : sheet === undefined
          ? `column “${column}”`
          : `column ${column}`,
  ];
  return `${[file, ...parts.flat()].join(', ')}: ${what} ${done}`;
}
