import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { listKeptWork } from '../kept-list.ts';
import { draftsPart, type KeepOutcome } from '../store/browser-store.ts';
import { type ListedWork, toolName, type WorkStores } from './all-work.ts';

/* What the list of all work changes in it without opening it: the rest of a document stays as it is kept. */

/** What a change needs of its surroundings. */
export interface ChangeEnvironment {
  readonly stores: WorkStores;
  /** This moment, as in a work document. */
  readonly moment: () => string;
  /** A text that no other key equals. */
  readonly newKey: () => string;
}

/** What a change came to. Where it did not happen, everything is as it was. */
export type Change =
  /** Under which key and title the work is kept now. */
  | { readonly outcome: 'done'; readonly title: string; readonly key: string }
  /** The browser has no room, or does not let the page keep anything. */
  | { readonly outcome: 'full' | 'forbidden' }
  /** Another tab has deleted it, or has changed it at the same time. */
  | { readonly outcome: 'gone' | 'changed-elsewhere' };

/** Gives work another title; a blank one is that of its tool. */
export function renameWork({ stores, moment }: ChangeEnvironment, work: ListedWork, title: string): Change {
  const store = stores.get(work.tool);
  const found = store?.read(work.key);
  if (!store || found?.outcome !== 'found' || !isRecord(found.value)) return { outcome: 'gone' };
  const name = title.trim() === '' ? (toolName(work.tool) ?? work.title) : title;
  const kept = store.keep(work.key, { ...found.value, title: name, saved: moment() }, found.revision);
  return settled(kept, work.key, name, () => store.release(work.key));
}

/** Keeps a copy of work under a title of its own, with what is typed beside it. */
export function duplicateWork(
  { stores, moment, newKey }: ChangeEnvironment,
  work: ListedWork,
  titleOf: (title: string, number: number) => string,
): Change {
  const store = stores.get(work.tool);
  const found = store?.read(work.key);
  if (!store || found?.outcome !== 'found' || !isRecord(found.value)) return { outcome: 'gone' };
  const taken = new Set(listKeptWork(store).map(({ title }) => title));
  let number = 1;
  while (taken.has(titleOf(work.title, number))) number += 1;
  const title = titleOf(work.title, number);
  const key = newKey();
  const kept = store.keep(key, { ...found.value, title, saved: moment() }, undefined);
  if (kept.outcome === 'kept') {
    const drafts = store.beside(draftsPart);
    const typed = drafts.read(work.key);
    if (typed.outcome === 'found' && drafts.keep(key, typed.value, undefined).outcome !== 'kept') drafts.release(key);
  }
  return settled(kept, key, title, () => store.release(key));
}

/** What became of a change; this page holds nothing that could not be kept. */
function settled(kept: KeepOutcome, key: string, title: string, release: () => void): Change {
  if (kept.outcome === 'kept') return { outcome: 'done', key, title };
  release();
  return { outcome: kept.outcome };
}
