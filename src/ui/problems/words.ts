import { numberText } from '../../domain/wording.ts';

/*
 * What a summary of entries that need correcting says.
 */

/**
 * Over the list of what needs correcting.
 *
 * @param count How many entries, at least one.
 * @param of What the entries belong to, where the page has others: “next event”.
 */
export function faultsHeading(count: number, of: string | undefined): string {
  const owner = of === undefined ? '' : ` of the ${of}`;
  return count === 1 ? `One entry${owner} needs correcting` : `${count} entries${owner} need correcting`;
}

/** What is wrong with a field, said away from it. @param label What the field is called, where that is known. */
export const problemText = (label: string | undefined, message: string) =>
  label === undefined ? message : `${label}: ${message}`;

/** At the end of a list that is cut. @param count How many entries are left out. */
export const andMore = (count: number) => `And ${numberText(count)} more.`;
