import type { TermRecord } from '../terms.ts';
import { editDistance, slipsForgiven } from './edit-distance.ts';
import { foldedWords, nameKey } from './fold.ts';

/** The terms of the glossary with all the names under which search knows them. */
export interface GlossaryNames {
  /** The term that a name stands for; names as by `nameKey`. */
  readonly termOf: ReadonlyMap<string, TermRecord>;
  /** The names of a term as written, its own first; of those that `nameKey` makes equal, one. */
  readonly namesOf: (term: TermRecord) => readonly string[];
  /** How many words the longest name has. */
  readonly longest: number;
}

/** Every name of every term. Of terms that share a name, one that bears it as its own keeps it, else the first. */
export function glossaryNames(terms: readonly TermRecord[]): GlossaryNames {
  const termOf = new Map<string, TermRecord>();
  const names = new Map<TermRecord, string[]>(terms.map((term) => [term, []]));
  for (const namesIn of [ownNames, (term: TermRecord) => term.aliases]) {
    for (const term of terms) {
      for (const name of namesIn(term)) {
        const key = nameKey(name);
        if (key === '' || termOf.has(key)) continue;
        termOf.set(key, term);
        names.get(term)?.push(name);
      }
    }
  }
  return {
    termOf,
    namesOf: (term) => names.get(term) ?? [],
    longest: Math.max(1, ...[...termOf.keys()].map((name) => name.split(' ').length)),
  };
}

/** A term with the ids of the terms to look at too, as the glossary has it. */
export interface RelatedTerm extends TermRecord {
  readonly related?: readonly string[] | undefined;
}

/**
 * The terms with each alias left to one of them. Where terms share an alias, one that names another of them first
 * under `related` yields it; an alias that is but another writing of the term's own name is dropped.
 */
export function withOwnAliases(terms: readonly RelatedTerm[]): TermRecord[] {
  const byKey = new Map<string, RelatedTerm[]>();
  for (const term of terms) {
    for (const key of new Set([...ownNames(term), ...term.aliases].map(nameKey))) {
      byKey.set(key, [...(byKey.get(key) ?? []), term]);
    }
  }
  const ownerOf = (key: string) => {
    const sharing = byKey.get(key) ?? [];
    const bearing = sharing.find((term) => ownNames(term).some((name) => nameKey(name) === key));
    const staying = sharing.find((term) => !sharing.some((other) => other.id === term.related?.[0]));
    return bearing ?? staying ?? sharing[0];
  };
  return terms.map((term) => {
    const known = new Set(ownNames(term).map(nameKey));
    const aliases = term.aliases.filter((alias) => {
      const key = nameKey(alias);
      if (known.has(key) || ownerOf(key) !== term) return false;
      return known.add(key);
    });
    const { id, expansion, meaning } = term;
    return { id, term: term.term, ...(expansion === undefined ? {} : { expansion }), meaning, aliases };
  });
}

/** The names that stand over a term's meaning: the term and what it is short for. */
export function ownNames(term: TermRecord): string[] {
  return term.expansion === undefined ? [term.term] : [term.term, term.expansion];
}

/** The folded words of each name that finds something the other names do not, the term's own first. */
export function distinctForms(names: readonly string[]): string[][] {
  const forms = names.map((name) => foldedWords(name));
  const keys = forms.map((words) => ` ${nameKey(words.join(' '))} `);
  return forms.filter((_, index) => {
    const key = keys[index] ?? '';
    return !keys.some((other, at) => at !== index && key.includes(other) && (other !== key || at < index));
  });
}

/** Whether a name of a term is but a misspelling of the term or its expansion. */
export function isSlipOf(term: TermRecord, name: string): boolean {
  const key = nameKey(name);
  return ownNames(term)
    .map(nameKey)
    .some((own) => own !== key && editDistance(key, own, slipsForgiven(own)) <= slipsForgiven(own));
}
