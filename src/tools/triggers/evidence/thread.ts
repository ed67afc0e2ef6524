/*
 * The start of the threads that read and hold evidence. On the page this file tells its own address; run by a worker, it
 * starts the part that the worker’s name names. Both are one build with the page, so that what page and threads share
 * is sent once.
 */

import { readWhatComes } from './evidence-reader.ts';
import { type ThreadPart, threadsFrom } from './start-thread.ts';

/** Starts a thread that holds and counts evidence, or one that reads files. */
export const startThread = threadsFrom(import.meta.url);

const parts: Readonly<Record<ThreadPart, () => Promise<void>>> = {
  'evidence-holder': async () => (await import('./evidence-worker.ts')).holdWhatComes(startThread),
  'evidence-reader': async () => readWhatComes(),
};

if ('WorkerGlobalScope' in globalThis) {
  const part = Object.entries(parts).find(([name]) => name === self.name)?.[1];
  // What cannot be loaded is reported as an error of the thread, which the page hears of.
  part?.().then(() => postMessage('listening'), reportError);
}
