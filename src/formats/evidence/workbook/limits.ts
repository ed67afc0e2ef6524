/**
 * Bounds on a workbook. The largest POA&M measured, 50,000 items with every cell spelled out, has 134 MB of XML in 16 MB of
 * archive. What lies beyond these bounds is refused in words.
 */
export const limits = {
  /** Bytes of XML that are inflated from one archive, all parts together. */
  inflated: 400_000_000,
  /** How many times its size a part may inflate to, once it has come to `ratioFrom` bytes. Real sheets reach about 40. */
  ratio: 250,
  ratioFrom: 100_000_000,
  /** Letters of XML in which no tag ends. A cell holds 32,767 at most. */
  token: 4_000_000,
  /** Elements within elements. Sheets have about ten. */
  depth: 100,
  /** Sheets from the left that are looked at. POA&Ms have about six. */
  sheets: 1000,
  /** Texts that are shared between cells. */
  sharedStrings: 4_000_000,
  /** Letters of a cell: Excel’s own bound. What goes beyond is cut off. */
  cellText: 32_767,
  /** Columns from the left that are read: up to IV. POA&Ms have 31. */
  columns: 256,
  /** Merged ranges of a sheet that are looked at. */
  mergedRanges: 1000,
  /** Rows of a sheet: Excel’s own bound. */
  rows: 1_048_576,
} as const;
