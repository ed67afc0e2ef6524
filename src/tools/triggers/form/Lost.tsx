import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../words/lists.ts';

/** Entries that were taken out of a list, to be put back where they stood. */
export interface LostEntries {
  /** What happened to them, as a sentence. */
  readonly text: string;
  readonly at: number;
  readonly entries: readonly unknown[];
}

interface Props {
  readonly lost: LostEntries;
  readonly onRestore: () => void;
}

/** Stands where an entry was removed, and takes the focus that its button had, with the way back. */
export function Lost({ lost, onRestore }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // A choice keeps the focus. A button does not: it has gone with its entry, or stands at the next one by now.
  useEffect(() => {
    if (!document.activeElement?.matches('[type=radio]')) button.current?.focus();
  }, [lost]);
  return (
    <p class="btns lost">
      <span id={id}>{lost.text}</span>
      <button ref={button} class="text" type="button" aria-describedby={id} onClick={onRestore}>
        {say('undo')}
      </button>
    </p>
  );
}
