import { useEffect, useRef } from 'preact/hooks';
import { toolNames } from '../../../domain/work-documents/tools.ts';
import { useSay } from '../../announcing.ts';
import type { Keeping } from '../store/work-state.ts';
import type { WorkStore } from '../store/work-store.ts';
import { keptText } from './words.ts';

const isLost = (keeping: Keeping) => keeping === 'full' || keeping === 'forbidden';

/** Announces what happens to the work as a whole: each notice, and that it is no longer kept, or is again. */
export function WorkSpoken<Facts>({ store }: { readonly store: WorkStore<Facts> }) {
  const { notice, keeping } = store.state();
  const say = useSay();
  const before = useRef(keeping);
  useEffect(() => {
    if (notice) say(notice.belongsTo ? `${notice.text} ${toolNames[notice.belongsTo]}.` : notice.text);
  }, [notice]);
  useEffect(() => {
    if (isLost(keeping) || isLost(before.current)) say(keptText[keeping]);
    before.current = keeping;
  }, [keeping]);
  return null;
}
