import { useEffect } from 'preact/hooks';
import { toolNames } from '../../../domain/work-documents/tools.ts';
import { listedProblems } from '../../problems/listed-problems.ts';
import { useSay } from '../../tool/announcing.ts';
import { useHref } from '../../tool/site-links.ts';
import { UndoButton } from '../../undo/UndoButton.tsx';
import { focusTitle } from '../bar/focus-title.ts';
import type { Notice } from '../store/work-state.ts';
import { close, noticeText } from './words.ts';

/** What holds the notice that is shown: the store of a tool’s work, or the page of all work. */
export interface NoticeHolder {
  readonly state: () => { readonly notice?: Notice | undefined };
  /** Shows another notice, or none. */
  readonly notify: (notice: Notice | undefined) => void;
}

/** What just happened to the work. Each notice is announced. */
export function WorkNotice({ store }: { readonly store: NoticeHolder }) {
  const { notice } = store.state();
  const href = useHref();
  const say = useSay();
  useEffect(() => {
    if (notice) say([noticeText(notice), notice.belongsTo ? `${toolNames[notice.belongsTo]}.` : ''].join(' ').trim());
  }, [notice]);
  return (
    <div class={notice?.kind === 'warning' ? 'notice warned' : 'notice'}>
      <div id="work-notice">
        {notice && (
          <p>
            {noticeText(notice)}
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
            <UndoButton
              of={notice}
              describedBy="work-notice"
              onUndo={() => {
                notice.undo?.();
                focusTitle(notice.undoneAt);
              }}
            />
          )}
          <button
            class="text"
            type="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest('section')?.querySelector('button')?.focus();
              store.notify(undefined);
            }}
          >
            {close}
          </button>
        </p>
      )}
    </div>
  );
}
