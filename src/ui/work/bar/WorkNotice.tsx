import { toolNames } from '../../../domain/work-documents/tools.ts';
import { listedProblems } from '../../tool/listed-problems.ts';
import { useHref } from '../../tool/site-links.ts';
import { UndoButton } from '../../tool/UndoButton.tsx';
import type { WorkStore } from '../store/work-store.ts';
import * as words from './words.ts';

/** What just happened to the work. {@link WorkSpoken} announces it. */
export function WorkNotice<Facts>({ store }: { readonly store: WorkStore<Facts> }) {
  const { notice } = store.state();
  const href = useHref();
  return (
    <div class={notice?.kind === 'warning' ? 'notice warned' : 'notice'}>
      <div id="work-notice">
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
          {notice.undo && <UndoButton of={notice} describedBy="work-notice" onUndo={notice.undo} />}
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
