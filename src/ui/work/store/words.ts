/*
 * What is said when the open work is not kept as it stands.
 */

/** The title under which work is kept beside what another tab has made of it. */
export const secondVersion = (title: string) => `${title} (second version)`;

/** Where work of a link comes from, as it stands in a sentence. */
export const theLink = 'the link';
