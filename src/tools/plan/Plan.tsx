import type { PlanFacts } from '../../domain/plan/facts.ts';
import { today } from '../../ui/tool/clock.ts';
import { NothingEntered } from '../../ui/tool/NothingEntered.tsx';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { useTouched } from '../../ui/tool/use-touched.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import { nameByItself } from '../../ui/work/store/name-by-itself.ts';
import { Basics } from './form/Basics.tsx';
import { planWork } from './tool.ts';
import { startWords } from './words/start.ts';

const kind = { tool: planWork, newTitle: startWords.title, newFacts: (): PlanFacts => ({}) };

/** The authorization plan: lengths and days at the left, what comes of them at the right, picture and table below. */
export default toolIsland(kind, function Plan({ site, store }) {
  const { document: work, problems, keeping, opening, given } = store.state();
  // At the first sign of a person, load the longer parts of the form and what draws the plan.
  const part = useLoaded(useTouched() || keeping !== 'untouched', () => import('./Planned.tsx'));
  const loaded = typeof part === 'object' ? part : undefined;
  const isBegun = keeping !== 'untouched' || Object.keys(work.facts).length > 0;
  const asOf = today();

  const change = loaded && { given, change: store.change, withUndo: loaded.undoing(store) };
  return (
    <Tool site={site} store={store}>
      <WorkBar store={store} noun={startWords.noun} actions={async () => (await import('./actions.ts')).actions} />
      {loaded && <loaded.PlanErrors problems={problems} />}
      <div class="bench">
        <form aria-labelledby="facts" onSubmit={(event) => event.preventDefault()} key={opening}>
          <h2 class="vh" id="facts">
            {startWords.form}
          </h2>
          <Basics onNamed={() => nameByItself(store, store.state().document.facts.service)} />
          {change && <loaded.Parts facts={work.facts} asOf={asOf} {...change} />}
        </form>
        <section aria-labelledby="outcome">
          {part === 'failed' && <NotLoaded />}
          {isBegun && change ? (
            <loaded.Outcome facts={work.facts} asOf={asOf} {...change} />
          ) : (
            <NothingEntered words={startWords} />
          )}
        </section>
      </div>
      {isBegun && loaded && <loaded.Drawn title={work.title} facts={work.facts} asOf={asOf} />}
    </Tool>
  );
});
