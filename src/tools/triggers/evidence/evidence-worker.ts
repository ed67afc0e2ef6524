/*
 * The thread that holds and counts evidence. It answers every request, if need be with a failure, and goes on.
 */
import { startDesk } from './evidence-desk.ts';
import type { EvidenceReply, EvidenceRequest, FileOutcome } from './protocol.ts';
import type { EvidenceReading } from './read-evidence.ts';
import { type ReaderThread, type ReadingNews, startQueue } from './reading-queue.ts';
import type { StartThread } from './start-thread.ts';

/** Answers what the page asks of the evidence, from now on. */
export function holdWhatComes(startThread: StartThread): void {
  const desk = startDesk();
  const queue = startQueue(startReader);
  /** Requests about the count are answered one after the other: a list is that of the count asked for before it. */
  let before: Promise<void> = Promise.resolve();

  // Whatever nobody awaits is no reason to end.
  addEventListener('unhandledrejection', (event) => event.preventDefault());

  addEventListener('message', ({ data: request }: MessageEvent<EvidenceRequest>) => {
    if (request.kind === 'stop') queue.stop(request.id);
    else if (request.kind === 'forget') {
      queue.stop(request.id);
      desk.forget(request.id);
    } else if (request.kind === 'read') read(request);
    else {
      before = before.then(async () => {
        try {
          reply(await answerTo(request));
        } catch (error) {
          fail(request.id, error);
        }
      });
    }
  });

  function read({ id, file, answers, mapping }: Extract<EvidenceRequest, { kind: 'read' }>): void {
    const task = { file, ...(answers ? { answers } : {}), ...(mapping ? { mapping } : {}) };
    queue.add(id, task, (news) => {
      if (news.kind === 'progress') reply({ kind: 'progress', id, ...news.progress });
      else if (news.kind === 'failed') fail(id, news.message);
      else {
        try {
          reply({ kind: 'read', id, result: outcomeOf(id, news.reading) });
        } catch (error) {
          fail(id, error);
        }
      }
    });
  }

  function outcomeOf(id: number, reading: EvidenceReading): FileOutcome {
    const { file } = reading;
    if (reading.kind === 'question') return { outcome: 'asked', file, question: reading };
    if (reading.kind === 'refused') return { outcome: 'refused', file, message: reading.message };
    if (reading.kind === 'stopped') return { outcome: 'stopped', file };
    return desk.hold(id, reading);
  }

  async function answerTo(
    request: Exclude<EvidenceRequest, { kind: 'read' | 'stop' | 'forget' }>,
  ): Promise<EvidenceReply> {
    const { id } = request;
    switch (request.kind) {
      case 'count':
        return { kind: 'counted', id, count: await desk.count(request.settings) };
      case 'rows':
        return { kind: 'rows', id, ...(await desk.rows(request.list, request.from, request.amount, request.sort)) };
      case 'csv':
        return { kind: 'csv', id, file: new Blob([await desk.csv(request.list)], { type: 'text/csv' }) };
      case 'ahead':
        return { kind: 'ahead', id, ahead: await desk.ahead() };
      case 'fill':
        return { kind: 'filled', id, filled: await desk.fill(request.facts, request.options) };
    }
  }

  function startReader(hear: (news: ReadingNews) => void): ReaderThread {
    const broken = () =>
      hear({ kind: 'failed', message: 'What reads the file did not load, or broke off. Try it again.' });
    const thread = startThread('evidence-reader', (news) => hear(news as ReadingNews), broken);
    return { read: (task) => thread.send(task), end: () => thread.end() };
  }

  function reply(message: EvidenceReply): void {
    postMessage(message);
  }

  function fail(id: number, error: unknown): void {
    reply({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
}
