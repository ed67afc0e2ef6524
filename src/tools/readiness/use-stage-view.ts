import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { isItemId, itemOf } from '../../domain/readiness/checklist.ts';
import { type StageId, stages } from '../../domain/readiness/stages.ts';

/** The part of the checklist in view: one stage, or all stages in order. */
export type StageView = StageId | 'all';

/** The id of a view’s heading, which is also the fragment of its address: `stage-kickoff`. */
export const viewId = (view: StageView) => `stage-${view}`;
/** The id of an item’s heading, which is also the fragment of its address: `item-kickoff-scheduled`. */
export const itemAnchor = (id: string) => `item-${id}`;

/** The place in the checklist that an address names. */
interface Place {
  readonly view: StageView;
  /** The id of the heading to go to. */
  readonly heading: string;
}

function placeIn(hash: string): Place | undefined {
  const [, kind, id = ''] = /^#(stage|item)-(.+)$/.exec(hash) ?? [];
  if (kind === 'item' && isItemId(id)) return { view: itemOf(id).stage, heading: itemAnchor(id) };
  const view =
    kind === 'stage' ? [...stages.map((stage) => stage.id), 'all' as const].find((one) => one === id) : undefined;
  return view && { view, heading: viewId(view) };
}

/**
 * Follows the view that the address names, so that links lead to stages and items, and the browser’s Back and Forward
 * work. After each such step the heading has the focus.
 *
 * @param home The view when the address names none.
 * @param work Which opening of which work it is; when it changes, the view returns to `home`.
 * @param onItem Called before going to an item, so that the caller can show it.
 * @returns The view, and a function that changes it without moving the focus.
 */
export function useStageView(
  home: StageView,
  work: string,
  onItem: () => void,
): readonly [StageView, (view: StageView) => void] {
  const [chosen, choose] = useState(() => placeIn(location.hash)?.view);
  // Before the first painting: a link can be followed as soon as it is seen.
  useLayoutEffect(() => {
    const follow = () => {
      const place = placeIn(location.hash);
      if (!place && location.hash !== '') return;
      const { view, heading } = place ?? { view: undefined, heading: viewId(home) };
      choose(view);
      if (heading.startsWith('item-')) onItem();
      goTo(heading);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [home, onItem]);
  useEffect(
    () => () => {
      if (!placeIn(location.hash)) return;
      history.pushState(null, '', location.pathname + location.search);
      choose(undefined);
    },
    [work],
  );
  const show = (view: StageView) => {
    if (view === (chosen ?? home)) return;
    history.pushState(null, '', `#${viewId(view)}`);
    choose(view);
  };
  return [chosen ?? home, show];
}

/** Focuses a heading and scrolls to it, after the next rendering. */
export function goTo(id: string): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  });
}
