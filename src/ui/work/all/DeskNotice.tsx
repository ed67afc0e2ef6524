import { useContext } from 'preact/hooks';
import { Loaded } from '../../tool/Loaded.tsx';
import { useLoaded } from '../../tool/use-loaded.ts';
import { DeskContext } from './parts.ts';

/** What was done last, where it was done; nothing where that was elsewhere. @param at As the desk names places. */
export function DeskNotice({ at }: { readonly at: string }) {
  const { notice, noticeAt, notify } = useContext(DeskContext);
  const isHere = notice !== undefined && noticeAt === at;
  const said = useLoaded(isHere, () => import('../notices/notices.ts'));
  if (!isHere) return null;
  return (
    <Loaded part={said}>
      {({ WorkNotice }) => <WorkNotice store={{ state: () => ({ notice }), notify: (next) => notify(next, at) }} />}
    </Loaded>
  );
}
