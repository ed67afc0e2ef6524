import type { ReviewAnswers } from '../../../src/domain/review-approach/answers.ts';
import { writeDocument } from '../../../src/domain/work-documents/write-document.ts';
import { reviewApproachTool } from '../../../src/tools/review-approach/tool.ts';
import { listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { addWork, lastWork } from '../../../src/ui/work/kept-work.ts';
import { type KeyedStorage, openBrowserStore } from '../../../src/ui/work/store/browser-store.ts';
import { openWorkStore } from '../../../src/ui/work/store/work-store.ts';
import { type MemoryStorage, memoryStorage } from '../../support/memory-storage.ts';

const kind = { tool: reviewApproachTool, newTitle: 'My decision', newFacts: () => ({}) };

/** What the browser of the test under way keeps. */
export let storage: MemoryStorage;
let count = 0;

/** The work store as a tab opens it over the storage; `first` is the work that was open in that tab before. */
export function tab(over: () => KeyedStorage = () => storage, first?: string) {
  const newKey = () => `key-${++count}`;
  // Each moment is a minute after the one before, so that what was changed last is known.
  const moment = () => `2026-11-22T${10 + Math.floor(count / 60)}:${String(count % 60).padStart(2, '0')}:00-05:00`;
  const browserStore = openBrowserStore('review-approach', over, newKey);
  return openWorkStore(kind, { browserStore, moment, newKey }, lastWork({ kind, browserStore }, first));
}

/** The name under which a key stands in the storage, as the browser reports it to other tabs. */
export const nameOf = (key: string) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).find((name) => name?.endsWith(key)) ?? null;

/** Opens work with a title and facts as work of its own, as an example is. */
export const add = (store: ReturnType<typeof tab>, title: string, facts: ReviewAnswers) =>
  addWork(store, writeDocument(reviewApproachTool, { title, facts }));

/** The titles of all work that is kept, the last changed first. */
export const titles = (store: ReturnType<typeof tab>) => listKeptWork(store.browserStore).map(({ title }) => title);

/** Begins anew with a browser that keeps nothing yet. */
export function startEmpty(): void {
  storage = memoryStorage();
  count = 0;
}
