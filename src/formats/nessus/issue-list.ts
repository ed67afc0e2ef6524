import type { Place, ReadIssue } from '../../domain/poam/evidence.ts';
import { countText } from './kept-text.ts';

/** How many issues of one sort are told one by one; the rest are counted in one more. */
const toldOneByOne = 20;

/** Collects what was met while a file was read, in bounded room. */
export interface IssueList {
  /**
   * Adds an issue. Issues of the same sort that come after the first twenty are only counted.
   * @param sort A word for what is alike: the counted rest is told as a number of further issues of this sort.
   */
  add(sort: string, issue: ReadIssue): void;
  /** All issues in the order in which their sorts were first met. */
  list(): ReadIssue[];
}

/** An empty list of issues of a file. */
export function startIssues(file: string): IssueList {
  const sorts = new Map<string, { readonly told: ReadIssue[]; more: number }>();
  return {
    add(sort, issue) {
      const rows = issue.rows ?? 1;
      const known = sorts.get(sort);
      if (!known) sorts.set(sort, { told: [issue], more: 0 });
      else if (known.told.length < toldOneByOne) known.told.push(issue);
      else known.more += rows;
    },
    list: () =>
      [...sorts.values()].flatMap(({ told, more }) => {
        const last = told.at(-1);
        if (more === 0 || !last) return told;
        return [...told, furtherIssue(last, file, more)];
      }),
  };
}

function furtherIssue(last: ReadIssue, file: string, more: number): ReadIssue {
  const { row, sheet, column } = last.place;
  const place: Place = { file, ...(sheet === undefined ? {} : { sheet }), ...(column === undefined ? {} : { column }) };
  const after = row === undefined ? '' : ` after row ${countText(row)}`;
  const what = `${countText(more)} more of the same sort come${more === 1 ? 's' : ''}${after} of ${last.place.file}.`;
  return { place, kind: last.kind, what, done: 'They were treated in the same way.', rows: more };
}
