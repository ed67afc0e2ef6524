/*
 * What every page carries of search. It stands inline in each page, so it is kept small: it waits to be touched, and
 * loads the rest then. `?worker&url` gives the address of a script bundled by itself; a plain `import()` would make
 * Astro put this script into a file of its own, one request more on every page.
 */
import engineUrl from './engine/worker.ts?worker&url';
import { type Handover, openEvent, shortcutIsOn } from './handover.ts';
import interfaceUrl from './interface/entry.ts?worker&url';
import { indexFolder, packFile, searchPage, termsFile } from './places.ts';

/** Milliseconds by which the quick list and the interface go ahead of the full text, so that they have the line. */
const headStart = 120;
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search]');
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
    base,
    load,
    loadEngine,
    typed: '',
    terms: load(termsFile),
    script: import(/* @vite-ignore */ interfaceUrl),
  };
  // Nobody may ask for search after all; whoever does hears of the failure.
  begun.script.catch(() => {});
  return begun;
}

async function open() {
  const handover = begin();
  waiting = true;
  handover.engine ??= Promise.race([handover.terms, new Promise((resolve) => setTimeout(resolve, headStart))]).then(
    loadEngine,
  );
  try {
    await handover.script;
    document.dispatchEvent(new CustomEvent(openEvent, { detail: handover }));
  } catch {
    location.href = base + searchPage;
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
  const elsewhere = event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest(fields);
  if (elsewhere || event.key.length > 1) return;
  if (waiting) begin().typed += event.key;
  else if (event.key === '/' && shortcutIsOn()) open();
  else return;
  event.preventDefault();
});

if (document.querySelector('[data-search-page]')) open();
