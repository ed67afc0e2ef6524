import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../store/work-state.ts';
import { DeskContext } from './parts.ts';
import { eraseAll, keptKinds } from './site-data.ts';
import { done, notDone, erasing as words } from './words.ts';

interface Props {
  /** How many pieces of work there are. */
  readonly count: number;
  /** Saves all work as a zip file. */
  readonly onSave: () => void;
  /** Called when the dialog closes; with what to say where everything was erased, or could not be. */
  readonly onClose: (notice?: Notice) => void;
}

/** Asks before everything is erased: what goes, and what the zip file would save. */
export function EraseAll({ count, onSave, onClose }: Props) {
  const { otherNames } = useContext(DeskContext);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  function erase() {
    try {
      eraseAll([localStorage, sessionStorage], otherNames);
      onClose({ kind: 'info', text: done.erased });
    } catch {
      onClose({ kind: 'warning', text: notDone.erased });
    }
  }

  return (
    <dialog ref={dialog} class="erase" aria-labelledby="erase" aria-describedby="erase-what" onClose={() => onClose()}>
      <h3 id="erase">{words.heading}</h3>
      <p id="erase-what">{words.what(kinds(otherNames), count)}</p>
      {count > 0 && <p class="soft">{words.saveHint}</p>}
      <p class="btns">
        {count > 0 && (
          <button class="btn" type="button" onClick={onSave}>
            {words.save}
          </button>
        )}
        <button class="btn" type="button" onClick={erase}>
          {words.erase}
        </button>
        <button class="btn main" type="button" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      </p>
    </dialog>
  );
}

function kinds(otherNames: readonly string[]) {
  try {
    return keptKinds(localStorage, otherNames);
  } catch {
    return [];
  }
}
