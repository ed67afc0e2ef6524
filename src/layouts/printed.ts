/*
 * The form of the date is that of `dateInWords` in `src/domain/wording.ts`. Every page carries this script, so it takes the
 * form from the browser instead of loading that module; the test of printed pages holds the two together.
 */
const inWords = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** Before a page is printed, puts its full address and the day's date on its last sheet, and the date in every margin. */
addEventListener('beforeprint', () => {
  const printed = `printed ${inWords.format(new Date())}`;
  const line = document.querySelector('.printed');
  if (line) line.textContent = `${location.href.replace(/#.*/, '')}, ${printed}`;
  document.documentElement.style.setProperty('--printed', `"P${printed.slice(1)}"`);
});
