import { useEffect, useId } from 'preact/hooks';
import { useSay } from '../tool/announcing.ts';
import { UndoButton } from './UndoButton.tsx';

/** Entries that were removed from a list, to be put back where they stood. */
export interface Removal {
  /** What was removed, as a sentence. */
  readonly text: string;
  readonly at: number;
  readonly entries: readonly unknown[];
  /** Whether a button of an entry removed them, which by now may stand at the next entry. */
  readonly isOfOne: boolean;
}

/** The list with what was removed back in its place. What was entered since then stays. */
export function restored(list: readonly unknown[], { at, entries }: Removal): unknown[] {
  return list.toSpliced(at, 0, ...entries);
}

interface Props {
  readonly removal: Removal;
  readonly onRestore: () => void;
}

/** Says what was removed from a list, announces it, and brings it back. */
export function RemovedEntries({ removal, onRestore }: Props) {
  const id = useId();
  const say = useSay();
  useEffect(() => say(removal.text, removal), [removal]);
  return (
    <p class="btns">
      <span id={id}>{removal.text}</span>
      <UndoButton of={removal} takesFocus={removal.isOfOne} describedBy={id} onUndo={onRestore} />
    </p>
  );
}
