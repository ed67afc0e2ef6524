import { foldedWords } from '../query/fold.ts';
import { stopWords } from '../query/stop-words.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A page's text as the index has it. */
export interface PageText {
  /** Its title, with which the words begin. */
  readonly title: string;
  /** All words in order, punctuation included. */
  readonly words: readonly string[];
  /** The headings that a link can lead to, in order. */
  readonly headings: readonly Heading[];
}

/** A heading of a page. */
export interface Heading {
  readonly anchor: string;
  readonly text: string;
  /** The place of its first word among the page’s words. */
  readonly location: number;
  /** 2 for `h2`, and so on. */
  readonly depth: number;
}

/** A word that answers: its place in the page's words, and which of the query's concepts it says. */
export interface Place {
  readonly location: number;
  readonly concept: number;
  /** How much it counts for, up to 1: less where it is only close to what was asked. */
  readonly weight: number;
}

/** A section of a page: where it begins, where its text does, and where it ends. */
export interface Stretch {
  /** The anchor of its heading; empty for what stands above the first heading. */
  readonly anchor: string;
  readonly heading: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
  /** The words of its heading, folded. */
  readonly headingWords: readonly string[];
  /** The section whose heading stands above its own, if it is no section of the first rank. */
  readonly above?: Stretch | undefined;
}

/** A part of a page that answers. */
export interface Section {
  /** The anchor of its heading; empty for what stands above the first heading. */
  readonly anchor: string;
  /** Its heading; empty for what stands above the first heading. */
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** The question by which it was found, where that says more of the query than the section does. */
  readonly question?: readonly Piece[];
}

const excerptLength = 28;

const known = new WeakMap<PageText, readonly Stretch[]>();

/** The sections of a page, in order. The first is what stands above the first heading, under the title. */
export function stretchesOf(page: PageText): readonly Stretch[] {
  const stretches = known.get(page) ?? partsOf(page);
  known.set(page, stretches);
  return stretches;
}

function partsOf({ title, words, headings }: PageText): Stretch[] {
  const starts = [{ anchor: '', text: title, location: 0, depth: 1 }, ...headings];
  const stretches: Stretch[] = [];
  const open: { readonly depth: number; readonly stretch: Stretch }[] = [];
  starts.forEach(({ anchor, text, location, depth }, index) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const above = open.at(-1);
    const stretch: Stretch = {
      anchor,
      heading: text,
      headingWords: foldedWords(text),
      start: location,
      bodyStart: location + text.split(/\s+/).filter((word) => word !== '').length,
      end: starts[index + 1]?.location ?? words.length,
      above: above && above.depth > 1 ? above.stretch : undefined,
    };
    stretches.push(stretch);
    open.push({ depth, stretch });
  });
  return stretches;
}

/** How many words of a heading say what it is about; all of them where all are small. */
export function tellingWords(folded: readonly string[]): number {
  return folded.filter((word) => !stopWords.has(word)).length || folded.length;
}

/** A section as results show it, what was asked for marked. */
export function shownSection(
  page: PageText,
  { anchor, start, bodyStart, end }: Stretch,
  places: readonly Place[],
): Section {
  const own = places.filter(({ location }) => location >= start && location < end);
  return {
    anchor,
    heading: run(page, own, start, bodyStart),
    excerpt: excerpt(page, own, bodyStart, end),
  };
}
/** A text with the words at these places marked. */
export function markedAt(text: string, places: readonly Place[]): Piece[] {
  const hits = new Set(places.map(({ location }) => location));
  return piecesOf(text.split(/\s+/), (index) => hits.has(index));
}

function run(page: PageText, places: readonly Place[], from: number, to: number): Piece[] {
  const hits = new Set(places.map(({ location }) => location - from));
  return piecesOf(page.words.slice(from, to).map(withoutStop(to - from)), (index) => hits.has(index));
}

/** The index ends a heading with a full stop of its own. */
const withoutStop = (count: number) => (word: string, index: number) =>
  index === count - 1 ? word.replace(/\.$/, '') : word;

/** The stretch of the body that says most, begun with a sentence where one begins near. */
function excerpt(page: PageText, places: readonly Place[], bodyStart: number, end: number): Piece[] {
  const own = places.filter(({ location }) => location >= bodyStart);
  const starts = own.length > 0 ? own.map(({ location }) => location) : [bodyStart];
  const worthAt = (start: number) => {
    const within = own.filter(({ location }) => location >= start && location < start + excerptLength);
    return new Set(within.map(({ concept }) => concept)).size * 10 + within.length;
  };
  const best = starts.reduce((one, other) => (worthAt(other) > worthAt(one) ? other : one));
  let from = sentenceStart(page.words, best, bodyStart, end);
  while (from < best && !/[\p{L}\p{N}]/u.test(page.words[from] ?? '')) from++;
  const to = Math.min(from + excerptLength, end);
  const hits = new Set(own.map(({ location }) => location - from));
  const pieces = piecesOf(page.words.slice(from, to), (index) => hits.has(index));
  return [
    ...(from > bodyStart && !endsSentence(page.words[from - 1]) ? [ellipsis('… ')] : []),
    ...pieces,
    ...(to < end && !endsSentence(page.words[to - 1]) ? [ellipsis(' …')] : []),
  ];
}

function sentenceStart(words: readonly string[], hit: number, from: number, end: number): number {
  const earliest = Math.max(from, hit - 12);
  for (let start = hit; start >= earliest; start--) {
    if (start === from || endsSentence(words[start - 1])) return start;
  }
  return Math.max(from, Math.min(hit - 6, end - excerptLength));
}

const endsSentence = (word: string | undefined): boolean => word !== undefined && /[.?!:]["”’)]*$/.test(word);
const ellipsis = (text: string): Piece => ({ text, hit: false });
