import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A line between reader and server. */
export interface Line {
  /** Milliseconds from a request to the first byte of its answer. */
  readonly roundTrip: number;
  /** Bytes that it carries in a second, shared by all answers on their way. */
  readonly bytesPerSecond: number;
}

/** Slow 4G as the developer tools of Chromium have it. */
export const slow4G: Line = { roundTrip: 562, bytesPerSecond: 180_000 };
/** A line that adds nothing. */
export const noLine: Line = { roundTrip: 0, bytesPerSecond: Number.POSITIVE_INFINITY };

/** A server at the end of a line. */
export interface SlowServer {
  readonly origin: string;
  /** What has been sent since the last call: bytes of bodies, and requests. */
  sent(): { bytes: number; requests: string[] };
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const tick = 3;

/** Serves a folder over a line, text compressed by brotli at its highest setting. */
export async function serveOver(line: Line, folder: string): Promise<SlowServer> {
  const sending: { response: ServerResponse; left: Buffer }[] = [];
  const cache = new Map<string, Buffer>();
  let bytes = 0;
  let requests: string[] = [];

  const body = (path: string, type: string | undefined) => {
    const known = cache.get(path);
    if (known) return known;
    const file = readFileSync(path);
    const made = type ? brotliCompressSync(file) : file;
    cache.set(path, made);
    return made;
  };
  // Compressing takes longer than sending: it is done before anybody waits.
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (types[extname(name)] && !name.endsWith('.html')) body(join(folder, name), types[extname(name)]);
  }
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const share = Math.max(1, Math.floor((line.bytesPerSecond * (now - last)) / 1000 / Math.max(1, sending.length)));
    last = now;
    for (const item of [...sending]) {
      item.response.write(item.left.subarray(0, share));
      item.left = item.left.subarray(share);
      if (item.left.length > 0) continue;
      item.response.end();
      sending.splice(sending.indexOf(item), 1);
    }
  }, tick);

  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://line.invalid').pathname;
    const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    requests.push(address);
    setTimeout(() => {
      if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
        response.writeHead(404).end();
        return;
      }
      const type = types[extname(path)];
      const content = body(path, type);
      bytes += content.length;
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        ...(type ? { 'content-encoding': 'br' } : {}),
      });
      if (line.bytesPerSecond === Number.POSITIVE_INFINITY) response.end(content);
      else sending.push({ response, left: content });
    }, line.roundTrip);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent() {
      const counted = { bytes, requests };
      bytes = 0;
      requests = [];
      return counted;
    },
    close() {
      clearInterval(timer);
      server.close();
      server.closeAllConnections();
    },
  };
}
