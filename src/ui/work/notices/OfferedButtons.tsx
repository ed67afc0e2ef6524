import { notLoaded } from '../../tool/words.ts';
import { focusTitle } from '../bar/focus-title.ts';
import type { WorkStore } from '../store/work-store.ts';
import { offered as words } from './words.ts';

type Choices = typeof import('../offered-work.ts');

/** What a reader can do with work that came from a link or a file, of which nothing is kept until then. */
export function OfferedButtons<Facts>({ store }: { readonly store: WorkStore<Facts> }) {
  const { keeping } = store.state();

  async function choose(act: (choices: Choices) => void) {
    try {
      act(await import('../offered-work.ts'));
      focusTitle();
    } catch {
      store.notify({ kind: 'warning', text: notLoaded });
    }
  }

  return (
    <p class="btns">
      <button class="btn" type="button" onClick={() => choose(({ keepOffered }) => keepOffered(store))}>
        {words.keep}
      </button>
      {keeping === 'offered' && (
        <button class="btn" type="button" onClick={() => choose(({ onlyLook }) => onlyLook(store))}>
          {words.look}
        </button>
      )}
      <button class="btn" type="button" onClick={() => choose(({ discardOffered }) => discardOffered(store))}>
        {words.discard}
      </button>
    </p>
  );
}
