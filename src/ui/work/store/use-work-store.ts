import { useEffect, useState } from 'preact/hooks';
import { hasDocument, keptMark } from '../../../domain/work-documents/work-fragment.ts';
import { moment } from '../../tool/clock.ts';
import { notLoaded } from '../../tool/words.ts';
import { attempt, openBrowserStore, siteNames } from './browser-store.ts';
import { newKey } from './new-key.ts';
import type { WorkKind } from './work-state.ts';
import { openWorkStore, type WorkStore } from './work-store.ts';

/**
 * The work store of a tool in this browser, open for as long as the page is. Draws again with every change in it. Where
 * work is kept here already, or was when the tab last showed it, there is none until what reads kept work is loaded.
 */
export function useWorkStore<Facts>(kind: WorkKind<Facts>): WorkStore<Facts> | undefined {
  const { id } = kind.tool;
  const [environment] = useState(() => ({
    browserStore: openBrowserStore(id, () => localStorage, newKey),
    moment,
    newKey,
  }));
  const { browserStore } = environment;
  const [store, setStore] = useState(() =>
    browserStore.keys().length === 0 && lastOpen.read(id) === undefined && !location.hash.startsWith(`#${keptMark}`)
      ? openWorkStore(kind, environment)
      : undefined,
  );
  const [, draw] = useState({});
  useEffect(() => {
    if (store) return;
    import('../kept-work.ts').then(
      ({ firstWork, takeKeptKey }) => {
        const asked = takeKeptKey() ?? lastOpen.read(id);
        const stuck = openingName.read(id);
        const found = firstWork({ kind, browserStore }, asked, stuck, (key) => openingName.write(id, key));
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

/** Shows the work that the address carries. Where what does so cannot be loaded, it stays there: a reload opens it. */
async function openFromAddress<Facts>(store: WorkStore<Facts>): Promise<void> {
  // Most pages are opened without work in their address: what reads it is loaded only for those with it.
  if (!hasDocument(location.hash)) return;
  const part = await import('../linked-work.ts').catch(() => undefined);
  if (!part) return store.notify({ kind: 'warning', text: notLoaded });
  await part.openLinkedWork(store);
}

/** A text that this tab remembers of a tool over a reload. Where the browser forbids that, it remembers nothing. */
const remembered = (name: string) => {
  const nameOf = (tool: string) => `${siteNames}/${name}/${tool}`;
  return {
    read: (tool: string): string | undefined => attempt(() => sessionStorage.getItem(nameOf(tool))) ?? undefined,
    // Where it cannot be remembered, the work that was changed last is opened after a reload.
    write: (tool: string, text: string | undefined): void =>
      attempt(() =>
        text === undefined ? sessionStorage.removeItem(nameOf(tool)) : sessionStorage.setItem(nameOf(tool), text),
      ),
  };
};

/** The work that was open in this tab, so that a reload shows it again and not what another tab has changed last. */
const lastOpen = remembered('open');

/** The work that is being opened: where the page stops at it, the next visit passes it over. */
const openingName = remembered('opening');
