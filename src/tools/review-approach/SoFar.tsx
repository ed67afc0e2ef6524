import { approachOf, pmoRecommendation } from '../../domain/review-approach/approaches.ts';
import { toolWords } from './words/tool.ts';

const { soFar: words } = toolWords;

/** What comes of the answers so far, in words. */
export interface Verdict {
  /** The result, as a headline. */
  readonly name: string;
  /** Whether open questions can still change it, in a sentence. */
  readonly outlook: string;
  /** That it goes against what answers ask for; left out or empty where it does not. */
  readonly conflict?: string;
}

interface Props {
  readonly verdict: Verdict;
  readonly isDecided: boolean;
  /** Shows the result; left out while there is nothing more to see of it. */
  readonly onShow: (() => void) | undefined;
}

/** The result of the answers so far, shown with the question. */
export function SoFar({ verdict: { name, outlook, conflict }, isDecided, onShow }: Props) {
  return (
    <section class="verdict so-far" aria-labelledby="so-far-kind so-far">
      <p class="label" id="so-far-kind">
        {words.heading}
      </p>
      <h2 id="so-far">{name}</h2>
      <p>{outlook}</p>
      {conflict && (
        <p>
          <strong>{conflict}</strong>
        </p>
      )}
      <p class="soft">{`${words.pmo} ${approachOf(pmoRecommendation.approach).shortName}.`}</p>
      {onShow && (
        <p class="btns">
          <button class={isDecided ? 'btn' : 'text'} type="button" onClick={onShow}>
            {words.see}
          </button>
        </p>
      )}
    </section>
  );
}
