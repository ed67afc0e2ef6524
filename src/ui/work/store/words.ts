/*
 * What is said when the open work is not kept as it stands.
 */

/** The title under which work is kept beside what another tab has made of it. */
export const secondVersion = (title: string) => `${title} (second version)`;

/** Of work that another tab has changed. @param title The title that what is seen here has now. */
export const nowItsOwn = (title: string) =>
  `Another tab has changed this work. What you see here is now work of its own, “${title}”.`;

/** Of work that is not kept, when other work is opened. */
export const notKeptBefore = (title: string) =>
  `“${title}” is not kept in this browser. As long as this page is open it stays in the list; Undo opens it again.`;

/** Of work that was open in this tab before a reload. */
export const noLongerKept =
  'The work that was open here is no longer kept in this browser: it was deleted in another tab, or the browser cleared what it kept.';

/** Where work of a link comes from, as it stands in a sentence. */
export const theLink = 'the link';
