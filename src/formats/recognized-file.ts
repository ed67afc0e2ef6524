import type { largestFiles } from './largest-files.ts';

/** The kinds of file that have a reader. */
export type EvidenceFileKind = keyof typeof largestFiles;

/** A file of which the start tells the reader that it needs. */
export interface RecognizedFile {
  readonly kind: 'recognized';
  readonly file: string;
  readonly as: EvidenceFileKind;
  /** Whether that is certain: a table whose headings are of no known POA&M or scan may be either. */
  readonly isCertain: boolean;
}
