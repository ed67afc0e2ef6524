/** How parts change the facts other than through fields. */
export interface Change {
  /** The facts as they were entered, with what cannot be used in its place. */
  readonly given: unknown;
  readonly change: (given: unknown) => void;
  /** Does something to the work, says what, and offers to take it back. */
  readonly withUndo: (text: string, act: () => void) => void;
}
