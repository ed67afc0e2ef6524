import type { FileRefusal } from '../../domain/poam/evidence.ts';
import { evidenceKinds } from './kinds.ts';
import { poamCsv } from './poam-csv/kind.ts';
import type { EvidenceKind } from './reading/reader.ts';

/** How many bytes from the start of a file tell what it is. */
export const startBytes = 64 * 1024;

/**
 * Tells what a file is by what stands in it, never by the ending of its name: by its first bytes, or else by what they
 * say as text. What knows text is loaded for text alone.
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
  const start = bytes.subarray(0, startBytes);
  const kind = evidenceKinds.find(({ hasSignature }) => hasSignature?.(start)) ?? (await kindOfText(start, file));
  if (kind && size <= kind.mostBytes) return kind;
  const { notReadMessage, tooLargeMessage } = await import('./words.ts');
  return { kind: 'refused', file, message: kind ? tooLargeMessage(file, kind.mostBytes) : notReadMessage(file, start) };
}

/** A table of unknown headings may say by the name of its file what it is. */
const namesPoam = /poa&?m(?![a-z])/i;

async function kindOfText(bytes: Uint8Array, file: string): Promise<EvidenceKind | undefined> {
  const start = (await import('./text/file-start.ts')).startOf(bytes);
  for (const kind of evidenceKinds) if (await kind.recognize?.(start)) return kind;
  if (start.yamlRoot !== undefined) return undefined;
  if (namesPoam.test(file) && (await import('./text/first-rows.ts')).isTable(start)) return poamCsv;
  for (const kind of evidenceKinds) if (await kind.mayBe?.(start)) return kind;
  return undefined;
}
