import { useEffect, useRef, useState } from 'preact/hooks';
import { escalationTool } from '../../domain/escalation/case/check-case.ts';
import { type EscalationCase, startCase } from '../../domain/escalation/case/escalation-case.ts';
import { NotLoaded } from '../../ui/NotLoaded.tsx';
import type { SiteLinks } from '../../ui/site-links.ts';
import { Tool } from '../../ui/Tool.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { useWorkStore } from '../../ui/work/use-work-store.ts';
import { WorkBar } from '../../ui/work/WorkBar.tsx';
import type { WorkKind } from '../../ui/work/work-state.ts';
import { Flow } from './Flow.tsx';
import { type WayIn, Ways } from './Ways.tsx';

const escalationKind: WorkKind<EscalationCase> = {
  tool: escalationTool,
  newTitle: 'Escalation case',
  newFacts: () => startCase(),
};

const loadCase = async () => (await import('./case/CaseView.tsx')).CaseView;
const loadLearn = async () => (await import('./learn/Learn.tsx')).Learn;
const loadActions = async () => (await import('./actions.ts')).actions;

/** The escalation walkthrough: a worked scenario to learn from, or a case of one’s own. */
export default function Escalation({ site }: { readonly site: SiteLinks }) {
  const store = useWorkStore(escalationKind);
  const { key, keeping } = store.state();
  const [chosen, choose] = useState<WayIn>();
  const first = useRef(key);
  useEffect(() => {
    // Another case has been opened on purpose, be it from a file, a link, an example or the list.
    if (first.current !== key) choose('case');
    first.current = key;
  }, [key]);
  const way = chosen ?? (keeping === 'untouched' ? undefined : 'case');
  const CaseView = useLoaded(way === 'case', loadCase);
  const Learn = useLoaded(way === 'learn', loadLearn);
  return (
    <Tool site={site} store={store}>
      <Ways chosen={way} onChoose={choose} />
      {way !== 'learn' && <WorkBar store={store} noun="case" actions={loadActions} />}
      {(way === undefined || (way === 'case' ? !CaseView : !Learn)) && <Flow />}
      {way === 'case' && CaseView && CaseView !== 'failed' && (
        <CaseView key={key} store={store} takesFocus={chosen !== undefined} />
      )}
      {way === 'learn' && Learn && Learn !== 'failed' && <Learn onRunCase={() => choose('case')} />}
      {(way === 'case' ? CaseView : Learn) === 'failed' && <NotLoaded />}
    </Tool>
  );
}
