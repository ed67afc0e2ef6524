import { focusTitle, listedId } from '../bar/focus-title.ts';
import { deleteWork } from '../delete-work.ts';
import { download } from '../download.ts';
import { openWork } from '../kept-work.ts';
import { keptFile } from '../save-kept.ts';
import type { KeptWork } from '../store/work-state.ts';
import type { WorkStore } from '../store/work-store.ts';
import { kept as words } from './words.ts';

interface Props<Facts> {
  readonly work: KeptWork;
  readonly store: WorkStore<Facts>;
}

/** A piece of work in the list of all: opens it, deletes it, and saves the text of what cannot be opened. */
export function KeptWorkEntry<Facts>({ work, store }: Props<Facts>) {
  const { key, title, saved, unreadable, refusal, notKept } = work;
  const isOpen = key === store.state().key;
  const details = [
    ...(saved === undefined ? [] : [words.changed(saved)]),
    ...(isOpen ? [words.isOpen] : []),
    ...(notKept === undefined ? [] : [words.notKept]),
  ];

  function open() {
    openWork(store, key);
    if (store.state().key === key) focusTitle();
  }

  function saveText() {
    const file = keptFile(store.browserStore, store.kind.tool.id, key);
    if (file) download(file.name, file.text, file.ending);
  }

  return (
    <li id={listedId(key)} aria-current={isOpen ? 'true' : undefined}>
      <b>{title}</b> <span class="soft">{details.join(', ')}</span>
      {refusal !== undefined && <span class="soft">{refusal}</span>}
      <span class="btns">
        {unreadable === undefined && !isOpen && (
          <button class="text" type="button" aria-label={`${words.open} ${title}`} onClick={open}>
            {words.open}
          </button>
        )}
        {(unreadable ?? refusal) !== undefined && (
          <button class="text" type="button" aria-label={words.saveTextOf(title)} onClick={saveText}>
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
  );
}
