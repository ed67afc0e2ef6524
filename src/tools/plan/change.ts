import type { WithUndo } from '../../ui/undo/undoing.ts';

/** How parts change the facts other than through fields. */
export interface Change {
  /** The facts as they were entered, with what cannot be used in its place. */
  readonly given: unknown;
  readonly change: (given: unknown) => void;
  readonly withUndo: WithUndo;
}
