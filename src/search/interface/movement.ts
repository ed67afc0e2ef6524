/**
 * Lets the arrow keys go from the field through the results and back.
 *
 * The results are a plain list of links beneath headings, and the arrow keys move the real focus. A combobox would
 * read each result as one flat line and hide headings, links and marks from screen readers, which have keys of their
 * own for them; here those work, and so do Tab, Enter and opening in a new tab.
 */
export function moveByArrows(field: HTMLInputElement, results: HTMLElement): void {
  const stops = () => [field, ...results.querySelectorAll<HTMLElement>('a, button')];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = stops();
    const next = all[all.indexOf(document.activeElement as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (next === field) field.select();
  };
  field.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
}
