/** What runs in a thread of its own: what holds and counts evidence, and what reads files. */
export type ThreadPart = 'evidence-holder' | 'evidence-reader';

/** A thread and the way to it. */
export interface Thread {
  /** Hands a message on, once the thread listens. */
  readonly send: (message: unknown) => void;
  readonly end: () => void;
}

/**
 * Starts a thread.
 *
 * @param hear Takes what the thread says.
 * @param broken Told once that the thread could not be loaded, or broke off.
 */
export type StartThread = (part: ThreadPart, hear: (message: unknown) => void, broken: () => void) => Thread;

/**
 * Starts threads from a file. The first word of each says that it listens.
 *
 * A worker that is started by the address of its file goes by the policy that the file is sent with, which on most
 * hosts is none. Started from text of the page’s own it goes by the page’s policy, so that it can ask nobody but this
 * site for anything. Where a host forbids that, it is started by its address all the same.
 *
 * @param address The file’s address. It starts the part that the worker’s name names.
 */
export function threadsFrom(address: string): StartThread {
  return (part, hear, broken) => {
    const waiting: unknown[] = [];
    const text = new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' });
    const textAddress = URL.createObjectURL(text);
    let isListening = false;
    let worker = begin(textAddress, () => {
      worker = begin(address, broken);
    });

    function begin(from: string, otherwise: () => void): Worker {
      const started = new Worker(from, { type: 'module', name: part });
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
      return started;
    }

    return {
      send: (message) => {
        if (isListening) worker.postMessage(message);
        else waiting.push(message);
      },
      end: () => worker.terminate(),
    };
  };
}
