import { approachIds } from '../../domain/review-approach/approaches.ts';
import type { Reason } from '../../domain/review-approach/reason.ts';
import { PlanningSource } from './PlanningSource.tsx';
import { toolWords } from './words/tool.ts';

const { weights, ruledOut } = toolWords;

/** What an answer weighs, in a sentence or two. */
export function weightSentence({ weighs, rulesOutSimultaneous }: Reason): string {
  const weight = weights[approachIds.find((id) => weighs[id] === 'for') ?? 'neither'];
  return rulesOutSimultaneous ? `${weight}. ${ruledOut}` : `${weight}.`;
}

/** The reason for what an answer weighs, with its source; labeled where it is our judgment. */
export function ReasonText({ reason }: { readonly reason: Reason }) {
  const { text, basis, statements } = reason;
  return (
    <>
      {basis === 'source' ? (
        <p>{text}</p>
      ) : (
        <p class="ours">
          <strong>{toolWords.judgment}</strong> {text}
        </p>
      )}
      {statements !== undefined && <PlanningSource ids={statements} />}
    </>
  );
}
