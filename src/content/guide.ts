import { type CollectionEntry, getCollection } from 'astro:content';
import { phases, type Station, stations } from '../domain/process/process-line.ts';
import { filled } from '../domain/wording.ts';
import { siteWords } from './site-words.ts';

/** A page of the guide with its place on the line. */
export interface GuidePage {
  readonly station: Station;
  readonly entry: CollectionEntry<'guide'>;
  /** Root-relative address, without the base path. */
  readonly path: string;
}

/**
 * All pages of the guide in the order of the line.
 *
 * @throws Error when a station has no page, a page has no station, or a page lies in another phase's folder.
 */
export async function guidePages(): Promise<GuidePage[]> {
  const entries = await getCollection('guide');
  const unknown = entries.filter((entry) => !stations.some((station) => station.id === entry.id));
  if (unknown.length > 0) {
    throw new Error(
      `${unknown.map((entry) => entry.filePath).join(', ')}: not on the process line. ` +
        'Add the page to src/domain/process/process-line.ts, or rename the file to one of its stations.',
    );
  }
  return stations.map((station) => {
    const entry = entries.find((candidate) => candidate.id === station.id);
    const expected = `content/guide/${station.phase}/${station.id}.mdx`;
    if (!entry) throw new Error(`${expected}: missing. The process line has a station "${station.id}" without a page.`);
    if (!entry.filePath?.endsWith(expected)) {
      throw new Error(`${entry.filePath}: should be ${expected}, the folder of its phase on the process line.`);
    }
    return { station, entry, path: `/guide/${station.id}/` };
  });
}

/**
 * One page of the guide.
 * @throws Error when there is none of this id.
 */
export async function guidePage(id: string): Promise<GuidePage> {
  const found = (await guidePages()).find((page) => page.station.id === id);
  if (!found) throw new Error(`There is no guide page "${id}".`);
  return found;
}

/** Links to pages that data files name: those of the guide by their titles, and `sources`. */
export async function pageLinks(steps: readonly string[]): Promise<{ path: string; label: string }[]> {
  const pages = await guidePages();
  return steps.map((step) => {
    const page = pages.find(({ station }) => station.id === step);
    return page
      ? { path: page.path, label: page.entry.data.title }
      : { path: `/${step}/`, label: siteWords('site/frame').links.sources };
  });
}

/** The phase's title, number in the line of phases (0 for Start), and the numbered steps it holds. */
export function phaseOf(station: Station): { title: string; index: number } {
  const index = phases.findIndex((phase) => phase.id === station.phase);
  return { title: phases[index]?.title ?? '', index };
}

/** “Step 4 of 15”, “Part of step 12”, or nothing for a page outside the numbered steps. */
export function placeOf(page: GuidePage, pages: readonly GuidePage[], stepCount: number): string {
  const words = siteWords('site/frame').place;
  if (page.station.step !== null) return filled(words.stepOf, { number: page.station.step, count: stepCount });
  const parent = pages.find((candidate) => candidate.station.id === page.entry.data.partOf);
  return parent?.station.step ? filled(words.partOf, { number: parent.station.step }) : '';
}
