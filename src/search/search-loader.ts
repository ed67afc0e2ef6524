/*
 * The part of search that every page carries, so it stays small. It loads the rest when a reader points at search,
 * opens it, or presses its key.
 *
 * `?worker&url` gives the address of a script that Vite bundles into one file. A plain `import()` may be split into
 * chunks that import each other, and each chunk that the browser discovers late costs a round trip.
 */
import engineUrl from './engine/worker.ts?worker&url';
import { type HandOff, heldKey, openEvent, shortcutIsOn } from './hand-off.ts';
import dialogUrl from './interface/dialog-entry.ts?worker&url';
import pageUrl from './interface/page-entry.ts?worker&url';
import { indexFolder, meaningsFile, packFile, termsFile } from './paths.ts';
import { close, noSearch, tryAgain } from './words.ts';

/*
 * Milliseconds after which each next part is asked for, unless the one before is there: so each has the connection nearly to
 * itself, and the interface opens while the quick list is on its way.
 */
const headStarts = { terms: 60, meanings: 100, engine: 160 } as const;
/** What is loading. */
interface Loading extends HandOff {
  readonly script: Promise<unknown>;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search]');
const page = document.querySelector('[data-search-page]');
const fields = 'input, textarea, select, dialog, [contenteditable]';
let loading: Loading | undefined;
let waiting = false;
/** Firefox never asks again for a script that it once could not get, so each new try has an address of its own. */
let retry = '';

const loadFrom = (address: string) =>
  fetch(address).then(
    (response) => (response.ok ? response : undefined),
    () => undefined,
  );
const load = (file: string) => loadFrom(base + file);

const loadEngine = () => ({ address: engineUrl, script: loadFrom(engineUrl), pack: load(indexFolder + packFile) });

/** Does something once a part is there or is not to be had, at the latest after some milliseconds. */
const soonAfter = <Result>(part: Promise<unknown>, latest: number, act: () => Result | Promise<Result>) =>
  Promise.race([part, new Promise((resolve) => setTimeout(resolve, latest))]).then(act, act);

function startLoading(): Loading {
  if (loading) return loading;
  const script = import(/* @vite-ignore */ (page ? pageUrl : dialogUrl) + retry);
  const terms = soonAfter(script, headStarts.terms, () => load(termsFile));
  const meanings = soonAfter(terms, headStarts.meanings, () => load(meaningsFile));
  const started: Loading = { script, terms, meanings, base, load, loadEngine, typed: '' };
  loading = started;
  // The reader may never open search. If they do, `open` reports the failure.
  script.catch(() => {
    retry += '?';
    loading = undefined;
  });
  return started;
}

/** The look of what says so: that of search, as far as it needs one. */
const failureLook =
  'margin:auto;max-width:26rem;padding:1.25rem;border:1px solid var(--ink);background:var(--paper);color:var(--ink)';

/** Says that search could not be loaded, and tries again when the reader or the browser says that it could be now. */
function reportFailure() {
  const report = document.createElement('dialog');
  report.innerHTML = `<form method=dialog><p id=no-search>${noSearch}</p><p class=links><button value=1 class=text>${tryAgain}</button> <button class=text>${close}</button></p></form>`;
  report.setAttribute('aria-labelledby', 'no-search');
  // The sheet of search is in the script that did not load.
  report.style.cssText = failureLook;
  report.onclose = () => {
    report.remove();
    if (report.returnValue) open();
  };
  addEventListener('online', () => report.close('1'));
  document.body.append(report);
  report.showModal();
}

async function open() {
  const handOff = startLoading();
  waiting = !page;
  handOff.engine ??= soonAfter(handOff.terms, headStarts.engine, loadEngine);
  try {
    await handOff.script;
    document.dispatchEvent(new CustomEvent(openEvent, { detail: handOff }));
  } catch {
    reportFailure();
  }
  handOff.typed = '';
  waiting = false;
}

for (const link of links) {
  for (const event of ['pointerenter', 'focus', 'touchstart']) {
    link.addEventListener(event, startLoading, { passive: true });
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  if (!shortcutIsOn()) link.querySelector('kbd')?.remove();
  link.setAttribute('aria-keyshortcuts', `${shortcutIsOn() ? '/ ' : ''}${heldKey()}+K`);
}

/** Ctrl+K opens search from a field too, where it types nothing. Another dialog that is open keeps its keys. */
const opensByChord = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'k' &&
  ['Alt', 'Control', 'Meta', 'Shift'].every((key) => event.getModifierState(key) === (key === heldKey())) &&
  !(event.target as Element).closest?.('dialog:not(.search)');

addEventListener('keydown', (event) => {
  if (opensByChord(event)) {
    event.preventDefault();
    open();
    return;
  }
  const elsewhere = event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest?.(fields);
  if (elsewhere || event.key.length > 1) return;
  if (waiting) startLoading().typed += event.key;
  else if (event.key === '/' && shortcutIsOn()) open();
  else return;
  event.preventDefault();
});

if (page) open();
