import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { notLoaded } from '../NotLoaded.tsx';
import { OpenFileButton, savedFiles } from '../OpenFileButton.tsx';
import { focusTitle, titleField } from './focus-title.ts';
import { WorkNotice } from './WorkNotice.tsx';
import type { PanelName, WorkPanelProps } from './WorkPanel.tsx';
import type { WorkDesk } from './work-desk.ts';
import type { WorkOffers } from './work-exports.ts';

interface Props<Facts> {
  readonly desk: WorkDesk<Facts>;
  /** What one piece of work is called: “assessment”, “case”. */
  readonly noun: string;
  /** Loads what the bar offers. */
  readonly offers: () => Promise<WorkOffers<Facts>>;
}

type Actions = typeof import('./work-actions.ts');

/** The bar over a tool: the name of the work, and all that can be done with it as a whole. */
export function WorkBar<Facts>({ desk, noun, offers }: Props<Facts>) {
  const { document: work, keeping } = desk.state();
  const [panel, setPanel] = useState<PanelName>();
  const [unfolded, setUnfolded] = useState<
    { Panel: (props: WorkPanelProps<Facts>) => JSX.Element } & WorkOffers<Facts>
  >();
  const kept = desk.kept();

  /** Does what a press asks for. What does it is loaded with the first press: where that fails, it is said. */
  async function act(press: (actions: Actions) => unknown) {
    try {
      await press(await import('./work-actions.ts'));
    } catch {
      desk.tell({ kind: 'warned', text: notLoaded });
    }
  }

  const toggle = (name: PanelName) =>
    act(async () => {
      if (!unfolded) {
        const [{ WorkPanel }, loaded] = await Promise.all([import('./WorkPanel.tsx'), offers()]);
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
          onChange={({ currentTarget: { value } }) => desk.rename(value)}
        />
        <p class="soft">{keptText[keeping]}</p>
      </div>
      <div class="btns">
        <OpenFileButton
          label="Open a file"
          accept={savedFiles}
          onFiles={([file]) => file && act(({ openWorkFile }) => openWorkFile(desk, file))}
        />
        <button class="btn" type="button" onClick={() => act(({ saveWorkFile }) => saveWorkFile(desk))}>
          Save as a file
        </button>
        <button class="btn" type="button" onClick={() => act(async ({ printWork }) => printWork(desk, await offers()))}>
          Print
        </button>
        {opener('share', 'Share as a link')}
        {opener('export', 'Export')}
        <button
          class="text"
          type="button"
          onClick={() => act(async ({ tryExample }) => tryExample(desk, await offers()))}
        >
          Try the worked example
        </button>
        {opener('examples', 'Other examples')}
        {opener('kept', kept.length > 0 ? `All ${noun}s (${kept.length})` : `All ${noun}s`)}
        <button
          class="text"
          type="button"
          disabled={keeping === 'untouched'}
          onClick={() => {
            desk.begin();
            const text = `A new ${noun} is open. The one before is kept: find it under “All ${noun}s”.`;
            if (!desk.state().notice) desk.tell({ kind: 'said', text });
            focusTitle();
          }}
        >
          Start a new {noun}
        </button>
      </div>
      {unfolded && panel && (
        <unfolded.Panel {...unfolded} panel={panel} desk={desk} noun={noun} close={() => setPanel(undefined)} />
      )}
      <WorkNotice desk={desk} />
    </section>
  );
}

const keptText = {
  untouched: 'Nothing is kept yet: it will be from your first entry on, in this browser only.',
  kept: 'Kept in this browser only. A browser can clear what it keeps: save a file of what must last.',
  full: 'Not kept: this browser’s storage is full. Save it as a file before you leave the page.',
  forbidden: 'Not kept: this browser does not let the page keep anything. Save it as a file before you leave.',
} as const;
