import type { EngineParts } from '../handover.ts';
import { engineFile, indexFolder } from '../places.ts';
import type { Concept } from '../query/understand.ts';
import type { Section } from '../text/sections.ts';
import type { Answers, Manifest, Numbered, Reply, Request } from './messages.ts';

/** The search of the full text, in its own thread. Every call fails when the index or the engine cannot be had. */
export interface FullText {
  /** Whether engine and index are there, so that a search takes no longer than it has to. */
  readonly isOpen: boolean;
  /** Records that answer, the best first. */
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
  ): Promise<Map<string, readonly Section[]>>;
  /** Ends the thread. */
  close(): void;
}

/** What a search of the full text found. */
export interface FoundText {
  readonly hits: readonly { readonly path: string; readonly title?: string | undefined; readonly score: number }[];
  /** Whether these hold only a part of what was asked for, because no record holds all. */
  readonly partial: boolean;
}

/**
 * Starts the search of the full text: hands the worker the engine and the index as soon as they have arrived.
 *
 * @param base The site's base path.
 */
export function startFullText(base: string, parts: Promise<EngineParts>): FullText {
  const replies = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let number = 0;
  let manifest: Manifest | undefined;
  let isOpen = false;

  const ask = async <Ask extends Request['ask']>(request: Request & { ask: Ask }): Promise<Answers[Ask]> => {
    const { worker } = await parts;
    return new Promise((resolve, reject) => {
      replies.set(++number, { resolve, reject });
      worker.postMessage({ number, request } satisfies Numbered);
    });
  };

  const open = async () => {
    const { worker, engine, manifest: list } = await parts;
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const reply = replies.get(data.number);
      replies.delete(data.number);
      if ('fault' in data) reply?.reject(new Error(data.fault));
      else reply?.resolve(data.answer as never);
    });
    worker.addEventListener('error', () => {
      for (const { reject } of replies.values()) reject(new Error('The search engine did not start.'));
      replies.clear();
    });
    manifest = (await (await list)?.json()) as Manifest | undefined;
    if (!manifest) throw new Error('The index is not there.');
    const folder = base + indexFolder;
    const arriving = manifest.ahead.map(async (name) => [name, await fetch(folder + name)] as const);
    const files = await Promise.all([[engineFile, await engine] as const, ...arriving].map(bytesOf));
    isOpen = await ask({ ask: 'open', folder, entry: manifest.entry, files: new Map(files) });
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
      const { hits, partial } = await ask({ ask: 'search', concepts });
      return { hits: hits.flatMap(({ id, score }) => named(id, score, manifest)), partial };
    },
    async read(concepts, titles, sections) {
      await opened;
      const paths = new Map(Object.entries(manifest?.records ?? {}).filter(([, path]) => titles.has(path)));
      const pages = new Map([...paths].map(([id, path]) => [id, titles.get(path) ?? '']));
      const read = await ask({ ask: 'read', concepts, pages, sections });
      return new Map([...read].map(([id, found]) => [paths.get(id) ?? '', found]));
    },
    close: () => parts.then(({ worker }) => worker.terminate()),
  };
}

async function bytesOf(
  file: PromiseLike<readonly [string, Response | undefined]> | readonly [string, Response | undefined],
) {
  const [name, response] = await file;
  if (!response?.ok) throw new Error(`${name} is not there.`);
  return [name, await response.arrayBuffer()] as const;
}

function named(id: string, score: number, manifest: Manifest | undefined) {
  const path = manifest?.records[id];
  return path === undefined ? [] : [{ path, title: manifest?.titles[path], score }];
}
