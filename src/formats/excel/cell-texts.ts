import { xmlText } from '../xml-text.ts';

/** What Excel reads as a character given by its number: `_x0041_` is “A”. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

/** The sign for a letter that could not be read, which the writer of workbooks leaves out. */
const replacement = /\uFFFD/g;

/** A letter as Excel writes characters by their numbers. */
const byNumber = (letter: string) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * A text as a cell of Excel holds it, so that Excel shows the text as it was: what would be read as the number of a character
 * is escaped, every line break is a line feed, and what XML does not allow is left out.
 *
 * The writer looks texts up in an object. A text that names something that every object has, such as “constructor”, would
 * come out broken, so its first letter is given by its number.
 */
export function cellText(text: string): string {
  const clean = xmlText(text).replace(/\r\n?/g, '\n').replace(escapeLike, byNumber).replace(replacement, byNumber);
  return clean in Object.prototype ? byNumber(clean) + clean.slice(1) : clean;
}
