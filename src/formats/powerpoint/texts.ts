import { linesOf } from '../text-lines.ts';
import { xmlText } from '../xml-text.ts';
import { element, escaped } from './markup.ts';

/** How the letters of a run look, where they look otherwise than where they stand. */
export interface Letters {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** A color of the theme: `tx1`, `accent2`. */
  readonly color?: string;
}

/** How a paragraph is marked, where otherwise than the layout says. */
export type Mark = 'number' | 'letter' | 'none';

/** A paragraph of a slide. */
export interface SlideParagraph {
  readonly text: string;
  readonly mark?: Mark;
  /** The number at which the numbers before a paragraph and those after it begin. */
  readonly number?: number;
  readonly letters?: Letters;
}

/** A text where only one line has room. */
export const oneLine = (text: string): string => linesOf(xmlText(text)).join(' ');

/** A text without the marks of strong words. */
export const withoutMarks = (text: string): string => text.replace(strong, '$1');

const strong = /\*\*(.+?)\*\*/gs;
const language = 'en-US';

/** A color of the theme, as a fill. */
export const fillOf = (color: string): string => element('a:solidFill', {}, element('a:schemeClr', { val: color }));

/** The properties of a run, or of the end of a paragraph. */
const lettersOf = (name: string, { size, bold, color }: Letters): string =>
  element(
    name,
    { lang: language, sz: size === undefined ? undefined : Math.round(size * 100), b: bold },
    ...(color === undefined ? [] : [fillOf(color)]),
  );

function runsOf(text: string, letters: Letters): string {
  // Cut at strong words, what stands at odd places is strong.
  return text
    .split(strong)
    .map((part, place) => ({ part, own: place % 2 === 1 ? { ...letters, bold: true } : letters }))
    .filter(({ part }) => part !== '')
    .map(({ part, own }) => element('a:r', {}, lettersOf('a:rPr', own), `<a:t>${escaped(part)}</a:t>`))
    .join('');
}

const counted = (type: string, startAt?: number) =>
  element('a:buFont', { typeface: '+mj-lt' }) + element('a:buAutoNum', { type, startAt });

const marks: Readonly<Record<Mark, (first?: number) => string>> = {
  none: () => element('a:buNone'),
  number: (first) => counted('arabicPeriod', first),
  letter: () => counted('alphaUcPeriod'),
};

/** A paragraph, with its line breaks. */
function paragraph({ text, mark, number, letters = {} }: SlideParagraph): string {
  const lines = linesOf(xmlText(text)).map((line) => runsOf(line, letters));
  const indent = { none: { marL: 0, indent: 0 }, number: ordered, letter: ordered };
  return element(
    'a:p',
    {},
    ...(mark === undefined ? [] : [element('a:pPr', indent[mark], marks[mark](number))]),
    lines.join(element('a:br', {}, lettersOf('a:rPr', letters))),
    lettersOf('a:endParaRPr', letters),
  );
}

/** Numbers and letters before a text, in EMU: there is room for “10.” */
const ordered = { marL: 457_200, indent: -457_200 } as const;

/** How the text of a shape is set. */
export interface Setting {
  /** How much smaller it is than its size, to fit: 1 for not at all. */
  readonly scale?: number;
  /** Where it is set otherwise than the layout says. */
  readonly anchor?: 't' | 'ctr' | 'b';
  /** The room at its left and right, in EMU. */
  readonly sides?: number;
}

/** The text of a shape. There is always a paragraph, as the files must have one. */
export function textBody(
  paragraphs: readonly SlideParagraph[],
  { scale, anchor, sides }: Setting = {},
  name = 'p:txBody',
): string {
  const given = paragraphs.length === 0 ? [{ text: '' }] : paragraphs;
  const fit = scale === undefined ? '' : element('a:normAutofit', fitOf(scale));
  const inset = sides === undefined ? {} : { wrap: 'square', lIns: sides, tIns: 0, rIns: sides, bIns: 0 };
  return element(
    name,
    {},
    element('a:bodyPr', { ...inset, anchor }, fit),
    element('a:lstStyle'),
    ...given.map(paragraph),
  );
}

const fitOf = (scale: number) => (scale >= 1 ? {} : { fontScale: Math.round(scale * 100_000) });
