import type { Answer } from '../answer.ts';
import type { Kind } from '../terms.ts';
import { kindCount, resultCount } from '../words.ts';

/** Milliseconds without a change before the status line announces results: it stays silent while the reader types. */
const announceDelay = 700;

/** Announces in the status line what was found, once the results are stable. */
export function announcer(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, announceDelay);
  };
}

/** “9 results: 6 guide pages, 3 terms”. */
export function countInWords({ total, counts }: Answer, kind: Kind | undefined): string {
  const results = resultCount(total);
  const parts = [...counts.kind]
    .filter(([id, count]) => count > 0 && (kind === undefined || kind === id))
    .map(([id, count]) => kindCount(id, count));
  return total === 0 ? results : `${results}: ${parts.join(', ')}`;
}
