import { readEvidence } from '../../../formats/evidence/read-evidence.ts';
import type { EvidenceReading, ReadingOptions, ReadingProgress } from '../../../formats/evidence/reading/reader.ts';
import type { TaskContext } from '../../../workers/requests.ts';

/** A file to read, and what its owner said about it. */
export interface ReadingTask
  extends Pick<ReadingOptions, 'answers' | 'mapping' | 'poamMapping' | 'kept' | 'withInventory'> {
  readonly file: File;
}

/** Milliseconds between two reports of progress. */
const between = 100;

/**
 * What the worker does that reads files, one at a time. The worker that holds the evidence starts it, and ends it to call
 * off a file. What it read goes there straight, never through the page.
 */
export const fileTasks = {
  read: ({ file, ...options }: ReadingTask, { report }: TaskContext<ReadingProgress>): Promise<EvidenceReading> => {
    let reported = performance.now();
    return readEvidence(file, {
      ...options,
      onProgress: (progress) => {
        const now = performance.now();
        if (now - reported < between) return;
        reported = now;
        report(progress);
      },
    });
  },
};
