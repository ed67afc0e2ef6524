import { href } from '../site/href.ts';
import { readings } from './readings.ts';
import { sourceDocuments } from './statements.ts';

/**
 * What a tool must know about the site: where pages are, and the readings that it may cite.
 *
 * @param named Whether the tool may cite the reading with this id.
 */
export async function siteLinks(named: (reading: string) => boolean) {
  const documents = await sourceDocuments();
  const used = (await readings()).filter(({ id }) => named(id));
  return {
    home: href('/'),
    sources: documents.map(({ prefix, title, id }) => ({ prefix, title, href: href(`/sources/${id}/`) })),
    readings: Object.fromEntries(used.map(({ id, silent, reading }) => [id, { silent, reading }])),
  };
}
