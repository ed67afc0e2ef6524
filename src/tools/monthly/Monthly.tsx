import { useRef } from 'preact/hooks';
import type { MonthlyFacts } from '../../domain/monthly/facts.ts';
import { today } from '../../ui/tool/clock.ts';
import { NothingEntered } from '../../ui/tool/NothingEntered.tsx';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { useTouched } from '../../ui/tool/use-touched.ts';
import type { WithUndo } from '../../ui/undo/undoing.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import { MonthFiles } from './files/MonthFiles.tsx';
import { Basics } from './form/Basics.tsx';
import { monthlyWork } from './tool.ts';
import { startWords } from './words/start.ts';

const kind = { tool: monthlyWork, newTitle: startWords.title, newFacts: (): MonthlyFacts => ({}) };

/** The monthly package: the files and facts of a month at the left, what comes of them and its papers at the right. */
export default toolIsland(kind, function Monthly({ site, store }) {
  const { document: work, problems, keeping, opening, given } = store.state();
  // At the first sign of a person, load the longer parts of the form and the papers.
  const isUsed = useTouched() || keeping !== 'untouched';
  const part = useLoaded(isUsed, () => import('./Package.tsx'));
  const loaded = typeof part === 'object' ? part : undefined;
  /** The work for which the files in sight were given, and the one in which they are now: they go on into the next month. */
  const filesOf = useRef({ first: opening, now: opening });
  if (filesOf.current.now !== opening) filesOf.current = { first: opening, now: opening };
  const withUndo: WithUndo = (text, act) => {
    if (loaded) return loaded.undoing(store)(text, act);
    act();
    store.notify({ kind: 'info', text });
  };
  const isBegun = keeping !== 'untouched' || Object.keys(work.facts).length > 0;

  function takeFilesAlong() {
    filesOf.current = { ...filesOf.current, now: store.state().opening };
  }

  function take(facts: unknown) {
    store.change(facts);
    loaded?.nameAfterMonth(store);
  }

  return (
    <Tool site={site} store={store}>
      <WorkBar store={store} noun={startWords.noun} actions={async () => (await import('./actions.ts')).actions} />
      {loaded && <loaded.PackageErrors problems={problems} />}
      <MonthFiles
        key={filesOf.current.first}
        facts={work.facts}
        opening={opening}
        onFacts={(change, text) => withUndo(text, () => take(change(store.state().given)))}
      />
      <div class="bench">
        <form aria-labelledby="facts" onSubmit={(event) => event.preventDefault()} key={opening}>
          <h2 class="vh" id="facts">
            {startWords.form}
          </h2>
          <Basics onNamed={() => loaded?.nameAfterMonth(store)} />
          {loaded && <loaded.Parts facts={work.facts} given={given} asOf={today()} onTake={take} />}
        </form>
        <section aria-labelledby="outcome">
          {part === 'failed' && <NotLoaded />}
          {isBegun && loaded ? (
            <loaded.Result store={store} withUndo={withUndo} onNext={takeFilesAlong} />
          ) : (
            <NothingEntered words={startWords} />
          )}
        </section>
      </div>
    </Tool>
  );
});
