import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { answerTo } from '../../domain/review-approach/answers.ts';
import { type CriterionId, criteria } from '../../domain/review-approach/criteria.ts';
import type { Criterion } from '../../domain/review-approach/criterion.ts';
import { weighAnswers } from '../../domain/review-approach/weights.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { useFact } from '../../ui/fields/form.ts';
import { PlanningSource } from './PlanningSource.tsx';
import { ReasonText, weightWords } from './Reasons.tsx';
import type { GoTo, Place } from './use-place.ts';

interface Props {
  readonly question: Criterion & { readonly id: CriterionId };
  /** Where the question was opened from, if it was to change its answer. */
  readonly returnTo: Place | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly go: GoTo;
}

/** One question with its answers, why it is asked, and what the chosen answer weighs. */
export function QuestionView({ question: asked, returnTo, heading, go }: Props) {
  const { id, question, why, kind, answers, statements } = asked;
  const { value, problem, change } = useFact(id);
  const [isMissing, setMissing] = useState(false);
  const chosen = answerTo(id, { [id]: value })?.id;
  const place = criteria.findIndex((one) => one.id === id);
  const earlier = criteria[place - 1]?.id;
  const next = returnTo ?? criteria[place + 1]?.id ?? 'result';
  const [weighed] = weighAnswers({ [id]: value });
  const said = problem ?? (isMissing && chosen === undefined ? missing : undefined);

  function goOn(event: Event) {
    event.preventDefault();
    if (chosen !== undefined || returnTo !== undefined) {
      go(next);
      return;
    }
    setMissing(true);
    document.getElementById(id)?.focus();
  }

  function leaveOpen() {
    setMissing(false);
    if (value !== undefined) change(undefined);
    else go(next);
  }

  return (
    <form class="question" aria-label="The question" noValidate onSubmit={goOn}>
      <Choices
        name={id}
        class=""
        as="tiles"
        legend={
          <h2 ref={heading} tabIndex={-1}>
            <small>
              Question {place + 1} of {criteria.length}
            </small>{' '}
            {question}
          </h2>
        }
        choices={answers}
        chosen={chosen}
        onChoose={change}
        problem={said}
      />
      <p class="btns">
        <button class="btn main" type="submit">
          {returnTo === undefined ? goOnLabel(next) : returnLabel(returnTo)}
        </button>
        {returnTo === undefined && earlier !== undefined && (
          <button class="btn" type="button" onClick={() => go(earlier)}>
            Back
          </button>
        )}
        {(value !== undefined || returnTo === undefined) && (
          <button class="text" type="button" onClick={leaveOpen}>
            {value === undefined ? 'Leave open' : 'Clear this answer'}
          </button>
        )}
      </p>
      {weighed && (
        <section class="weighed" aria-label="What this answer weighs">
          <p class="weight">{weightWords(weighed)}</p>
          <ReasonText reason={weighed} />
        </section>
      )}
      <section class="why" aria-label="Why this is asked">
        <p>
          <strong>Why this is asked.</strong> {why}
        </p>
        <PlanningSource ids={statements} />
        {kind === 'preference' && <p class="src ours">That this is asked at all is our judgment.</p>}
      </section>
    </form>
  );
}

const missing = 'Choose an answer, or leave the question open.';

function goOnLabel(next: Place): string {
  return next === 'result' ? 'Continue to the result' : 'Continue';
}

function returnLabel(place: Place): string {
  if (place === 'result') return 'Back to the result';
  return `Back to question ${criteria.findIndex(({ id }) => id === place) + 1}`;
}
