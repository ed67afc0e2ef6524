import type { EvidenceKind } from '../reading/reader.ts';
import { isArchive, isCompound } from './containers.ts';

/** A POA&M workbook. Its reader looks into every archive, and says what the others are. */
export const workbook: EvidenceKind = {
  id: 'workbook',
  mostBytes: 200 * 1024 ** 2,
  hasSignature: (bytes) => isArchive(bytes) || isCompound(bytes),
  load: async () => {
    const { readWorkbook } = await import('./read-workbook.ts');
    return async (file, options) => readWorkbook(await file.bytes(), file.name, options);
  },
};
