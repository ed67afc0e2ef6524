import { type CollectionEntry, getCollection } from 'astro:content';

/** A term of the glossary. */
export type GlossaryTerm = CollectionEntry<'glossary'>['data'];

/** All terms of the glossary, in no particular order. */
export async function glossaryTerms(): Promise<GlossaryTerm[]> {
  return (await getCollection('glossary')).map((entry) => entry.data);
}
