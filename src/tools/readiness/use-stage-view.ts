import { useEffect, useState } from 'preact/hooks';
import { isItemId, itemOf } from '../../domain/readiness/checklist.ts';
import { type StageId, stages } from '../../domain/readiness/stages.ts';

/** What of the checklist is in sight: one stage, or all of them one after the other. */
export type StageView = StageId | 'all';

/** The fragment of the address for a view: `#stage-kickoff`. The view’s heading has it as its id. */
export const viewId = (view: StageView) => `stage-${view}`;
/** The fragment of the address for an item: `#item-kickoff-scheduled`. The item’s heading has it as its id. */
export const itemAnchor = (id: string) => `item-${id}`;

/** Where an address leads within the checklist. */
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
 * The view that the address names, so that links lead to stages and items, and the browser’s own buttons lead back.
 * After such a step the heading has the focus.
 *
 * @param home The view while the address names none.
 * @param work The key of the work; another one begins at its own home.
 * @param onItem Called before an item is gone to, to bring it to sight.
 * @returns The view, and a way to change it that leaves the focus where it is.
 */
export function useStageView(
  home: StageView,
  work: string,
  onItem: () => void,
): readonly [StageView, (view: StageView) => void] {
  const [chosen, choose] = useState(() => placeIn(location.hash)?.view);
  useEffect(() => {
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

/** Moves focus and sight to a heading, once what is being shown stands on the page. */
export function goTo(id: string): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  });
}
