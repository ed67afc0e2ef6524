/*
 * The start of the workers that read files and hold evidence. On the page this file tells its own address; run by a
 * worker, it starts the part that the worker’s name names. Both are one build with the page, so that what page and
 * workers share is sent once.
 */

import { answerRequests } from '../../../workers/requests.ts';
import { listening, workersFrom } from '../../../workers/start-worker.ts';

/** Starts the worker that holds and counts evidence, or one that reads files. */
export const startWorker = workersFrom(import.meta.url);

/** What each worker does for the one that started it. */
const tasksOf = {
  'evidence-store': async () => (await import('../store/store-tasks.ts')).storeTasks(startWorker),
  'evidence-reader': async () => (await import('../reader/read-files.ts')).fileTasks,
} as const;

/** The name of a worker. */
export type WorkerName = keyof typeof tasksOf;

if ('WorkerGlobalScope' in globalThis && Object.hasOwn(tasksOf, self.name)) {
  // Whatever nobody awaits is no reason to end.
  addEventListener('unhandledrejection', (event) => event.preventDefault());
  // What cannot be loaded is reported as an error of the worker, which the page hears of.
  tasksOf[self.name as WorkerName]().then((tasks) => {
    answerRequests(tasks);
    self.postMessage(listening);
  }, reportError);
}
