import { getCollection } from 'astro:content';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { filled } from '../domain/wording.ts';
import { lessons } from './lessons.ts';
import type { PageParts, PartsFor } from './page-component.ts';
import { readPage } from './page-file.ts';
import { siteWords } from './site-words.ts';
import { requireSoundContent } from './sound-content.ts';
import { statementsById } from './statements.ts';

/** One place where a statement is taught. */
export interface TaughtAt {
  /** Root-relative address with the section's anchor. */
  readonly path: string;
  /** The page's title, and the section's heading where there is one. */
  readonly label: string;
}

/** The page of faults, which teaches every fault of the sources and all damage of our copy. */
const faultsPath = '/sources/faults/';

let index: Promise<Map<string, TaughtAt[]>> | undefined;

/**
 * Every statement with the places where it is taught, in the order of the site.
 *
 * @param partsFor What the pages are made of: each component says what it teaches.
 * @throws Error that lists the faults of the content: where a page names what is not there, nothing can be said.
 */
export async function taughtIndex(partsFor: PartsFor): Promise<Map<string, TaughtAt[]>> {
  await requireSoundContent(partsFor);
  index ??= buildIndex(partsFor());
  return index;
}

/** The ids of the statements taught on one page, sorted. */
export async function statementsTaughtOn(path: string, partsFor: PartsFor): Promise<string[]> {
  const taught = await taughtIndex(partsFor);
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
          const called = row.name === undefined ? label : `${entry.data.title}: ${row.name}`;
          add(expandStatementIds(row.statements), { path: place === '' ? path : `${path}#${place}`, label: called });
        }
      }
    }
  }
  for (const lesson of await lessons()) {
    const cited = [...lesson.slides, ...lesson.handout].flatMap(({ source }) => (source === undefined ? [] : [source]));
    const label = filled(siteWords('pages/teach').lessonNamed, { title: lesson.title });
    add(expandStatementIds(cited.join(' ')), { path: `/teach/${lesson.id}/`, label });
  }
  for (const statement of (await statementsById()).values()) {
    if (statement.kind === 'oddity' || statement.kind === 'damage') {
      add([statement.id], {
        path: `${faultsPath}#${statement.id.toLowerCase()}`,
        label: siteWords('pages/sources-faults').title,
      });
    }
  }
  return taught;
}
