import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import type { WorkKind } from '../../ui/work/store/work-state.ts';
import { ScopeQuestions } from './ScopeQuestions.tsx';
import { StagesPreview } from './StagesPreview.tsx';
import { readinessTool } from './tool.ts';
import { scopeLabel, startWords } from './words/start.ts';

const loadActions = async () => (await import('./actions.ts')).actions;

const kind: WorkKind<ReadinessFacts> = {
  tool: readinessTool,
  newTitle: startWords.newTitle,
  newFacts: () => ({}),
};

/** The readiness checklist: what stands between a cloud service and each next stage of its authorization. */
export default toolIsland(kind, function Readiness({ site, store }) {
  const { document: work, problems, opening } = store.state();
  const { role, level } = work.facts;
  const isBegun = role !== undefined && level !== undefined;
  // The checklist loads with the first answer: the page shows nothing of it before.
  const part = useLoaded(role !== undefined || level !== undefined, () => import('./Checklist.tsx'));
  const loaded = typeof part === 'object' ? part : undefined;
  return (
    <Tool site={site} store={store}>
      <WorkBar store={store} noun={startWords.noun} actions={loadActions} />
      <ScopeQuestions key={opening} isBegun={isBegun} />
      {!isBegun && (
        <>
          <ErrorSummary problems={problems} labelOf={scopeLabel} />
          <StagesPreview />
        </>
      )}
      {isBegun && loaded && <loaded.Checklist store={store} />}
      {isBegun && part === 'failed' && <p>{startWords.notLoaded}</p>}
      <Announcer
        text={!isBegun ? '' : part === 'failed' ? startWords.notLoaded : (loaded?.resultOf(work.facts) ?? '')}
      />
    </Tool>
  );
});
