/*
 * What is said beside a picture, whichever tool draws it.
 */

/** On the button that prints a picture and nothing else of the page. */
export const printPicture = 'Print the picture';

/** Where the same is said in words. */
export const tableBelow = 'The table below says the same.';
