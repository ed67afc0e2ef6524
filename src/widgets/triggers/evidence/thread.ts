/*
 * The start of the threads that read and hold evidence. On the page this file tells its own address; run by a worker, it
 * starts the part that the worker’s name names. Both are one build with the page, so that what page and threads share
 * is sent once.
 */

import { readWhatComes } from './evidence-reader.ts';

const parts = {
  'evidence-holder': async () => void (await import('./evidence-worker.ts')),
  'evidence-reader': async () => readWhatComes(),
} as const;

/** What runs in a thread of its own: what holds and counts evidence, and what reads files. */
export type ThreadPart = keyof typeof parts;

/** A thread and the way to it. */
export interface Thread {
  /** Hands a message on, once the thread listens. */
  readonly send: (message: unknown) => void;
  readonly end: () => void;
}

const ownAddress = import.meta.url;

if ('WorkerGlobalScope' in globalThis) {
  const part = Object.entries(parts).find(([name]) => name === self.name)?.[1];
  // What cannot be loaded is reported as an error of the thread, which the page hears of.
  part?.().then(() => postMessage('listening'), reportError);
}

/**
 * Starts a thread.
 *
 * A worker that is started by the address of its file goes by the policy that the file is sent with, which on most
 * hosts is none. Started from text of the page’s own it goes by the page’s policy, so that it can ask nobody but this
 * site for anything. Where a host forbids that, it is started by its address all the same.
 *
 * @param hear Takes what the thread says.
 * @param broken Told once that the thread could not be loaded, or broke off.
 */
export function startThread(part: ThreadPart, hear: (message: unknown) => void, broken: () => void): Thread {
  const waiting: unknown[] = [];
  const text = new Blob([`import ${JSON.stringify(ownAddress)}`], { type: 'text/javascript' });
  const textAddress = URL.createObjectURL(text);
  let isListening = false;
  let worker = begin(textAddress, () => {
    worker = begin(ownAddress, broken);
  });

  function begin(address: string, otherwise: () => void): Worker {
    const started = new Worker(address, { type: 'module', name: part });
    started.addEventListener('message', ({ data }) => {
      if (isListening) return hear(data);
      isListening = true;
      URL.revokeObjectURL(textAddress);
      for (const message of waiting.splice(0)) started.postMessage(message);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      started.terminate();
      if (isListening) broken();
      else otherwise();
    });
    started.addEventListener('messageerror', broken);
    return started;
  }

  return {
    send: (message) => {
      if (isListening) worker.postMessage(message);
      else waiting.push(message);
    },
    end: () => worker.terminate(),
  };
}
