/** Closes what was opened over the page once the focus goes elsewhere, so that it never hides what has the focus. */
addEventListener('focusin', ({ target }) => {
  for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) {
    const element = target as Element;
    if (!open.contains(element) && element.getAttribute('popovertarget') !== open.id) open.hidePopover();
  }
});
