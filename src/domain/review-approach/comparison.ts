import type { Basis } from './approaches.ts';

/**
 * The rows of the table that compares the two approaches. Their words are in
 * `content/tools/review-approach/result.yaml`.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-241 to AP-254).
 */
export const comparison = [
  { id: 'deliverables', basis: 'source', statements: 'AP-242 AP-249' },
  { id: 'order', basis: 'source', statements: 'AP-241..242 AP-248' },
  { id: 'delivery', basis: 'source', statements: 'AP-245 AP-248' },
  { id: 'review', basis: 'source', statements: 'AP-245 AP-250..251' },
  { id: 'outcome', basis: 'source', statements: 'AP-246..247' },
  { id: 'rework', basis: 'judgment', statements: 'AP-248..250 AP-254' },
  { id: 'character', basis: 'source', statements: 'AP-252 AP-254' },
  { id: 'recommendation', basis: 'source', statements: 'AP-253' },
] as const satisfies readonly ComparisonRow[];

/** One row of the table. */
export interface ComparisonRow {
  readonly id: string;
  /** Whether the source words the row, or part of it is our judgment. */
  readonly basis: Basis;
  readonly statements: string;
}

/** The id of a row. */
export type ComparisonId = (typeof comparison)[number]['id'];
