import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { ErrorSummary } from '../../ui/fields/ErrorSummary.tsx';
import type { SiteLinks } from '../../ui/site-links.ts';
import { Tool } from '../../ui/Tool.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import type { WorkKind } from '../../ui/work/desk-state.ts';
import { useWorkDesk } from '../../ui/work/use-work-desk.ts';
import { WorkBar } from '../../ui/work/WorkBar.tsx';
import { BeforeTheChoice } from './BeforeTheChoice.tsx';
import { Grounds } from './Grounds.tsx';
import { groundLabel, startWords } from './words/start.ts';
import { readinessTool } from './work-tool.ts';

const loadOffers = async () => (await import('./offers.ts')).offers;

const kind: WorkKind<ReadinessFacts> = {
  tool: readinessTool,
  newTitle: startWords.newTitle,
  newFacts: () => ({}),
};

/** The readiness checklist: what stands between a cloud service and each next stage of its authorization. */
export default function Readiness({ site }: { readonly site: SiteLinks }) {
  const desk = useWorkDesk(kind);
  const { document: work, problems, key } = desk.state();
  const { role, level } = work.facts;
  const isBegun = role !== undefined && level !== undefined;
  // The checklist itself comes with the first answer: nothing of it is to be seen before.
  const part = useLoaded(role !== undefined || level !== undefined, () => import('./Checklist.tsx'));
  const loaded = typeof part === 'object' ? part : undefined;
  return (
    <Tool site={site} desk={desk}>
      <WorkBar desk={desk} noun={startWords.noun} offers={loadOffers} />
      <Grounds key={key} isBegun={isBegun} />
      {!isBegun && (
        <>
          <ErrorSummary problems={problems} labelOf={groundLabel} />
          <BeforeTheChoice />
        </>
      )}
      {isBegun && loaded && <loaded.Checklist desk={desk} />}
      {isBegun && part === 'failed' && <p>{startWords.notLoaded}</p>}
      <Announcer text={isBegun && loaded ? loaded.resultOf(work.facts) : ''} />
    </Tool>
  );
}
