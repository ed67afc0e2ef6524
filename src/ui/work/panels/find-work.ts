import { byMoment } from '../kept-list.ts';
import type { KeptWork } from '../store/work-state.ts';

/** In which order a list shows work: the last changed first, or by name. */
export type WorkOrder = 'changed' | 'name';

const names = new Intl.Collator(undefined, { numeric: true });

/** Of some work, what has all words of a query in its title, whatever case and accents they have there. */
export function findWork<Work extends KeptWork>(
  all: readonly Work[],
  query: string,
  order: WorkOrder,
): readonly Work[] {
  const words = folded(query).split(/\s+/);
  const found = all.filter(({ title }) => {
    const name = folded(title);
    return words.every((word) => name.includes(word));
  });
  const compare = (one: KeptWork, other: KeptWork) =>
    order === 'name' ? names.compare(one.title, other.title) : byMoment(other, one);
  return found.sort(compare);
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
