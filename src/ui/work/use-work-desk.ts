import { useEffect, useState } from 'preact/hooks';
import { hasDocument } from '../../formats/work-fragment.ts';
import { moment } from '../clock.ts';
import { openBrowserStore } from './browser-store.ts';
import type { WorkKind } from './desk-state.ts';
import { openDesk, type WorkDesk } from './work-desk.ts';

/** The desk of a tool in this browser, open for as long as the page is. Draws again with every change on it. */
export function useWorkDesk<Facts>(kind: WorkKind<Facts>): WorkDesk<Facts> {
  const [desk] = useState(() => {
    const store = openBrowserStore(kind.tool.id, () => localStorage, mark);
    return openDesk(kind, { store, moment, mark }, lastOpen(kind.tool.id));
  });
  const [, draw] = useState({});
  useEffect(() => {
    const remember = () => rememberOpen(kind.tool.id, desk.state().key);
    const end = desk.subscribe(() => {
      remember();
      draw({});
    });
    remember();
    const onStorage = ({ key }: StorageEvent) => desk.noteChangeElsewhere(key);
    const onAddress = () => void openFromAddress(kind, desk);
    addEventListener('storage', onStorage);
    addEventListener('hashchange', onAddress);
    onAddress();
    return () => {
      end();
      removeEventListener('storage', onStorage);
      removeEventListener('hashchange', onAddress);
    };
  }, [desk]);
  return desk;
}

/** Opens the work that the address carries, and takes it out of the address, so that a reload does not open it again. */
async function openFromAddress<Facts>({ tool }: WorkKind<Facts>, desk: WorkDesk<Facts>): Promise<void> {
  // Most pages are opened without work in their address: what reads it is loaded only for those with it.
  if (!hasDocument(location.hash)) return;
  const { readLink } = await import('../../formats/work-document-link.ts');
  const result = await readLink(location.hash, [tool]);
  history.replaceState(history.state, '', location.pathname + location.search);
  desk.receive(result, 'the link');
}

/** A text that no other revision or key in this browser carries. */
function mark(): string {
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
