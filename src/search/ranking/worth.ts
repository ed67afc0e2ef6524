/**
 * How well a place of the site answers a query: a section of a page, a term, a trigger. The quick list and the full text
 * are judged by the same rule, so that their results can stand in one order.
 */

/** How often a place says one thing that was asked for. A word that is only close to what was asked counts in part. */
export interface Said {
  /** In the heading of the place, or in the name of a term or trigger. */
  readonly heading: number;
  /** In the best of the questions that the place is known to answer. */
  readonly ask: number;
  /** In the heading above that of the place. */
  readonly above: number;
  /** In the title of its page. */
  readonly title: number;
  /** In its text. */
  readonly body: number;
}

/** What a place says of a query. */
export interface Answering {
  /** For each thing that was asked for, in its order. */
  readonly said: readonly Said[];
  /** Whether its heading or its question begins with the word that puts the question: `who`. */
  readonly sameQuestion: boolean;
  /** How much of the heading was asked for, from 0 to 1. */
  readonly headingShare: number;
  /** How much of the best question was asked for, from 0 to 1. */
  readonly askShare: number;
  /** Words of its text. */
  readonly length: number;
  /** Words of the shortest stretch that says every thing that the text says; absent where it says fewer than two. */
  readonly span?: number | undefined;
}

/** Says nothing. */
export const unsaid: Said = { heading: 0, ask: 0, above: 0, title: 0, body: 0 };

/** What a thing that was asked for is worth: the fewer places say it, the more. */
export const rarity = (places: number, all: number): number => Math.log(1 + all / (1 + Math.min(places, all)));

const weight = { heading: 3, ask: 3, title: 1.5, above: 1, body: 1.5 };
const halfSaid = 1.3;
const usualLength = 80;
/** A shorter text is no better for it. */
const shortLength = 40;
const wholeHeading = 0.7;
const wholeTitle = 0.8;
const wholeAsk = 0.9;
const askedAlike = 1.1;
/** How much worth goes where a part of what was asked for is not said. */
const fullness = 1.5;
const oneBreath = { within: 8, factor: 1.25 };
const oneSentence = { within: 25, factor: 1.1 };

/**
 * How well a place answers; 0 where it says nothing that was asked for.
 *
 * @param rarities What each thing that was asked for is worth, by `rarity`.
 */
export function worth(
  { said, sameQuestion, headingShare, askShare, length, span }: Answering,
  rarities: readonly number[],
): number {
  let all = 0;
  let held = 0;
  let sum = 0;
  let inHeading = 0;
  let inAsk = 0;
  said.forEach((one, index) => {
    const rare = rarities[index] ?? 0;
    all += rare;
    const often = one.body / (0.6 + (0.4 * Math.max(length, shortLength)) / usualLength);
    const strength =
      weight.heading * Math.min(1, one.heading) +
      weight.ask * Math.min(1, one.ask) +
      weight.title * Math.min(1, one.title) +
      weight.above * Math.min(1, one.above) +
      weight.body * (often / (often + 1));
    sum += (rare * strength) / (strength + halfSaid);
    held += rare * Math.min(1, Math.max(one.heading, one.ask, one.above, one.title, one.body));
    inHeading += rare * Math.min(1, one.heading);
    inAsk += rare * Math.min(1, one.ask);
  });
  if (held === 0) return 0;
  const alike = sameQuestion ? askedAlike : 1;
  const near = span === undefined ? 1 : closeness(span);
  return (
    (sum * near + wholeHeading * inHeading * headingShare + wholeAsk * inAsk * askShare * (inAsk / all)) *
    alike *
    (held / all) ** fullness
  );
}

/** What a page gains where its title, or the name of a term or trigger, is what was asked for and little else. */
export function titleWorth({ said, headingShare }: Answering, rarities: readonly number[]): number {
  const all = rarities.reduce((sum, rare) => sum + rare, 0);
  const named = said.reduce((sum, { heading }, index) => sum + (rarities[index] ?? 0) * Math.min(1, heading), 0);
  return all === 0 ? 0 : wholeTitle * headingShare * named * (named / all);
}

/** What says all in one breath answers better than what says one thing here and another there. */
const closeness = (span: number): number =>
  span <= oneBreath.within ? oneBreath.factor : span <= oneSentence.within ? oneSentence.factor : 1;
