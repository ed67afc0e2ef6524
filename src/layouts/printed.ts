import { dateInWords } from '../domain/wording';
import { today } from '../ui/clock';

/** Before a page is printed, puts its full address and the day's date on the handout. */
addEventListener('beforeprint', () => {
  const line = document.querySelector('[data-printed]');
  if (line) line.textContent = `${location.href.replace(/#.*/, '')}, printed ${dateInWords(today())}`;
});
