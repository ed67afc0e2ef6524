import type { SystemConflict } from './systems.ts';

/** Whether the systems differ and nobody has said which one counts. */
export function isUndecided(conflict: SystemConflict | undefined): boolean {
  return conflict !== undefined && conflict.decision === undefined;
}
