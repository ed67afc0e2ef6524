import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A source document, for links to its statements. */
export interface SourceLink {
  /** What its statement ids begin with: `AP`. */
  readonly prefix: string;
  readonly title: string;
  /** The address of its ledger, base path included: `/sources/playbook/`. */
  readonly href: string;
}

/** How this edition reads a place where the sources are silent. */
export interface ReadingText {
  readonly silent: string;
  readonly reading: string;
}

/** What a tool needs to know of the site around it. It is handed in by the page, so that a tool depends on no page. */
export interface SiteLinks {
  /** The address of the home page: `/`, or `/docs/`. */
  readonly home: string;
  readonly sources: readonly SourceLink[];
  /** The readings that the tool may name, by id. */
  readonly readings: Readonly<Record<string, ReadingText>>;
  /** The titles of the pages of the guide that the tool names, by id. Left out where it names none by title. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** The site around the tool. */
export const SiteLinksContext = createContext<SiteLinks>({ home: '/', sources: [], readings: {} });

/** The address of a page of this site. @param path From the home page, without a slash at its start: `guide/escalation/`. */
export function useHref(): (path: string) => string {
  const { home } = useContext(SiteLinksContext);
  return (path) => home + path;
}
