import { useEffect, useRef } from 'preact/hooks';
import { toolNames } from '../../../domain/work-documents/tools.ts';
import { listedProblems } from '../../tool/listed-problems.ts';
import { useHref } from '../../tool/site-links.ts';
import type { WorkStore } from '../store/work-store.ts';
import * as words from './words.ts';

/** What just happened to the work, read out when it changes. */
export function WorkNotice<Facts>({ store }: { readonly store: WorkStore<Facts> }) {
  const { notice } = store.state();
  const href = useHref();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was pressed is gone with what it deleted: “Undo” is the next thing to reach.
    if (document.activeElement === document.body) undo.current?.focus();
  }, [notice]);
  return (
    <div class={notice?.kind === 'warning' ? 'notice warned' : 'notice'}>
      <div role={notice?.kind === 'warning' ? 'alert' : 'status'}>
        {notice && (
          <p>
            {notice.text}
            {notice.belongsTo && (
              <>
                {' '}
                <a href={href(`tools/${notice.belongsTo}/`)}>{toolNames[notice.belongsTo]}</a>
              </>
            )}
          </p>
        )}
        {notice?.problems && (
          <ul>
            {listedProblems(notice.problems).map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      {notice && (
        <p class="btns">
          {notice.undo && (
            <button ref={undo} class="text" type="button" onClick={notice.undo}>
              {words.undo}
            </button>
          )}
          <button
            class="text"
            type="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest('section')?.querySelector('button')?.focus();
              store.notify(undefined);
            }}
          >
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
