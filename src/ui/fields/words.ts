/*
 * What fields say, whatever they ask.
 */

/** The answers to a question that can be left without one. */
export const answers = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const;

/** Of a date that was typed only in part, or that no calendar has. */
export const notADay = 'This is not a day of the calendar yet. Enter year, month and day, or clear the field.';

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
