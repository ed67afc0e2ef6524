import type { DeviationState, Rating } from '../../../domain/poam/ratings.ts';
import { keyOf } from './headings.ts';
import { isUnfilled } from './template-text.ts';

/** A word that was read; nothing where the cell says nothing; or `unknown`. */
export type Word<Choice extends string> = Choice | undefined | 'unknown';

const blanks = new Set(['', 'na', 'none', 'null', 'nil', 'notapplicable', 'blank', 'nan']);

/** Whether a text says that nothing is given: `N/A`, `None`, a dash, or what the template put there. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  return text.length <= 40 && (/^[\s\p{P}\p{S}]*$/u.test(text) || blanks.has(keyOf(text)) || isUnfilled(text));
}

const ratingWords: Readonly<Record<string, Rating>> = {
  critical: 'critical',
  crit: 'critical',
  high: 'high',
  h: 'high',
  moderate: 'moderate',
  mod: 'moderate',
  medium: 'moderate',
  med: 'moderate',
  m: 'moderate',
  low: 'low',
  l: 'low',
};

/** A rating: the one word in a short text that is one, whatever its case. Two different ones are none. */
export function readRating(text: string): Word<Rating> {
  return isBlank(text) ? undefined : onlyWord(text, ratingWords);
}

/** What is only looked into was not asked for yet. */
const stateWords: Readonly<Record<string, DeviationState>> = {
  yes: 'yes',
  y: 'yes',
  true: 'yes',
  approved: 'yes',
  no: 'no',
  n: 'no',
  false: 'no',
  pending: 'pending',
  submitted: 'pending',
  requested: 'pending',
  investigating: 'no',
  withdrawn: 'no',
  rejected: 'no',
  denied: 'no',
};

/** How far a deviation has come: the one word in a short text that tells. Two different ones tell nothing. */
export function readState(text = ''): Word<DeviationState> {
  return isBlank(text) ? undefined : onlyWord(text, stateWords);
}

/** The assets of a cell. They stand in lines of their own, or apart by commas, semicolons, bars or tabs. */
export function readAssets(text: string): readonly string[] {
  if (isBlank(text)) return [];
  return [...new Set(text.split(/[\n,;|\t]+/).map((part) => part.trim()))].filter((part) => part !== '');
}

/** The CVE ids within a text, in capital letters, each once. */
export function readCves(text: string): readonly string[] {
  return [...new Set((text.match(/CVE-\d{4}-\d{4,19}/gi) ?? []).map((id) => id.toUpperCase()))];
}

/** A scanner’s id as text: a whole number loses the decimals that spreadsheets add. */
export function readSourceId(text: string): string {
  return /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

function onlyWord<Choice extends string>(text: string, words: Readonly<Record<string, Choice>>): Choice | 'unknown' {
  if (text.length > 60) return 'unknown';
  const all: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? [];
  if (all.includes('not')) return 'unknown';
  // A single letter among other words is an initial, not a rating.
  const meant = all.filter((word) => Object.hasOwn(words, word) && (word.length > 1 || all.length === 1));
  const found = new Set(meant.map((word) => words[word] as Choice));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'unknown';
}
