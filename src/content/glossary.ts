import { type CollectionEntry, getCollection } from 'astro:content';

/** A term of the glossary. */
export type GlossaryTerm = CollectionEntry<'glossary'>['data'];

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** All terms of the glossary, sorted as a reader looks them up: by term, without regard to capitals and punctuation. */
export async function glossaryTerms(): Promise<GlossaryTerm[]> {
  return (await getCollection('glossary'))
    .map((entry) => entry.data)
    .sort((one, other) => collator.compare(one.term, other.term) || one.id.localeCompare(other.id));
}
