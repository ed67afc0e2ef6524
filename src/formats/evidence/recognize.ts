import type { FileRefusal } from '../../domain/poam/evidence.ts';
import { evidenceKinds } from './kinds.ts';
import { type FileStart, startBytes, startOf } from './reading/file-start.ts';
import type { EvidenceKind } from './reading/reader.ts';

/**
 * Tells what a file is by what stands in it, never by the ending of its name.
 *
 * @param bytes The first bytes of the file: {@link startBytes} of them, or all if it has fewer.
 * @param size The size of the whole file, in bytes.
 * @param file Its name.
 */
export async function recognizeEvidence(
  bytes: Uint8Array,
  size: number,
  file: string,
): Promise<EvidenceKind | FileRefusal> {
  const start = startOf(bytes.subarray(0, startBytes));
  const kind = await kindOf(start);
  if (kind && size <= kind.mostBytes) return kind;
  const { notReadMessage, tooLargeMessage } = await import('./words.ts');
  return { kind: 'refused', file, message: kind ? tooLargeMessage(file, kind.mostBytes) : notReadMessage(file, start) };
}

async function kindOf(start: FileStart): Promise<EvidenceKind | undefined> {
  for (const kind of evidenceKinds) if (await kind.recognize(start)) return kind;
  for (const kind of evidenceKinds) if (await kind.mayBe?.(start)) return kind;
  return undefined;
}
