import type { EvidenceReading, OpenedFile, PoamReading, ReadingOptions } from '../reading/reader.ts';
import { isArchive } from './containers.ts';
import { otherFileMessage } from './other-files.ts';
import { namesInArchive } from './read-workbook.ts';

/**
 * What a file is of which the reader of POA&Ms made nothing: an inventory, or else what that reader said, with what the file
 * is where more is known. Loaded for such a file alone.
 *
 * @param reading What the reader of POA&Ms said.
 */
export async function readOtherWorkbook(
  reading: PoamReading,
  bytes: Uint8Array,
  { name }: OpenedFile,
  options?: ReadingOptions,
): Promise<EvidenceReading> {
  if (isArchive(bytes)) {
    const { readInventoryWorkbook } = await import('../inventory/read-inventory-workbook.ts');
    const inventory = readInventoryWorkbook(bytes, name, options);
    if (inventory) return inventory;
  }
  if (reading.kind !== 'refused') return reading;
  return { ...reading, message: otherFileMessage(bytes, namesInArchive(bytes)) ?? reading.message };
}
