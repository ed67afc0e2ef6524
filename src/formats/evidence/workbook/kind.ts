import type { EvidenceKind } from '../reading/reader.ts';
import { isArchive, isCompound } from './containers.ts';

/** A POA&M or inventory workbook. Its reader looks into every archive, and says what the others are. */
export const workbook: EvidenceKind = {
  id: 'workbook',
  mostBytes: 200 * 1024 ** 2,
  hasSignature: (bytes) => isArchive(bytes) || isCompound(bytes),
  load: async () => {
    const { readWorkbook } = await import('./read-workbook.ts');
    return async (file, options) => {
      const bytes = await file.bytes();
      const reading = readWorkbook(bytes, file.name, options);
      const isPoam = reading.kind !== 'refused' && !('table' in reading);
      return isPoam ? reading : (await import('./other-workbook.ts')).readOtherWorkbook(reading, bytes, file, options);
    };
  },
};
