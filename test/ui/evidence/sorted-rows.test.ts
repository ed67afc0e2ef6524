import { describe, expect, it } from 'vitest';
import { sortedRows } from '../../../src/ui/evidence/written/sorted-rows.ts';

describe('a sorted list', () => {
  const sorted = (cells: readonly string[], isDescending = false) =>
    sortedRows(
      cells.map((cell) => [cell]),
      { column: 0, isDescending },
    ).map(([cell]) => cell);

  it('takes numbers as numbers, with their sign and thousands', () => {
    expect(sorted(['10', '9', '−3', '1,200', ''])).toEqual(['−3', '9', '10', '1,200', '']);
    expect(sorted(['10 days', '1 day', '−2 days'], true)).toEqual(['10 days', '1 day', '−2 days']);
  });

  it('takes days as days, and numbers within words as numbers', () => {
    expect(sorted(['2026-02-01', '2025-12-31'])).toEqual(['2025-12-31', '2026-02-01']);
    expect(sorted(['V-10', 'v-9', 'V-1'])).toEqual(['V-1', 'v-9', 'V-10']);
  });

  it('puts cells without anything in them last, either way', () => {
    expect(sorted(['', '2', '1'])).toEqual(['1', '2', '']);
    expect(sorted(['', '2', '1'], true)).toEqual(['2', '1', '']);
  });
});
