import type { ReadIssue, UnknownValue } from '../../../domain/poam/evidence.ts';
import type { FoundAndDone, IssueLog } from '../reading/issues.ts';
import type { ScanTableMapping } from './column-mapping.ts';
import { type MetValue, startUnknownValues, type UnknownValues } from './unknown-values.ts';
import { notes } from './words.ts';

/** How many values that were not understood an account lists. */
const mostListed = 50;

/** Values of a table that need a word. */
export interface MetValues {
  /** Severities that are not known: their rows are left out. */
  readonly severities: UnknownValues;
  /** States that are not known: their findings count as open. */
  readonly states: UnknownValues;
  /** States by which a finding was set aside, such as “Suppressed”: it counts as open. */
  readonly setAside: UnknownValues;
}

/** No values yet. */
export function startMetValues(): MetValues {
  return { severities: startUnknownValues(), states: startUnknownValues(), setAside: startUnknownValues() };
}

/** Adds an issue for each of the values, with how many rows have it, and gives those that were not understood. */
export function addValueNotes(
  issues: IssueLog,
  file: string,
  { severities, states, setAside }: MetValues,
  { columns }: ScanTableMapping,
): UnknownValue[] {
  const [severityHeading = '', stateHeading = ''] = [columns.severity, columns.state];
  const say = ({ value, rows, first, heading }: MetValue, words: FoundAndDone, kind: ReadIssue['kind']) => {
    const place = { file, row: first, column: heading };
    const mayHide = kind === 'left-out' ? { mayHide: true as const } : {};
    issues.add({ place, kind, what: words[0], done: words[1], rows, ...mayHide }, `${kind} ${value}`);
  };
  const unread = severities.close(severityHeading);
  const odd = states.close(stateHeading);
  for (const one of unread.listed) say(one, notes.unknownSeverity(one.value, one.rows), 'left-out');
  if (unread.others > 0) {
    const [what, done] = notes.otherSeverities(unread.others);
    const place = { file, column: severityHeading };
    issues.add({ place, kind: 'left-out', what, done, rows: unread.others, mayHide: true });
  }
  for (const one of odd.listed) say(one, notes.unknownState(one.value, one.rows), 'noted');
  for (const one of setAside.close(stateHeading).listed) say(one, notes.setAside(one.value, one.rows), 'noted');
  const unknown = [...unread.listed, ...odd.listed].map(({ first: _, ...value }) => value);
  return unknown.sort((one, other) => other.rows - one.rows).slice(0, mostListed);
}
