/*
 * The lists of pages and of parts of a page: the reader's place in them is in view, and a part that was chosen is seen.
 */

/** Scrolls a list, and nothing around it, so that the reader's place stands in its middle. */
function showPlace(list: Element | null): void {
  const place = list?.querySelector('[aria-current]');
  if (!list || !place) return;
  const { top, height } = list.getBoundingClientRect();
  list.scrollTop += place.getBoundingClientRect().top - top - height / 2;
}

// At the side of a wide page the list is there from the start; on a narrow one it opens over the page.
showPlace(document.querySelector('.steps'));
document.addEventListener('toggle', ({ target }) => target instanceof Element && showPlace(target), { capture: true });

// A link to a part of this page closes the list over it.
addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('a[href^="#"]') === null) return;
  target.closest<HTMLElement>('[popover]')?.hidePopover();
});
