import { type CollectionEntry, getCollection } from 'astro:content';
import { inLineOrder } from './line-order.ts';

/** Something that has changed since the sources were written. */
export type Update = CollectionEntry<'updates'>['data'];

/**
 * All updates, in the order of the days from which they hold; those without a known day come last. Each names its pages
 * in the order of the line.
 */
export async function updates(): Promise<Update[]> {
  const last = '9999';
  return (await getCollection('updates'))
    .map(({ data }) => ({ ...data, steps: inLineOrder(data.steps) }))
    .sort((one, other) => (one.from ?? last).localeCompare(other.from ?? last) || one.id.localeCompare(other.id));
}

/**
 * The updates of these ids, in the order given.
 * @throws Error when one is not in `content/updates.yaml`.
 */
export async function updatesOf(ids: readonly string[]): Promise<Update[]> {
  const all = await updates();
  return ids.map((id) => {
    const found = all.find((update) => update.id === id);
    if (!found) throw new Error(`"${id}" is not in content/updates.yaml.`);
    return found;
  });
}
