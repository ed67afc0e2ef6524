import { type LevelId, levelOf } from '../levels.ts';

/** A level within a sentence: “a DFR”, “a CAP”, “Suspension”, “Revocation”. */
export function aLevel(id: LevelId): string {
  return levelOf(id).kind === 'request' ? `a ${id}` : id;
}

/** Words in a row: “a, b or c”, “a, b and c”. */
export function inRow(words: readonly string[], join: 'or' | 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${join} ${words.at(-1)}`;
}
