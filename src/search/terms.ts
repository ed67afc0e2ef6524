/**
 * The quick list: what search knows without its index. It answers at once while the index is on its way, and it says
 * what kind of record an address is, in which phase, and for whom.
 */
export interface SearchTerms {
  /** The phases in order; a record names its phase by the place in this list. */
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  /** The roles in order. */
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** The guide's pages in the order of the line, then the roles, then the tools. */
  readonly pages: readonly PageRecord[];
  /** The deficiency triggers in the order of their table. */
  readonly triggers: readonly TriggerRecord[];
  readonly terms: readonly TermRecord[];
  /** Groups of words and phrases akin to each other; search looks for all of a group, for those typed first of all. */
  readonly similar?: readonly (readonly string[])[];
}

/** A term of the glossary. */
export interface TermRecord {
  readonly id: string;
  readonly term: string;
  /** What the term is short for. */
  readonly expansion?: string | undefined;
  /** Empty as long as it is on its way, and filled in then. */
  meaning: string;
  /** About how many letters the meaning has, as long as it is on its way: its room is kept. */
  room?: number;
  /** Other names, misspellings included; none that differs from another only in capitals, hyphens or plural. */
  readonly aliases: readonly string[];
  /** Those of the aliases that are but misspellings of the term or of what it is short for. */
  readonly misspelled: readonly string[];
}

/** A page that search knows by its title and headings. */
export interface PageRecord {
  /** Root-relative, without the base path: `/guide/kickoff-meeting/`. */
  readonly path: string;
  readonly title: string;
  readonly kind: 'guide' | 'tool';
  /** Place in the list of phases. */
  readonly phase?: number | undefined;
  /** “Step 4”, “Part of step 12”, “Role”. */
  readonly place?: string | undefined;
  /** Ids of the roles whose work the page touches. */
  readonly roles?: readonly string[] | undefined;
  /** Headings of depth 2 and 3, in order. */
  readonly headings: readonly HeadingRecord[];
}

/** A heading of a page. */
export interface HeadingRecord {
  readonly text: string;
  readonly anchor: string;
}

/** A deficiency trigger. */
export interface TriggerRecord {
  readonly id: string;
  /** Its full name, told apart from others of the same name. */
  readonly name: string;
}

/** The kinds of record that search tells apart, in the order in which it offers them. */
export const kinds = ['guide', 'tool', 'term', 'trigger', 'reference'] as const;

/** A kind of record. `reference`: a page that is none of the others, such as what has changed since. */
export type Kind = (typeof kinds)[number];

/** The page of the glossary. */
export const glossaryPath = '/glossary/';
/** The page whose rows the triggers are. */
export const triggersPath = '/guide/deficiency-triggers/';
/** The address of a term. */
export const termPath = (id: string): string => `${glossaryPath}#${id}`;
/** The address of a trigger. */
export const triggerPath = (id: string): string => `${triggersPath}#${id}`;
