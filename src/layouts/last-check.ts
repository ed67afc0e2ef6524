/** Said under the day of the last check. Every page loads it, and it has one line of a narrow screen for itself. */
const overdue = 'A new check is overdue.';

/*
 * Once the day is past by which what a page says was to be checked again, the line under its heading says so. Only the
 * reader’s browser knows the day; without script the day of the last check stands there all the same. What is said has a
 * line of its own in the space before the text, so that the text does not move.
 */
const line = document.querySelector<HTMLElement>('[data-due]');
if (line && Date.now() > Date.parse(`${line.dataset.due}T24:00`)) {
  const said = document.createElement('strong');
  said.textContent = overdue;
  said.style.cssText = 'display:block;margin-block-end:-1lh;color:var(--bad)';
  line.append(' ', said);
}
