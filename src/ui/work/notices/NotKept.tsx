import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Announcer } from '../../tool/Announcer.tsx';
import { notLoaded } from '../../tool/words.ts';
import { focusTitle } from '../bar/focus-title.ts';
import { draftsPart } from '../store/browser-store.ts';
import { isOffered, whyNotKept } from '../store/work-state.ts';
import type { WorkStore } from '../store/work-store.ts';
import { OfferedButtons } from './OfferedButtons.tsx';
import * as words from './words.ts';

interface Props<Facts> {
  readonly store: WorkStore<Facts>;
  /** What one piece of work is called: “assessment”, “case”. */
  readonly noun: string;
}

/** Says loudly that work is not kept and why, offers the file, and asks before the page is left with what would be lost. */
export function NotKept<Facts>({ store, noun }: Props<Facts>) {
  const { keeping, document: work, elsewhere } = store.state();
  const why = whyNotKept(keeping);
  const isLosing = losesOnLeaving(store);
  // Before the next picture: the page may be left right after the last letter.
  useLayoutEffect(() => {
    if (!isLosing) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isLosing]);
  useEffect(() => watch(store), []);

  async function save() {
    try {
      (await import('../run-actions.ts')).saveWorkFile(store);
    } catch {
      store.notify({ kind: 'warning', text: notLoaded });
    }
  }

  function tryAgain() {
    const { notice } = store.state();
    store.keep(store.state());
    const { keeping: now, document: kept, notice: said } = store.state();
    if (now !== 'kept') {
      store.notify({ kind: 'warning', text: words.stillNotKept(kept.title) });
      return;
    }
    // Where it was kept as a second version, the store has said so.
    if (said === notice) store.notify({ kind: 'info', text: words.isKept(kept.title) });
    focusTitle();
  }

  // Of work that is only shown, the notice of its opening speaks: it is no alarm.
  const sentence = why && (
    <p>
      <strong>{words.notKept}</strong> {words.whyNotKept(noun)[why]}
    </p>
  );
  return (
    <div class={`keeping ${isOffered(keeping) ? 'not-kept offered' : why ? 'not-kept' : ''}`}>
      {keeping === 'untouched' && !store.browserStore.isOpen && <p class="soft">{words.willNotBeKept}</p>}
      <Announcer text={why && !isOffered(keeping) ? `${words.notKept} ${words.whyNotKept(noun)[why]}` : ''} />
      <div class="why">{!isOffered(keeping) && sentence}</div>
      {isOffered(keeping) && sentence}
      {isOffered(keeping) && <OfferedButtons store={store} />}
      {why && !isOffered(why) && (
        <p class="btns">
          <button class="btn" type="button" onClick={save}>
            {words.saveFile(noun)}
          </button>
          {why !== 'forbidden' && (
            <button class="btn" type="button" onClick={tryAgain}>
              {words.tryAgain[why]}
            </button>
          )}
          {elsewhere === work && <span class="soft">{words.isInFile}</span>}
        </p>
      )}
    </div>
  );
}

/** Whether leaving the page loses what nobody deleted and nothing else holds. */
function losesOnLeaving<Facts>({ browserStore, state }: WorkStore<Facts>): boolean {
  const { key: open, document: work, elsewhere } = state();
  const isLost = (key: string) => {
    const found = browserStore.read(key);
    const isDeleted = found.outcome === 'found' && found.notKept === 'deleted';
    return !isDeleted && !(key === open && elsewhere === work);
  };
  return browserStore.heldKeys().some(isLost) || browserStore.beside(draftsPart).heldKeys().length > 0;
}

/** Looks after the work when the page is put away, and when it comes back. Gives what ends that. */
function watch<Facts>(store: WorkStore<Facts>): () => void {
  // Room may have been made meanwhile. A page that is put away may not come back.
  const onHidden = () => {
    if (document.visibilityState === 'hidden' && store.state().keeping === 'full') store.keep(store.state());
  };
  // A page that the browser had set aside whole has heard nothing of other tabs.
  const onShown = async ({ persisted }: PageTransitionEvent) => {
    if (persisted) (await import('../other-tab.ts')).followOtherTab(store, store.state().key);
  };
  document.addEventListener('visibilitychange', onHidden);
  addEventListener('pagehide', onHidden);
  addEventListener('pageshow', onShown);
  return () => {
    document.removeEventListener('visibilitychange', onHidden);
    removeEventListener('pagehide', onHidden);
    removeEventListener('pageshow', onShown);
  };
}
