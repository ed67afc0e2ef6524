import type { HeadingRecord, PageRecord, SearchTerms, TermRecord } from './terms.ts';

/**
 * The quick list as it travels: rows that do not name their fields, meanings by themselves, and no id or anchor that
 * follows from the words. It weighs a seventh less than the list as it is.
 */
export interface TermsFile extends Pick<SearchTerms, 'phases' | 'roles' | 'similar'> {
  /** Of each term in turn. */
  readonly meanings: readonly string[];
  readonly terms: readonly PackedTerm[];
  readonly pages: readonly PackedPage[];
  readonly triggers: readonly (readonly [id: string, name: string])[];
}

/**
 * Of a term its name, what it is short for, and its aliases; then the places of those that are misspelled, as numbers,
 * and its id in a list, if it has one of its own.
 */
type PackedTerm = readonly [term: string, expansion: string | 0, ...rest: (string | number | readonly [id: string])[]];

/** Of a page its fields, roles by their places in the list of roles, and its headings. */
type PackedPage = readonly [
  path: string,
  title: string,
  kind: PageRecord['kind'],
  phase: number | '',
  place: string | 0,
  roles: readonly number[] | 0,
  ...headings: PackedHeading[],
];

type PackedHeading = string | readonly [text: string, anchor: string];

/** The quick list made ready to travel. */
export function packTerms({ phases, roles, terms, pages, triggers, similar }: SearchTerms): TermsFile {
  const placeOf = (role: string) => roles.findIndex(({ id }) => id === role);
  return {
    // What is alike stands together, which packs best.
    meanings: terms.map(({ meaning }) => meaning),
    terms: terms.map(packTerm),
    pages: pages.map(({ path, title, kind, phase, place, roles: own, headings }) => [
      path,
      title,
      kind,
      phase ?? '',
      place ?? 0,
      own?.map(placeOf) ?? 0,
      ...headings.map(packHeading),
    ]),
    triggers: triggers.map(({ id, name }) => [id, name]),
    ...(similar ? { similar } : {}),
    phases,
    roles,
  };
}

/** The quick list as it was before `packTerms`. */
export function unpackTerms({ meanings, terms, pages, triggers, ...rest }: TermsFile): SearchTerms {
  return {
    ...rest,
    terms: terms.map((term, index) => unpackTerm(term, meanings[index] ?? '')),
    pages: pages.map(([path, title, kind, phase, place, roles, ...headings]) => ({
      path,
      title,
      kind,
      ...(phase === '' ? {} : { phase }),
      ...(place === 0 ? {} : { place }),
      ...(roles === 0 ? {} : { roles: roles.flatMap((role) => rest.roles[role]?.id ?? []) }),
      headings: headings.map(unpackHeading),
    })),
    triggers: triggers.map(([id, name]) => ({ id, name })),
  };
}

/** The anchor that a heading has unless somebody gave it another: its words in lower case, joined by hyphens. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function packTerm({ id, term, expansion, aliases, misspelled }: TermRecord): PackedTerm {
  const slips = misspelled.map((alias) => aliases.indexOf(alias));
  return [term, expansion ?? 0, ...aliases, ...slips, ...(id === slugOf(term) ? [] : [[id] as const])];
}

function unpackTerm(row: PackedTerm, meaning: string): TermRecord {
  const [term, expansion] = row;
  const aliases: string[] = [];
  const misspelled: string[] = [];
  let id = slugOf(term);
  for (const one of row.slice(2)) {
    if (typeof one === 'string') aliases.push(one);
    else if (typeof one === 'number') misspelled.push(aliases[one] ?? '');
    else if (one) [id] = one;
  }
  return { id, term, ...(expansion === 0 ? {} : { expansion }), meaning, aliases, misspelled };
}

const packHeading = ({ text, anchor }: HeadingRecord): PackedHeading =>
  anchor === slugOf(text) ? text : [text, anchor];

const unpackHeading = (packed: PackedHeading): HeadingRecord =>
  typeof packed === 'string' ? { text: packed, anchor: slugOf(packed) } : { text: packed[0], anchor: packed[1] };
