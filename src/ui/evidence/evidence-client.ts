import type { TriggerFacts } from '../../domain/triggers/facts/trigger-facts.ts';
import type { ReadingOptions } from '../../formats/evidence/reading/reader.ts';
import { requestsTo } from '../../workers/requests.ts';
import type { CountSettings, EvidenceTasks, FillWishes, ListPart, MonthSettings } from './tasks.ts';
import { say } from './words/files.ts';
import { startWorker } from './worker/start.ts';

/** What reading a file can be given. */
export interface ReadWishes
  extends Pick<ReadingOptions, 'answers' | 'mapping' | 'poamMapping' | 'kept' | 'withInventory' | 'onProgress'> {
  /** Calls the reading off; it then comes to the outcome `stopped`. */
  readonly signal?: AbortSignal;
}

/** The worker that holds the evidence of one visit to the page, as {@link openEvidence} gives it. */
export type EvidenceClient = ReturnType<typeof openEvidence>;

/**
 * Starts the worker that holds and counts evidence. What it does stands at {@link EvidenceTasks}. Each promise is rejected,
 * with a sentence to show, where something nobody foresaw went wrong; the evidence stays unless the worker itself is gone.
 */
export function openEvidence() {
  const end = (message: string) => {
    worker.end();
    requests.end(message);
  };
  const worker = startWorker('evidence-store', () => end(say('not-loaded')));
  const requests = requestsTo<EvidenceTasks>(worker);
  const held = new Map<File, { readonly key: number; readonly stop: () => void }>();
  let lastKey = 0;

  const forget = (file: File) => {
    const one = held.get(file);
    held.delete(file);
    one?.stop();
    if (one) void requests.ask('forget', one.key).catch(() => {});
  };

  return {
    /**
     * Reads a file, or reads it again in place of the earlier time. Several may be asked for at once: they are read one
     * after the other.
     */
    read: (file: File, { onProgress, signal, ...task }: ReadWishes) => {
      forget(file);
      const stop = new AbortController();
      const key = ++lastKey;
      held.set(file, { key, stop: () => stop.abort() });
      return requests.ask(
        'read',
        { file, key, ...task },
        {
          signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
          onProgress,
        },
      );
    },
    /** Forgets a file, and stops reading it. */
    forget,
    count: (settings: CountSettings) => requests.ask('count', settings),
    month: (settings: MonthSettings) => requests.ask('month', settings),
    rows: (list: string, part: ListPart) => requests.ask('rows', { list, ...part }),
    csv: (list: string) => requests.ask('csv', list),
    ahead: () => requests.ask('ahead', undefined),
    fill: (facts: TriggerFacts, options: FillWishes) => requests.ask('fill', { facts, options }),
    /** Ends the worker and forgets everything. */
    close: () => end(say('closed')),
  };
}
