import type { EvidenceReading } from '../../../formats/evidence/reading/reader.ts';
import { requestsTo } from '../../../workers/requests.ts';
import type { StartWorker } from '../../../workers/start-worker.ts';
import type { fileTasks } from '../reader/read-files.ts';
import type { EvidenceTasks, FileOutcome } from '../tasks.ts';
import { startStore } from './evidence-store.ts';
import { type Reader, startQueue } from './reading-queue.ts';

/** What the worker does that holds and counts evidence, from now on. */
export function storeTasks(startWorker: StartWorker): EvidenceTasks {
  const store = startStore();
  const queue = startQueue(() => startReader(startWorker));
  /** Tasks about the count are done one after the other: a list is that of the count asked for before it. */
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = before.then(task);
    before = result.catch(() => {});
    return result;
  };
  return {
    read: async ({ key, ...task }, { signal, report }) => outcomeOf(key, await queue({ ...task }, { signal, report })),
    forget: store.forget,
    count: (settings) => inTurn(() => store.count(settings)),
    month: (settings) => inTurn(() => store.month(settings)),
    rows: ({ list, from, amount, sort }) => inTurn(() => store.rows(list, from, amount, sort)),
    // As a file, which is handed over without being copied: the text of 50,000 items would hold up the page.
    csv: (list) => inTurn(async () => new Blob([await store.csv(list)], { type: 'text/csv' })),
    ahead: () => inTurn(store.ahead),
    fill: ({ facts, options }) => inTurn(() => store.fill(facts, options)),
  };

  function outcomeOf(key: number, reading: EvidenceReading): FileOutcome {
    const { file } = reading;
    switch (reading.kind) {
      case 'question':
        return { outcome: 'asked', file, question: reading };
      case 'refused':
        return { outcome: 'refused', file, message: reading.message };
      case 'stopped':
        return { outcome: 'stopped', file };
      default:
        return store.hold(key, reading);
    }
  }
}

/** Starts a worker that reads files. */
function startReader(startWorker: StartWorker): Reader {
  const worker = startWorker('evidence-reader', () =>
    requests.end('The file reader did not load, or it stopped. Try again.'),
  );
  const requests = requestsTo<typeof fileTasks>(worker);
  return {
    read: (task, report) => requests.ask('read', task, { onProgress: report }),
    end: worker.end,
  };
}
