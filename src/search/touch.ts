/*
 * What every page carries of search, so it is kept small: it waits to be touched, and loads the rest then.
 *
 * `?worker&url` gives the address of a script that is bundled by itself, into one file. A plain `import()` may be split
 * into parts that import each other, and each part found only in another one costs a round trip.
 */
import engineUrl from './engine/worker.ts?worker&url';
import { type Handover, openEvent, shortcutIsOn } from './handover.ts';
import dialogUrl from './interface/dialog-entry.ts?worker&url';
import pageUrl from './interface/page-entry.ts?worker&url';
import { indexFolder, packFile, searchPage, termsFile } from './places.ts';

/** Milliseconds by which the quick list and the interface go ahead of the full text, so that they have the line. */
const headStart = 120;
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search]');
const page = document.querySelector('[data-search-page]');
const fields = 'input, textarea, select, dialog, [contenteditable]';
let begun: (Handover & { script: Promise<unknown> }) | undefined;
let waiting = false;

const load = (file: string) =>
  fetch(base + file).then(
    (response) => (response.ok ? response : undefined),
    () => undefined,
  );

const loadEngine = () => ({ worker: new Worker(engineUrl, { type: 'module' }), pack: load(indexFolder + packFile) });

function begin() {
  begun ??= {
    script: import(/* @vite-ignore */ page ? pageUrl : dialogUrl),
    terms: load(termsFile),
    base,
    load,
    loadEngine,
    typed: '',
  };
  // Nobody may ask for search after all; whoever does hears of the failure.
  begun.script.catch(() => {});
  return begun;
}

async function open() {
  const handover = begin();
  waiting = !page;
  handover.engine ??= Promise.race([handover.terms, new Promise((resolve) => setTimeout(resolve, headStart))]).then(
    loadEngine,
  );
  try {
    await handover.script;
    document.dispatchEvent(new CustomEvent(openEvent, { detail: handover }));
  } catch {
    // On its own page there is nowhere else to go: what failed once would fail again without end.
    if (page) page.append('Search did not load. Reload the page to try again.');
    else location.href = base + searchPage;
  }
  handover.typed = '';
  waiting = false;
}

for (const link of links) {
  for (const touch of ['pointerenter', 'focus', 'touchstart']) link.addEventListener(touch, begin, { passive: true });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  if (!shortcutIsOn()) link.querySelector('kbd')?.remove();
}

addEventListener('keydown', (event) => {
  const elsewhere = event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest?.(fields);
  if (elsewhere || event.key.length > 1) return;
  if (waiting) begin().typed += event.key;
  else if (event.key === '/' && shortcutIsOn()) open();
  else return;
  event.preventDefault();
});

if (page) open();
