import { type Piece, piecesOf } from './pieces.ts';

/** A page's text as the index has it. */
export interface PageText {
  /** Its title, with which the words begin. */
  readonly title: string;
  /** All words in order, punctuation included. */
  readonly words: readonly string[];
  /** The headings that a link can lead to, in order. */
  readonly headings: readonly { readonly anchor: string; readonly text: string; readonly location: number }[];
}

/** A word that answers: its place in the page's words, and which of the query's concepts it says. */
export interface Place {
  readonly location: number;
  readonly concept: number;
}

/** A part of a page that answers. */
export interface Section {
  /** The anchor of its heading; empty for what stands above the first heading. */
  readonly anchor: string;
  /** Its heading; empty for what stands above the first heading. */
  readonly heading: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

const excerptLength = 28;
const headingBonus = 4;

/**
 * The parts of a page that answer, the best first: those that say most of what was asked, then those whose heading
 * says it, then those that say it most often.
 *
 * @param most How many to give at most.
 */
export function answeringSections(page: PageText, places: readonly Place[], most: number): Section[] {
  const starts = [{ anchor: '', text: page.title, location: 0 }, ...page.headings];
  const parts = starts.map((heading, index) => {
    const end = starts[index + 1]?.location ?? page.words.length;
    const bodyStart = heading.location + heading.text.split(/\s+/).filter((word) => word !== '').length;
    const own = places.filter(({ location }) => location >= heading.location && location < end);
    const inHeading = own.filter(({ location }) => location < bodyStart);
    const said = new Set(own.map(({ concept }) => concept)).size;
    const worth = said * 10 + (inHeading.length > 0 ? headingBonus : 0) + Math.min(own.length, 3);
    return { anchor: heading.anchor, start: heading.location, bodyStart, end, own, worth };
  });
  return parts
    .filter(({ own }) => own.length > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .map(({ anchor, start, bodyStart, end, own }) => ({
      anchor,
      heading: run(page, own, start, bodyStart),
      excerpt: excerpt(page, own, bodyStart, end),
    }));
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
