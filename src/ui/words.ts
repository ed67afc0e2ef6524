import { numberText } from '../domain/wording.ts';

/*
 * What parts say that any tool can show. They are loaded with those parts.
 */

/** Shows a long table whole. */
export const allRows = (count: number) => `Show all ${numberText(count)} rows`;

/** Shows the beginning of a long table again. */
export const fewerRows = (count: number) => `Show the first ${numberText(count)} rows only`;
