import type { Port } from './requests.ts';

/** A worker that was started. Messages are handed on to it once it listens. */
export interface StartedWorker extends Port {
  readonly end: () => void;
}

/**
 * Starts a worker.
 *
 * @param name Tells the worker which part of its file it is to run.
 * @param broken Called once, where the worker could not be loaded or broke off.
 */
export type StartWorker = (name: string, broken: () => void) => StartedWorker;

/** The first message of a worker: from now on it listens. */
export const listening = 'listening';

/**
 * Starts workers from a file, whose first message has to be {@link listening}.
 *
 * A worker that is started by the address of its file goes by the policy that the file is sent with, which on most
 * hosts is none. Started from text of the page’s own it goes by the page’s policy, so that it can ask nobody but this
 * site for anything. Where a host forbids that, it is started by its address all the same.
 *
 * @param script What the worker runs. Left out: it loads the file at the address.
 */
export function workersFrom(address: string, script = `import ${JSON.stringify(address)}`): StartWorker {
  return (name, broken) => {
    const waiting: Parameters<Port['postMessage']>[] = [];
    const listeners: Parameters<Port['addEventListener']>[1][] = [];
    const text = new Blob([script], { type: 'text/javascript' });
    const textAddress = URL.createObjectURL(text);
    let isListening = false;
    let worker = begin(textAddress, () => {
      worker = begin(address, broken);
    });

    function begin(from: string, otherwise: () => void): Worker {
      const started = new Worker(from, { type: 'module', name });
      started.addEventListener('message', (event) => {
        if (isListening) {
          for (const hear of listeners) hear(event);
          return;
        }
        isListening = true;
        URL.revokeObjectURL(textAddress);
        for (const [message, transfer] of waiting.splice(0)) started.postMessage(message, transfer);
      });
      started.addEventListener('error', (event) => {
        event.preventDefault();
        started.terminate();
        if (isListening) broken();
        else otherwise();
      });
      return started;
    }

    return {
      postMessage: (message, transfer) => {
        if (isListening) worker.postMessage(message, transfer);
        else waiting.push([message, transfer]);
      },
      addEventListener: (_, hear) => listeners.push(hear),
      end: () => worker.terminate(),
    };
  };
}
