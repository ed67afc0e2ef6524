import type { FilledFacts } from '../../../domain/poam/bridge/filling.ts';
import type { EvidenceTable } from '../../../domain/poam/evidence-tables.ts';
import type { LookAhead } from '../../../domain/triggers/evaluation/look-ahead.ts';
import type { TriggerFacts } from '../../../domain/triggers/facts/trigger-facts.ts';
import type { ReadingOptions } from '../../../formats/evidence/reading/reader.ts';
import { requestsTo } from '../../../workers/requests.ts';
import type { CountSettings, CountSummary, EvidenceTasks, FileOutcome, FillWishes, ListPart } from './tasks.ts';
import { startWorker } from './worker/start.ts';

/** What reading a file can be given. */
export interface ReadWishes extends Pick<ReadingOptions, 'answers' | 'mapping' | 'onProgress'> {
  /** Calls the reading off; it then comes to the outcome `stopped`. */
  readonly signal?: AbortSignal;
}

/**
 * The evidence of one visit to the page, held in a worker. Each promise is rejected, with a sentence to show, where
 * something nobody foresaw went wrong; the evidence stays unless the worker itself is gone.
 */
export interface EvidenceClient {
  /**
   * Reads a file, or reads it again in place of the earlier time. Several may be asked for at once: they are read one after
   * the other.
   */
  readonly read: (file: File, wishes: ReadWishes) => Promise<FileOutcome>;
  /** Forgets a file, and stops reading it. The lists stay as they are until the next count. */
  readonly forget: (file: File) => void;
  readonly count: (settings: CountSettings) => Promise<CountSummary>;
  /** Rows of a list of the last count. */
  readonly rows: (list: string, part: ListPart) => Promise<EvidenceTable>;
  /** A whole list of the last count as a CSV file. */
  readonly csv: (list: string) => Promise<Blob>;
  /** What time alone brings to the items of the last count; nothing where the as-of day is not known. */
  readonly ahead: () => Promise<LookAhead | undefined>;
  /** The facts of the calculator, filled from the last count. */
  readonly fill: (facts: TriggerFacts, options: FillWishes) => Promise<FilledFacts>;
  /** Ends the worker and forgets everything. */
  readonly close: () => void;
}

const notLoaded = 'The reader of files did not load, or broke off. Reload the page and choose the files again.';

/** Starts the worker that holds and counts evidence. */
export function openEvidence(): EvidenceClient {
  const end = (message: string) => {
    worker.end();
    requests.end(message);
  };
  const worker = startWorker('evidence-store', () => end(notLoaded));
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
    read: (file, { onProgress, signal, ...task }) => {
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
    forget,
    count: (settings) => requests.ask('count', settings),
    rows: (list, part) => requests.ask('rows', { list, ...part }),
    csv: (list) => requests.ask('csv', list),
    ahead: () => requests.ask('ahead', undefined),
    fill: (facts, options) => requests.ask('fill', { facts, options }),
    close: () => end('The files were closed.'),
  };
}
