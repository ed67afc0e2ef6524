import type { FilledFacts } from '../../../domain/poam/bridge/filling.ts';
import type { EvidenceTable } from '../../../domain/poam/evidence-tables.ts';
import type { LookAhead } from '../../../domain/triggers/evaluation/look-ahead.ts';
import type { TriggerFacts } from '../../../domain/triggers/facts/trigger-facts.ts';
import type { ScanTableMapping } from '../../../formats/scan-table/column-mapping.ts';
import type {
  CountSettings,
  CountSummary,
  EvidenceReply,
  EvidenceRequest,
  FileAnswers,
  FileOutcome,
  FillWishes,
} from './protocol.ts';
import { startThread } from './thread.ts';

/** What reading a file can be told. */
export interface ReadWishes {
  readonly answers?: FileAnswers | undefined;
  /** Which column of a table is what. */
  readonly mapping?: ScanTableMapping | undefined;
  /** Called some times a second: bytes read, of `total`, and rows met, 0 where they are not told. */
  readonly onProgress?: ((progress: { done: number; total: number; rows: number }) => void) | undefined;
  /** Calls the reading off; it then comes to the outcome `stopped`. */
  readonly signal?: AbortSignal | undefined;
}

/** A part of a list: from which row, how many, and sorted by which column, each from 0. */
export type RowWishes = Omit<Extract<EvidenceRequest, { kind: 'rows' }>, 'kind' | 'id' | 'list'>;

/**
 * The evidence of one visit to the page, held in a thread of its own. Each promise is rejected, with a sentence to show,
 * where something nobody foresaw went wrong; the evidence stays unless the thread itself is gone.
 */
export interface EvidenceClient {
  /**
   * Reads a file, or reads it again in place of the earlier time. Several may be asked for at once: they are read one after
   * the other.
   */
  readonly read: (file: File, wishes?: ReadWishes) => Promise<FileOutcome>;
  /** Forgets a file, and stops reading it. The lists stay as they are until the next count. */
  readonly forget: (file: File) => void;
  readonly count: (settings: CountSettings) => Promise<CountSummary>;
  /** Rows of a list of the last count. */
  readonly rows: (list: string, wishes: RowWishes) => Promise<EvidenceTable>;
  /** A whole list of the last count as a CSV file. */
  readonly csv: (list: string) => Promise<Blob>;
  /** What time alone brings to the items of the last count; nothing where the as-of day is not known. */
  readonly ahead: () => Promise<LookAhead | undefined>;
  /** The facts of the calculator, filled from the last count. */
  readonly fill: (facts: TriggerFacts, options: FillWishes) => Promise<FilledFacts>;
  /** Ends the thread and forgets everything. */
  readonly close: () => void;
}

type Asked = EvidenceRequest extends infer One ? (One extends unknown ? Omit<One, 'id'> : never) : never;

interface Waiting {
  readonly settle: (reply: EvidenceReply) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ReadWishes['onProgress'];
}

const notLoaded = 'The reader of files did not load, or broke off. Reload the page and choose the files again.';

/** Starts the thread that reads and counts evidence. */
export function openEvidence(): EvidenceClient {
  const thread = startThread(
    'evidence-holder',
    (message) => hear(message as EvidenceReply),
    () => end(notLoaded),
  );
  const waiting = new Map<number, Waiting>();
  const held = new Map<File, number>();
  let lastId = 0;
  let isOver = false;

  function end(message: string): void {
    isOver = true;
    thread.end();
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  }

  function hear(reply: EvidenceReply): void {
    const one = waiting.get(reply.id);
    if (reply.kind === 'progress') {
      one?.onProgress?.(reply);
      return;
    }
    waiting.delete(reply.id);
    if (reply.kind === 'failed') one?.reject(new Error(reply.message));
    else one?.settle(reply);
  }

  function ask<Kind extends EvidenceReply['kind']>(
    kind: Kind,
    request: Asked,
    onProgress?: ReadWishes['onProgress'],
  ): { readonly id: number; readonly reply: Promise<Extract<EvidenceReply, { kind: Kind }>> } {
    lastId += 1;
    const id = lastId;
    const reply = new Promise<Extract<EvidenceReply, { kind: Kind }>>((resolve, reject) => {
      if (isOver) return reject(new Error(notLoaded));
      const isMeant = (given: EvidenceReply): given is Extract<EvidenceReply, { kind: Kind }> => given.kind === kind;
      const settle = (given: EvidenceReply) => (isMeant(given) ? resolve(given) : reject(new Error(notLoaded)));
      waiting.set(id, { settle, reject, onProgress });
      thread.send({ ...request, id });
    });
    return { id, reply };
  }

  const forget = (file: File) => {
    const id = held.get(file);
    held.delete(file);
    if (id !== undefined) thread.send({ kind: 'forget', id } satisfies EvidenceRequest);
  };

  return {
    read: async (file, { answers, mapping, onProgress, signal } = {}) => {
      forget(file);
      const given = { ...(answers ? { answers } : {}), ...(mapping ? { mapping } : {}) };
      const { id, reply } = ask('read', { kind: 'read', file, ...given }, onProgress);
      held.set(file, id);
      const stop = () => thread.send({ kind: 'stop', id } satisfies EvidenceRequest);
      if (signal?.aborted) stop();
      signal?.addEventListener('abort', stop, { once: true });
      try {
        return (await reply).result;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    forget,
    count: async (settings) => (await ask('counted', { kind: 'count', settings }).reply).count,
    rows: (list, wishes) => ask('rows', { kind: 'rows', list, ...wishes }).reply,
    csv: async (list) => (await ask('csv', { kind: 'csv', list }).reply).file,
    ahead: async () => (await ask('ahead', { kind: 'ahead' }).reply).ahead,
    fill: async (facts, options) => (await ask('filled', { kind: 'fill', facts, options }).reply).filled,
    close: () => end('The files were closed.'),
  };
}
