import type { RoleId } from '../process/roles.ts';
import type { StageId } from './stages.ts';
import type { Force, Limit } from './types.ts';

/** One line of the checklist, without its wording: that stands in `texts.ts` and `reasons.ts`. */
export interface ReadinessItem {
  /** From the source’s words. */
  readonly id: string;
  readonly stage: StageId;
  /** Its number in a numbered list of the source. */
  readonly step?: number;
  /** A few words for lists. */
  readonly title: string;
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
