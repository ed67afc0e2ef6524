/*
 * What fields say, whatever they ask.
 */

/** The answers to a question that can be left without one. */
export const answers = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const;
