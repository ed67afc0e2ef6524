import type { RoleId } from '../process/roles.ts';
import type { LimitId } from './limits.ts';
import type { StageId } from './stages.ts';
import type { Force } from './types.ts';

/** One line of the checklist: its facts. Its words are in `content/tools/readiness/items.yaml`, under its id. */
export interface ReadinessItem {
  /** From the source’s words. */
  readonly id: string;
  /** Its number in a numbered list of the source. */
  readonly step?: number;
  readonly force: Force;
  /** Who has to act. */
  readonly actors: readonly Exclude<RoleId, 'liaison'>[];
  /** The statements it comes from, as ids and ranges. */
  readonly statements: string;
  /** All must hold for the item to apply, besides those of its stage. */
  readonly limits?: readonly LimitId[];
  /**
   * Whether the source names a condition that only the assessor can judge; its words say which. Where it fails, the
   * assessor marks the item not applicable.
   */
  readonly isConditional?: true;
  /** The readings of this edition that the item rests on, by their ids in `content/readings.yaml`. */
  readonly readings?: readonly string[];
}

/** Items by stage, within each in the order of the work. */
export type StageItems = { readonly [Id in StageId]?: readonly ReadinessItem[] };
