import { type CollectionEntry, getCollection } from 'astro:content';
import { stationIds } from '../domain/process/process-line.ts';
import { inLineOrder } from './line-order.ts';

/** How this edition reads a place where the sources are silent or at odds. */
export type Reading = CollectionEntry<'readings'>['data'];

/** All readings, in the order of the first page that shows each, then by title; their pages in the order of the line. */
export async function readings(): Promise<Reading[]> {
  const place = (reading: Reading) => Math.min(...reading.steps.map((step) => stationIds.indexOf(step)));
  return (await getCollection('readings'))
    .map(({ data }) => ({ ...data, steps: inLineOrder(data.steps) }))
    .sort((one, other) => place(one) - place(other) || one.title.localeCompare(other.title));
}

/**
 * One reading.
 * @throws Error when there is none of this id.
 */
export async function getReading(id: string): Promise<Reading> {
  const found = (await readings()).find((reading) => reading.id === id);
  if (!found) throw new Error(`"${id}" is not in content/readings.yaml.`);
  return found;
}
