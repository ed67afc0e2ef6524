import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { notLoaded } from '../../tool/NotLoaded.tsx';
import { OpenFileButton, savedFiles } from '../../tool/OpenFileButton.tsx';
import type { WorkStore } from '../store/work-store.ts';
import type { PanelName, WorkPanelProps } from '../WorkPanel.tsx';
import type { WorkActions } from '../work-actions.ts';
import { focusTitle, titleField } from './focus-title.ts';
import { WorkNotice } from './WorkNotice.tsx';

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
  const { document: work, keeping } = store.state();
  const [panel, setPanel] = useState<PanelName>();
  const [unfolded, setUnfolded] = useState<
    { Panel: (props: WorkPanelProps<Facts>) => JSX.Element } & WorkActions<Facts>
  >();
  const kept = store.browserStore.keys().length;

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
        const [{ WorkPanel }, loaded] = await Promise.all([import('../WorkPanel.tsx'), actions()]);
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
    <section class="work" aria-label={`This ${noun}`}>
      <div class="work-title">
        <label for={titleField}>Name of this {noun}</label>
        <input
          id={titleField}
          key={work.title}
          autoComplete="off"
          defaultValue={work.title}
          onChange={({ currentTarget: { value } }) => store.rename(value)}
        />
        <p class="soft">{keptText[keeping]}</p>
      </div>
      <div class="btns">
        <OpenFileButton
          label="Open a file"
          accept={savedFiles}
          onFiles={([file]) => file && act(({ openWorkFile }) => openWorkFile(store, file))}
        />
        <button class="btn" type="button" onClick={() => act(({ saveWorkFile }) => saveWorkFile(store))}>
          Save as a file
        </button>
        <button
          class="btn"
          type="button"
          onClick={() => act(async ({ printWork }) => printWork(store, await actions()))}
        >
          Print
        </button>
        {opener('share', 'Share as a link')}
        {opener('export', 'Export')}
        <button
          class="text"
          type="button"
          onClick={() => act(async ({ openExample }) => openExample(store, (await actions()).examples[0]))}
        >
          Try the worked example
        </button>
        {opener('examples', 'Other examples')}
        {opener('kept', kept > 0 ? `All ${noun}s (${kept})` : `All ${noun}s`)}
        <button
          class="text"
          type="button"
          disabled={keeping === 'untouched'}
          onClick={() => {
            store.begin();
            const text = `A new ${noun} is open. The one before is kept: find it under “All ${noun}s”.`;
            if (!store.state().notice) store.notify({ kind: 'info', text });
            focusTitle();
          }}
        >
          Start a new {noun}
        </button>
      </div>
      {unfolded && panel && (
        <unfolded.Panel {...unfolded} panel={panel} store={store} noun={noun} close={() => setPanel(undefined)} />
      )}
      <WorkNotice store={store} />
    </section>
  );
}

const keptText = {
  untouched: 'Nothing is kept yet: it will be from your first entry on, in this browser only.',
  kept: 'Kept in this browser only. A browser can clear what it keeps: save a file of what must last.',
  full: 'Not kept: this browser’s storage is full. Save it as a file before you leave the page.',
  forbidden: 'Not kept: this browser does not let the page keep anything. Save it as a file before you leave.',
} as const;
