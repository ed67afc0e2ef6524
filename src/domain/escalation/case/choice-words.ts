import { type LevelId, levelName } from '../levels.ts';
import type { AgreedDate } from './events.ts';

/** What a date can be agreed on for, by the words to choose from. */
export const agreedDateNames = {
  answer: 'The CSP’s answer in step 4',
  response: 'The CSP’s response in step 7',
  timeframe: 'The agreed-upon timeframe of the level',
  deadline: 'The deadline of the notice (6.1)',
} as const satisfies Record<AgreedDate, string>;

/** What a level, or none, is called among the levels to choose from. */
export function decidedName(level: LevelId | 'none'): string {
  return level === 'none' ? 'None: do not follow through' : levelName(level);
}

/** What the level that a CSP is on already, or none, is called: short, for there are many to choose from. */
export function existingName(level: LevelId | 'none'): string {
  return level === 'none' ? 'None' : level;
}
