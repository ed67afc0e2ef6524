import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Said } from '../../tool/Announcer.tsx';
import { Loaded } from '../../tool/Loaded.tsx';
import { OpenFileButton, savedFiles } from '../../tool/OpenFileButton.tsx';
import { useLoaded } from '../../tool/use-loaded.ts';
import { useTouched } from '../../tool/use-touched.ts';
import { notLoaded } from '../../tool/words.ts';
import type { PanelName, WorkPanelProps } from '../panels/WorkPanel.tsx';
import { whyNotKept } from '../store/work-state.ts';
import type { WorkStore } from '../store/work-store.ts';
import type { WorkActions } from '../work-actions.ts';
import { focusTitle } from './focus-title.ts';
import { TitleField } from './TitleField.tsx';
import { usePrintCommand } from './use-print-command.ts';
import * as words from './words.ts';

interface Props<Facts> {
  readonly store: WorkStore<Facts>;
  /** What one piece of work is called: “assessment”, “case”. */
  readonly noun: string;
  /** Loads the tool’s exports, examples, and printouts. */
  readonly actions: () => Promise<WorkActions<Facts>>;
}

type Buttons = typeof import('../run-actions.ts');

/** The bar over a tool: the name of the work, and all that can be done with it as a whole. */
export function WorkBar<Facts>({ store, noun, actions }: Props<Facts>) {
  const { keeping, notice } = store.state();
  const isNotKept = whyNotKept(keeping) !== undefined;
  const willNotBeKept = keeping === 'untouched' && !store.browserStore.isOpen;
  const keptText = willNotBeKept ? undefined : words.keptText[keeping];
  const isTouched = useTouched();
  const said = useLoaded(
    isTouched || notice !== undefined || isNotKept || willNotBeKept,
    () => import('../notices/notices.ts'),
  );
  const [panel, setPanel] = useState<PanelName>();
  const [unfolded, setUnfolded] = useState<
    { Panel: (props: WorkPanelProps<Facts>) => JSX.Element } & WorkActions<Facts>
  >();
  const kept = store.browserStore.keys().length;
  usePrintCommand(store, actions, isTouched);

  /** Does what a press asks for. What does it is loaded with the first press: where that fails, it is said. */
  async function act(press: (buttons: Buttons) => unknown) {
    try {
      await press(await import('../run-actions.ts'));
    } catch {
      store.notify({ kind: 'warning', text: notLoaded });
    }
  }

  const toggle = (name: PanelName) =>
    act(async () => {
      if (!unfolded) {
        const [{ WorkPanel }, loaded] = await Promise.all([import('../panels/WorkPanel.tsx'), actions()]);
        setUnfolded({ Panel: WorkPanel, ...loaded });
      }
      setPanel(panel === name ? undefined : name);
    });

  const opener = (name: Exclude<PanelName, undefined>, label: string) => (
    <button class="text" type="button" aria-expanded={panel === name} onClick={() => toggle(name)}>
      {label}
    </button>
  );
  return (
    <section class={keeping === 'untouched' ? 'work untouched' : 'work'} aria-label={words.bar(noun)}>
      <div class="work-title">
        <TitleField store={store} noun={noun} />
        {keptText !== undefined && <p class="soft">{keptText}</p>}
        {said === 'failed' ? (
          isNotKept && <Said text={words.notKept} />
        ) : (
          <Loaded part={said}>{({ NotKept }) => <NotKept store={store} noun={noun} />}</Loaded>
        )}
      </div>
      <div class="btns">
        <OpenFileButton
          label={words.openFile}
          accept={savedFiles}
          onFiles={([file]) => file && act(({ openWorkFile }) => openWorkFile(store, file))}
        />
        <button class="btn" type="button" onClick={() => act(({ saveWorkFile }) => saveWorkFile(store))}>
          {words.saveFile}
        </button>
        <button
          class="btn"
          type="button"
          onClick={() => act(async ({ printWork }) => printWork(store, await actions()))}
        >
          {words.print}
        </button>
        {opener('share', words.share)}
        {opener('export', words.exports)}
        <button
          class="text"
          type="button"
          onClick={() => act(async ({ openExample }) => openExample(store, (await actions()).examples[0]))}
        >
          {words.example}
        </button>
        {opener('examples', words.examples)}
        {opener('kept', kept > 0 ? `${words.all(noun)} (${kept})` : words.all(noun))}
        <button
          class="text"
          type="button"
          disabled={keeping === 'untouched'}
          onClick={() => {
            store.begin();
            if (!store.state().notice) store.notify({ kind: 'info', text: words.begun(noun) });
            focusTitle();
          }}
        >
          {words.begin(noun)}
        </button>
      </div>
      {unfolded && panel && (
        <unfolded.Panel {...unfolded} panel={panel} store={store} noun={noun} close={() => setPanel(undefined)} />
      )}
      {said === 'failed' ? (
        notice && <Said text={notice.text} />
      ) : (
        <Loaded part={said}>{({ WorkNotice }) => <WorkNotice store={store} />}</Loaded>
      )}
    </section>
  );
}
