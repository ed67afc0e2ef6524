/*
 * Searches the index in a worker, so that typing never waits for it. The worker goes by the policy of the page, which
 * allows it to compile Pagefind's engine, WebAssembly, and to ask this site alone for anything.
 */
import { createInstance } from 'virtual:pagefind';
import { answerRequests } from '../../workers/requests.ts';
import { listening } from '../../workers/start-worker.ts';
import type { SearchTasks } from './messages.ts';
import { type OpenIndex, openIndex } from './open-index.ts';

let opened: OpenIndex | undefined;

const index = (): OpenIndex => {
  if (!opened) throw new Error('The index is not open.');
  return opened;
};

// When the engine cannot start, Pagefind leaves a promise of its own unheard. What is wrong is answered below.
addEventListener('unhandledrejection', (event) => event.preventDefault());

const tasks: SearchTasks = {
  open: async ({ folder, pack }) => {
    opened = await openIndex(folder, pack, { createInstance });
    // A text that cannot be prepared fails the search that needs it.
    opened.prepare().catch(() => {});
  },
  search: async (asked) => index().search(asked),
  spell: async (words) => index().spell(words),
  read: async ({ asked, pages, sections }) => index().read(asked, pages, sections),
};
answerRequests(tasks);
self.postMessage(listening);
