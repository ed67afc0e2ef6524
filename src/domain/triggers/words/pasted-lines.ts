/*
 * What the reader of pasted lines says of a line that it cannot use, each time what to enter instead.
 */

/** A line with too few or too many parts. */
export const partsOfItem = 'Enter three or four parts: ID, impact, detection date, and the exception, if any.';

/** Not the name of an impact. */
export const notAnImpact = (text: string) => `“${text}” is not an impact. Enter critical, high, moderate, or low.`;

/** Not the name of an exception. */
export const notAnException = (text: string) =>
  `“${text}” is not an exception. Enter none, deviation, or vendor dependency.`;
