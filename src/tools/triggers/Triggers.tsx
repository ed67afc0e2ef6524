import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type TriggerWork, triggerTool } from '../../domain/triggers/work/trigger-work.ts';
import { withFact } from '../../domain/work-documents/fact-paths.ts';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import { today } from '../../ui/tool/clock.ts';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { useTouched } from '../../ui/tool/use-touched.ts';
import type { WithUndo } from '../../ui/undo/undoing.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import { nameByItself } from '../../ui/work/store/name-by-itself.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { EvidenceDrop } from './evidence/EvidenceDrop.tsx';
import { FactsForm } from './form/FactsForm.tsx';
import { UndoContext } from './form/undo.ts';
import { start } from './words/start.ts';

const kind = { tool: triggerTool, newTitle: start.title, newFacts: (): TriggerWork => ({}) };

/** What stands in the place of a result. */
const unjudged = (answer: string, why: ComponentChildren) => (
  <div class="verdict">
    <p class="label" id="outcome-day">
      {start.level}
    </p>
    <h2 class="answer" id="outcome">
      {answer}
    </h2>
    {why}
  </div>
);

/** In the place of a result while the day to judge by cannot be used: no result is headed with another day. */
const noDay = unjudged(
  start['not-judged'],
  <p>
    {start['no-day']} <a href="#asOf">{start['to-day']}</a>
  </p>,
);

const nothingEntered = (note: JSX.Element | undefined) => unjudged(start.nothing, note ?? <p>{start.begin}</p>);

const nameAfterService = (store: WorkStore<TriggerWork>) =>
  nameByItself(store, store.state().document.facts.basis?.system);

/** The deficiency trigger calculator: facts at the left, at the right how each of the triggers stands by them. */
export default toolIsland(kind, function Triggers({ site, store }) {
  const { document: work, problems, given, keeping, opening } = store.state();
  const [note, setNote] = useState<JSX.Element>();
  const hasNoDay = problems.some(({ field }) => field === 'asOf');
  // At the first sign of a person, load what judges the facts and the longer parts of the form.
  const isUsed = useTouched() || keeping !== 'untouched';
  const outcome = useLoaded(isUsed, () => import('./outcome/Outcome.tsx'));
  const lists = useLoaded(isUsed, () => import('./form/lists.tsx'));
  const part = typeof lists === 'object' ? lists : undefined;
  const withUndo: WithUndo = (text, act) => {
    if (part) return part.undoing(store)(text, act);
    act();
    store.notify({ kind: 'info', text });
  };

  return (
    <Tool site={site} store={store}>
      <WorkBar
        store={store}
        noun={start.noun}
        actions={async () => (await import('./actions.ts')).actionsOf(site.readings)}
      />
      <UndoContext.Provider value={withUndo}>
        {part && <part.FactsErrors problems={problems} />}
        <EvidenceDrop
          facts={work.facts}
          given={given}
          onFill={(filled, text) => {
            withUndo(text, () => {
              store.change(filled);
              nameAfterService(store);
            });
          }}
          onWaiting={setNote}
        />
        <div class="bench">
          <FactsForm key={opening} lists={part} onNamed={() => nameAfterService(store)} />
          <section aria-labelledby="outcome-day outcome">
            {(outcome === 'failed' || lists === 'failed') && <NotLoaded />}
            <Announcer text={hasNoDay ? start['no-day'] : ''} />
            {hasNoDay ? (
              noDay
            ) : outcome && outcome !== 'failed' && (keeping !== 'untouched' || Object.keys(work.facts).length > 0) ? (
              <outcome.Outcome
                title={work.title}
                facts={work.facts}
                asOf={work.facts.asOf ?? today()}
                note={note}
                meanwhile={nothingEntered(note)}
                onSwitchOff={(off) => store.change(withFact(given, 'off', off.length === 0 ? undefined : off))}
                notify={store.notify}
              />
            ) : (
              nothingEntered(note)
            )}
          </section>
        </div>
      </UndoContext.Provider>
    </Tool>
  );
});
