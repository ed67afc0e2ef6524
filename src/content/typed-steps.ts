/*
 * Numbers of steps that are typed in a text. One goes stale, silently, when a step is added to the process line.
 */

/** What a component stands for in the text around it. */
export const computed = '\uFFFC';

const words = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const number = `(?:${computed}|\\d+|(?:${words.join('|')})\\b)`;
const join = '(?:,?\\s+(?:to|through|and|or|of)\\s+|,\\s*|\\s*[–-]\\s*)';
const named = new RegExp(`\\bsteps?\\s+${number}(?:${join}${number})*`, 'gi');

/** A number of a step, or several, in a text: “steps 2 to 4”. */
export interface TypedSteps {
  readonly words: string;
  /** How many lines of the text stand before it. */
  readonly linesBefore: number;
}

/**
 * The numbers of steps that are typed in a text, in order. Of a number beneath a step, such as 7.1, the step counts.
 *
 * @param text A text in which {@link computed} stands for each component.
 * @param allowed The numbers that a text may name.
 */
export function typedSteps(text: string, allowed: ReadonlySet<number>): TypedSteps[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const typed = (match[0].match(/\d+|[a-z]+/gi) ?? []).flatMap((part) => {
      const place = words.indexOf(part.toLowerCase());
      if (place !== -1) return place + 1;
      return /\d/.test(part) ? Number(part) : [];
    });
    if (typed.every((one) => allowed.has(one))) return [];
    return [
      {
        words: match[0].replaceAll(computed, '…').replace(/\s+/g, ' '),
        linesBefore: text.slice(0, match.index).split('\n').length - 1,
      },
    ];
  });
}
