import { useEffect, useMemo, useState } from 'preact/hooks';
import { Announcing } from '../../tool/Announcer.tsx';
import { moment } from '../../tool/clock.ts';
import { type SiteLinks, SiteLinksContext } from '../../tool/site-links.ts';
import { useTouched } from '../../tool/use-touched.ts';
import { newKey } from '../store/new-key.ts';
import { type ListedWork, listAllWork, openWorkStores } from './all-work.ts';
import { atList, atTogether, DeskContext, type MyWorkDesk, type MyWorkParts } from './parts.ts';
import { RoomUsed } from './RoomUsed.tsx';
import { Together } from './Together.tsx';
import { WorkList } from './WorkList.tsx';

/** The page of all work as it is placed: the site around it, and its one live region. */
export const myWorkIsland =
  (parts: MyWorkParts) =>
  ({ site }: { readonly site: SiteLinks }) => (
    <SiteLinksContext.Provider value={site}>
      <Announcing>
        <MyWork {...parts} />
      </Announcing>
    </SiteLinksContext.Provider>
  );

/** A look at what is kept: its number, and the list where that was read already. */
interface Turn {
  readonly turn: number;
  readonly listed?: readonly ListedWork[] | undefined;
}

/** All work of all tools that this browser keeps, and what can be done with it. */
function MyWork(parts: MyWorkParts) {
  const [{ turn, listed }, setTurn] = useState<Turn>({ turn: 0 });
  const [{ notice, noticeAt }, setNotice] = useState<Pick<MyWorkDesk, 'notice' | 'noticeAt'>>({
    notice: undefined,
    noticeAt: atList,
  });
  const [stores, setStores] = useState(() => openWorkStores(() => localStorage, newKey));
  const isTouched = useTouched();
  // Whatever was done may have changed what is kept, as may another tab.
  const all = useMemo(() => listed ?? listAllWork(stores), [stores, turn]);
  const desk: MyWorkDesk = {
    ...parts,
    stores,
    moment,
    newKey,
    notice,
    noticeAt,
    notify: (next, at = atList, list = undefined) => {
      setNotice({ notice: next, noticeAt: at });
      setTurn((before) => ({ turn: before.turn + 1, listed: list }));
    },
  };
  useEffect(() => {
    const look = () => setTurn((before) => ({ turn: before.turn + 1 }));
    // A page that the browser had set aside whole has heard nothing of other tabs.
    const onShown = ({ persisted }: PageTransitionEvent) => persisted && look();
    addEventListener('storage', look);
    addEventListener('pageshow', onShown);
    return () => {
      removeEventListener('storage', look);
      removeEventListener('pageshow', onShown);
    };
  }, []);
  useEffect(() => {
    if (isTouched)
      void import('../../focus/keep-focus.ts').then(
        ({ keepFocus }) => keepFocus(),
        () => undefined,
      );
  }, [isTouched]);

  return (
    <DeskContext.Provider value={desk}>
      <WorkList all={all} />
      <Together
        count={all.length}
        onErased={(next) => {
          setStores(openWorkStores(() => localStorage, newKey));
          desk.notify(next, atTogether);
        }}
      />
      <RoomUsed of={turn} />
    </DeskContext.Provider>
  );
}
