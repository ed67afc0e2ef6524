/** Something in the sample package that is wrong on purpose. */
export interface SampleFault {
  readonly id: string;
  /** The file, by its name in the package. */
  readonly file: string;
  /** Where in it. */
  readonly place: string;
  readonly what: string;
  /** What a reviewer asks for. */
  readonly ask: string;
  /** The paragraph of the guide that it breaks, root-relative. */
  readonly see: string;
  /** Statements of the ledger, as ids and ranges. */
  readonly statements: string;
  /** Texts of the file in which it can be seen. */
  readonly shows: readonly string[];
  /** A text that the file lacks, where that is the fault. */
  readonly lacks?: string | undefined;
}
