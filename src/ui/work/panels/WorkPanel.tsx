import { nameFile } from '../../../formats/work-document-file.ts';
import { notLoaded } from '../../tool/words.ts';
import { focusTitle } from '../bar/focus-title.ts';
import { download } from '../download.ts';
import { LetterheadFields } from '../letterhead/LetterheadFields.tsx';
import { isRefused, openExample, printWork, saveWorkFile } from '../run-actions.ts';
import type { WorkStore } from '../store/work-store.ts';
import { savedAsFile } from '../words.ts';
import type { WorkActions, WorkExport } from '../work-actions.ts';
import { KeptWorkList } from './KeptWorkList.tsx';
import { ShareLink } from './ShareLink.tsx';
import { calendarHint, wholeWork } from './words.ts';

/** What the bar has unfolded. */
export type PanelName = 'share' | 'export' | 'examples' | 'kept' | undefined;

/** What a panel works on. */
export interface WorkPanelProps<Facts> extends WorkActions<Facts> {
  readonly panel: Exclude<PanelName, undefined>;
  readonly store: WorkStore<Facts>;
  readonly noun: string;
  readonly close: () => void;
}

/** What the bar over a tool unfolds on request. It is loaded on the first such request. */
export function WorkPanel<Facts>(props: WorkPanelProps<Facts>) {
  const { panel, store, close, exports, otherPrintouts = [], examples, noun } = props;
  const { document: work } = store.state();

  async function save(one: WorkExport<Facts>) {
    if (isRefused(store, props) || isRefused(store, one)) return;
    const { ending, part, write } = one;
    const document = { ...work, saved: store.moment() };
    const title = part === undefined ? work.title : `${work.title} ${part}`;
    try {
      download(nameFile(document, ending, part), await write(document), ending);
      store.notify({ kind: 'info', text: savedAsFile(title) });
    } catch {
      // What writes some kinds of file is loaded for it.
      store.notify({ kind: 'warning', text: notLoaded });
    }
  }

  switch (panel) {
    case 'share':
      return <ShareLink key={JSON.stringify(work)} document={work} />;
    case 'kept':
      return <KeptWorkList store={store} noun={noun} />;
    case 'export':
      return (
        <div class="panel">
          <ul>
            {exports.map((one) => (
              <li key={one.label}>
                <button
                  class="text"
                  type="button"
                  aria-describedby={one.ending === 'ics' ? 'calendar-hint' : undefined}
                  onClick={() => save(one)}
                >
                  {one.label}
                </button>
                {one.ending === 'ics' && (
                  <p class="soft" id="calendar-hint">
                    {calendarHint}
                  </p>
                )}
              </li>
            ))}
            {otherPrintouts.map((one) => (
              <li key={one.label}>
                <button class="text" type="button" onClick={() => printWork(store, { ...props, ...one })}>
                  {one.label}
                </button>
              </li>
            ))}
            <li>
              <button class="text" type="button" onClick={() => saveWorkFile(store)}>
                {wholeWork}
              </button>
            </li>
          </ul>
          <LetterheadFields />
        </div>
      );
    case 'examples':
      return (
        <ul class="panel">
          {examples.slice(1).map((example) => (
            <li key={example.title}>
              <button
                class="text"
                type="button"
                onClick={async () => {
                  await openExample(store, example);
                  close();
                  focusTitle();
                }}
              >
                {example.title}
              </button>{' '}
              {example.text}
            </li>
          ))}
        </ul>
      );
  }
}
