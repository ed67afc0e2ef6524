import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import sirv from 'sirv';
import type { BuiltSite } from './built-site.ts';

/** A server of a built site on this machine. */
export interface SiteServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end; the base path is not part of it. */
  readonly origin: string;
  /** Breaks the line off, so that nothing is answered any more, or puts it back. */
  setLine(isThere: boolean): void;
  /** The paths that were requested while the line was broken off. */
  readonly brokenOff: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Milliseconds that an answer waits for each time that the machine shall seem slower. */
const answerDelay = 25;

/**
 * Serves a built site as a plain static host does: files as they are, and the 404 page for the rest.
 *
 * @param slowness How many times slower than it is the machine shall seem: answers wait then. 1 is as it is.
 */
export async function serveSite(site: BuiltSite, slowness = 1): Promise<SiteServer> {
  const files = sirv(site.folder, { etag: true });
  const missing = readFileSync(join(site.folder, '404.html'));
  const prefix = site.base.replace(/\/$/, '');
  let isLineThere = true;
  const brokenOff = new Set<string>();
  const server = createServer(async (request, response) => {
    if (!isLineThere) {
      brokenOff.add(request.url ?? '/');
      return request.socket.destroy();
    }
    if (slowness > 1) await setTimeout(answerDelay * (slowness - 1));
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    const address = request.url ?? '/';
    if (!address.startsWith(site.base)) return notFound();
    request.url = address.slice(prefix.length);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    setLine: (isThere) => {
      isLineThere = isThere;
    },
    brokenOff,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
