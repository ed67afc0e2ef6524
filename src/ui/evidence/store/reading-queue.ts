import type { EvidenceReading, ReadingProgress } from '../../../formats/evidence/reading/reader.ts';
import type { TaskContext } from '../../../workers/requests.ts';
import type { ReadingTask } from '../reader/read-files.ts';

/** A worker that reads one file at a time. */
export interface Reader {
  readonly read: (task: ReadingTask, report: (progress: ReadingProgress) => void) => Promise<EvidenceReading>;
  readonly end: () => void;
}

/** Has a file read, once those before it were. One that is called off comes back as stopped. */
export type ReadingQueue = (task: ReadingTask, context: TaskContext<ReadingProgress>) => Promise<EvidenceReading>;

/**
 * Starts a queue without files.
 *
 * Workbooks and POA&Ms as text are read without a pause, so a worker that reads one hears nothing meanwhile. To call such
 * a file off its worker is ended; files that were read lie in another worker, and nothing is read twice. That ends every
 * kind of reading at once, however long a step of it may take. One worker reads one file at a time, so that the memory in
 * use is that of one; once nothing waits the worker is ended, which gives all of it back.
 *
 * @param start Starts a worker that reads.
 */
export function startQueue(start: () => Reader): ReadingQueue {
  let reader: Reader | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const end = () => {
    reader?.end();
    reader = undefined;
  };
  const read = async (
    task: ReadingTask,
    { signal, report }: TaskContext<ReadingProgress>,
    stopped: Promise<EvidenceReading>,
  ) => {
    try {
      if (signal.aborted) return await stopped;
      reader ??= start();
      return await Promise.race([reader.read(task, report), stopped]);
    } catch (error) {
      end();
      throw error;
    } finally {
      if (signal.aborted) end();
      waiting -= 1;
      if (waiting === 0) end();
    }
  };
  return (task, context) => {
    const { signal } = context;
    const stopped = new Promise<EvidenceReading>((resolve) => {
      const stop = () => resolve({ kind: 'stopped', file: task.file.name });
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
    });
    waiting += 1;
    const reading = before.then(() => read(task, context, stopped));
    before = reading.catch(() => {});
    return Promise.race([reading, stopped]);
  };
}
