import { contentOf, readKeptWork } from './kept-work.ts';
import type { NotKept } from './store/browser-store.ts';
import { secondVersion } from './store/words.ts';
import { type Notice, type WorkState, whyNotKept } from './store/work-state.ts';
import type { WorkStore } from './store/work-store.ts';
import { changedElsewhere, renamedElsewhere, said, stoodHere } from './words.ts';

/* What another tab does to the work that is open in this one. */

/** For the notice of another tab’s change: the work as it stood here before the first of them. */
const stood = new WeakMap<Notice, WorkState<unknown>>();

/**
 * Looks at what is kept of the open work, after another tab has changed something. Shows what the other tab has made of it,
 * with a way back to what stood here. Work that is not kept is never replaced.
 *
 * @param key What has changed: the key of a piece of work, nothing for what is of no concern, `null` when all was cleared.
 */
export function followOtherTab<Facts>(store: WorkStore<Facts>, key: string | null | undefined): void {
  const state = store.state();
  if (key !== null && key !== state.key) store.show({ ...state });
  else if (state.keeping !== 'untouched') follow(store, state, key === null ? 'cleared' : 'deleted');
}

function follow<Facts>(store: WorkStore<Facts>, state: WorkState<Facts>, whereGone: NotKept): void {
  const { browserStore } = store;
  const { key, opening, revision, document } = state;
  const kept = browserStore.readKept(key);
  const isKept = whyNotKept(state.keeping) === undefined;
  if (kept.outcome === 'absent') {
    if (!isKept) return;
    browserStore.hold(key, document, whereGone);
    store.show({ ...state, keeping: whereGone, revision: undefined });
    return;
  }
  if (kept.outcome === 'found' && kept.revision === revision) return;
  const theirs = readKeptWork(store, key, kept);
  if (typeof theirs === 'string') store.notify({ kind: 'warning', text: theirs });
  else if (!theirs) return;
  else if (contentOf(theirs.document) === contentOf(document)) {
    browserStore.release(key);
    store.show({ ...state, keeping: 'kept', revision: theirs.revision });
  } else if (isKept) store.show({ ...theirs, opening, notice: noticeOf(store, state, theirs) });
  else store.notify({ kind: 'warning', text: said.changedBesideThis });
}

/** Says what another tab has done, and offers what stood here. */
function noticeOf<Facts>(store: WorkStore<Facts>, state: WorkState<Facts>, theirs: WorkState<Facts>): Notice {
  const mine = ((state.notice && stood.get(state.notice)) ?? state) as WorkState<Facts>;
  const { title } = mine.document;
  const onlyRenamed = contentOf({ ...mine.document, title: theirs.document.title }) === contentOf(theirs.document);
  const notice: Notice = {
    kind: 'info',
    text: onlyRenamed ? renamedElsewhere(title, theirs.document.title) : changedElsewhere(secondVersion(title)),
    undo: () => (onlyRenamed ? store.rename(title) : keepBeside(store, mine)),
  };
  stood.set(notice, mine as WorkState<unknown>);
  return notice;
}

/** Keeps work as it stood here beside what another tab has made of it, and shows it. */
function keepBeside<Facts>(store: WorkStore<Facts>, mine: WorkState<Facts>): void {
  const { opening } = store.state();
  const title = secondVersion(mine.document.title);
  const document = { ...mine.document, title };
  const notice: Notice = { kind: 'info', text: stoodHere(title) };
  store.keep({ ...mine, opening, key: store.newKey(), revision: undefined, document, notice });
}
