import { describe, expect, it } from 'vitest';
import type { EvidenceReading } from '../../../src/formats/evidence/reading/reader.ts';
import { type Reader, startQueue } from '../../../src/ui/evidence/store/reading-queue.ts';

const readAs = (file: string): EvidenceReading => ({ kind: 'refused', file, message: '' });

/** A queue whose readers do as the test says. */
function openQueue() {
  const readers: {
    files: string[];
    isEnded: boolean;
    report: () => void;
    done: () => void;
    fail: (message: string) => void;
  }[] = [];
  const heard: string[] = [];
  const start = (): Reader => {
    const reader = { files: [] as string[], isEnded: false, report: () => {}, done: () => {}, fail: (_: string) => {} };
    readers.push(reader);
    return {
      read: ({ file: { name } }, report) => {
        reader.files.push(name);
        reader.report = () => report({ done: 1, total: 2, rows: 0 });
        return new Promise((resolve, reject) => {
          reader.done = () => resolve(readAs(name));
          reader.fail = (message) => reject(new Error(message));
        });
      },
      end: () => {
        reader.isEnded = true;
      },
    };
  };
  const queue = startQueue(start);
  const add = (name: string) => {
    const stop = new AbortController();
    const context = { signal: stop.signal, report: () => heard.push(`${name} progress`) };
    const result = queue({ file: new File([], name) }, context).then(
      ({ kind }) => heard.push(`${name} ${kind}`),
      ({ message }) => heard.push(`${name} failed: ${message}`),
    );
    return { stop: () => stop.abort(), result };
  };
  return { readers, heard, add };
}

/** Everything that follows from what was done so far has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the files that wait to be read', () => {
  it('are read one after the other by one worker, which is ended when nothing waits', async () => {
    const { readers, heard, add } = openQueue();
    add('a');
    add('b');
    await settled();
    expect(readers.map(({ files }) => files)).toEqual([['a']]);
    readers[0]?.report();
    readers[0]?.done();
    await settled();
    expect(readers).toMatchObject([{ files: ['a', 'b'], isEnded: false }]);
    readers[0]?.done();
    await settled();
    expect(readers).toMatchObject([{ isEnded: true }]);
    expect(heard).toEqual(['a progress', 'a refused', 'b refused']);
    add('c');
    await settled();
    expect(readers.map(({ files }) => files)).toEqual([['a', 'b'], ['c']]);
  });

  it('are stopped by ending the worker that reads them, and the next is read by another', async () => {
    const { readers, heard, add } = openQueue();
    const [a, b] = [add('a'), add('b')];
    add('c');
    await settled();
    b.stop();
    await b.result;
    expect(readers).toMatchObject([{ files: ['a'], isEnded: false }]);
    a.stop();
    a.stop();
    await settled();
    expect(readers).toMatchObject([
      { files: ['a'], isEnded: true },
      { files: ['c'], isEnded: false },
    ]);
    readers[0]?.done();
    readers[1]?.done();
    await settled();
    expect(heard).toEqual(['b stopped', 'a stopped', 'c refused']);
    expect(readers).toMatchObject([{}, { isEnded: true }]);
  });

  it('go on with another worker after one broke off', async () => {
    const { readers, heard, add } = openQueue();
    add('a');
    add('b');
    await settled();
    readers[0]?.fail('It broke.');
    await settled();
    expect(readers).toMatchObject([{ isEnded: true }, { files: ['b'] }]);
    expect(heard).toEqual(['a failed: It broke.']);
  });

  it('fail, each by itself, where no worker can be started', async () => {
    const queue = startQueue(() => {
      throw new Error('No workers here.');
    });
    for (const _ of [1, 2]) {
      const context = { signal: new AbortController().signal, report: () => {} };
      await expect(queue({ file: new File([], 'a') }, context)).rejects.toThrow('No workers here.');
    }
  });
});
