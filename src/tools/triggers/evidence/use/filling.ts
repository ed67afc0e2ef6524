/*
 * What fills the numbers of files into the form, and what is said once they are there: it loads with the first use.
 */

export { FilledIn, TakeOut } from './FilledIn.tsx';
export { FillForm } from './FillForm.tsx';
