import { linesOf } from '../text-lines.ts';
import type { Box } from './geometry.ts';
import { withoutMarks } from './texts.ts';

/*
 * How large a text can be so that it fits its place. Nobody measures the letters: the widths are those of Calibri, rounded
 * up. PowerPoint measures anew as soon as someone edits a text.
 */

/** How a text is set, at its full size. */
export interface TextLook {
  /** In points. */
  readonly size: number;
  /** Whether it is bold, or in the letters of headings: both are wider. */
  readonly letters?: 'bold' | 'headings';
  /** What the marks before it take of the width, in points. */
  readonly indent?: number;
  /** The room between paragraphs, in sizes. */
  readonly between?: number;
}

/** The height of a line, in sizes. */
export const lineHeight = 1.22;

const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\sijl'’|,.:;!]/u, 0.26],
  [/[frtI()[\]/-]/u, 0.35],
  [/[acgksvxyz]/u, 0.47],
  [/[mw]/u, 0.8],
  [/[MW@%]/u, 0.92],
  [/[A-Z&]/u, 0.62],
  [/[\p{Ll}\p{Nd}]/u, 0.53],
  // Letters of a square each, and pictures.
  [/[\u1100-\u{10ffff}]/u, 1.1],
];

const wider = { bold: 1.05, headings: 1.18 } as const;

const widthsOf = new Map<string, number>();

/** The width of a letter, in sizes. */
function widthOf(letter: string): number {
  const known = widthsOf.get(letter);
  if (known !== undefined) return known;
  const width = widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.65;
  widthsOf.set(letter, width);
  return width;
}

/** The widths of the words of a line, in sizes, each with the space after it. */
const wordsOf = (line: string): number[] =>
  line.split(/(?<=[\s-])/u).map((word) => [...word].reduce((sum, letter) => sum + widthOf(letter), 0));

/** How many lines words fill. A word too long for a line is broken. */
function linesFilled(words: readonly number[], width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word > width) {
      lines += 1;
      used = 0;
    }
    if (word > width) {
      const more = Math.ceil(word / width) - 1;
      lines += more;
      used = word - more * width;
    } else used += word;
  }
  return lines;
}

/** A text that was measured once, to be set at many sizes: the words of the lines of its paragraphs. */
type Measured = readonly (readonly (readonly number[])[])[];

const measured = (texts: readonly string[]): Measured =>
  texts.map((text) => {
    const lines = linesOf(withoutMarks(text));
    return (lines.length === 0 ? [''] : lines).map(wordsOf);
  });

function heightAt(texts: Measured, { size, letters, indent = 0, between = 0 }: TextLook, width: number): number {
  const room = Math.max((width - indent) / (size * (letters === undefined ? 1 : wider[letters])), 0.1);
  const lines = texts.flat().reduce((sum, words) => sum + linesFilled(words, room), 0);
  return size * (lines * lineHeight + Math.max(texts.length - 1, 0) * between);
}

/** The height that paragraphs take at their full size, in points. */
export const heightOf = (texts: readonly string[], look: TextLook, width: number): number =>
  heightAt(measured(texts), look, width);

/** The steps in which texts become smaller, and the smallest that there is. */
const step = 0.025;
const smallest = 0.01;

/** How much smaller than their size paragraphs have to be to fit a box: 1 for not at all. */
export function scaleFor(texts: readonly string[], look: TextLook, box: Pick<Box, 'width' | 'height'>): number {
  const words = measured(texts);
  const fits = (scale: number) => heightAt(words, { ...look, size: look.size * scale }, box.width) <= box.height;
  const scales = Array.from({ length: 40 }, (_, place) => Math.round((1 - place * step) * 1000) / 1000);
  return firstThat(scales, fits) ?? smallest;
}

/** The first of some sizes, the largest first, that fits: those after one that fits do, too. */
export function firstThat(sizes: readonly number[], fits: (size: number) => boolean): number | undefined {
  if (sizes[0] !== undefined && fits(sizes[0])) return sizes[0];
  let from = 0;
  let to = sizes.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (fits(sizes[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return sizes[from];
}
