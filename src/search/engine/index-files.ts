import type { Pack } from './pack.ts';

/** Where Pagefind gets its files from. */
export interface IndexFiles {
  /** In place of the browser's own `fetch`. */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** The name of a file that could not be had, once there is one. */
  readonly lost: () => string | undefined;
}

/**
 * Gives Pagefind its files out of the pack, and the rest from the site.
 *
 * @param folder The address of the folder of the index.
 * @param network The browser's own `fetch`.
 */
export function indexFiles(folder: string, { list, files }: Pack, network: typeof fetch): IndexFiles {
  let lost: string | undefined;
  return {
    lost: () => lost,
    async fetch(input, init) {
      const name = String(input).split(folder)[1]?.split('?')[0] ?? '';
      if (name === 'pagefind-entry.json') return Response.json(list.entry);
      const packed = files.get(name);
      if (packed) return new Response(packed);
      const response = await network(input, init).catch(() => undefined);
      // Pagefind goes on without a part of the index that it could not get, and would find too little.
      if (!response?.ok && name.startsWith('index/')) lost = name;
      if (!response?.ok) throw new Error(`${name} could not be had.`);
      return response;
    },
  };
}
