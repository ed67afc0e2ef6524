import type { ScanFinding } from '../../../../src/domain/poam/evidence.ts';

/** A table as a scanner exports it, with values of our own, and what it comes to. */
export interface ScannerSample {
  readonly name: string;
  readonly tool: string;
  readonly headings: readonly string[];
  readonly preamble?: readonly (readonly string[])[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The id and severity of each finding that is open, from the gravest. */
  readonly findings: readonly (readonly [id: string, severity: ScanFinding['severity']])[];
  readonly hosts: readonly string[];
  readonly date?: string;
  /** Rows that stand apart, by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** The column of severities, and words that it holds for a finding that counts. */
  readonly severity: { readonly column: string; readonly word: string };
}

/** Headings as a line of text has them. */
export const headingsIn = (line: string): string[] => line.split(',');
