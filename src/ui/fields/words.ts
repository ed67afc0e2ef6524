/*
 * What fields say, whatever they ask.
 */

/** The answers to a question that can be left without one. */
export const answers = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const;

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
