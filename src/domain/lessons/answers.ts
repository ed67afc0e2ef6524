/** An answer to a question, as a form gives it. */
export type GivenAnswer =
  /** The options that were chosen, by their places from 0; of a list to be put in order, its places in the order given. */
  | {
      readonly kind: 'places';
      readonly places: readonly number[];
      readonly right: readonly number[];
      readonly isOrdered: boolean;
    }
  /** A number as it was typed. */
  | { readonly kind: 'number'; readonly text: string; readonly right: number };

/** How an answer turned out; `open` where nothing, or not everything, was answered. */
export type Outcome = 'right' | 'wrong' | 'open';

/** Judges an answer. Several options count as right only together, and an order only as a whole. */
export function outcomeOf(answer: GivenAnswer): Outcome {
  if (answer.kind === 'number') {
    const text = answer.text.trim();
    if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return 'open';
    return Number(text.replaceAll(',', '')) === answer.right ? 'right' : 'wrong';
  }
  const { places, right, isOrdered } = answer;
  if (places.length === 0 || (isOrdered && places.length < right.length)) return 'open';
  const [given, wanted] = isOrdered ? [places, right] : [places.toSorted(byNumber), right.toSorted(byNumber)];
  const isSame = given.length === wanted.length && given.every((place, index) => place === wanted[index]);
  return isSame ? 'right' : 'wrong';
}

const byNumber = (one: number, other: number) => one - other;

/**
 * The places of a list in another order than its own, the same each time: the order in which steps are shown that are to
 * be put in order.
 */
export function shuffled(length: number): number[] {
  const places = Array.from({ length }, (_, place) => place);
  // Every other step from the end, then the rest: never the right order for three steps or more.
  const fromEnd = places.toReversed();
  return [...fromEnd.filter((_, index) => index % 2 === 1), ...fromEnd.filter((_, index) => index % 2 === 0)];
}
