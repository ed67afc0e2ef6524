import { useEffect, useState } from 'preact/hooks';
import { hasDocument } from '../../formats/work-fragment.ts';
import { moment } from '../clock.ts';
import { openBrowserStore } from './browser-store.ts';
import type { WorkKind } from './work-state.ts';
import { openWorkStore, type WorkStore } from './work-store.ts';

/** The work store of a tool in this browser, open for as long as the page is. Draws again with every change in it. */
export function useWorkStore<Facts>(kind: WorkKind<Facts>): WorkStore<Facts> {
  const [store] = useState(() => {
    const browserStore = openBrowserStore(kind.tool.id, () => localStorage, newKey);
    return openWorkStore(kind, { browserStore, moment, newKey }, lastOpen(kind.tool.id));
  });
  const [, draw] = useState({});
  useEffect(() => {
    const remember = () => rememberOpen(kind.tool.id, store.state().key);
    const end = store.subscribe(() => {
      remember();
      draw({});
    });
    remember();
    const onStorage = ({ key }: StorageEvent) => store.noteChangeElsewhere(key);
    const onAddress = () => void openFromAddress(kind, store);
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

/** Opens the work that the address carries, and takes it out of the address, so that a reload does not open it again. */
async function openFromAddress<Facts>({ tool }: WorkKind<Facts>, store: WorkStore<Facts>): Promise<void> {
  // Most pages are opened without work in their address: what reads it is loaded only for those with it.
  if (!hasDocument(location.hash)) return;
  const [{ readLink }, { receiveWork }] = await Promise.all([
    import('../../formats/work-document-link.ts'),
    import('./receive-work.ts'),
  ]);
  const result = await readLink(location.hash, [tool]);
  history.replaceState(history.state, '', location.pathname + location.search);
  receiveWork(store, result, 'the link');
}

/** A text that no other revision or key in this browser equals. */
function newKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}

const openName = (tool: string) => `agency-authorization-playbook/open/${tool}`;

/** The work that lay open in this tab, so that a reload shows it again and not what another tab has changed last. */
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
