import { say } from '../words/fill.ts';

/** Says that the numbers are filled in, and leads to what comes of them. */
export function FilledIn() {
  return (
    <p>
      {say('in-use')} <a href="#outcome">{say('go-to-result')}</a>
    </p>
  );
}

/** A button that takes out again what was filled in. It gives the sentence that says so. */
export function TakeOut({ onTakeOut }: { readonly onTakeOut: (text: string) => void }) {
  return (
    <button class="text" type="button" onClick={() => onTakeOut(say('taken-out'))}>
      {say('undo')}
    </button>
  );
}
