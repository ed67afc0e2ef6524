import type { TermRecord } from '../terms.ts';
import { editDistance, slipsForgiven } from './edit-distance.ts';
import { foldedTexts, holdsInOrder, nameKey, singular } from './fold.ts';

/** A name of a term. */
export interface Name {
  /** As the glossary writes it. */
  readonly text: string;
  /** Its folded words. */
  readonly words: readonly string[];
  /** Its folded words in the singular: names with the same key are one. */
  readonly key: readonly string[];
}

/** The terms of the glossary with all the names under which search knows them. */
export interface GlossaryNames {
  /** The term that a name stands for; names as by `nameKey`. */
  readonly termOf: ReadonlyMap<string, TermRecord>;
  /** The names of a term, its own first. */
  readonly namesOf: (term: TermRecord) => readonly Name[];
  /** The names of a term in one text, folded. */
  readonly textOf: (term: TermRecord) => string;
  /** How many words the longest name has. */
  readonly longest: number;
}

/** Every name of every term. Of terms that share a name, one that bears it as its own keeps it, else the first. */
export function glossaryNames(terms: readonly TermRecord[]): GlossaryNames {
  const official = terms.flatMap((term) => officialNames(term).map((text) => ({ text, term })));
  const all = [...official, ...terms.flatMap((term) => term.aliases.map((text) => ({ text, term })))];
  const folded = foldedTexts(all.map(({ text }) => text));
  const keys = singular(folded.join('\n')).split('\n');
  const termOf = new Map<string, TermRecord>();
  const places = new Map<TermRecord, number[]>(terms.map((term) => [term, []]));
  keys.forEach((key, index) => {
    const term = all[index]?.term;
    if (!term || key === '' || termOf.has(key)) return;
    termOf.set(key, term);
    places.get(term)?.push(index);
  });
  const nameAt = (index: number): Name => ({
    text: all[index]?.text ?? '',
    words: folded[index]?.split(' ') ?? [],
    key: keys[index]?.split(' ') ?? [],
  });
  const known = new Map<TermRecord, readonly Name[]>();
  return {
    termOf,
    textOf: (term) => (places.get(term) ?? []).map((index) => folded[index]).join(' '),
    namesOf(term) {
      const names = known.get(term) ?? (places.get(term) ?? []).map(nameAt);
      known.set(term, names);
      return names;
    },
    longest: Math.max(1, ...keys.map((key) => key.split(' ').length)),
  };
}

/** A term without what search finds out about its names. */
type NamedTerm = Omit<TermRecord, 'misspelled'>;

/** A term with the ids of the terms to look at too, as the glossary has it. */
export interface RelatedTerm extends NamedTerm {
  readonly related?: readonly string[] | undefined;
}

/**
 * The terms with each alias left to one of them. Where terms share an alias, one that names another of them first
 * under `related` yields it; an alias that is but another writing of the term's own name is dropped.
 */
export function withOwnAliases(terms: readonly RelatedTerm[]): TermRecord[] {
  const byKey = new Map<string, RelatedTerm[]>();
  for (const term of terms) {
    for (const key of new Set([...officialNames(term), ...term.aliases].map(nameKey))) {
      byKey.set(key, [...(byKey.get(key) ?? []), term]);
    }
  }
  const ownerOf = (key: string) => {
    const sharing = byKey.get(key) ?? [];
    const bearing = sharing.find((term) => officialNames(term).some((name) => nameKey(name) === key));
    const staying = sharing.find((term) => !sharing.some((other) => other.id === term.related?.[0]));
    return bearing ?? staying ?? sharing[0];
  };
  return terms.map((term) => {
    const known = new Set(officialNames(term).map(nameKey));
    const aliases = term.aliases.filter((alias) => {
      const key = nameKey(alias);
      if (known.has(key) || ownerOf(key) !== term) return false;
      return known.add(key);
    });
    const { id, expansion, meaning } = term;
    const misspelled = aliases.filter((alias) => isMisspellingOf(term, alias));
    return { id, term: term.term, ...(expansion === undefined ? {} : { expansion }), meaning, aliases, misspelled };
  });
}

/** The names that stand over a term's meaning: the term and what it is short for. */
export function officialNames(term: NamedTerm): string[] {
  return term.expansion === undefined ? [term.term] : [term.term, term.expansion];
}

/** The names that find something the others do not: those that hold no other name. The term's own come first. */
export function distinctNames(names: readonly Name[]): Name[] {
  return names.filter((name) => !names.some((other) => other !== name && holdsInOrder(name.key, other.key)));
}

/**
 * Whether a name of a term is but a misspelling of the term or its expansion. Search in the browser need not find out: each
 * term of the quick list says which of its aliases are.
 */
export function isMisspellingOf(term: NamedTerm, name: string): boolean {
  const key = nameKey(name);
  return officialNames(term)
    .map(nameKey)
    .some((own) => own !== key && editDistance(key, own, slipsForgiven(own)) <= slipsForgiven(own));
}
