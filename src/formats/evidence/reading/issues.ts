import type { Place, ReadIssue } from '../../../domain/poam/evidence.ts';
import { numberText } from '../../../domain/wording.ts';

/** What was found in a file, and what was done about it, each as a sentence. */
export type FoundAndDone = readonly [what: string, done: string];

/** Collects issues while a file is read, in bounded room. */
export interface IssueLog {
  /**
   * Adds an issue. Of one sort the first ones are kept, and the others are counted.
   *
   * @param sort What is alike in them; for places that differ by column and sheet, what was done suffices.
   */
  readonly add: (issue: ReadIssue, sort?: string) => void;
  /** A whole row of data that is no item. Every one is kept. `mayHide`: it may be one all the same. */
  readonly leftOut: (place: Place, what: string, done: string, mayHide?: boolean) => void;
  /** A value that could not be read. */
  readonly unread: (place: Place, what: string, done: string, mayHide?: boolean) => void;
  /** Something read whose owner should know. */
  readonly noted: (place: Place, what: string, done: string, mayHide?: boolean) => void;
  /** Whether something that counts may be behind an issue that was noted so far. */
  readonly hides: () => boolean;
  /** All issues, in the order in which they were met, followed by the sums of those that were too many to list. */
  readonly close: () => ReadIssue[];
}

const doneWithOthers: Readonly<Record<ReadIssue['kind'], string>> = {
  'left-out': 'Those are also left out.',
  unread: 'Those values also count as not given.',
  noted: 'Those were read in the same way.',
};

const hiding = (mayHide: boolean | undefined) => (mayHide ? { mayHide } : {});

/**
 * A log with nothing in it. A file may have the same fault in every row, so only the first issues of each sort are listed.
 *
 * @param listedOfSort How many of one sort are listed one by one.
 */
export function startIssueLog(listedOfSort: number): IssueLog {
  const issues: ReadIssue[] = [];
  const sorts = new Map<string, { count: number; more: number; last: ReadIssue }>();
  const add: IssueLog['add'] = (issue, given) => {
    const { place, kind, done } = issue;
    const sort = given ?? `${kind} ${place.column ?? ''} ${place.sheet ?? ''} ${done}`;
    const known = sorts.get(sort) ?? { count: 0, more: 0, last: issue };
    sorts.set(sort, known);
    known.count += 1;
    known.last = issue.mayHide || !known.last.mayHide ? issue : { ...issue, mayHide: true };
    if (known.count <= listedOfSort) issues.push(issue);
    else known.more += issue.rows ?? 1;
  };
  return {
    add,
    leftOut: (place, what, done, mayHide) => issues.push({ place, kind: 'left-out', what, done, ...hiding(mayHide) }),
    unread: (place, what, done, mayHide) => add({ place, kind: 'unread', what, done, ...hiding(mayHide) }),
    noted: (place, what, done, mayHide) => add({ place, kind: 'noted', what, done, ...hiding(mayHide) }),
    hides: () => issues.some(({ mayHide }) => mayHide),
    close: () => [
      ...issues,
      ...[...sorts.values()].flatMap(({ more, last }) => {
        const { row, ...place } = last.place;
        const where = row === undefined ? '' : `, the last in row ${numberText(row)}`;
        const what = `More of the same kind: ${numberText(more)}${where}.`;
        const mayHide = last.mayHide ? { mayHide: true as const } : {};
        return more === 0
          ? []
          : [{ place, kind: last.kind, what, done: doneWithOthers[last.kind], rows: more, ...mayHide }];
      }),
    ],
  };
}
