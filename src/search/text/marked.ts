import type { Concept } from '../query/concepts.ts';
import { foldedTexts, singular } from '../query/fold.ts';
import { leastShared, otherForm, wordCloseness } from '../query/word-closeness.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Place } from './sections.ts';

/** A text prepared for matching. */
export interface ReadableText {
  /** Its words, parted by white space, punctuation included. */
  readonly words: readonly string[];
  /** The words folded, each with the place of the word it came from: a hyphenated word gives two. */
  readonly folded: readonly { readonly word: string; readonly single: string; readonly place: number }[];
  /** The first UTF-16 unit of each folded word, in one string: a browser finds a letter in it at once. */
  readonly initials: string;
}

/** What a word that is only akin to the one asked for counts for. */
const similarWeight = 0.6;

/** Whether a name may be an acronym, which has no other forms. */
export const isShort = (name: string): boolean => name.length < 5;

/** Whether the forms of a concept are looked for as they are. */
const isName = ({ term, phrase }: Concept): boolean => term !== undefined || phrase === true;

/** Whether a form is one word, which is found in its other forms too. */
const isWord = (form: readonly string[], asName: boolean): boolean =>
  form.length === 1 && !(asName && isShort(form[0] ?? ''));

/** Prepares a text for matching. */
export const readableText = (text: string): ReadableText => readableTexts([text])[0] as ReadableText;

/** Prepares texts for matching, all in one go: see `foldedTexts`. */
export function readableTexts(texts: readonly string[]): ReadableText[] {
  const split = texts.map((text) => text.split(/\s+/).filter((word) => word !== ''));
  const all = foldedTexts(split.flat());
  const singles = singular(all.join('\n')).split('\n');
  let before = 0;
  return split.map((words) => {
    const folded: ReadableText['folded'][number][] = [];
    let initials = '';
    for (let place = 0; place < words.length; place++) {
      const parts = all[before + place] ?? '';
      if (parts === '') continue;
      const single = singles[before + place]?.split(' ') ?? [];
      parts.split(' ').forEach((word, index) => {
        folded.push({ word, single: single[index] ?? '', place });
        initials += word[0];
      });
    }
    before += words.length;
    return { words, folded, initials };
  });
}

/**
 * Whether a folded text may say something of what is asked: it has a word that begins like one of those looked for. What
 * it tells apart need not be looked through.
 */
export function glanceFor(concepts: readonly Concept[]): (text: string) => boolean {
  const beginnings = concepts.flatMap((concept) => {
    const { forms, longer = [], similar = [] } = concept;
    const own = [...forms, ...longer].map((form) => beginningOf(form, isName(concept)));
    return [...own, ...similar.map((form) => beginningOf(form, false))];
  });
  const wanted = [...new Set(beginnings)].map((beginning) => ` ${beginning}`);
  return (text) => {
    const spaced = ` ${text}`;
    return wanted.some((beginning) => spaced.includes(beginning));
  };
}

/** What the first word of a form begins with in whichever form it is found. */
function beginningOf(form: readonly string[], asName: boolean): string {
  const [first = ''] = form;
  // The plural of “policy” is spelled otherwise from the last letter on.
  const root = singular(first).replace(/y$/, '');
  return isWord(form, asName) ? root.slice(0, leastShared) : root;
}

/**
 * The places of the words that say a concept, each with what it counts for: a term under any of its names, a phrase, or
 * a word in any of its forms.
 */
export function weightedPlaces(text: ReadableText, concept: Concept): Map<number, number> {
  const { forms, longer = [], similar = [], sign } = concept;
  const asName = isName(concept);
  const places = new Map<number, number>();
  const add = (form: readonly string[], named: boolean, factor: number) => {
    for (const [place, weight] of placesOf(text, form, named)) {
      if (sign === undefined || hasSign(text.words, place, sign)) {
        places.set(place, Math.max(weight * factor, places.get(place) ?? 0));
      }
    }
  };
  for (const form of [...forms, ...longer]) add(form, asName, 1);
  for (const form of similar) add(form, false, similarWeight);
  return places;
}

/** The places of a text that say something of what is asked, for each concept in turn. */
export function placesIn(text: ReadableText, concepts: readonly Concept[]): Place[] {
  return concepts.flatMap((asked, concept) =>
    [...weightedPlaces(text, asked)].map(([location, weight]) => ({ location, concept, weight })),
  );
}

/** The positions of the words that say a concept. */
function matchPositions(text: ReadableText, concept: Concept): number[] {
  return [...weightedPlaces(text, concept).keys()].sort((one, other) => one - other);
}

function* placesOf(text: ReadableText, form: readonly string[], asName: boolean): Generator<[number, number]> {
  const { folded } = text;
  const [first = ''] = form;
  if (first === '') return;
  const starts = startsIn(text, first.charAt(0));
  // Most texts have no such word: for those nothing is prepared.
  if (starts.length === 0) return;
  const least = asName ? otherForm : 0;
  const singles = form.map(singular);
  const alone = isWord(form, asName);
  for (const start of starts) {
    const { word = '', single = '', place = 0 } = folded[start] ?? {};
    if (alone) {
      const weight = wordCloseness(first, word, [singles[0] ?? '', single]);
      if (weight > 0 && weight >= least) yield [place, weight];
    } else if (singles.every((single, offset) => folded[start + offset]?.single === single)) {
      for (const one of folded.slice(start, start + form.length)) yield [one.place, 1];
    }
  }
}

/** Where words with this first letter stand among the folded ones. A page is looked through for many words in a row. */
function startsIn({ initials }: ReadableText, letter: string): number[] {
  const starts: number[] = [];
  for (let at = initials.indexOf(letter); at >= 0; at = initials.indexOf(letter, at + 1)) starts.push(at);
  return starts;
}

/** Whether the number at a place has the sign: `10%`, `10 %` or `10 percent`. */
function hasSign(words: readonly string[], place: number, sign: string): boolean {
  const [word = '', next = ''] = words.slice(place, place + 2);
  return word.includes(sign) || next.startsWith(sign) || /^per\s?cent/i.test(next);
}

/** A title, heading or meaning with what is asked for marked. */
export function marked(text: string, concepts: readonly Concept[]): Piece[] {
  const readable = readableText(text);
  const hits = new Set(concepts.flatMap((concept) => matchPositions(readable, concept)));
  return piecesOf(readable.words, (index) => hits.has(index));
}
