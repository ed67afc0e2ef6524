import type { CharterFacts } from '../../domain/charter/facts.ts';
import { NothingEntered } from '../../ui/tool/NothingEntered.tsx';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { useTouched } from '../../ui/tool/use-touched.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import { nameByItself } from '../../ui/work/store/name-by-itself.ts';
import { Basics } from './form/Basics.tsx';
import { charterWork } from './tool.ts';
import { startWords } from './words/start.ts';

const kind = { tool: charterWork, newTitle: startWords.title, newFacts: (): CharterFacts => ({}) };

/** The charter: its sections at the left, the draft with its checks, editions and comment periods at the right. */
export default toolIsland(kind, function Charter({ site, store }) {
  const { document: work, keeping, opening } = store.state();
  // At the first sign of a person, load the sections and the draft.
  const isUsed = useTouched() || keeping !== 'untouched';
  const part = useLoaded(isUsed, () => import('./Sections.tsx'));
  const loaded = typeof part === 'object' ? part : undefined;
  const isBegun = keeping !== 'untouched' || Object.keys(work.facts).length > 0;

  return (
    <Tool site={site} store={store}>
      <WorkBar store={store} noun={startWords.noun} actions={async () => (await import('./actions.ts')).actions} />
      {loaded && <loaded.CharterErrors store={store} />}
      <div class="bench even">
        <form aria-labelledby="facts" onSubmit={(event) => event.preventDefault()} key={opening}>
          <h2 class="vh" id="facts">
            {startWords.form}
          </h2>
          <Basics onNamed={() => nameByItself(store, store.state().document.facts.service)} />
          {loaded && <loaded.Form facts={work.facts} />}
        </form>
        <section aria-labelledby="outcome" class="beside">
          {part === 'failed' && <NotLoaded />}
          {isBegun && loaded ? <loaded.Outcome store={store} /> : <NothingEntered words={startWords} />}
        </section>
      </div>
    </Tool>
  );
});
