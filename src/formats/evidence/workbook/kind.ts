import type { EvidenceKind } from '../reading/reader.ts';
import { isArchive, isCompound } from './containers.ts';

/** A POA&M or inventory workbook. Its reader looks into every archive, and says what the others are. */
export const workbook: EvidenceKind = {
  id: 'workbook',
  mostBytes: 200 * 1024 ** 2,
  hasSignature: (bytes) => isArchive(bytes) || isCompound(bytes),
  load: async () => {
    const { namesInArchive, readWorkbook } = await import('./read-workbook.ts');
    return async (file, options) => {
      const bytes = await file.bytes();
      const reading = readWorkbook(bytes, file.name, options);
      const isOther =
        reading.kind === 'refused' || (reading.kind === 'question' && reading.question === 'poam-columns');
      if (!isOther) return reading;
      if (isArchive(bytes)) {
        const { readInventoryWorkbook } = await import('../inventory/read-inventory-workbook.ts');
        const inventory = readInventoryWorkbook(bytes, file.name, options);
        if (inventory) return inventory;
      }
      if (reading.kind !== 'refused') return reading;
      // What else the file may be takes many words, which few people need.
      const { otherFileMessage } = await import('./other-files.ts');
      return { ...reading, message: otherFileMessage(bytes, namesInArchive(bytes)) ?? reading.message };
    };
  },
};
