import type { PoamEvidence } from '../../../../src/domain/poam/evidence.ts';
import type { PoamReading, ReadingOptions } from '../../../../src/formats/evidence/reading/reader.ts';
import { readWorkbook } from '../../../../src/formats/evidence/workbook/read-workbook.ts';
import { openWorkbookOf } from '../../../support/evidence/built-items.ts';
import type { BuiltItem } from '../../../support/evidence/poam-layouts.ts';

/** The POA&M that a workbook is read as. @throws Error when it is refused or asked about. */
export function poamFrom(bytes: Uint8Array, options?: ReadingOptions): PoamEvidence {
  return poamOf(readWorkbook(bytes, 'poam.xlsx', options));
}

/** The POA&M that a workbook of edition 3.0 with these open items is read as. */
export const poamOfItems = (...items: readonly BuiltItem[]): PoamEvidence => poamFrom(openWorkbookOf(items));

/** The POA&M that a reading came to. @throws Error when it came to none. */
export function poamOf(reading: PoamReading): PoamEvidence {
  if (reading.kind !== 'poam') throw new Error(`${reading.kind}: ${'message' in reading ? reading.message : ''}`);
  return reading;
}

/** Why a workbook is refused. @throws Error when it is not. */
export function refusalOf(bytes: Uint8Array, options?: ReadingOptions): string {
  const reading = readWorkbook(bytes, 'poam.xlsx', options);
  if (reading.kind !== 'refused') throw new Error(`It came back as ${reading.kind}.`);
  return reading.message;
}
