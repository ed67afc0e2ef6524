import { type CollectionEntry, getCollection } from 'astro:content';

/** Something that the source documents name, or a rule in force now. */
export type Resource = CollectionEntry<'resources'>['data'];

/**
 * An entry of `content/resources.yaml`.
 *
 * @throws Error for an id that is not there.
 */
export async function getResource(id: string): Promise<Resource> {
  const found = (await getCollection('resources')).find(({ data }) => data.id === id);
  if (!found) throw new Error(`${id}: not in content/resources.yaml.`);
  return found.data;
}
