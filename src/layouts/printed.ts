/*
 * The form of the date is that of `dateInWords` in `src/domain/wording.ts`. Every page carries this script, so it takes the
 * form from the browser instead of loading that module; the test of printed pages holds the two together.
 */
const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** Before a page is printed, puts its full address and the day's date on the handout. */
addEventListener('beforeprint', () => {
  const line = document.querySelector('[data-printed]');
  if (line) line.textContent = `${location.href.replace(/#.*/, '')}, printed ${inWords.format(new Date())}`;
});
