import fc from 'fast-check';
import { columnsThat, poamColumns } from '../../../src/domain/poam/fields/poam-fields.ts';
import type { BuiltItem } from './poam-layouts.ts';
import type { BuiltCell } from './workbook-builder.ts';

/** A row of a sheet, and whether it is data: whether it says anything of a weakness. */
export interface ArbitraryRow {
  readonly cells: BuiltItem;
  readonly isData: boolean;
}

const oddText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'N/A',
    'Yes',
    'no',
    'Pending',
    'High',
    'Severe',
    'TBD',
    '#REF!',
    '2026-05-04',
    '31/02/2026',
    '_x000D_',
  ),
  // XML 1.0 carries no control characters, and no half of a pair.
  fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)),
);
const oddCell: fc.Arbitrary<BuiltCell> = fc.oneof(
  { weight: 4, arbitrary: oddText },
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc.integer({ min: -10, max: 99_999 }),
  fc.boolean(),
  fc.constantFrom<BuiltCell>(
    { error: '#N/A' },
    { formula: 'A1' },
    { formula: 'A1', result: 'x' },
    { isoDate: '2026-05-04' },
  ),
);

const telling = columnsThat(({ makesData }) => makesData).map((column) => poamColumns[column].headings[0]);
const others = ['Scheduled Completion Date', 'Adjusted Risk Rating', 'False Positive', 'Vendor Dependency', 'Comments'];

/** Rows with anything in any cell. Rows that repeat the template’s own text are not among them. */
export const arbitraryRow: fc.Arbitrary<ArbitraryRow> = fc
  .record(Object.fromEntries([...telling, ...others].map((heading) => [heading, oddCell])))
  .map((cells) => ({ cells, isData: telling.some((heading) => isFilled(cells[heading])) }));

function isFilled(cell: BuiltCell): boolean {
  if (typeof cell !== 'string') return cell !== undefined;
  return cell.replaceAll('_x000D_', '').trim() !== '';
}
