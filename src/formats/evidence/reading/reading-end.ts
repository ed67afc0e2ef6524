import type { FileRefusal } from '../../../domain/poam/evidence.ts';
import type { ReadingStopped } from './reader.ts';

/** Why reading ended before its time. Thrown within the readers, never out of them. */
export class ReadingEnd extends Error {
  /**
   * `refused`: the file is not read, and the message says why. `damaged`: a part of it is not what it should be, and
   * the message says how. `stopped`: the caller canceled it.
   */
  readonly reason: 'refused' | 'damaged' | 'stopped';

  constructor(reason: ReadingEnd['reason'], message = '') {
    super(message);
    this.reason = reason;
  }
}

/** What an early end of reading comes to. What no reader foresaw counts as a damaged file. */
export function outcomeOfEnd(error: unknown, file: string): FileRefusal | ReadingStopped {
  if (!(error instanceof ReadingEnd)) {
    const message = `${file} could not be read. It may be damaged. Save it again, and try again.`;
    return { kind: 'refused', file, message };
  }
  if (error.reason === 'stopped') return { kind: 'stopped', file };
  const advice = error.reason === 'damaged' ? ' Download or save the file again, and try again.' : '';
  return { kind: 'refused', file, message: `${error.message}${advice}` };
}
