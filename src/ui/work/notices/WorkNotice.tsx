import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
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

/** Marks a notice that floats over the foot of the window. */
const afloat = 'data-afloat';

/**
 * What just happened to the work. Each notice is announced. One that can be undone is always in sight: where its own place
 * is not, because something far below the bar was pressed, it floats over the foot of the window.
 */
export function WorkNotice({ store }: { readonly store: NoticeHolder }) {
  const { notice } = store.state();
  const href = useHref();
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.removeAttribute(afloat);
    const place = box.current?.getBoundingClientRect();
    if (!notice?.undo || !place) return;
    if (!box.current?.toggleAttribute(afloat, place.top < 0 || place.bottom > innerHeight)) return;
    // What was pressed keeps clear of it: see its room at the foot of the window.
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  useEffect(() => {
    if (notice) say([noticeText(notice), notice.belongsTo ? `${toolNames[notice.belongsTo]}.` : ''].join(' ').trim());
  }, [notice]);
  return (
    <div ref={box} class={notice?.kind === 'warning' ? 'notice warned' : 'notice'}>
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
                if (notice.goBack) notice.goBack();
                else focusTitle(notice.undoneAt);
              }}
            />
          )}
          <button
            class="text"
            type="button"
            onClick={({ currentTarget }) => {
              if (notice.goBack) notice.goBack();
              else currentTarget.closest('section')?.querySelector('button')?.focus();
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
