import type { DeviationState, Rating } from '../../../domain/poam/ratings.ts';
import { keyOf, startsLike } from './headings.ts';
import { isUnfilled } from './template-text.ts';

/** A word that was read; nothing where the cell says nothing; or `unknown`. */
export type Word<Choice extends string> = Choice | undefined | 'unknown';

const blanks = new Set(['na', 'none', 'null', 'nil', 'notapplicable', 'blank', 'nan']);
const mayBeBlank = startsLike(blanks);
/** Signs that say nothing. Marks such as ☒ and √ say something, and so does a question mark. */
const signsAlone = /^[\s\p{P}\p{Sm}\p{Sc}\p{Sk}]*$/u;

/** Whether a text says that nothing is given: `N/A`, `None`, a dash, or what the template put there. */
export function isBlank(text: string): boolean {
  if (text === '') return true;
  if (text.length > 40) return false;
  if (/^[a-z0-9]/i.test(text)) return (mayBeBlank(text) && blanks.has(keyOf(text))) || isUnfilled(text);
  return (signsAlone.test(text) && !/[?√]/.test(text)) || blanks.has(keyOf(text)) || isUnfilled(text);
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

/** A scanner’s id as text: a whole number loses what spreadsheets add, decimals and the signs between thousands. */
export function readSourceId(text: string): string {
  if (/^\d{1,3}(?:[,\s’']\d{3}){1,5}$/.test(text)) return text.replace(/\D/g, '');
  return /^\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text;
}

function onlyWord<Choice extends string>(text: string, words: Readonly<Record<string, Choice>>): Choice | 'unknown' {
  if (text.length > 60) return 'unknown';
  const lower = text.toLowerCase();
  if (Object.hasOwn(words, lower)) return words[lower] as Choice;
  const all: readonly string[] = lower.match(/[a-z]+/g) ?? [];
  if (all.includes('not')) return 'unknown';
  // A single letter among other words is an initial, not a rating.
  const meant = all.filter((word) => Object.hasOwn(words, word) && (word.length > 1 || all.length === 1));
  const found = new Set(meant.map((word) => words[word] as Choice));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'unknown';
}
