import { focusTitle, listedId } from '../bar/focus-title.ts';
import { deleteWork } from '../delete-work.ts';
import { download } from '../download.ts';
import { listKeptWork, openWork } from '../kept-work.ts';
import type { WorkStore } from '../store/work-store.ts';
import { kept as words } from './words.ts';

interface Props<Facts> {
  readonly store: WorkStore<Facts>;
  readonly noun: string;
}

/** All work of the tool that is kept in this browser, to open or to delete. */
export function KeptWorkList<Facts>({ store, noun }: Props<Facts>) {
  const kept = listKeptWork(store.browserStore);
  const { key: current } = store.state();

  function open(key: string) {
    openWork(store, key);
    if (store.state().key === key) focusTitle();
  }

  if (kept.length === 0) return <p class="panel">{words.none(noun)}</p>;
  return (
    <ul class="panel kept">
      {kept.map(({ key, title, saved, unreadable, notKept }) => (
        <li key={key} id={listedId(key)} aria-current={key === current ? 'true' : undefined}>
          <b>{title}</b>{' '}
          <span class="soft">
            {saved !== undefined && words.changed(saved)}
            {key === current && `, ${words.isOpen}`}
            {notKept !== undefined && `, ${words.notKept}`}
          </span>
          <span class="btns">
            {unreadable === undefined && key !== current && (
              <button class="text" type="button" aria-label={`${words.open} ${title}`} onClick={() => open(key)}>
                {words.open}
              </button>
            )}
            {unreadable !== undefined && (
              <button class="text" type="button" onClick={() => download(words.textFile, unreadable, 'text/plain')}>
                {words.saveText}
              </button>
            )}
            <button
              class="text"
              type="button"
              aria-label={`${words.delete} ${title}`}
              onClick={() => deleteWork(store, key)}
            >
              {words.delete}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
