import { useEffect, useRef } from 'preact/hooks';
import { undo } from '../tool/words.ts';

interface Props {
  /** What can be undone. The button looks after the focus each time that this is another object. */
  readonly of: object;
  /** Whether the button takes the focus where another element has it: one that now stands for something else. */
  readonly takesFocus?: boolean;
  /** Id of the sentence that says what can be undone. */
  readonly describedBy?: string;
  readonly onUndo: () => void;
}

/** Undoes what was just done. Where what the person pressed is gone, this is the next thing to reach. */
export function UndoButton({ of, takesFocus = false, describedBy, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A tab that is not looked at takes the focus nowhere: what happened there was done in another.
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (takesFocus || isLost) button.current?.focus();
  }, [of]);
  return (
    <button ref={button} class="text" type="button" aria-describedby={describedBy} onClick={onUndo}>
      {undo}
    </button>
  );
}
