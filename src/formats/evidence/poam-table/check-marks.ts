import type { Word } from './read-words.ts';

/** Marks that say yes wherever they stand, and boxes that are empty. */
const ticks = /^[✓✔☑✅🗸√]$/u;
const filledBoxes = /^[■◼⬛●]$/u;
const emptyBoxes = /^[☐□◻⬜○]$/u;
/** In a column without ticks, the mark that fills a box or a cell; beside ticks, their contrary or their like. */
const crossedBoxes = /^(?:☒|[xX])$/u;
/** Beside ticks, their contrary; alone, a mark or a no. */
const crosses = /^[✗✘✕✖❌❎]$/u;

/** Whether a text is a mark in place of a word. */
export function isCheckMark(text: string): boolean {
  // Nearly all cells hold a word, which begins with a plain letter.
  if (text.length > 2 || (text.charCodeAt(0) < 128 && text.length > 1)) return false;
  return [ticks, filledBoxes, emptyBoxes, crossedBoxes, crosses].some((marks) => marks.test(bare(text)));
}

/**
 * What a mark says in a column of yes and no. A cross says no beside ticks; where a column has no ticks, a crossed box says
 * yes, as forms have it, and a bare cross nothing that can be relied on.
 *
 * @param others The marks of the column.
 */
export function readCheckMark(text: string, others: Iterable<string>): Word<'yes' | 'no'> {
  const mark = bare(text);
  if (ticks.test(mark) || filledBoxes.test(mark)) return 'yes';
  if (emptyBoxes.test(mark)) return 'no';
  const hasTicks = [...others].some((other) => ticks.test(bare(other)));
  if (crosses.test(mark)) return hasTicks ? 'no' : 'unknown';
  return hasTicks ? 'unknown' : 'yes';
}

/**
 * What is ticked in a text with boxes, as forms have it: `☒ Yes ☐ No`, `High ☐ Low ☑`. A text without an empty box comes back
 * as it is; one of which not exactly one word is ticked becomes a question mark, which no reader takes for an answer.
 */
export function tickedIn(text: string): string {
  if (!/[☐□◻⬜]/u.test(text) || isCheckMark(text)) return text;
  const filled = /^[☒☑✔✓■☐□◻⬜]/u.test(text) ? /[☒☑✔✓■]\s*([\p{L} ]*\p{L})/gu : /(\p{L}[\p{L} ]*?)\s*[☒☑✔✓■]/gu;
  const [word = '?', ...others] = Array.from(text.slice(0, 200).matchAll(filled), ([, found]) => found);
  return others.length === 0 ? word : '?';
}

/** A mark without the sign behind it that asks for it in color. */
function bare(text: string): string {
  return text.replace(/\uFE0F$/, '');
}
