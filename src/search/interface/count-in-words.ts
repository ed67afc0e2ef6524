import type { Answer } from '../answer.ts';
import { kindCount, resultCount } from '../late-words.ts';
import type { Kind } from '../terms.ts';

/** “9 results: 6 guide pages, 3 terms”. */
export function countInWords({ total, counts }: Answer, kind: Kind | undefined): string {
  const results = resultCount(total);
  const parts = [...counts.kind]
    .filter(([id, count]) => count > 0 && (kind === undefined || kind === id))
    .map(([id, count]) => kindCount(id, count));
  return total === 0 ? results : `${results}: ${parts.join(', ')}`;
}
