import type { ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { readNessus } from '../../../src/formats/evidence/nessus/read-nessus.ts';
import { inPieces } from './nessus-builder.ts';
import { openedFile } from './opened-file.ts';

/** Reads a Nessus scan, in pieces of a size; throws where it is refused. */
export async function readScan(content: string | Uint8Array, size?: number): Promise<ScanEvidence> {
  const result = await readNessus(openedFile(inPieces(content, size), 'scan.nessus'));
  if (result.kind !== 'scan') throw new Error(JSON.stringify(result));
  return result;
}

/** How many rows of a scan are left out. */
export const leftOut = ({ issues }: ScanEvidence) =>
  issues.filter(({ kind }) => kind === 'left-out').reduce((sum, { rows = 1 }) => sum + rows, 0);

/** How many rows of a scan became findings. */
export const counted = ({ findings }: ScanEvidence) => findings.reduce((sum, { rows = 0 }) => sum + rows, 0);
