import type { KeyedStorage } from '../../src/ui/work/store/browser-store.ts';

/** A browser’s storage in memory, which can be made full. */
export interface MemoryStorage extends KeyedStorage {
  /** From now on nothing more can be written, as in a browser whose storage is full. */
  fill(): void;
  /** There is room again. */
  makeRoom(): void;
}

/** An empty storage. */
export function memoryStorage(): MemoryStorage {
  const entries = new Map<string, string>();
  let isFull = false;
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, text) => {
      if (isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      entries.set(name, text);
    },
    removeItem: (name) => void entries.delete(name),
    fill: () => {
      isFull = true;
    },
    makeRoom: () => {
      isFull = false;
    },
  };
}
