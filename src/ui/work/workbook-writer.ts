/*
 * Writes workbooks in a worker: thousands of rows take seconds, in which the page would answer nothing. On the page this
 * file starts the worker from its own address; run by the worker, it writes.
 */

import type { Workbook } from '../../domain/documents/workbook.ts';
import { type ExcelOptions, writeExcel } from '../../formats/excel/write-excel.ts';
import { answerRequests, requestsTo } from '../../workers/requests.ts';
import { listening, workersFrom } from '../../workers/start-worker.ts';

/** A workbook to write. */
interface WritingTask {
  readonly workbook: Workbook;
  readonly options: ExcelOptions;
}

const tasks = { write: ({ workbook, options }: WritingTask) => writeExcel(workbook, options) };

/** By its name the worker knows what it is to run. */
const workerName = 'workbook-writer';

const startWorker = workersFrom(import.meta.url);

/** Writes a workbook in a worker; on the page itself where no worker can be had. */
export async function writeWorkbook(task: WritingTask): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startWorker(workerName, () => requests.end('The worker that writes workbooks is gone.'));
  const requests = requestsTo<typeof tasks>(worker);
  try {
    return await requests.ask('write', task);
  } catch {
    return await tasks.write(task);
  } finally {
    worker.end();
  }
}

if ('WorkerGlobalScope' in globalThis && self.name === workerName) {
  answerRequests(tasks);
  self.postMessage(listening);
}
