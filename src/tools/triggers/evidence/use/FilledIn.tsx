import { UndoButton } from '../../../../ui/undo/UndoButton.tsx';
import { say } from '../words/fill.ts';

/** Says that the numbers are filled in, and leads to what comes of them. */
export function FilledIn() {
  return (
    <p>
      {say('in-use')} <a href="#outcome">{say('go-to-result')}</a>
    </p>
  );
}

interface TakeOutProps {
  /** What was filled in. */
  readonly of: object;
  /** @param text What was done, as a sentence. */
  readonly onTakeOut: (text: string) => void;
}

/** A button that takes out again what was filled in. */
export function TakeOut({ of, onTakeOut }: TakeOutProps) {
  return <UndoButton of={of} onUndo={() => onTakeOut(say('taken-out'))} />;
}
