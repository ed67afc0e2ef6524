/*
 * Where the focus goes when what has it is gone: a button that removed its own entry, an Undo that was pressed, a part that
 * was closed. Left to itself the browser drops the focus, and whoever works by keyboard or ear starts again at the top.
 *
 * A part that knows better moves the focus itself. This looks after every other case, once the page has come to rest.
 */

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where an element stood: its ancestors from the nearest on, and in each what came after it, the nearest first. */
type Place = readonly { readonly within: Element; readonly after: readonly Element[] }[];

/** Looks after the focus in the tool, until the returned function is called. */
export function keepFocus(tool: Element | null = document.querySelector('.island')): () => void {
  if (!tool) return () => undefined;
  let last: Element | undefined;
  let place: Place = [];
  let waitsFor: Place | undefined;

  const remember = ({ target }: Event) => {
    last = target instanceof Element ? target : undefined;
    place = last ? placeOf(last, tool) : [];
  };
  const forget = () => {
    // Only what is still there was left on purpose; this is known once the change under way is done.
    queueMicrotask(() => {
      if (last && canHaveFocus(last) && document.activeElement === document.body) last = undefined;
    });
  };
  const look = () => {
    if (waitsFor === place || !last || canHaveFocus(last)) return;
    // Each loss waits its own time: what is left of an earlier wait is too short for whoever pressed two buttons in a row.
    const lost = place;
    waitsFor = lost;
    // Parts that move the focus themselves do so after the next picture.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (waitsFor !== lost) return;
          waitsFor = undefined;
          if (last && !canHaveFocus(last) && hasNone()) nextIn(place)?.focus();
        }),
      ),
    );
  };
  if (document.activeElement && tool.contains(document.activeElement)) {
    last = document.activeElement;
    place = placeOf(last, tool);
  }
  const watcher = new MutationObserver(look);
  watcher.observe(tool, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'open', 'class'] });
  tool.addEventListener('focusin', remember);
  tool.addEventListener('focusout', forget);
  return () => {
    watcher.disconnect();
    tool.removeEventListener('focusin', remember);
    tool.removeEventListener('focusout', forget);
  };
}

/**
 * Notes what has the focus. The returned function gives it back: to the same element, or the one that was drawn anew in its
 * place, or what is nearest to where it stood.
 */
export function returnTo(tool: Element | null = document.querySelector('.island')): () => void {
  const had = document.activeElement;
  if (!tool || !(had instanceof HTMLElement) || !tool.contains(had)) return () => undefined;
  const place = placeOf(had, tool);
  const { tagName, textContent } = had;
  const drawnAnew = () =>
    place
      .flatMap(({ within }) => (within.isConnected ? [...within.querySelectorAll<HTMLElement>(tagName)] : []))
      .find((one) => one.textContent === textContent && canHaveFocus(one));
  // What is brought back is drawn first.
  return () => requestAnimationFrame(() => (canHaveFocus(had) ? had : (drawnAnew() ?? nextIn(place)))?.focus());
}

/** Whether nothing has the focus, or what cannot have it. */
function hasNone(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || !canHaveFocus(activeElement);
}

function canHaveFocus(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });
}

function placeOf(element: Element, tool: Element): Place {
  const place: { readonly within: Element; readonly after: readonly Element[] }[] = [];
  for (let at = element; at !== tool && at.parentElement; at = at.parentElement) {
    const after: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
    place.push({ within: at.parentElement, after });
  }
  return place;
}

/** What can have the focus and comes next after a place, or else last before it, as near to it as there is something. */
function nextIn(place: Place): HTMLElement | undefined {
  for (const { within, after } of place) {
    if (!within.isConnected) continue;
    const all = [...within.querySelectorAll<HTMLElement>(focusable)].filter(canHaveFocus);
    const next = after.find((one) => within.contains(one));
    const isAfter = (one: Element) =>
      next !== undefined && (next.contains(one) || (next.compareDocumentPosition(one) & 4) !== 0);
    const found = all.find(isAfter) ?? all.at(-1);
    if (found) return found;
  }
  return undefined;
}
