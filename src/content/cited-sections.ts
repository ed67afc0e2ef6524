import GithubSlugger from 'github-slugger';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';

/** A section of a page and what it cites, as read from the page's MDX source. */
export interface CitedSection {
  /** The heading's words; empty for what stands before the first heading. */
  readonly heading: string;
  /** The heading's anchor; empty for what stands before the first heading. */
  readonly anchor: string;
  /** The heading's depth, 2 or 3; 1 for what stands before the first heading. */
  readonly depth: number;
  /** Statement ids named by `<Source ids="…">` in the section. */
  readonly statements: readonly string[];
  /** The components used in the section, such as `Duties`, each with its attributes as written. */
  readonly components: readonly { readonly name: string; readonly attributes: string }[];
}

/**
 * The sections of a page's MDX body in order, each with the statements and components it names.
 *
 * @throws Error when a `<Source>` holds something that is not a statement id.
 */
export function citedSections(body: string): CitedSection[] {
  const slugger = new GithubSlugger();
  const parts = body.split(/^(?=#{2,3} )/m);
  return parts.map((part) => {
    const match = /^(#{2,3}) (.+)/.exec(part);
    const heading = match?.[2]?.trim() ?? '';
    return {
      heading,
      anchor: heading === '' ? '' : slugger.slug(heading),
      depth: match?.[1]?.length ?? 1,
      statements: [...part.matchAll(/<Source\s+ids="([^"]*)"/g)].flatMap((found) => expandStatementIds(found[1] ?? '')),
      components: [...part.matchAll(/<([A-Z]\w+)([^>]*)>/g)].map((found) => ({
        name: found[1] ?? '',
        attributes: (found[2] ?? '').replace(/\/$/, '').trim(),
      })),
    };
  });
}

/** The ids of the entries that a page shows through a component, such as `Since` or `Reading`, in order. */
export function shownBy(component: 'Since' | 'Reading', body: string): string[] {
  const tag = component === 'Since' ? /<Since\b[^>]*?\bids="([^"]*)"/g : /<Reading\b[^>]*?\bid="([^"]*)"/g;
  return [...body.matchAll(tag)].flatMap((found) => (found[1] ?? '').split(/\s+/).filter((id) => id !== ''));
}
