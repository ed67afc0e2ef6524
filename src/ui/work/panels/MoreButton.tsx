import { focusTitle, listedId } from '../bar/focus-title.ts';
import { pageful } from './find-work.ts';
import { kept as words } from './words.ts';

interface Props {
  /** How many entries are drawn. */
  readonly drawn: number;
  /** How many there are. */
  readonly all: number;
  /** The key of the first entry that is not drawn: it takes the focus. */
  readonly next: string;
  readonly onMore: (drawn: number) => void;
}

/** Draws the next pageful of a list of work; what was pressed for it may go away. */
export function MoreButton({ drawn, all, next, onMore }: Props) {
  return (
    <p class="btns">
      <button
        class="text"
        type="button"
        onClick={() => {
          onMore(drawn + pageful);
          focusTitle(listedId(next));
        }}
      >
        {words.more(Math.min(pageful, all - drawn), all - drawn)}
      </button>
    </p>
  );
}
