/*
 * Searches the index, in a thread of its own: Pagefind's engine is WebAssembly, which the content policy of the pages
 * does not let them compile.
 */
import type { Answers, Numbered, Reply, Request } from './messages.ts';
import { type OpenIndex, openIndex } from './open-index.ts';

let index: OpenIndex | undefined;

// When the engine cannot start, Pagefind leaves a promise of its own unheard. What is wrong is answered below.
addEventListener('unhandledrejection', (event) => event.preventDefault());

addEventListener('message', async ({ data: { number, request } }: MessageEvent<Numbered>) => {
  const reply = (message: Reply) => postMessage(message);
  try {
    reply({ number, answer: await answerTo(request) });
  } catch (error) {
    reply({ number, fault: error instanceof Error ? error.message : String(error) });
  }
});

async function answerTo(request: Request): Promise<Answers[keyof Answers]> {
  if (request.ask === 'open') {
    index = await openIndex(request.folder, request.pack);
    return true;
  }
  if (!index) throw new Error('The index is not open.');
  return request.ask === 'search'
    ? index.search(request.concepts)
    : index.read(request.concepts, request.pages, request.sections);
}
