import { describe, expect, it } from 'vitest';
import { filledTable } from '../../../src/domain/documents/filled-table.ts';

describe('a table of what there is', () => {
  it.each([
    {
      name: 'leaves out a column in which nothing stands',
      given: {
        columns: ['What', 'Force', 'Note'],
        rows: [
          ['One', '', 'x'],
          ['Two', ' \n', ''],
        ],
      },
      expected: {
        columns: ['What', 'Note'],
        rows: [
          ['One', 'x'],
          ['Two', ''],
        ],
      },
    },
    {
      name: 'keeps a column with a single entry, and its caption',
      given: {
        caption: 'All',
        columns: ['What', 'Note'],
        rows: [
          ['One', ''],
          ['Two', '0'],
        ],
      },
      expected: {
        caption: 'All',
        columns: ['What', 'Note'],
        rows: [
          ['One', ''],
          ['Two', '0'],
        ],
      },
    },
    {
      name: 'keeps its columns where it has no rows',
      given: { columns: ['What', 'Note'], rows: [] },
      expected: { columns: ['What', 'Note'], rows: [] },
    },
  ])('$name', ({ given, expected }) => {
    expect(filledTable(given)).toEqual({ kind: 'table', ...expected });
  });
});
