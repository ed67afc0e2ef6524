import type { Place } from '../../../domain/poam/evidence.ts';
import type { FoundAndDone, IssueLog } from '../reading/issues.ts';

/**
 * Notes something behind which items may be hidden, so that numbers that rest on the file do not count as exact.
 * @param sort What is alike in such issues, where many come: see {@link IssueLog}.
 */
export function noteHidden(log: IssueLog, place: Place, [what, done]: FoundAndDone, sort?: string): void {
  log.add({ place, kind: 'noted', what, done, mayHide: true }, sort);
}
