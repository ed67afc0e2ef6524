import { useEffect, useRef, useState } from 'preact/hooks';
import { escalationTool } from '../../domain/escalation/case/check-case.ts';
import { type EscalationCase, startCase } from '../../domain/escalation/case/escalation-case.ts';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import type { WorkKind } from '../../ui/work/store/work-state.ts';
import { Flow } from './Flow.tsx';
import { type Mode, ModeChoice } from './ModeChoice.tsx';
import { startWords } from './words/start.ts';

const escalationKind: WorkKind<EscalationCase> = {
  tool: escalationTool,
  newTitle: startWords['new-title'],
  newFacts: () => startCase(),
};

const loadCase = async () => (await import('./case/CaseView.tsx')).CaseView;
const loadLearn = async () => (await import('./learn/Learn.tsx')).Learn;
const loadActions = async () => (await import('./actions.ts')).actions;

/** The escalation walkthrough: a worked scenario to learn from, or a case of one’s own. */
export default toolIsland(escalationKind, function Escalation({ site, store }) {
  const { opening, keeping } = store.state();
  const [chosen, choose] = useState<Mode>();
  // The case of which the reader chose the view: only then does the focus go to the step. Work that the bar opens leaves
  // the focus at the bar, where it can be undone.
  const [entered, enter] = useState<string>();
  const enterMode = (mode: Mode) => {
    choose(mode);
    enter(opening);
  };
  const first = useRef(opening);
  useEffect(() => {
    // Another case has been opened on purpose, be it from a file, a link, an example or the list.
    if (first.current !== opening) choose('case');
    first.current = opening;
  }, [opening]);
  const mode = chosen ?? (keeping === 'untouched' ? undefined : 'case');
  const CaseView = useLoaded(mode === 'case', loadCase);
  const Learn = useLoaded(mode === 'learn', loadLearn);
  return (
    <Tool site={site} store={store}>
      <ModeChoice chosen={mode} onChoose={enterMode} />
      {mode !== 'learn' && <WorkBar store={store} noun={startWords.noun} actions={loadActions} />}
      {(mode === undefined || (mode === 'case' ? !CaseView : !Learn)) && <Flow />}
      {mode === 'case' && CaseView && CaseView !== 'failed' && (
        <CaseView key={opening} store={store} takesFocus={entered === opening} />
      )}
      {mode === 'learn' && Learn && Learn !== 'failed' && <Learn onRunCase={() => enterMode('case')} />}
      {(mode === 'case' ? CaseView : Learn) === 'failed' && <NotLoaded />}
    </Tool>
  );
});
