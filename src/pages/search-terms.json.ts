import { type CollectionEntry, render } from 'astro:content';
import type { APIRoute } from 'astro';
import { glossaryTerms } from '../content/glossary';
import { guidePages, phaseOf, placeOf } from '../content/guide';
import { siteWords } from '../content/site-words';
import { synonymGroups } from '../content/synonyms';
import { toolPages } from '../content/tools';
import { phases, stepCount } from '../domain/process/process-line';
import { roles } from '../domain/process/roles';
import { deficiencyTriggers, fullName } from '../domain/triggers/deficiency-triggers';
import { filled } from '../domain/wording';
import { withOwnAliases } from '../search/query/glossary-names';
import type { HeadingRecord, PageRecord, SearchTerms } from '../search/terms';
import { packTerms } from '../search/terms-file';

const words = siteWords('site/frame');

/** The quick list of search. */
export const GET: APIRoute = async () => {
  const list: SearchTerms = {
    phases: phases.map(({ id, title }) => ({ id, title })),
    roles: roles.map(({ id, name }) => ({ id, name })),
    terms: withOwnAliases(await glossaryTerms()),
    pages: [...(await stationPages()), ...rolePages(), ...(await toolRecords())],
    similar: synonymGroups(),
    triggers: deficiencyTriggers.map((trigger) => ({ id: trigger.id, name: fullName(trigger) })),
  };
  return Response.json(packTerms(list));
};

async function stationPages(): Promise<PageRecord[]> {
  const pages = await guidePages();
  return Promise.all(
    pages.map(async (page) => ({
      path: page.path,
      title: page.entry.data.title,
      kind: 'guide',
      phase: phaseOf(page.station).index,
      place:
        page.station.step === null
          ? placeOf(page, pages, stepCount)
          : filled(words.place.step, { number: page.station.step }),
      roles: page.entry.data.roles,
      headings: await headingsOf(page.entry),
    })),
  );
}

function rolePages(): PageRecord[] {
  return roles.map(({ id, title }) => ({
    path: `/roles/${id}/`,
    title,
    kind: 'guide',
    place: words.role,
    roles: [id],
    headings: [],
  }));
}

/** The tools. Their headings are much alike, so the full text alone finds them. */
async function toolRecords(): Promise<PageRecord[]> {
  return (await toolPages()).map(({ name, path }) => ({
    path,
    title: name,
    kind: 'tool',
    place: words.tool,
    headings: [],
  }));
}

async function headingsOf(entry: CollectionEntry<'guide'>): Promise<HeadingRecord[]> {
  const { headings } = await render(entry);
  return headings.filter(({ depth }) => depth === 2 || depth === 3).map(({ text, slug }) => ({ text, anchor: slug }));
}
