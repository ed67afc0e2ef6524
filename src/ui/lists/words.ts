/*
 * What lists of entries say, whatever they list.
 */

/** On the button of an entry. */
export const remove = 'Remove';

/** Says that an entry was taken out. */
export const removedText = (entry: string): string => `${entry} was removed.`;

/** On the button that draws more of a long list. */
export const showMore = (count: number): string => `Show more: ${count} not shown`;
