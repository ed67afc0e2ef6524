import { useMemo, useRef, useState } from 'preact/hooks';
import { type CriterionId, criterionIds, criterionOf } from '../../domain/review-approach/criteria.ts';
import { outlookSentence } from '../../domain/review-approach/question-words.ts';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import { Loaded } from '../../ui/tool/Loaded.tsx';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { Tool, toolIsland } from '../../ui/tool/Tool.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { useTouched } from '../../ui/tool/use-touched.ts';
import { WorkBar } from '../../ui/work/bar/WorkBar.tsx';
import { AnswerLine } from './AnswerLine.tsx';
import { QuestionView } from './QuestionView.tsx';
import { SoFar, type Verdict } from './SoFar.tsx';
import { reviewApproachTool } from './tool.ts';
import { usePlace } from './use-place.ts';
import { questions, toolWords } from './words/tool.ts';

const loadActions = async () => (await import('./actions.ts')).actions;

/** What comes of no answer. */
const nothingYet: Verdict = {
  name: toolWords.undecided,
  outlook: outlookSentence(criterionIds.length, criterionIds.length),
};

/** What is said of answers while what judges them is loading. */
const loading: Verdict = { name: toolWords.undecided, outlook: toolWords.soFar.loading };

const kind = { tool: reviewApproachTool, newTitle: toolWords.newTitle, newFacts: () => ({}) };

/** The review-approach chooser: asks one question at a time, and shows the result with its reasons. */
export default toolIsland(kind, function ReviewApproach({ site, store }) {
  const { given, document: work, problems } = store.state();
  const heading = useRef<HTMLHeadingElement>(null);
  const { place, returnTo, go, stay } = usePlace(store, heading);
  const isEmpty = typeof given === 'object' && given !== null && Object.keys(given).length === 0;
  const [isTouched, setTouched] = useState(false);
  const result = useLoaded(isTouched || !isEmpty || place === 'result', () => import('./ResultView.tsx'));
  const part = useLoaded(useTouched() || !isEmpty || place === 'result', () => import('./judging.ts'));
  const judging = part === 'failed' ? undefined : part;
  const decision = useMemo(() => judging?.decideReviewApproach(work.facts, questions), [work.facts, judging]);
  const verdict = judging && decision ? judging.verdictOf(decision) : isEmpty ? nothingYet : loading;
  // That it is loading is not announced: what comes of the answers is.
  const { name, outlook, conflict = '' } = verdict === loading ? nothingYet : verdict;
  // Answers that are there from the start are drawn with what comes of them, so that nothing moves when that is loaded.
  const [wasEmpty] = useState(isEmpty);

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
      {judging && (
        <judging.ErrorSummary
          problems={problems}
          labelOf={(field) => (isQuestion(field) ? questions[field].question : undefined)}
          reveal={(field) => {
            if (isQuestion(field)) go(field, { returnTo: place, focus: false });
          }}
        />
      )}
      {place === 'result' && part === 'failed' && <NotLoaded />}
      {place === 'result' && decision && (
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
      {place !== 'result' && (wasEmpty || part) && (
        <div class="bench asking" onFocusIn={() => setTouched(true)}>
          <QuestionView
            key={place}
            question={criterionOf(place)}
            returnTo={returnTo}
            heading={heading}
            go={go}
            weighed={judging?.Weighed}
          />
          <div>
            {part === 'failed' ? (
              <NotLoaded />
            ) : (
              <SoFar
                verdict={verdict}
                isDecided={decision?.recommended !== undefined}
                onShow={decision && decision.reasons.length > 0 ? () => go('result') : undefined}
              />
            )}
            <AnswerLine at={place} onChange={changeAnswer} onClearAll={isEmpty ? undefined : clearAll} />
          </div>
        </div>
      )}
      <Announcer text={`${name}. ${outlook} ${conflict}`.trim()} />
    </Tool>
  );
});

function isQuestion(field: string): field is CriterionId {
  return criterionIds.some((id) => id === field);
}
