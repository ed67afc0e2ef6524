import { useEffect, useMemo, useState } from 'preact/hooks';
import { assess } from '../../domain/readiness/assess.ts';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
import { today } from '../../ui/tool/clock.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { Compare } from './Compare.tsx';
import { fieldLabel, stageOfField } from './field-labels.ts';
import { type ItemFilter, noFilter } from './item-filter.ts';
import { NextStage } from './NextStage.tsx';
import { StageItems } from './StageItems.tsx';
import { StageLine } from './StageLine.tsx';
import { goTo, useStageView, viewId } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

/** The result of an assessment in a sentence, for screen readers to announce when it changes. */
export function resultOf(facts: ReadinessFacts): string {
  return assess(facts, words).next?.sentence ?? `${words.nothingOpen}.`;
}

/** The checklist, shown once the user has said who judges what: the result, the stages with their items, and comparisons. */
export function Checklist({ store }: { readonly store: WorkStore<ReadinessFacts> }) {
  const { document: work, problems, opening } = store.state();
  const assessment = assess(work.facts, words, today());
  // The view that the user starts in stays the same, even when the user completes that stage.
  const home = useMemo(() => assessment.next?.id ?? 'all', [opening]);
  const [filter, setFilter] = useState<ItemFilter>(noFilter);
  const [view, show] = useStageView(home, opening, () => setFilter(noFilter));
  useEffect(() => () => setFilter(noFilter), [opening]);

  function reveal(field: string) {
    const stage = stageOfField(field);
    if (stage === undefined) return;
    setFilter(noFilter);
    if (view !== 'all') show(stage);
  }

  function showOverdue() {
    setFilter({ show: 'overdue' });
    show('all');
    goTo(viewId('all'));
  }

  return (
    <>
      <ErrorSummary problems={problems} labelOf={(field) => fieldLabel(field, assessment)} reveal={reveal} />
      <NextStage assessment={assessment} onOverdue={showOverdue} />
      <div class="guide checklist">
        <StageLine assessment={assessment} view={view} />
        <StageItems assessment={assessment} view={view} work={opening} filter={filter} onFilter={setFilter} />
      </div>
      <Compare store={store} />
    </>
  );
}
