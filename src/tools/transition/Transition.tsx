import type { TransitionFacts } from '../../domain/transition/facts.ts';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { useTouched } from '../../ui/tool/use-touched.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import { nameByItself } from '../../ui/work/store/name-by-itself.ts';
import { Questions } from './Questions.tsx';
import { transitionWork } from './tool.ts';
import { version } from './version.ts';
import { startWords } from './words/start.ts';

const kind = {
  tool: transitionWork,
  newTitle: startWords.title,
  newFacts: (): TransitionFacts => ({ rules: version.id }),
};

const nothingEntered = (
  <div class="verdict">
    <h2 class="label" id="outcome">
      {startWords.outcome}
    </h2>
    <p class="answer">{startWords.nothing}</p>
    <p>{startWords.begin}</p>
  </div>
);

/** The transition to the 2026 rules: about the service at the left, what is due at the right, the rulesets below. */
export default toolIsland(kind, function Transition({ site, store }) {
  const { document: work, keeping, opening } = store.state();
  // At the first sign of a person, load the rules and what shows them.
  const isUsed = useTouched() || keeping !== 'untouched';
  const part = useLoaded(isUsed, () => import('./Result.tsx'));
  const loaded = typeof part === 'object' ? part : undefined;
  const { side, path } = work.facts;
  return (
    <Tool site={site} store={store}>
      <WorkBar store={store} noun={startWords.noun} actions={async () => (await import('./actions.ts')).actions} />
      {loaded && <loaded.TransitionErrors store={store} />}
      <div class="bench">
        <form aria-labelledby="facts" onSubmit={(event) => event.preventDefault()} key={opening}>
          <h2 class="vh" id="facts">
            {startWords.form}
          </h2>
          <Questions facts={work.facts} onNamed={() => nameByItself(store, store.state().document.facts.service)} />
        </form>
        <section aria-labelledby="outcome">
          {part === 'failed' && <NotLoaded />}
          {loaded && (side !== undefined || path !== undefined) ? <loaded.Summary store={store} /> : nothingEntered}
        </section>
      </div>
      {loaded && <loaded.Rulesets key={opening} store={store} />}
    </Tool>
  );
});
