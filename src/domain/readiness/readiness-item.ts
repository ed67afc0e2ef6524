import type { RoleId } from '../process/roles.ts';
import type { LimitId } from './limits.ts';
import type { StageId } from './stages.ts';
import type { Force } from './types.ts';

/** The facts of one item. Its words are in `content/tools/readiness/items.yaml`, under its id. */
export interface ReadinessItem {
  /** Made from the source’s words. */
  readonly id: string;
  /** Its number in a numbered list of the source. */
  readonly step?: number;
  readonly force: Force;
  /** Who acts, as the source names them. */
  readonly actors: readonly Exclude<RoleId, 'liaison'>[];
  /** That the source names nobody, or a wider group, and that a reading of this edition names the actors. */
  readonly whoActs?: 'our-reading';
  /** The statements it comes from, as ids and ranges. */
  readonly statements: string;
  /** Limits that must all hold for the item to apply, besides those of its stage. */
  readonly limits?: readonly LimitId[];
  /**
   * Whether the source names a condition that only the assessor can judge; `onlyIf` in its words says which. If it is
   * not met, the assessor marks the item not applicable.
   */
  readonly isConditional?: true;
  /** The statements by which the source itself names an exception to a “must”, as ids and ranges. */
  readonly exception?: string;
  /** The readings of this edition that the item rests on, by their ids in `content/readings.yaml`. */
  readonly readings?: readonly string[];
}

/** Items by stage, each stage’s in the order of the work. */
export type StageItems = { readonly [Id in StageId]?: readonly ReadinessItem[] };
