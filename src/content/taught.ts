import { getCollection } from 'astro:content';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import type { PageParts } from './page-component.ts';
import { readPage } from './page-file.ts';
import { siteWords } from './site-words.ts';
import { statementsById } from './statements.ts';

/** One place where a statement is taught. */
export interface TaughtAt {
  /** Root-relative address with the section's anchor. */
  readonly path: string;
  /** The page's title, and the section's heading where there is one. */
  readonly label: string;
}

/** The page of the sources' own faults, which teaches every statement of kind `oddity`. */
const faultsPath = '/sources/faults/';

let index: Promise<Map<string, TaughtAt[]>> | undefined;

/**
 * Every statement with the places where it is taught, in the order of the site.
 *
 * @param parts What the pages of the guide are made of: each component says what it teaches.
 */
export function taughtIndex(parts: PageParts): Promise<Map<string, TaughtAt[]>> {
  index ??= buildIndex(parts);
  return index;
}

/** The ids of the statements taught on one page, sorted. */
export async function statementsTaughtOn(path: string, parts: PageParts): Promise<string[]> {
  const taught = await taughtIndex(parts);
  return [...taught]
    .filter(([, places]) => places.some((place) => place.path.split('#')[0] === path))
    .map(([id]) => id)
    .sort();
}

async function buildIndex({ components }: PageParts): Promise<Map<string, TaughtAt[]>> {
  const taught = new Map<string, TaughtAt[]>();
  const add = (ids: readonly string[], place: TaughtAt) => {
    for (const id of ids) {
      const places = taught.get(id) ?? [];
      if (!places.some((other) => other.path === place.path)) taught.set(id, [...places, place]);
    }
  };
  const pages = [
    ...(await getCollection('guide')).map((entry) => ({ entry, path: `/guide/${entry.id}/` })),
    ...(await getCollection('pages')).map((entry) => ({ entry, path: `/${entry.id}/` })),
  ];
  for (const { entry, path } of pages) {
    for (const { heading, anchor, components: used } of readPage(entry).sections) {
      const label = heading === '' ? entry.data.title : `${entry.data.title}: ${heading}`;
      for (const use of used) {
        for (const row of (await components[use.name]?.teaches(use)) ?? []) {
          const place = row.anchor ?? anchor;
          add(expandStatementIds(row.statements), { path: place === '' ? path : `${path}#${place}`, label });
        }
      }
    }
  }
  for (const statement of (await statementsById()).values()) {
    if (statement.kind === 'oddity') {
      add([statement.id], {
        path: `${faultsPath}#${statement.id.toLowerCase()}`,
        label: siteWords('pages/sources-faults').title,
      });
    }
  }
  return taught;
}
