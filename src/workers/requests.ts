/** One end of the line between a page and a worker, or between two workers. */
export interface Port {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
  readonly addEventListener: (type: 'message', hear: (event: { readonly data: unknown }) => void) => void;
}

/** What a task is given while it runs. */
export interface TaskContext<Progress = unknown> {
  /** Aborted once the asker calls the task off. */
  readonly signal: AbortSignal;
  /** Tells the asker how far the task has come. */
  readonly report: (progress: Progress) => void;
}

/** A task that one end does for the other. What it takes and gives has to stand structured cloning. */
// biome-ignore lint/suspicious/noExplicitAny: each task has an input and a progress of its own.
export type Task = (input: any, context: TaskContext<any>) => unknown;

type ProgressOf<Asked extends Task> = Parameters<Asked>[1] extends TaskContext<infer Progress> ? Progress : never;

/** What may come with a request. */
export interface RequestOptions<Progress> {
  /** Calls the task off, which is then answered as it pleases. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** What is handed over instead of being copied. */
  readonly transfer?: Transferable[];
}

/** The asking end. */
export interface Requests<Tasks extends Readonly<Record<keyof Tasks, Task>>> {
  /** Has a task done. Rejected, with a sentence to show, where it fails or the line breaks. */
  readonly ask: <Name extends keyof Tasks & string>(
    name: Name,
    input: Parameters<Tasks[Name]>[0],
    options?: RequestOptions<ProgressOf<Tasks[Name]>>,
  ) => Promise<Awaited<ReturnType<Tasks[Name]>>>;
  /** Ends the line: everything not answered, and all that is asked from now on, is rejected with this message. */
  readonly end: (message: string) => void;
}

type Request = { readonly id: number } & (
  | { readonly name: string; readonly input: unknown }
  | { readonly cancel: true }
);
type Reply = { readonly id: number } & (
  | { readonly progress: unknown }
  | { readonly error: string }
  | { readonly result: unknown }
);

/** Starts asking the other end of a line for tasks. */
export function requestsTo<Tasks extends Readonly<Record<keyof Tasks, Task>>>(port: Port): Requests<Tasks> {
  type Waiting = {
    resolve: (result: never) => void;
    reject: (error: Error) => void;
    onProgress?: ((progress: never) => void) | undefined;
  };
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: string | undefined;
  port.addEventListener('message', ({ data }) => {
    const reply = data as Reply;
    const one = waiting.get(reply.id);
    if ('progress' in reply) return one?.onProgress?.(reply.progress as never);
    waiting.delete(reply.id);
    if ('error' in reply) one?.reject(new Error(reply.error));
    else one?.resolve(reply.result as never);
  });
  return {
    ask: (name, input, { signal, onProgress, transfer = [] } = {}) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(new Error(ended));
        const id = ++lastId;
        waiting.set(id, { resolve, reject, onProgress });
        port.postMessage({ id, name, input } satisfies Request, transfer);
        const cancel = () => port.postMessage({ id, cancel: true } satisfies Request, []);
        if (signal?.aborted) cancel();
        else signal?.addEventListener('abort', cancel, { once: true });
      }),
    end: (message) => {
      ended = message;
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    },
  };
}

/**
 * Does tasks for the other end of a line, from now on. Every request is answered, if need be with why it failed.
 *
 * @param port Left out within a worker, which answers whoever started it.
 */
export function answerRequests<Tasks extends Readonly<Record<keyof Tasks, Task>>>(
  tasks: Tasks,
  port = globalThis as unknown as Port,
): void {
  const running = new Map<number, AbortController>();
  port.addEventListener('message', async ({ data }) => {
    const request = data as Request;
    const { id } = request;
    if ('cancel' in request) return running.get(id)?.abort();
    const stop = new AbortController();
    running.set(id, stop);
    const reply = (rest: Omit<Reply, 'id'>) => port.postMessage({ id, ...rest }, []);
    try {
      const report = (progress: unknown) => reply({ progress });
      reply({ result: await tasks[request.name as keyof Tasks](request.input, { signal: stop.signal, report }) });
    } catch (error) {
      reply({ error: error instanceof Error ? error.message : String(error) });
    }
    running.delete(id);
  });
}
