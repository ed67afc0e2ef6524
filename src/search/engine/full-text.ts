import { requestsTo } from '../../workers/requests.ts';
import { type StartedWorker, workersFrom } from '../../workers/start-worker.ts';
import type { EngineParts } from '../hand-off.ts';
import { indexFolder } from '../paths.ts';
import type { Asked } from '../query/concepts.ts';
import type { FoundText, SearchTasks } from './messages.ts';

/** The search of the full text, in a worker. Every call fails when the index or the engine cannot be had. */
export interface FullText {
  /** Whether engine and index are there, so that a search takes no longer than it has to. */
  readonly isOpen: boolean;
  /** Records that answer. */
  search(asked: Asked): Promise<FoundText>;
  /**
   * The sections of pages that answer, by address. Pages whose text cannot be had are left out.
   * @param pages The addresses of the pages to read.
   * @param sections How many of a page to give at most.
   */
  read(asked: Asked, pages: readonly string[], sections: number): ReturnType<SearchTasks['read']>;
  /** The closest words that texts have, by the words that they do not have; a word close to none is left out. */
  spell(words: readonly string[]): ReturnType<SearchTasks['spell']>;
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
  let worker: StartedWorker | undefined;
  let isClosed = false;

  const open = async () => {
    const { address, script, pack } = await parts;
    const text = await (await script)?.text();
    if (text === undefined || isClosed) throw new Error('The search engine is not there.');
    const start = workersFrom(new URL(address, location.href).href, text);
    worker = start('search', () => requests.end('The search engine did not start.'));
    const requests = requestsTo<SearchTasks>(worker);
    const response = await pack;
    if (!response) throw new Error('The index is not there.');
    const bytes = await response.arrayBuffer();
    const folder = location.origin + base + indexFolder;
    await requests.ask('open', { folder, pack: bytes }, { transfer: [bytes] });
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
    search: async (asked) => (await opened).ask('search', asked),
    spell: async (words) => (await opened).ask('spell', words),
    read: async (asked, pages, sections) => (await opened).ask('read', { asked, pages, sections }),
    close: () => {
      isClosed = true;
      worker?.end();
    },
  };
}
