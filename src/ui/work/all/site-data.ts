import { siteNames } from '../store/browser-store.ts';

/* All that this site keeps in a browser, whatever it is: to measure it, to name it, and to erase it. */

/** The browser’s storage, as far as it is needed here. */
export type ErasableStorage = Pick<Storage, 'getItem' | 'removeItem' | 'key' | 'length'>;

/** What the site keeps, of one kind: `drafts`, `letterhead`, the id of a tool. */
export interface KeptKind {
  readonly kind: string;
  readonly count: number;
}

/** How much is kept, in bytes as browsers count them: two a letter, names among them. */
export interface Room {
  /** Of this site. */
  readonly ours: number;
  /** Of all that is kept under the same host name, this site’s among it. */
  readonly all: number;
}

/** @param others Names that the site uses besides those that begin with its own. */
const isOurs = (name: string, others: readonly string[]) => name.startsWith(`${siteNames}/`) || others.includes(name);

/** The names in a storage. Throws what the browser throws. */
const namesIn = (storage: ErasableStorage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

/** How much room is taken. Throws what the browser throws. */
export function roomUsed(storage: ErasableStorage, others: readonly string[]): Room {
  const sizes = namesIn(storage).map((name) => {
    const size = 2 * (name.length + (storage.getItem(name)?.length ?? 0));
    return { size, isOurs: isOurs(name, others) };
  });
  const sum = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0);
  return { ours: sum(sizes.filter((one) => one.isOurs)), all: sum(sizes) };
}

/** What the site keeps, counted by kind, in the order in which it is found. A name of `others` is a kind of its own. */
export function keptKinds(storage: ErasableStorage, others: readonly string[]): KeptKind[] {
  const kinds = namesIn(storage)
    .filter((name) => isOurs(name, others))
    .map((name) => (others.includes(name) ? name : (name.split('/')[1] ?? '')));
  return Array.from(
    Map.groupBy(kinds, (kind) => kind),
    ([kind, { length }]) => ({ kind, count: length }),
  );
}

/** Erases all that the site keeps. Throws what the browser throws. */
export function eraseAll(storages: readonly ErasableStorage[], others: readonly string[]): void {
  for (const storage of storages) {
    for (const name of namesIn(storage)) if (isOurs(name, others)) storage.removeItem(name);
  }
}
