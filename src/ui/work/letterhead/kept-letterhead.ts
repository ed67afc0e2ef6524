import type { Letterhead } from '../../../domain/documents/letterhead.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { openOwnStore } from '../store/open-own-store.ts';

/** The parts of a letterhead, in the order in which they stand. */
const letterheadParts = ['name', 'office', 'address'] as const satisfies readonly (keyof Letterhead)[];

const key = 'own';

/** Opens what keeps the one letterhead of this browser, for the files of all tools. */
const openStore = () => openOwnStore('letterhead');

/** The letterhead that this browser keeps; nothing where there is none. */
export function keptLetterhead(): Letterhead | undefined {
  const found = openStore().read(key);
  const value = found.outcome === 'found' && isRecord(found.value) ? found.value : {};
  const parts = letterheadParts.flatMap((part) => {
    const text = value[part];
    return typeof text === 'string' && text.trim() !== '' ? [[part, text] as const] : [];
  });
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

/**
 * Keeps a letterhead in place of the one before; one without any part is deleted.
 *
 * @returns Whether this browser keeps it as it is now.
 */
export function keepLetterhead(letterhead: Letterhead): boolean {
  const store = openStore();
  const isEmpty = letterheadParts.every((part) => (letterhead[part] ?? '').trim() === '');
  if (isEmpty) {
    store.remove(key);
    return store.read(key).outcome === 'absent';
  }
  const found = store.read(key);
  const revision = found.outcome === 'found' ? found.revision : undefined;
  return store.keep(key, letterhead, revision).outcome === 'kept';
}
