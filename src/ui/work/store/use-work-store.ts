import { useEffect, useState } from 'preact/hooks';
import { hasDocument } from '../../../domain/work-documents/work-fragment.ts';
import { moment } from '../../tool/clock.ts';
import { notLoaded } from '../../tool/words.ts';
import { openBrowserStore } from './browser-store.ts';
import { theLink } from './words.ts';
import type { WorkKind } from './work-state.ts';
import { openWorkStore, type WorkStore } from './work-store.ts';

/**
 * The work store of a tool in this browser, open for as long as the page is. Draws again with every change in it. Where
 * work is kept here already there is none at first, until what reads kept work is loaded.
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
    browserStore.keys().length === 0 ? openWorkStore(kind, environment) : undefined,
  );
  const [, draw] = useState({});
  useEffect(() => {
    if (store) return;
    import('../kept-work.ts').then(
      ({ lastWork }) => setStore(openWorkStore(kind, environment, lastWork({ kind, browserStore }, lastOpen(id)))),
      () => {
        const blank = openWorkStore(kind, environment);
        blank.notify({ kind: 'warning', text: notLoaded });
        setStore(blank);
      },
    );
  }, []);
  useEffect(() => {
    if (!store) return;
    const remember = () => rememberOpen(id, store.state().key);
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

/** Opens the work that the address carries, and takes it out of the address, so that a reload does not open it again. */
async function openFromAddress<Facts>(store: WorkStore<Facts>): Promise<void> {
  // Most pages are opened without work in their address: what reads it is loaded only for those with it.
  if (!hasDocument(location.hash)) return;
  const [{ readLink }, { receiveWork }] = await Promise.all([
    import('../../../formats/work-document-link.ts'),
    import('../receive-work.ts'),
  ]);
  const result = await readLink(location.hash, [store.kind.tool]);
  history.replaceState(history.state, '', location.pathname + location.search);
  receiveWork(store, result, theLink);
}

/** A text that no other revision or key in this browser equals. */
function newKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

const openName = (tool: string) => `agency-authorization-playbook/open/${tool}`;

/** The work that was open in this tab, so that a reload shows it again and not what another tab has changed last. */
function lastOpen(tool: string): string | undefined {
  try {
    return sessionStorage.getItem(openName(tool)) ?? undefined;
  } catch {
    return undefined;
  }
}

function rememberOpen(tool: string, key: string): void {
  try {
    sessionStorage.setItem(openName(tool), key);
  } catch {
    // Without it the work that was changed last is opened after a reload.
  }
}
