import { requestsTo } from '../../workers/requests.ts';
import type { EngineParts } from '../hand-off.ts';
import { indexFolder } from '../paths.ts';
import type { Concept } from '../query/understand.ts';
import type { FoundText, SearchTasks } from './messages.ts';

/** The search of the full text, in a worker. Every call fails when the index or the engine cannot be had. */
export interface FullText {
  /** Whether engine and index are there, so that a search takes no longer than it has to. */
  readonly isOpen: boolean;
  /** Records that answer. */
  search(concepts: readonly Concept[]): Promise<FoundText>;
  /**
   * The sections of pages that answer, by address. Pages whose text cannot be had are left out.
   * @param pages The titles of the pages to read, by address.
   * @param sections How many of a page to give at most.
   */
  read(
    concepts: readonly Concept[],
    pages: ReadonlyMap<string, string>,
    sections: number,
  ): ReturnType<SearchTasks['read']>;
  /** Ends the worker. */
  close(): void;
}

/**
 * Starts the search of the full text: hands the worker the index as soon as that has arrived.
 *
 * @param base The site's base path.
 */
export function startFullText(base: string, parts: Promise<EngineParts>): FullText {
  let isOpen = false;

  const open = async () => {
    const { worker, pack } = await parts;
    const requests = requestsTo<SearchTasks>(worker);
    worker.addEventListener('error', () => requests.end('The search engine did not start.'));
    const response = await pack;
    if (!response) throw new Error('The index is not there.');
    const bytes = await response.arrayBuffer();
    await requests.ask('open', { folder: base + indexFolder, pack: bytes }, { transfer: [bytes] });
    isOpen = true;
    return requests;
  };

  const opened = open();
  // Each call hears of the failure; until one is made, nobody else listens.
  opened.catch(() => {});
  return {
    get isOpen() {
      return isOpen;
    },
    search: async (concepts) => (await opened).ask('search', concepts),
    read: async (concepts, pages, sections) => (await opened).ask('read', { concepts, pages, sections }),
    close: () => parts.then(({ worker }) => worker.terminate()),
  };
}
