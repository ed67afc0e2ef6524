import { useMemo, useRef, useState } from 'preact/hooks';
import { type CriterionId, criterionIds, criterionOf } from '../../domain/review-approach/criteria.ts';
import { decideReviewApproach } from '../../domain/review-approach/decision.ts';
import { ErrorSummary } from '../../ui/problems/ErrorSummary.tsx';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import { Loaded } from '../../ui/tool/Loaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { QuestionView } from './QuestionView.tsx';
import { usePlace } from './use-place.ts';
import { conflictText, outlookText, SoFar, verdictName } from './Verdict.tsx';
import { questions, toolWords } from './words/tool.ts';
import { reviewApproachTool } from './work-tool.ts';

const loadActions = async () => (await import('./actions.ts')).actions;

const kind = { tool: reviewApproachTool, newTitle: toolWords.newTitle, newFacts: () => ({}) };

/** The review-approach chooser: asks one question at a time, and shows the result with its reasons. */
export default toolIsland(kind, function ReviewApproach({ site, store }) {
  const { given, document: work, problems } = store.state();
  const heading = useRef<HTMLHeadingElement>(null);
  const { place, returnTo, go, stay } = usePlace(store, heading);
  const isEmpty = typeof given === 'object' && given !== null && Object.keys(given).length === 0;
  const [isTouched, setTouched] = useState(false);
  const result = useLoaded(isTouched || !isEmpty || place === 'result', () => import('./ResultView.tsx'));
  const decision = useMemo(() => decideReviewApproach(work.facts, questions), [work.facts]);

  function change(next: unknown) {
    stay(() => store.change(next));
  }

  function clearAll() {
    change({});
    store.notify({ kind: 'info', ...store.state().notice, text: toolWords.cleared, undo: () => store.change(given) });
  }

  /** Opens a question to change its answer, and remembers where to return. */
  const changeAnswer = (question: CriterionId) => go(question, { returnTo: place });

  return (
    <Tool site={site} store={{ ...store, change }}>
      <WorkBar store={store} noun={toolWords.noun} actions={loadActions} />
      <ErrorSummary
        problems={problems}
        labelOf={(field) => (isQuestion(field) ? questions[field].question : undefined)}
        reveal={(field) => {
          if (isQuestion(field)) go(field, { returnTo: place, focus: false });
        }}
      />
      {place === 'result' && (
        <Loaded part={result}>
          {({ ResultView }) => (
            <ResultView
              decision={decision}
              work={work}
              heading={heading}
              isEmpty={isEmpty}
              onChange={changeAnswer}
              onGoOn={(question) => go(question)}
              onClearAll={clearAll}
            />
          )}
        </Loaded>
      )}
      {place !== 'result' && (
        <div class="bench asking" onFocusIn={() => setTouched(true)}>
          <QuestionView key={place} question={criterionOf(place)} returnTo={returnTo} heading={heading} go={go} />
          <div>
            <SoFar decision={decision} onShow={() => go('result')} />
            <AnswerLine at={place} onChange={changeAnswer} onClearAll={isEmpty ? undefined : clearAll} />
          </div>
        </div>
      )}
      <Announcer text={`${verdictName(decision)}. ${outlookText(decision)} ${conflictText(decision)}`.trim()} />
    </Tool>
  );
});

function isQuestion(field: string): field is CriterionId {
  return criterionIds.some((id) => id === field);
}
