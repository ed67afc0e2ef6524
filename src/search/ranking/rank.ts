import type { Asked } from '../query/concepts.ts';
import { type PageText, type Place, type Stretch, stretchesOf, tellingWords } from '../text/sections.ts';
import { pageWeight, sectionWeight } from './page-weight.ts';
import { type Answering, rarity, type Said, titleWorth, unsaid, worth } from './worth.ts';

/** A record that says something of a query. */
export interface Candidate {
  /** Its address, with an anchor for a trigger. */
  readonly path: string;
  readonly text: PageText;
  readonly places: readonly Place[];
}

/** A question that a place is known to answer, and where it says something of the query. */
export interface AskedBefore {
  /** The address of the place that answers. */
  readonly at: string;
  readonly text: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly places: readonly Place[];
}

/** A section that answers. */
interface RankedSection {
  readonly stretch: Stretch;
  readonly score: number;
  /** The question by which it was found, where that says more of the query than the section does. */
  readonly foundBy?: AskedBefore | undefined;
}

/** A record with its sections that answer, the best first. */
export interface Ranked<Record extends Candidate> {
  readonly record: Record;
  readonly score: number;
  readonly sections: readonly RankedSection[];
}

/** What records answer, the best first, and what each thing that was asked for is worth. */
export interface Ranking<Record extends Candidate> {
  readonly ranked: readonly Ranked<Record>[];
  readonly rarities: readonly number[];
  /** Whether no record says all that was asked for. */
  readonly partial: boolean;
}

/** What a word counts for that says what kind of answer is wanted. */
const weakWord = 0.3;
/** How much a page gains by further sections that answer, at most. */
const furtherSections = 0.08;

/**
 * Puts records in order by the best of their sections.
 *
 * @param before Questions that places are known to answer, as far as they say something of the query.
 * @param all How many sections the index has.
 * @param known What each thing that was asked for is worth, where more than these records tells that.
 */
export function rank<Record extends Candidate>(
  records: readonly Record[],
  before: readonly AskedBefore[],
  { concepts, question, today }: Asked,
  all: number,
  known?: readonly number[],
): Ranking<Record> {
  const numbers = concepts.map((_, index) => index);
  const parts = records.flatMap((record) => stretchesOf(record.text).map((stretch) => ({ record, stretch })));
  const own = parts.map(({ record, stretch }) => within(record.places, stretch.start, stretch.end));
  const rarities =
    known ??
    concepts.map(({ weak }, concept) => {
      const places = own.filter((said) => said.some((place) => place.concept === concept)).length;
      return rarity(places, all) * (weak ? weakWord : 1);
    });
  const byPlace = Map.groupBy(before, ({ at }) => at);
  const answers = new Map<Record, RankedSection[]>();
  const titled = new Map<Record, number>();
  parts.forEach(({ record, stretch }, index) => {
    const places = own[index] ?? [];
    const answering = answeringOf(record, stretch, places, byPlace, numbers, question);
    if (!answering) return;
    const { ask } = answering;
    const foundBy = ask && saidIn(ask.places) > saidIn(places) ? ask : undefined;
    const weight = pageWeight(record.path, today) * sectionWeight(stretch.heading);
    const score = worth(answering, rarities) * weight;
    if (stretch.anchor === '') titled.set(record, titleWorth(answering, rarities) * weight);
    answers.set(record, [...(answers.get(record) ?? []), { stretch, score, foundBy }]);
  });
  const ranked = [...answers].map(([record, sections]) => {
    sections.sort((one, other) => other.score - one.score);
    const [best = 0, ...further] = sections.map(({ score }) => score);
    const more = further.slice(0, 3).reduce((sum, score) => sum + score, 0);
    return { record, sections, score: best + (titled.get(record) ?? 0) + furtherSections * more };
  });
  const partial = ranked.length > 0 && !ranked.some(({ record: { places } }) => saidIn(places) === concepts.length);
  return { ranked: ranked.sort((one, other) => other.score - one.score), rarities, partial };
}

function answeringOf(
  { path, text, places: all }: Candidate,
  stretch: Stretch,
  own: readonly Place[],
  asked: ReadonlyMap<string, readonly AskedBefore[]>,
  concepts: readonly number[],
  question: string | undefined,
): (Answering & { readonly ask?: AskedBefore | undefined }) | undefined {
  const inHeading = within(own, stretch.start, stretch.bodyStart);
  const inBody = within(own, stretch.bodyStart, stretch.end);
  const address = stretch.anchor === '' ? path : `${path}#${stretch.anchor}`;
  const ask = best(asked.get(address) ?? [], question);
  // What stands in the title alone is said by the top of the page.
  if (own.length === 0 && !ask) return undefined;
  const inTitle = stretch.anchor === '' ? [] : within(all, 0, tellingStart(text));
  const above = stretch.above ? within(all, stretch.above.start, stretch.above.bodyStart) : [];
  const said = concepts.map((concept): Said => {
    const most = (places: readonly Place[]) =>
      Math.max(0, ...places.map((place) => (place.concept === concept ? place.weight : 0)));
    return {
      ...unsaid,
      heading: most(inHeading),
      above: most(above),
      title: most(inTitle),
      ask: most(ask?.places ?? []),
      body: inBody.reduce((sum, place) => sum + (place.concept === concept ? place.weight : 0), 0),
    };
  });
  const { headingWords } = stretch;
  return {
    ask,
    said,
    sameQuestion: question !== undefined && [headingWords[0], ask?.words[0]].includes(question),
    headingShare: share(inHeading, tellingWords(headingWords)),
    askShare: ask ? share(ask.places, tellingWords(ask.words)) : 0,
    length: stretch.end - stretch.bodyStart,
    span: smallestSpan(inBody),
  };
}

/** Where the title ends. */
const tellingStart = ({ title }: PageText): number => title.split(/\s+/).filter((word) => word !== '').length;

const saidIn = (places: readonly Place[]): number => new Set(places.map(({ concept }) => concept)).size;

const within = (places: readonly Place[], from: number, to: number): Place[] =>
  places.filter(({ location }) => location >= from && location < to);

const share = (places: readonly Place[], words: number): number =>
  words === 0 ? 0 : Math.min(1, sumOfBest(places) / words);

function sumOfBest(places: readonly Place[]): number {
  const byLocation = new Map<number, number>();
  for (const { location, weight } of places) byLocation.set(location, Math.max(weight, byLocation.get(location) ?? 0));
  return [...byLocation.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The question of which most was asked. */
function best(asked: readonly AskedBefore[], question: string | undefined): AskedBefore | undefined {
  const value = ({ places, words }: AskedBefore) =>
    saidIn(places) + share(places, tellingWords(words)) + (words[0] === question ? 0.1 : 0);
  return asked.toSorted((one, other) => value(other) - value(one))[0];
}

/** How many words the shortest stretch has that holds a word of each concept that there is; none where there are not two. */
function smallestSpan(places: readonly Place[]): number | undefined {
  const concepts = saidIn(places);
  if (concepts < 2) return undefined;
  const sorted = places.toSorted((one, other) => one.location - other.location);
  const held = new Map<number, number>();
  let smallest = Number.POSITIVE_INFINITY;
  let start = 0;
  for (const { concept, location } of sorted) {
    held.set(concept, (held.get(concept) ?? 0) + 1);
    for (; held.size === concepts; start++) {
      const first = sorted[start];
      if (!first) break;
      smallest = Math.min(smallest, location - first.location + 1);
      const left = (held.get(first.concept) ?? 0) - 1;
      if (left > 0) held.set(first.concept, left);
      else held.delete(first.concept);
    }
  }
  return smallest;
}
