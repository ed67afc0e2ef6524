import { describe, expect, it } from 'vitest';
import { type ReaderThread, type ReadingNews, startQueue } from '../../../src/tools/triggers/evidence/reading-queue.ts';

/** A queue whose threads do as the test says. */
function openQueue() {
  const threads: { files: string[]; isEnded: boolean; say: (news: ReadingNews) => void }[] = [];
  const heard: string[] = [];
  const queue = startQueue((say): ReaderThread => {
    const thread = { files: [] as string[], isEnded: false, say };
    threads.push(thread);
    return {
      read: ({ file }) => thread.files.push(file.name),
      end: () => {
        thread.isEnded = true;
      },
    };
  });
  const add = (id: number, name: string) =>
    queue.add(id, { file: new File([], name) }, (news) =>
      heard.push(`${name} ${news.kind === 'done' ? news.reading.kind : news.kind}`),
    );
  return { queue, threads, heard, add };
}

const done = (file: string): ReadingNews => ({ kind: 'done', reading: { kind: 'refused', file, message: '' } });
const progress: ReadingNews = { kind: 'progress', progress: { done: 1, total: 2, rows: 0 } };

describe('the files that wait to be read', () => {
  it('are read one after the other by one thread, which is ended when nothing waits', () => {
    const { threads, heard, add } = openQueue();
    add(1, 'a');
    add(2, 'b');
    expect(threads.map(({ files }) => files)).toEqual([['a']]);
    threads[0]?.say(progress);
    threads[0]?.say(done('a'));
    expect(threads).toMatchObject([{ files: ['a', 'b'], isEnded: false }]);
    threads[0]?.say(done('b'));
    expect(threads).toMatchObject([{ isEnded: true }]);
    expect(heard).toEqual(['a progress', 'a refused', 'b refused']);
    add(3, 'c');
    expect(threads.map(({ files }) => files)).toEqual([['a', 'b'], ['c']]);
  });

  it('are stopped by ending the thread that reads them, and the next is read by another', () => {
    const { queue, threads, heard, add } = openQueue();
    add(1, 'a');
    add(2, 'b');
    add(3, 'c');
    queue.stop(2);
    queue.stop(1);
    queue.stop(1);
    expect(threads).toMatchObject([
      { files: ['a'], isEnded: true },
      { files: ['c'], isEnded: false },
    ]);
    threads[0]?.say(done('a'));
    threads[1]?.say(done('c'));
    expect(heard).toEqual(['b stopped', 'a stopped', 'c refused']);
  });

  it('go on with another thread after one broke off', () => {
    const { threads, heard, add } = openQueue();
    add(1, 'a');
    add(2, 'b');
    threads[0]?.say({ kind: 'failed', message: 'It broke.' });
    expect(threads).toMatchObject([{ isEnded: true }, { files: ['b'] }]);
    expect(heard).toEqual(['a failed']);
  });

  it('fail, each by itself, where no thread can be started', () => {
    const heard: string[] = [];
    const queue = startQueue(() => {
      throw new Error('No threads here.');
    });
    for (const id of [1, 2]) queue.add(id, { file: new File([], 'a') }, ({ kind }) => heard.push(`${id} ${kind}`));
    expect(heard).toEqual(['1 failed', '2 failed']);
  });
});
