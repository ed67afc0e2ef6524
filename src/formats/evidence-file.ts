import type { FileRefusal } from '../domain/poam/evidence.ts';
import { isArchive, isCompound } from './containers.ts';
import { largestFiles } from './largest-files.ts';
import type { RecognizedFile } from './recognized-file.ts';

/** How many bytes from the start of a file tell what it is. */
export const tellingBytes = 64 * 1024;

/**
 * Tells what a file is by its first bytes and by what stands in them, never by the ending of its name. An archive and a
 * locked office file are given to the reader of workbooks, which looks closer; what knows all other files is loaded for
 * them alone.
 *
 * @param start The first bytes of the file: {@link tellingBytes} of them, or all if it has fewer.
 * @param size The size of the whole file, in bytes.
 * @param file Its name.
 */
export async function recognizeEvidence(
  start: Uint8Array,
  size: number,
  file: string,
): Promise<RecognizedFile | FileRefusal> {
  if (size === 0 || start.length === 0) return { kind: 'refused', file, message: `${file} is empty.` };
  const found: RecognizedFile | FileRefusal =
    isArchive(start) || isCompound(start)
      ? { kind: 'recognized', file, as: 'workbook', isCertain: true }
      : await (await import('./evidence-start.ts')).recognizeStart(start.subarray(0, tellingBytes), file);
  if (found.kind === 'refused' || size <= largestFiles[found.as]) return found;
  const limit = largestFiles[found.as] / 1024 ** 2;
  const words = limit < 1024 ? `${limit} MB` : `${limit / 1024} GB`;
  const message = `${file} is larger than ${words}, the most that we read of such a file. Split it, or export less at a time.`;
  return { kind: 'refused', file, message };
}
