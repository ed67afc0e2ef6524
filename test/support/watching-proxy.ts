import { request as ask, createServer } from 'node:http';
import type { BrowserContextOptions } from 'playwright';

/** A request as it left the browser. */
export interface WatchedRequest {
  readonly method: string;
  readonly url: URL;
  /** How many bytes it carried, beside its head. */
  readonly bytes: () => number;
}

/** A proxy that sees every request of a browser, also those of workers that workers start. */
export interface WatchingProxy {
  readonly requests: WatchedRequest[];
  /** For the browser’s profile. */
  readonly options: Pick<BrowserContextOptions, 'proxy'>;
  close(): Promise<void>;
}

/** Starts a proxy that hands requests on and notes them; those that would be encrypted are noted and refused. */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  const requests: WatchedRequest[] = [];
  const server = createServer((request, response) => {
    let bytes = 0;
    const { method = '', url = '', headers } = request;
    requests.push({ method, url: new URL(url), bytes: () => bytes });
    request.on('data', (piece: Buffer) => {
      bytes += piece.length;
    });
    const onward = ask(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    requests.push({ method: 'CONNECT', url: new URL(`https://${url}`), bytes: () => 0 });
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    requests,
    // Without the bypass, requests to this machine itself would go past the proxy.
    options: { proxy: { server: `http://127.0.0.1:${address.port}`, bypass: '<-loopback>' } },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
