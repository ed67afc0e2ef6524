import type { CriterionId } from '../../domain/review-approach/criteria.ts';
import { weighAnswers } from '../../domain/review-approach/weights.ts';
import { ReasonText, weightSentence } from './ReasonText.tsx';
import { questions, toolWords } from './words/tool.ts';

interface Props {
  readonly question: CriterionId;
  /** What was chosen, which may be no answer to the question. */
  readonly value: unknown;
}

/** What the chosen answer weighs, and why. Nothing where none is chosen. */
export function Weighed({ question, value }: Props) {
  const [weighed] = weighAnswers({ [question]: value }, questions);
  if (!weighed) return null;
  return (
    <section class="weighed" aria-label={toolWords.question.weighs}>
      <p class="weight">{weightSentence(weighed)}</p>
      <ReasonText reason={weighed} />
    </section>
  );
}
