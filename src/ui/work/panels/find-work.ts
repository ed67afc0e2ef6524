import { byMoment } from '../kept-list.ts';
import type { KeptWork } from '../store/work-state.ts';

/** In which order a list shows work: the last changed first, or by name. */
export type WorkOrder = 'changed' | 'name';

/** How many works are drawn at first, and how many more with each press. */
export const pageful = 50;

/** From how many works on they can be searched and sorted: fewer are seen at a glance. */
export const searchedFrom = 6;

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
