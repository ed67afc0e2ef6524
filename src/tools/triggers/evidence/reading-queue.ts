import type { ReadingProgress } from '../../../formats/poam-table/reading.ts';
import type { EvidenceReading, EvidenceWishes } from './read-evidence.ts';

/** What a thread that reads is given. */
export interface ReadingTask extends Pick<EvidenceWishes, 'answers' | 'mapping'> {
  readonly file: File;
}

/** What a thread that reads says about the file it was given. */
export type ReadingNews =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'done'; readonly reading: EvidenceReading }
  | { readonly kind: 'failed'; readonly message: string };

/** A thread that reads one file at a time. */
export interface ReaderThread {
  readonly read: (task: ReadingTask) => void;
  readonly end: () => void;
}

/** Files that wait to be read, one after the other. */
export interface ReadingQueue {
  readonly add: (id: number, task: ReadingTask, hear: (news: ReadingNews) => void) => void;
  /** Stops the reading of a file, which then is heard to be stopped. Does nothing for one that is not being read. */
  readonly stop: (id: number) => void;
}

/**
 * Starts a queue without files.
 *
 * Workbooks and POA&Ms as text are read without a pause, so a thread that reads one hears nothing meanwhile. To call such
 * a file off its thread is ended; files that were read lie in another thread, and nothing is read twice. That ends every
 * kind of reading at once, however long a step of it may take. One thread reads one file at a time, so that the memory in
 * use is that of one; once nothing waits the thread is ended, which gives all of it back.
 *
 * @param start Starts a thread; what it says is to be handed on. A thread that breaks off is said to have failed.
 */
export function startQueue(start: (hear: (news: ReadingNews) => void) => ReaderThread): ReadingQueue {
  const waiting: { readonly id: number; readonly task: ReadingTask; readonly hear: (news: ReadingNews) => void }[] = [];
  let thread: ReaderThread | undefined;
  let isReading = false;

  function next(): void {
    const [first] = waiting;
    if (isReading) return;
    if (first === undefined) {
      end();
      return;
    }
    isReading = true;
    try {
      thread ??= startThread();
      thread.read(first.task);
    } catch (error) {
      settle({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  function startThread(): ReaderThread {
    const started = start((news) => {
      // What an ended thread had said before is heard still.
      if (thread === started) settle(news);
    });
    return started;
  }

  function settle(news: ReadingNews): void {
    const first = waiting[0];
    if (news.kind === 'progress') {
      first?.hear(news);
      return;
    }
    waiting.shift();
    isReading = false;
    if (news.kind === 'failed') end();
    first?.hear(news);
    next();
  }

  function end(): void {
    thread?.end();
    thread = undefined;
  }

  return {
    add: (id, task, hear) => {
      waiting.push({ id, task, hear });
      next();
    },
    stop: (id) => {
      const place = waiting.findIndex((one) => one.id === id);
      const [found] = place < 0 ? [] : waiting.splice(place, 1);
      if (found === undefined) return;
      if (place === 0) {
        end();
        isReading = false;
      }
      found.hear({ kind: 'done', reading: { kind: 'stopped', file: found.task.file.name } });
      next();
    },
  };
}
