import { useContext, useState } from 'preact/hooks';
import { Loaded } from '../../tool/Loaded.tsx';
import { useHref } from '../../tool/site-links.ts';
import { useLoaded } from '../../tool/use-loaded.ts';
import { focusTitle, listedId } from '../bar/focus-title.ts';
import { download } from '../download.ts';
import { kept as keptWords } from '../panels/words.ts';
import { removeWork } from '../remove-work.ts';
import { keptFile } from '../save-kept.ts';
import { deleted, isBack, isBackNotKept, savedAsFile } from '../words.ts';
import { type ListedWork, listedKey, toolName, workPath } from './all-work.ts';
import { type Change, duplicateWork, renameWork } from './change-work.ts';
import { DeskNotice } from './DeskNotice.tsx';
import { DeskContext } from './parts.ts';
import { RenameForm } from './RenameForm.tsx';
import { copyTitle, done, list, notDone, entry as words } from './words.ts';

interface Props {
  readonly work: ListedWork;
  /** All work, of which some may be compared with this. */
  readonly all: readonly ListedWork[];
}

/** A piece of work in the list of all: its name opens it in its tool, and the buttons do the rest without opening it. */
export function WorkRow({ work, all }: Props) {
  const desk = useContext(DeskContext);
  const href = useHref();
  const [unfolded, unfold] = useState<'rename' | 'compare'>();
  const comparison = useLoaded(unfolded === 'compare', () => import('./CompareWork.tsx'));
  const { tool, key, title, saved, unreadable, refusal, notKept } = work;
  const store = desk.stores.get(tool);
  const path = unreadable === undefined ? workPath(work) : undefined;
  const here = listedKey(work);
  const place = listedId(here);
  const details = [
    toolName(tool) ?? list.otherTool,
    ...(saved === undefined ? [] : [keptWords.changed(saved)]),
    ...(notKept === undefined ? [] : [keptWords.notKept]),
  ];

  function settle(change: Change, text: (title: string) => string) {
    if (change.outcome !== 'done') return desk.notify({ kind: 'warning', text: notDone[change.outcome] }, here);
    const there = listedKey({ tool, key: change.key });
    desk.notify({ kind: 'info', text: text(change.title) }, there);
    focusTitle(listedId(there));
  }

  function rename(name: string) {
    unfold(undefined);
    if (name === title) return focusTitle(place);
    settle(renameWork(desk, work, name), (now) => done.renamed(title, now));
  }

  function duplicate() {
    settle(duplicateWork(desk, work, copyTitle), done.duplicated);
  }

  function save() {
    const file = store && keptFile(store, tool, key);
    if (!file) return desk.notify({ kind: 'warning', text: notDone.gone }, here);
    download(file.name, file.text, file.ending);
    desk.notify({ kind: 'info', text: savedAsFile(title) }, here);
  }

  function remove() {
    if (!store) return;
    const putBack = removeWork(store, key);
    const undo = () => {
      putBack();
      const isHeld = store.heldKeys().includes(key);
      desk.notify({ kind: isHeld ? 'warning' : 'info', text: (isHeld ? isBackNotKept : isBack)(title) }, here);
    };
    desk.notify({ kind: 'info', text: deleted(title), undo, undoneAt: place });
  }

  const button = (label: string, act: () => void, part?: 'rename' | 'compare') => (
    <button
      class="text"
      type="button"
      aria-label={words.of(label, title)}
      aria-expanded={part === undefined ? undefined : unfolded === part}
      onClick={act}
    >
      {label}
    </button>
  );
  const toggle = (part: 'rename' | 'compare') => () => unfold(unfolded === part ? undefined : part);
  return (
    <li id={place}>
      <p>{path === undefined ? <b>{title}</b> : <a href={href(path)}>{title}</a>}</p>
      <p class="soft">{details.join(', ')}</p>
      {(unreadable !== undefined || refusal !== undefined) && <p class="soft">{refusal ?? list.unreadable}</p>}
      <p class="btns">
        {unreadable === undefined && (
          <>
            {button(words.rename, toggle('rename'), 'rename')}
            {button(words.duplicate, duplicate)}
            {path !== undefined && button(words.compare, toggle('compare'), 'compare')}
          </>
        )}
        {button(unreadable === undefined ? words.save : words.saveText, save)}
        {button(words.delete, remove)}
      </p>
      <DeskNotice at={here} />
      {unfolded === 'rename' && (
        <RenameForm
          title={title}
          onRename={rename}
          onCancel={() => {
            unfold(undefined);
            focusTitle(place);
          }}
        />
      )}
      {unfolded === 'compare' && (
        <Loaded part={comparison}>
          {({ CompareWork }) => (
            <CompareWork
              work={work}
              others={all.filter((one) => one.tool === tool && one.key !== key && one.unreadable === undefined)}
            />
          )}
        </Loaded>
      )}
    </li>
  );
}
