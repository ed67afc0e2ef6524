import { useEffect, useState } from 'preact/hooks';
import { hasDocument, keptKeyIn } from '../../../domain/work-documents/work-fragment.ts';
import { moment } from '../../tool/clock.ts';
import { notLoaded } from '../../tool/words.ts';
import { openBrowserStore, siteNames } from './browser-store.ts';
import { newKey } from './new-key.ts';
import { theLink } from './words.ts';
import { isOffered, type WorkKind } from './work-state.ts';
import { openWorkStore, type WorkStore } from './work-store.ts';

/**
 * The work store of a tool in this browser, open for as long as the page is. Draws again with every change in it. Where
 * work is kept here already there is none at first, until what reads kept work is loaded.
 */
export function useWorkStore<Facts>(kind: WorkKind<Facts>): WorkStore<Facts> | undefined {
  const { id } = kind.tool;
  const [environment] = useState(() => {
    // A link to kept work opens it as a reload would have.
    const asked = keptKeyIn(location.hash);
    if (asked !== undefined) {
      lastOpen.write(id, asked);
      forgetFragment();
    }
    return { browserStore: openBrowserStore(id, () => localStorage, newKey), moment, newKey };
  });
  const { browserStore } = environment;
  const [store, setStore] = useState(() =>
    browserStore.keys().length === 0 ? openWorkStore(kind, environment) : undefined,
  );
  const [, draw] = useState({});
  useEffect(() => {
    if (store) return;
    import('../kept-work.ts').then(
      ({ firstWork }) => {
        const stuck = openingName.read(id);
        const found = firstWork({ kind, browserStore }, lastOpen.read(id), stuck, (key) => openingName.write(id, key));
        const opened = openWorkStore(kind, environment, found.work);
        opened.notify(found.notice);
        setStore(opened);
      },
      () => {
        const blank = openWorkStore(kind, environment);
        blank.notify({ kind: 'warning', text: notLoaded });
        setStore(blank);
      },
    );
  }, []);
  useEffect(() => {
    if (!store) return;
    // What was opened is drawn.
    openingName.write(id, undefined);
    const before = lastOpen.read(id);
    const remember = () => {
      const { key, keeping } = store.state();
      if (keeping === 'kept') lastOpen.write(id, key);
      else if (keeping === 'untouched') lastOpen.write(id, undefined);
    };
    const end = store.subscribe(() => {
      remember();
      draw({});
    });
    remember();
    if (before !== undefined && !browserStore.keys().includes(before) && !store.state().notice) {
      void import('../words.ts').then(
        ({ said }) => store.notify({ kind: 'info', text: said.missed }),
        () => undefined,
      );
    }
    const onStorage = ({ key }: StorageEvent) => void follow(store, key && browserStore.keyOf(key));
    const onAddress = () => void openFromAddress(store);
    addEventListener('storage', onStorage);
    addEventListener('hashchange', onAddress);
    onAddress();
    return () => {
      end();
      removeEventListener('storage', onStorage);
      removeEventListener('hashchange', onAddress);
    };
  }, [store]);
  return store;
}

/** Looks at what another tab has changed. Where what does so cannot be loaded, what is kept is safe all the same. */
async function follow<Facts>(store: WorkStore<Facts>, key: string | null | undefined): Promise<void> {
  try {
    (await import('../other-tab.ts')).followOtherTab(store, key);
  } catch {
    store.notify({ kind: 'warning', text: notLoaded });
  }
}

/**
 * Shows the work that the address carries. It stays in the address as long as it is shown and not kept, so that a reload
 * shows it again.
 */
async function openFromAddress<Facts>(store: WorkStore<Facts>): Promise<void> {
  // Most pages are opened without work in their address: what reads it is loaded only for those with it.
  if (!hasDocument(location.hash)) return;
  const parts = await Promise.all([
    import('../../../formats/work-document-link.ts'),
    import('../receive-work.ts'),
  ]).catch(() => undefined);
  // The work stays in the address: a reload opens it.
  if (!parts) return store.notify({ kind: 'warning', text: notLoaded });
  const [{ readLink }, { receiveWork }] = parts;
  const result = await readLink(location.hash, [store.kind.tool]);
  receiveWork(store, result, theLink);
  const { opening, keeping } = store.state();
  if (!isOffered(keeping)) return forgetFragment();
  const end = store.subscribe(() => {
    const now = store.state();
    if (now.opening === opening && isOffered(now.keeping)) return;
    end();
    if (hasDocument(location.hash)) forgetFragment();
  });
}

/** Takes the fragment out of the address, as if it had never been there. */
function forgetFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** A text that this tab remembers of a tool over a reload. Where the browser forbids that, it remembers nothing. */
const remembered = (name: string) => ({
  read: (tool: string): string | undefined => {
    try {
      return sessionStorage.getItem(`${siteNames}/${name}/${tool}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (tool: string, text: string | undefined): void => {
    try {
      if (text === undefined) sessionStorage.removeItem(`${siteNames}/${name}/${tool}`);
      else sessionStorage.setItem(`${siteNames}/${name}/${tool}`, text);
    } catch {
      // Without it the work that was changed last is opened after a reload.
    }
  },
});

/** The work that was open in this tab, so that a reload shows it again and not what another tab has changed last. */
const lastOpen = remembered('open');

/** The work that is being opened: where the page stops at it, the next visit passes it over. */
const openingName = remembered('opening');
