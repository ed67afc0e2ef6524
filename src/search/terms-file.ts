import type { HeadingRecord, PageRecord, SearchTerms, TermRecord } from './terms.ts';

/**
 * The quick list as it travels: ids and anchors that follow from the words are left out, which saves a tenth of its
 * bytes.
 */
export interface TermsFile extends Omit<SearchTerms, 'pages' | 'terms'> {
  readonly pages: readonly (Omit<PageRecord, 'headings'> & { readonly headings: readonly PackedHeading[] })[];
  readonly terms: readonly (Omit<TermRecord, 'id'> & { readonly id?: string })[];
}

type PackedHeading = string | readonly [text: string, anchor: string];

/** The quick list made ready to travel. */
export function packTerms(list: SearchTerms): TermsFile {
  return {
    ...list,
    pages: list.pages.map((page) => ({ ...page, headings: page.headings.map(packHeading) })),
    terms: list.terms.map(({ id, ...rest }) => (id === slugOf(rest.term) ? rest : { id, ...rest })),
  };
}

/** The quick list as it was before `packTerms`. */
export function unpackTerms(file: TermsFile): SearchTerms {
  return {
    ...file,
    pages: file.pages.map((page) => ({ ...page, headings: page.headings.map(unpackHeading) })),
    terms: file.terms.map((term) => ({ ...term, id: term.id ?? slugOf(term.term) })),
  };
}

/** The anchor that a heading has unless somebody gave it another: its words in lower case, joined by hyphens. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

const packHeading = ({ text, anchor }: HeadingRecord): PackedHeading =>
  anchor === slugOf(text) ? text : [text, anchor];

const unpackHeading = (packed: PackedHeading): HeadingRecord =>
  typeof packed === 'string' ? { text: packed, anchor: slugOf(packed) } : { text: packed[0], anchor: packed[1] };
