import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { answerTo } from '../../domain/review-approach/answers.ts';
import { type CriterionId, criterionIds } from '../../domain/review-approach/criteria.ts';
import type { Criterion } from '../../domain/review-approach/criterion.ts';
import { answerWords, backText, placeText } from '../../domain/review-approach/question-words.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { useSay } from '../../ui/tool/announcing.ts';
import { useFact } from '../../ui/tool/form.ts';
import { PlanningSource } from './PlanningSource.tsx';
import type { GoTo, Place } from './use-place.ts';
import type { Weighed } from './Weighed.tsx';
import { questions, toolWords } from './words/tool.ts';

const { question: words } = toolWords;

interface Props {
  readonly question: Criterion & { readonly id: CriterionId };
  /** Where the user came from to change this answer; absent when answering in order. */
  readonly returnTo: Place | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly go: GoTo;
  /** Shows what the chosen answer weighs, once it is loaded. */
  readonly weighed: typeof Weighed | undefined;
}

/** One question with its answers, the reason it is asked, and what the chosen answer weighs. */
export function QuestionView({ question: asked, returnTo, heading, go, weighed: Shown }: Props) {
  const { id, kind, answers, statements } = asked;
  const { question, why } = questions[id];
  const { value, problem, change } = useFact(id);
  const [isMissing, setMissing] = useState(false);
  const announce = useSay();
  const chosen = answerTo(id, { [id]: value })?.id;
  const place = criterionIds.indexOf(id);
  const earlier = criterionIds[place - 1];
  const next = returnTo ?? criterionIds[place + 1] ?? 'result';
  const said = problem ?? (isMissing && chosen === undefined ? words.missing : undefined);

  function goOn(event: Event) {
    event.preventDefault();
    if (chosen !== undefined || returnTo !== undefined) {
      go(next);
      return;
    }
    setMissing(true);
    announce(words.missing);
    document.getElementById(id)?.focus();
  }

  function leaveOpen() {
    setMissing(false);
    if (value !== undefined) change(undefined);
    else go(next);
  }

  return (
    <form class="question" aria-label={words.label} noValidate onSubmit={goOn}>
      <Choices
        name={id}
        class=""
        as="tiles"
        legend={
          <h2 ref={heading} tabIndex={-1}>
            <small>{placeText(id)}</small> {question}
          </h2>
        }
        choices={answers.map((answer) => ({ id: answer.id, label: answerWords(questions, id, answer.id).label }))}
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
            {words.back}
          </button>
        )}
        {(value !== undefined || returnTo === undefined) && (
          <button class="text" type="button" onClick={leaveOpen}>
            {value === undefined ? words.leaveOpen : words.clear}
          </button>
        )}
      </p>
      {Shown && <Shown question={id} value={value} />}
      <section class="why" aria-label={words.why}>
        <p>
          <strong>{words.why}.</strong> {why}
        </p>
        <PlanningSource ids={statements} />
        {kind === 'preference' && <p class="src ours">{words.ours}</p>}
      </section>
    </form>
  );
}

function goOnLabel(next: Place): string {
  return next === 'result' ? words.continueToResult : words.continue;
}

function returnLabel(place: Place): string {
  return place === 'result' ? words.backToResult : backText(place);
}
