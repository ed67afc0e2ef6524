import type { RoleId } from '../process/roles.ts';
import type { StageId } from './stages.ts';
import type { AssessorRole, Force, Limit } from './types.ts';

/** One line of the checklist. */
export interface ReadinessItem {
  /** From the source’s words. */
  readonly id: string;
  readonly stage: StageId;
  /** Its number in a numbered list of the source. */
  readonly step?: number;
  /** A few words for lists. */
  readonly title: string;
  /** What holds once the item is done, for each assessor’s eye. A time is written as `{period-id}`. */
  readonly text: Readonly<Record<AssessorRole, string>>;
  /** Why it matters. */
  readonly why: string;
  readonly force: Force;
  /** Who has to act. */
  readonly actors: readonly Exclude<RoleId, 'liaison'>[];
  /** The statements it comes from, as ids and ranges. */
  readonly statements: string;
  /** All must hold for the item to apply, besides those of its stage. */
  readonly limits?: readonly Limit[];
  /** A condition of the source that only the assessor can judge; where it fails, the item is marked not applicable. */
  readonly onlyIf?: string;
  /** Readings of this edition that the item rests on, by their ids in `content/readings.yaml`. */
  readonly readings?: readonly string[];
}
