import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { dateInWords } from '../../domain/wording.ts';
import { focusTitle } from './bar/focus-title.ts';
import { deleteWork } from './delete-work.ts';
import { download } from './download.ts';
import { listKeptWork, openWork } from './kept-work.ts';
import type { WorkStore } from './store/work-store.ts';

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

  if (kept.length === 0) return <p class="panel">{`No ${noun} is kept in this browser yet.`}</p>;
  return (
    <ul class="panel kept">
      {kept.map(({ key, title, saved, unreadable }) => (
        <li key={key} aria-current={key === current ? 'true' : undefined}>
          <b>{title}</b>{' '}
          <span class="soft">
            {saved !== undefined && `changed ${dateInWords(saved.slice(0, 10) as PlainDate)}, ${saved.slice(11, 16)}`}
            {key === current && ', open now'}
          </span>
          <span class="btns">
            {unreadable === undefined && key !== current && (
              <button class="text" type="button" aria-label={`Open ${title}`} onClick={() => open(key)}>
                Open
              </button>
            )}
            {unreadable !== undefined && (
              <button
                class="text"
                type="button"
                onClick={() => download('unreadable-work.txt', unreadable, 'text/plain')}
              >
                Save its text
              </button>
            )}
            <button class="text" type="button" aria-label={`Delete ${title}`} onClick={() => deleteWork(store, key)}>
              Delete
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
