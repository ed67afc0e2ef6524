import { countText } from '../../wording.ts';
import type { ReadIssue } from '../evidence.ts';
import { issueInWords } from '../places.ts';
import type { Certainty } from './sure-number.ts';

/** How sure a count is that lies anywhere from `low` to `high`, both inclusive. “At least 0” would say nothing. */
export function certaintyOf(low: number, high: number): Certainty {
  if (low === high) return 'exact';
  return low === 0 ? 'not-known' : 'at-least';
}

/** A file that was read, by what its reader remarked on. */
interface ReadFile {
  readonly issues: readonly ReadIssue[];
}

/** Whether something that counts may be behind an issue of one of these files, so that numbers from them may be too low. */
export function mayHideMore(files: Iterable<ReadFile>): boolean {
  for (const { issues } of files) if (issues.some(({ mayHide }) => mayHide)) return true;
  return false;
}

/** Why numbers from these files may be too low: for each file the first such issue, and how many more rows it has. */
export function shortfallsOf(files: Iterable<ReadFile>): string[] {
  return [...files].flatMap(({ issues }) => {
    const [first, ...others] = issues.filter(({ mayHide }) => mayHide);
    if (first === undefined) return [];
    const more = others.reduce((sum, { rows = 1 }: ReadIssue) => sum + rows, 0);
    return [
      `${issueInWords(first)}${more === 0 ? '' : ` ${countText(more, 'more remark')} about this file ${more === 1 ? 'is' : 'are'} similar.`}`,
    ];
  });
}
