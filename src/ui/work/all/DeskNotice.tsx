import { useContext } from 'preact/hooks';
import { WorkNotice } from '../notices/WorkNotice.tsx';
import { DeskContext } from './parts.ts';

/** What was done last, where it was done; nothing where that was elsewhere. @param at As the desk names places. */
export function DeskNotice({ at }: { readonly at: string }) {
  const { notice, noticeAt, notify } = useContext(DeskContext);
  if (!notice || noticeAt !== at) return null;
  return <WorkNotice store={{ state: () => ({ notice }), notify: (next) => notify(next, at) }} />;
}
