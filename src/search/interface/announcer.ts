import type { Answer } from '../answer.ts';
import type { Kind } from '../terms.ts';

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

const nouns: Record<Kind, readonly [one: string, more: string]> = {
  guide: ['guide page', 'guide pages'],
  tool: ['tool', 'tools'],
  term: ['term', 'terms'],
  trigger: ['trigger', 'triggers'],
  reference: ['reference page', 'reference pages'],
};

/** “9 results: 6 guide pages, 3 terms”. */
export function countInWords({ total, counts }: Answer, kind: Kind | undefined): string {
  const results = total === 1 ? '1 result' : `${total === 0 ? 'No' : total} results`;
  const parts = [...counts.kind]
    .filter(([id, count]) => count > 0 && (kind === undefined || kind === id))
    .map(([id, count]) => `${count} ${nouns[id][count === 1 ? 0 : 1]}`);
  return total === 0 ? results : `${results}: ${parts.join(', ')}`;
}
