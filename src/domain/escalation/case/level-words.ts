import { type LevelId, levelOf } from '../levels.ts';

/** A level within a sentence: “a DFR”, “a CAP”, “Suspension”, “Revocation”. */
export function aLevel(id: LevelId): string {
  return levelOf(id).kind === 'request' ? `a ${id}` : id;
}
