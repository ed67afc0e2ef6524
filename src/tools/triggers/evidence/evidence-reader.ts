/*
 * The thread that reads files, one at a time. The thread that holds the evidence starts it, and ends it to call off a
 * file. What it read goes there straight, never through the page.
 */
import { readEvidence } from './read-evidence.ts';
import type { ReadingNews, ReadingTask } from './reading-queue.ts';

/** Milliseconds between two words about how far reading has come. */
const between = 100;

/** Reads each file that this thread is given, and tells how far it has come. */
export function readWhatComes(): void {
  addEventListener('message', async ({ data: { file, ...task } }: MessageEvent<ReadingTask>) => {
    const say = (news: ReadingNews) => postMessage(news);
    let told = performance.now();
    try {
      const reading = await readEvidence(file, {
        ...task,
        onProgress: (progress) => {
          const now = performance.now();
          if (now - told < between) return;
          told = now;
          say({ kind: 'progress', progress });
        },
      });
      say({ kind: 'done', reading });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say({ kind: 'failed', message: `${file.name} could not be read: ${reason}` });
    }
  });
}
