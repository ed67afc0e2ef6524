import { afterEach, describe, expect, it } from 'vitest';
import {
  answerRequests,
  type Port,
  type Requests,
  requestsTo,
  type Task,
  type TaskContext,
} from '../../src/workers/requests.ts';

const open: MessageChannel[] = [];

/** A line to somebody who does these tasks. */
function lineTo<Tasks extends Readonly<Record<keyof Tasks, Task>>>(tasks: Tasks): Requests<Tasks> {
  const channel = new MessageChannel();
  open.push(channel);
  answerRequests(tasks, channel.port2 as Port);
  const requests = requestsTo<Tasks>(channel.port1 as Port);
  channel.port1.start();
  channel.port2.start();
  return requests;
}

afterEach(() => {
  for (const { port1 } of open.splice(0)) port1.close();
});

describe('a request to a worker', () => {
  it('is answered under its own number, whatever is answered first', async () => {
    const finish: (() => void)[] = [];
    const { ask } = lineTo({
      later: (word: string) => new Promise<string>((resolve) => finish.push(() => resolve(`late ${word}`))),
      now: (word: string) => {
        for (const one of finish) one();
        return `now ${word}`;
      },
    });
    const first = ask('later', 'a');
    expect(await ask('now', 'b')).toBe('now b');
    expect(await first).toBe('late a');
  });

  it('fails with the words of the task, and the line goes on', async () => {
    const { ask } = lineTo({
      fails: () => {
        throw new RangeError('There is no such list.');
      },
      works: () => 1,
    });
    await expect(ask('fails', undefined)).rejects.toThrow('There is no such list.');
    expect(await ask('works', undefined)).toBe(1);
  });

  it('tells how far it has come, and is called off', async () => {
    const { ask } = lineTo({
      read: (amount: number, { signal, report }: TaskContext<number>) =>
        new Promise<string>((resolve) => {
          report(amount);
          signal.addEventListener('abort', () => resolve('stopped'));
        }),
    });
    const stop = new AbortController();
    const heard: number[] = [];
    const onProgress = (amount: number) => {
      heard.push(amount);
      stop.abort();
    };
    expect(await ask('read', 7, { signal: stop.signal, onProgress })).toBe('stopped');
    expect(heard).toEqual([7]);
    expect(await ask('read', 8, { signal: AbortSignal.abort() })).toBe('stopped');
  });

  it('hands over what is not to be copied', async () => {
    const { ask } = lineTo({ size: (bytes: ArrayBuffer) => bytes.byteLength });
    const bytes = new ArrayBuffer(12);
    expect(await ask('size', bytes, { transfer: [bytes] })).toBe(12);
    expect(bytes.byteLength).toBe(0);
  });

  it('is rejected where the line ends, and so is every later one', async () => {
    const { ask, end } = lineTo({ never: () => new Promise<void>(() => {}) });
    const asked = ask('never', undefined);
    end('The worker is gone.');
    await expect(asked).rejects.toThrow('The worker is gone.');
    await expect(ask('never', undefined)).rejects.toThrow('The worker is gone.');
  });
});
