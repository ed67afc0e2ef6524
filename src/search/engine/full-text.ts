import type { EngineParts } from '../handover.ts';
import { indexFolder } from '../places.ts';
import type { Concept } from '../query/understand.ts';
import type { Answers, FoundText, Numbered, Reply, Request } from './messages.ts';

/** The search of the full text, in its own thread. Every call fails when the index or the engine cannot be had. */
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
  read(concepts: readonly Concept[], pages: ReadonlyMap<string, string>, sections: number): Promise<Answers['read']>;
  /** Ends the thread. */
  close(): void;
}

/**
 * Starts the search of the full text: hands the worker the index as soon as that has arrived.
 *
 * @param base The site's base path.
 */
export function startFullText(base: string, parts: Promise<EngineParts>): FullText {
  const replies = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let number = 0;
  let isOpen = false;

  const ask = async <Ask extends Request['ask']>(request: Request & { ask: Ask }): Promise<Answers[Ask]> => {
    const { worker } = await parts;
    return new Promise((resolve, reject) => {
      replies.set(++number, { resolve, reject });
      worker.postMessage({ number, request } satisfies Numbered);
    });
  };

  const open = async () => {
    const { worker, pack } = await parts;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const reply = replies.get(data.number);
      replies.delete(data.number);
      if ('fault' in data) reply?.reject(new Error(data.fault));
      else reply?.resolve(data.answer as never);
    });
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('The search engine did not start.')));
    });
    const response = await pack;
    if (!response) throw new Error('The index is not there.');
    const opening = ask({ ask: 'open', folder: base + indexFolder, pack: await response.arrayBuffer() });
    isOpen = await Promise.race([opening, failed]);
  };

  const opened = open();
  // Each call hears of the failure; until one is made, nobody else listens.
  opened.catch(() => {});
  return {
    get isOpen() {
      return isOpen;
    },
    async search(concepts) {
      await opened;
      return ask({ ask: 'search', concepts });
    },
    async read(concepts, pages, sections) {
      await opened;
      return ask({ ask: 'read', concepts, pages, sections });
    },
    close: () => parts.then(({ worker }) => worker.terminate()),
  };
}
