import { singular } from './fold.ts';

/** Endings by which the forms of a word differ: `remediate` and `remediation`, `sign` and `signed`. */
const endings = new Set(
  '|e|s|es|ed|d|er|ers|or|ors|ing|ings|ion|ions|ation|ations|ition|itions|ate|ates|ated|ating|ize|izes|ized|izing|ization|izations|y|ies|ied|ying|ication|ications|al|als|ly|ment|ments|able|ance|ive|ship|ships'.split(
    '|',
  ),
);
/** Letters that two forms of a word share at least. */
export const leastShared = 3;
/** What another form of the word counts for. */
export const otherForm = 0.9;
/** Letters that a word typed nearly to its end may lack, and what it counts for. */
const nearlyWhole = 2;
const almost = 0.8;
/** What a word counts for that begins with the one typed and goes on otherwise. */
const longer = 0.5;

/**
 * What a word of a text counts for as the word typed, both folded: 1 for the word itself, less for another form of it
 * (`remediate` and `remediation`) or a word that it begins, 0 for any other.
 *
 * @param singles Both in the singular, where that is known.
 */
export function wordCloseness(typed: string, word: string, singles?: readonly [typed: string, word: string]): number {
  // Nearly all words part at the second letter: then they are no forms of one word.
  if (typed.length > 1 && typed[1] !== word[1]) return 0;
  if (word === typed) return 1;
  const [one, other] = singles ?? [singular(typed), singular(word)];
  if (one === other) return 1;
  let common = 0;
  while (common < typed.length && typed[common] === word[common]) common++;
  if (common >= leastShared && isEnding(typed, common) && isEnding(word, common)) return otherForm;
  if (common < typed.length) return 0;
  return word.length - common <= nearlyWhole ? almost : longer;
}

/** Whether what a word has after its first letters is an ending. A last letter may stand twice before one: `planned`. */
function isEnding(word: string, shared: number): boolean {
  const rest = word.slice(shared);
  return endings.has(rest) || (rest[0] === word[shared - 1] && endings.has(rest.slice(1)));
}
